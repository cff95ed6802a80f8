"""What people decided is theirs: read whole, added to, never rewritten."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.errors import ReviewError
from truceline.model import (
    Decision,
    DecisionKind,
    Finding,
    RowKind,
    RowPlace,
    Span,
    TruceVerdict,
)
from truceline.review import FILE_NAME, add_decision, findings_of, read_decisions

DAY = date(2026, 11, 25)


def finding(
    verdict: TruceVerdict = TruceVerdict.HELD,
    *,
    of: str = "hill-truce",
    by: str = "Ana Ruiz",
    because: str = "no shot was heard",
) -> Decision:
    return Decision(
        kind=DecisionKind.FINDING,
        of=of,
        by=by,
        on=DAY,
        because=because,
        verdict=verdict,
    )


def test_a_study_without_the_file_has_no_decisions(tmp_path: Path) -> None:
    assert read_decisions(tmp_path) == ()


def test_a_decision_is_read_back_as_it_was_made(tmp_path: Path) -> None:
    add_decision(tmp_path, finding())
    assert read_decisions(tmp_path) == (finding(),)


def test_comments_and_layout_stay_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    written = (
        "# ours\ndecisions:\n    # the first\n    - {kind: finding, of: x, verdict: worse,"
        ' by: "B, C", day: 2020-01-01, because: saw it}  # in June\n'
    )
    file.write_text(written)
    add_decision(tmp_path, finding())
    assert file.read_text().startswith(written)
    assert [each.of for each in read_decisions(tmp_path)] == ["x", "hill-truce"]


def test_a_last_line_without_a_break_is_not_run_into(tmp_path: Path) -> None:
    add_decision(tmp_path, finding(of="x"))
    file = tmp_path / FILE_NAME
    file.write_text(file.read_text().rstrip("\n"))
    add_decision(tmp_path, finding())
    assert len(read_decisions(tmp_path)) == 2


def test_a_list_in_square_brackets_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_text("decisions: []\n")
    with pytest.raises(ReviewError, match="stands in square brackets"):
        add_decision(tmp_path, finding())
    assert file.read_text() == "decisions: []\n"


def test_nothing_is_added_to_a_file_with_a_fault(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_text("decisions:\n  - {kind: guess, of: x}\n")
    with pytest.raises(ReviewError, match=r"decisions\.yaml:2 kind: unknown kind"):
        add_decision(tmp_path, finding())
    assert file.read_text().count("\n") == 2


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (
            "{kind: finding, of: x, by: A, day: 2020-01-01, because: b}",
            "verdict: missing",
        ),
        (
            "{kind: finding, of: x, verdict: won, by: A, day: 2020-01-01, because: b}",
            "unknown verdict 'won'",
        ),
        (
            "{kind: finding, of: x, verdict: held, by: A, day: May, because: b}",
            "'May' is no day",
        ),
        (
            "{kind: finding, of: x, verdict: held, day: 2020-01-01, because: b}",
            "by: miss",
        ),
        ("{kind: finding, of: x, mood: bad}", "unknown key"),
        ("{kind: correct, of: x, by: A, day: 2020-01-01, because: b}", "set: missing"),
        (
            "{kind: correct, of: x, set: {date: May}, by: A, day: 2020-01-01, because: b}",
            "'May' is no date; write it like 2020-02-21",
        ),
        (
            "{kind: correct, of: x, set: {type: MEET}, by: A, day: 2020-01-01, because: b}",
            "'MEET' is not known; write one of AGREE",
        ),
        (
            "{kind: same, of: x, with: x, by: A, day: 2020-01-01, because: b}",
            "a row is always the same as itself",
        ),
        (
            "{kind: reject, of: x, with: y, by: A, day: 2020-01-01, because: b}",
            "a reject has no with",
        ),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, entry: str, words: str) -> None:
    (tmp_path / FILE_NAME).write_text(f"decisions:\n  - {entry}\n")
    with pytest.raises(ReviewError, match=words):
        read_decisions(tmp_path)


@pytest.mark.parametrize("field", ["by", "because"])
def test_a_decision_needs_a_name_and_a_reason(tmp_path: Path, field: str) -> None:
    change = {field: "  "}
    with pytest.raises(ReviewError, match=f"the decision has no {field}"):
        add_decision(tmp_path, finding(**change))
    assert not (tmp_path / FILE_NAME).exists()


def test_of_one_person_the_latest_finding_counts_and_others_stand_beside_it() -> None:
    made = (
        finding(TruceVerdict.HELD),
        finding(TruceVerdict.WORSE, by="B. Okoye"),
        finding(TruceVerdict.CANNOT_TELL),
        finding(TruceVerdict.HELD, of="another"),
    )
    found = findings_of(made, "hill-truce")
    assert [(each.by, each.verdict) for each in found] == [
        ("B. Okoye", TruceVerdict.WORSE),
        ("Ana Ruiz", TruceVerdict.CANNOT_TELL),
    ]
    assert isinstance(found[0], Finding)


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]),
    min_size=1,
    max_size=60,
).filter(lambda text: " ".join(text.split()) == text and text)


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4))
def test_whatever_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("study")
    made = [finding(by=by, because=because) for by, because in texts]
    for each in made:
        add_decision(folder, each)
    assert list(read_decisions(folder)) == made


PLACES = st.builds(
    RowPlace,
    kind=st.sampled_from(RowKind),
    read_as=WORDS,
    article_id=WORDS,
    path=WORDS,
    span=st.integers(0, 9000).map(lambda start: Span(start, start + 7)),
    words=WORDS,
)


@given(place=PLACES, other=PLACES)
def test_where_a_row_stood_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, place: RowPlace, other: RowPlace
) -> None:
    folder = tmp_path_factory.mktemp("study")
    made = Decision(
        kind=DecisionKind.SAME,
        of="a",
        by="Ana Ruiz",
        on=DAY,
        because="one meeting",
        row=place,
        other="b",
        other_row=other,
    )
    add_decision(folder, made)
    assert read_decisions(folder) == (made,)
