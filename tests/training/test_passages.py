"""How passages with marked words are read."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.errors import CorpusError
from truceline.model import EventType, Factuality, Issue, StatementKind
from truceline.training.passages import read_passage, read_passages

FREED = (
    "The army [freed|RETREAT actual prisoners <The army >40 rebels & two monks] "
    "40 rebels and two monks, a clerk [said|say report -]."
)


def test_the_words_of_a_passage_stand_without_its_marks() -> None:
    assert read_passage(FREED).text == (
        "The army freed 40 rebels and two monks, a clerk said."
    )


def test_a_marked_word_has_its_event_and_sides() -> None:
    passage = read_passage(FREED)
    mark = passage.marks[0]
    assert mark.span.of(passage.text) == "freed"
    assert mark.event is not None
    assert mark.event.type is EventType.RETREAT
    assert mark.event.factuality is Factuality.ACTUAL
    assert mark.event.issue is Issue.PRISONERS
    assert mark.event.source == (("The army",),)
    assert mark.event.target == (("40 rebels",), ("two monks",))
    assert mark.statement is None


def test_a_word_may_be_an_event_and_a_statement_at_once() -> None:
    passage = read_passage(
        "Oslo [urged|REQUEST actual talks <Oslo; say demand talks] calm."
    )
    (mark,) = passage.marks
    assert mark.event is not None
    assert mark.statement is not None
    assert mark.statement.kind is StatementKind.DEMAND


def test_sides_may_be_given_by_key_with_all_that_stands_for_them() -> None:
    passage = read_passage(
        "{A=The army|General Ruk; B=the rebels} The army [freed|RETREAT actual prisoners "
        "<A >B] 40 men of the rebels. General Ruk [said|say report prisoners <A] so."
    )
    freed, said = passage.marks
    assert passage.text.startswith("The army freed")
    assert freed.event is not None
    assert freed.event.source == (("The army", "General Ruk"),)
    assert freed.event.target == (("the rebels",),)
    assert said.statement is not None
    assert said.statement.speaker == (("The army", "General Ruk"),)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{A=He} He [left|RETREAT actual - <B] town.", "no key of the passage: A"),
        ("{A=She} He left town.", "does not stand in the passage"),
        ("{A} He left town.", "KEY=piece"),
        ("{=He} He left town.", "KEY=piece.*found '=He'"),
        ("{A=} He left town.", "KEY=piece.*found 'A='"),
        ("{A=He||town} He left town.", r"KEY=piece.*found 'A=He\|\|town'"),
        ("{B=town; A=He|} He left town.", r"KEY=piece.*found 'A=He\|'"),
        ("{A=He; B=town; A=left} He left town.", r"'A' is given twice.*'A=He\|left'"),
        ("He [left|RETREAT actual - <] town.", r"\[left\|.*a side has no words"),
        ("He [left|RETREAT actual - <He >] town.", r"\[left\|.*a side has no words"),
        ("He [left|RETREAT actual - <He & ] town.", r"\[left\|.*a side has no words"),
        ("He {left} town.", "left over"),
        ("He [left|RETIRE actual -] town.", "RETIRE"),
        ("He [left|RETREAT gladly -] town.", "gladly"),
        ("He [left|RETREAT actual weather] town.", "weather"),
        ("He [left|RETREAT actual] town.", "TYPE FACTUALITY ISSUE"),
        ("He [said|say report] so.", "say KIND ISSUE"),
        ("He [left|RETREAT actual - <The king] town.", "does not stand in the passage"),
        ("He [set out|RETREAT actual -] for town.", "more than one word"),
        ("He [left town.", "left over"),
    ],
)
def test_a_mark_that_cannot_be_read_is_told(line: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_passage(line)


def test_all_wrong_lines_of_a_folder_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("# A remark.\nHe [left|NO actual -] town.\n")
    (tmp_path / "b.txt").write_text("He left.\n\nHe [set|say loud -] it.\n")
    with pytest.raises(CorpusError, match=r"a\.txt:2[\s\S]*b\.txt:3"):
        read_passages(tmp_path)


def test_a_passage_without_words_for_a_side_is_told_with_its_file_and_line(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.txt").write_text("He left.\n{A=He||town} He left town.\n")
    with pytest.raises(CorpusError, match=r"a\.txt:2: expected 'KEY=piece\|piece'"):
        read_passages(tmp_path)


words = st.text("abcdefghij", min_size=1, max_size=8)


@given(st.lists(st.tuples(words, st.booleans()), min_size=1, max_size=12))
def test_each_mark_stands_at_its_word(told: list[tuple[str, bool]]) -> None:
    line = " ".join(
        f"[{word}|say report -]" if is_marked else word for word, is_marked in told
    )
    passage = read_passage(line)
    assert passage.text == " ".join(word for word, _ in told)
    assert [mark.span.of(passage.text) for mark in passage.marks] == [
        word for word, is_marked in told if is_marked
    ]


def test_the_passages_that_come_with_truceline_can_be_read() -> None:
    root = Path(__file__).parents[2]
    assert read_passages(root / "evaluation" / "sentences" / "passages")
