"""What counts for and against two reports being of one act, each beside its look-alike."""

from dataclasses import replace

import pytest

from truceline.linking import link_mentions
from truceline.model import EventType, Factuality, Quantity


def are_one(*mentions):
    return len(link_mentions(mentions)) == 1


def test_who_was_attacked_and_who_fought_may_be_one_fight_if_nobody_else_is_named(told):
    fight = told(
        "fighting at the edge of Vell", on=(9, 9), kind=EventType.ASSAULT, place="Vell"
    )
    attacked = told(
        "posts at the edge of Vell attacked",
        on=(9, 9),
        kind=EventType.ASSAULT,
        place="Vell",
        by=None,
        to="front",
    )
    assert are_one(fight, attacked)
    third = told(
        "posts at the edge of Vell attacked",
        on=(9, 9),
        kind=EventType.ASSAULT,
        place="Vell",
        by="league",
        to="front",
    )
    assert not are_one(fight, third)


def test_a_date_of_a_month_is_little_reason_to_count_news_of_those_days_to_it(told):
    dated = told("freed men in spring", reported=60, on=(0, 29))
    assert not are_one(dated, told("let captives go in Orun", reported=12))
    assert are_one(
        told("freed men in spring", reported=60, on=(12, 12)),
        told("freed men in Orun", reported=12),
    )


@pytest.mark.parametrize(("number", "is_one"), [(5000, True), (1500, False)])
def test_numbers_that_only_the_words_hold_speak_against_each_other(
    told, number, is_one
):
    first = told(
        "to free prisoners, 5,000 by the feast",
        told=Factuality.PLANNED,
        kind=EventType.RETREAT,
    )
    other = told(
        f"to free prisoners, {number:,} when spring comes",
        reported=11,
        to=None,
        told=Factuality.PLANNED,
        kind=EventType.RETREAT,
    )
    assert are_one(first, other) == is_one


@pytest.mark.parametrize(
    ("reported", "number", "way", "is_one"),
    [
        pytest.param(11, 1500, Factuality.PLANNED, True, id="the same news"),
        pytest.param(14, 1500, Factuality.PLANNED, False, id="another promise"),
        pytest.param(14, 1500, Factuality.OFFERED, False, id="another offer"),
        pytest.param(14, 4900, Factuality.PLANNED, True, id="rounded"),
        pytest.param(14, 1500, Factuality.ACTUAL, True, id="what was done"),
    ],
)
def test_a_promise_of_another_number_on_another_day_is_another_promise(
    told, reported, number, way, is_one
):
    first, other = (
        told(
            f"the council would let {count} prisoners of Vell go",
            reported=day,
            number=count,
            told=way,
            place="Vell",
        )
        for day, count in ((10, 5000), (reported, number))
    )
    assert are_one(first, other) == is_one


def test_up_to_so_many_promises_that_number_and_no_smaller_one(told):
    def promised(least, most, *, reported):
        one = told(
            "would let prisoners of Vell go", reported=reported, told=Factuality.PLANNED
        )
        return replace(one, amount=Quantity(least=least, most=most, unit=None))

    up_to = promised(None, 5000, reported=10)
    assert are_one(up_to, promised(5000, 5000, reported=14))
    assert not are_one(up_to, promised(1500, 1500, reported=14))


def test_nothing_in_common_but_a_word_is_not_enough(told):
    one = told(
        "the shooting of officers", on=(9, 9), kind=EventType.ASSAULT, by=None, to=None
    )
    other = told(
        "officer opened fire", reported=11, kind=EventType.ASSAULT, by=None, to=None
    )
    assert not are_one(one, other)


def test_a_meeting_of_one_known_side_is_not_every_meeting_of_that_side(told):
    one = told(
        "met reporters and editors of the paper",
        on=(9, 9),
        kind=EventType.CONSULT,
        to=None,
    )
    other = told(
        "met leaders from many countries",
        reported=16,
        on=(0, 20),
        kind=EventType.CONSULT,
        to=None,
    )
    assert not are_one(one, other)


def test_a_week_says_more_of_when_it_was_than_a_month(told):
    def bombed(words, on):
        return told(
            words, on=on, kind=EventType.ASSAULT, place="Vell", by=None, to=None
        )

    day = bombed("an air strike hit a school near the old river port on Friday", (9, 9))
    assert are_one(day, bombed("a school was bombed in the same city", (5, 11)))
    assert not are_one(day, bombed("a school was bombed in the same city", (1, 28)))
