"""Marked mentions are found to the character, and what is not is refused."""

from datetime import date
from pathlib import Path

import pytest

from truceline.documents import read_documents
from truceline.errors import CorpusError
from truceline.evaluation import own_gold
from truceline.evaluation.told_events import read_group, read_table
from truceline.model import Article, EventType
from truceline.pipeline.demo import shipped_example

HEAD = "event\ttypes\tarticle\twords\n"
TEXTS = {"one": "Kabul freed 100 prisoners. Kabul wants talks."}
GROUP = """\
event freed: RETREAT CONCEDE
event asked: REQUEST

--- 2020-04-08 | Kabul Courier
{freed|Kabul freed 100 men} at noon. {asked|It asked for talks}.

--- 2020-04-09 | Amu Radio
A day after {freed|the men were freed}, nothing moved.
"""


def gold() -> Path:
    folder = own_gold()
    assert folder is not None
    return folder / "same-events"


def put(folder: Path, text: str) -> Path:
    file = folder / "kabul.txt"
    file.write_text(text, "utf-8")
    return file


def test_the_words_of_every_mention_of_the_example_stand_where_they_are_said_to() -> (
    None
):
    articles = shipped_example() / "articles"
    texts = {
        item.path.removesuffix(".txt") if item.path.endswith(".txt") else item.id: item
        for item in read_documents([articles], today=date(2026, 1, 1))
        if isinstance(item, Article)
    }
    told = read_table(
        gold() / "afghanistan" / "mentions.tsv",
        {name: article.text for name, article in texts.items()},
    )
    assert all(
        texts[each.article].text[each.start : each.end] == each.words for each in told
    )
    assert len({each.article for each in told}) > 80


def test_the_forty_groups_have_no_fault_and_tell_of_some_event_twice() -> None:
    groups = [read_group(file) for file in sorted((gold() / "groups").glob("*.txt"))]
    assert len(groups) == 40
    for group in groups:
        events = [each.event for each in group.told]
        assert len(events) > len(set(events)) > 1, group.texts[0].id
        assert 2 <= len(group.texts) <= 5


def test_marks_are_taken_out_of_a_dispatch_and_point_at_their_words(
    tmp_path: Path,
) -> None:
    group = read_group(put(tmp_path, GROUP))
    assert [text.text for text in group.texts] == [
        "Kabul freed 100 men at noon. It asked for talks.",
        "A day after the men were freed, nothing moved.",
    ]
    assert [text.date for text in group.texts] == [date(2020, 4, 8), date(2020, 4, 9)]
    bodies = {text.id: text.text for text in group.texts}
    for each in group.told:
        assert bodies[each.article][each.start : each.end] == each.words
    assert group.told[0].types == {EventType.RETREAT, EventType.CONCEDE}
    assert group.told[0].event == group.told[2].event != group.told[1].event


@pytest.mark.parametrize(
    ("words", "replaced", "message"),
    [
        ("{asked|", "{begged|", "no line 'event begged: TYPES' stands at its head"),
        ("{asked|It asked for talks}", "Nothing", "nothing tells of asked"),
        ("{asked|It", "{asked|{freed|It", "a brace is no mark"),
        ("RETREAT CONCEDE", "RELEASE", "the types are AGREE, CONSULT"),
        ("event freed", "events freed", "is not 'event NAME: TYPE TYPE'"),
        ("2020-04-08", "8 April", "'8 April' is no day"),
    ],
)  # fmt: skip
def test_a_group_that_breaks_the_form_is_refused(
    tmp_path: Path, words: str, replaced: str, message: str
) -> None:
    with pytest.raises(CorpusError, match=message):
        read_group(put(tmp_path, GROUP.replace(words, replaced, 1)))


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (f"{HEAD}a\tRETREAT\tone\tKabul\n", "'Kabul' stands 2 times in one"),
        (f"{HEAD}a\tRETREAT\tone\tHerat\n", "'Herat' stands 0 times in one"),
        (f"{HEAD}a\tRETREAT\tone\t\n", "must stand once"),
        (f"{HEAD}a\tRETREAT\ttwo\tKabul\n", "there is no article 'two'"),
        (f"{HEAD}a\tFREED\tone\tKabul freed\n", "line 2: 'FREED' is not a valid"),
        (f"{HEAD}a\tRETREAT\tone\n", "line 2: 3 columns, not 4"),
        ("a\tRETREAT\tone\tKabul\n", "must name the columns"),
    ],
)
def test_a_row_that_breaks_the_form_is_refused(
    tmp_path: Path, table: str, message: str
) -> None:
    with pytest.raises(CorpusError, match=message):
        read_table(put(tmp_path, table), TEXTS)
