"""What is not known is told by kind, by name, and only of what the record is about."""

from datetime import date

import pytest

from truceline.process import Unknown, UnknownKind
from truceline.publish.unknown_words import MOST_NAMES, Names, unknown_gaps

NAMES = Names(
    tracks={"lake": "Lake talks"}, sides={"north": "Northern Council", "south": "Front"}
)


def unknown(
    kind: UnknownKind, about: str, since: date | None = None, *events: str
) -> Unknown:
    return Unknown(
        kind=kind, about=about, says="", since=since, events=events, articles=()
    )


def sentences(*unknowns: Unknown) -> list[str]:
    return [gap.sentence for gap in unknown_gaps(unknowns, {}, NAMES)]


def test_events_with_one_source_are_counted_and_phases_on_one_are_named() -> None:
    assert sentences(
        unknown(UnknownKind.SINGLE_SOURCE, "CONSULT", None, "a"),
        unknown(UnknownKind.SINGLE_SOURCE, "lake", None, "b"),
        unknown(UnknownKind.SINGLE_SOURCE, "AGREE", None, "c"),
    ) == [
        "Where the talks stand rests on one source: Lake talks.",
        "2 events of the last month are told by one source only.",
    ]


def test_sides_and_tracks_of_other_processes_are_left_out() -> None:
    of_others = (
        unknown(UnknownKind.SILENT_SIDE, "farc"),
        unknown(UnknownKind.NO_REPORT, "colombia-farc"),
    )
    assert sentences(*of_others) == []
    assert sentences(*of_others, unknown(UnknownKind.NO_REPORT, "lake")) == [
        "Nothing was reported between the sides of Lake talks."
    ]


def test_silent_sides_stand_in_one_sentence_with_the_day_they_were_heard_last() -> None:
    assert sentences(
        unknown(UnknownKind.SILENT_SIDE, "north", date(2020, 5, 1)),
        unknown(UnknownKind.SILENT_SIDE, "south"),
    ) == [
        "For two months or more no statement was reported of Northern Council "
        "(since 1 May 2020) and Front (never)."
    ]


def test_a_long_list_of_outlets_is_cut_and_says_so() -> None:
    silent = [
        unknown(UnknownKind.SILENT_OUTLET, f"Post {number}", date(2020, 5, 1))
        for number in range(MOST_NAMES + 2)
    ]
    (sentence,) = sentences(*silent)
    assert sentence.endswith("and 2 more.")


@pytest.mark.parametrize("kind", UnknownKind, ids=str)
def test_every_kind_can_be_told(kind: UnknownKind) -> None:
    about = "date" if kind is UnknownKind.DIFFERING else "lake"
    told = unknown_gaps([unknown(kind, about, date(2020, 5, 1), "a")], {}, NAMES)
    assert len(told) <= 1
