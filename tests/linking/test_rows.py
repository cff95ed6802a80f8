"""Acts told by their number in a row, and days that were told ahead."""

from dataclasses import replace

import pytest

from tests.linking.kept import Study
from truceline.linking import link_mentions
from truceline.linking.rows import numbered_in
from truceline.model import EventType, Issue


def are_one(*mentions):
    return len(link_mentions(mentions)) == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("opened the fourth round of their talks", {("round", 4)}),
        ("the 19th and last round ended", {("round", 19)}),
        ("the second Geneva round", {("round", 2)}),
        ("went into round three", {("round", 3)}),
        ("held a second meeting", {("meeting", 2)}),
        ("freed a first batch of 80 men", {("batch", 1)}),
        ("their first meeting since the war", set()),
        ("met for the second time", set()),
        ("the second of several rounds", set()),
        ("fired the first round", {("round", 1)}),
        ("took four rounds of talks", set()),
    ],
)
def test_a_number_in_a_row_is_read_from_the_words(words, found):
    assert numbered_in(words) == found


def met(told, words, **more):
    return told(words, **({"kind": EventType.CONSULT, "place": "Vell"} | more))


def test_a_round_is_one_at_its_opening_and_at_its_end(told):
    opened = met(told, "opened the fourth round of their talks in Vell", on=(9, 9))
    ended = met(
        told, "the fourth round of talks ended in Vell", reported=31, on=(30, 30)
    )
    assert are_one(opened, ended)


@pytest.mark.parametrize(
    "change",
    [
        {"words": "the fifth round of talks ended in Vell"},
        {"words": "the talks ended in Vell"},
        {"place": "Orun"},
        {"to": "league"},
        {"reported": 90, "on": (89, 89)},
    ],
    ids=["the-next", "no-number", "elsewhere", "with-another", "months-later"],
)
def test_the_end_of_another_round_is_not_of_the_one_that_opened(told, change):
    opened = met(told, "opened the fourth round of their talks in Vell", on=(9, 9))
    given = {
        "words": "the fourth round of talks ended in Vell",
        "reported": 31,
        "on": (30, 30),
    } | change
    assert not are_one(opened, met(told, given.pop("words"), **given))


@pytest.mark.parametrize(("place", "is_one"), [("Vell", True), ("Orun", False)])
def test_a_meeting_told_of_the_month_of_a_round_in_its_place_is_that_round(
    told, place, is_one
):
    opened = met(told, "opened the fourth round of their talks in Vell", on=(9, 9))
    ended = met(
        told, "the fourth round of talks ended in Vell", reported=31, on=(30, 30)
    )
    recalled = met(
        told,
        f"{place}, where the two sides met for talks",
        reported=90,
        on=(0, 27),
        place=place,
    )
    assert are_one(opened, ended, recalled) is is_one


def test_rounds_of_one_day_are_told_apart_by_their_numbers(told):
    second = met(told, "held the second round of talks in Vell", on=(9, 9))
    third = met(told, "held the third round of talks in Vell", on=(9, 9))
    assert not are_one(second, third)


def test_what_comes_between_the_two_ends_of_a_round_is_linked_as_if_all_came_at_once(
    told,
):
    study = Study()
    study.change(
        [met(told, "the fourth round of talks ended in Vell", reported=31, on=(30, 30))]
    )
    study.change(
        [met(told, "opened the fourth round of their talks in Vell", on=(9, 9))]
    )
    assert study.events == study.linked_anew
    assert len(study.events) == 1


def truce(told, words, *, kind=EventType.CONCEDE, **more):
    return replace(told(words, kind=kind, **more), issue=Issue.CEASEFIRE)


def test_a_truce_told_by_its_days_is_the_one_declared_on_the_day_of_that_report(told):
    by_days = truce(told, "declared a truce over the feast", on=(20, 29))
    later = truce(
        told, "the truce that the front declared", reported=12, on=(10, 10), to=None
    )
    assert are_one(by_days, later)


@pytest.mark.parametrize(
    "change",
    [{"on": (16, 16), "reported": 17}, {"kind": EventType.RETREAT}, {"by": "league"}],
    ids=["declared-later", "what-was-kept", "another-side"],
)
def test_a_truce_declared_on_another_day_is_another_one(told, change):
    by_days = truce(told, "declared a truce over the feast", on=(20, 29))
    given = {"reported": 12, "on": (10, 10), "to": None} | change
    assert not are_one(by_days, truce(told, "the truce declared", **given))


@pytest.mark.parametrize(
    ("issue", "is_one"), [(Issue.CEASEFIRE, True), (Issue.PRISONERS, False)]
)
def test_promises_of_one_day_about_other_things_are_two(told, issue, is_one):
    agreed = EventType.AGREE
    truce_kept = truce(
        told, "the council accepted within the hour", kind=agreed, on=(9, 10)
    )
    promise = replace(
        told("the promise of the council", kind=agreed, on=(9, 10), article="other"),
        issue=issue,
    )
    assert are_one(truce_kept, promise) is is_one
