"""What an article tells in passing of another war says nothing of its own two sides."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_BORDER = (
    "Iran and Oman signed a treaty on their border in May. Iran's parliament praised it, and "
    "Oman's council did so too. Iran will pull out of two villages, and Oman of a third. "
)
_ELSEWHERE = "In Colombia the FARC met a bishop. "
_CALL = "Norway called for calm on Monday."


def test_rebels_named_at_the_end_of_a_report_of_two_states_are_no_side_of_it() -> None:
    report = _BORDER + _ELSEWHERE + _CALL
    assert not any(
        "farc" in called(one.target) for one in claims_of(report, EventType.REQUEST)
    )


def test_what_such_rebels_do_themselves_is_aimed_at_their_own_enemy() -> None:
    report = _BORDER + "In Colombia the FARC rejected a delay on Monday."
    check_told(report, EventType.REJECT, "farc", "colombia")


def test_rebels_named_first_are_a_side_though_other_states_are_named_more() -> None:
    report = "The FARC attacked a post in Colombia. " + _BORDER + _CALL
    check_told(report, EventType.REQUEST, "norway", "farc")


@pytest.mark.parametrize(
    "states",
    [
        "Venezuela praised him. Ecuador did so too. Venezuela sent oil, and Ecuador rice. "
    ],
)
def test_two_states_that_only_speak_are_no_enemies_in_a_quarrel_at_home(
    states: str,
) -> None:
    report = (
        "TEGUCIGALPA - Honduras has a new premier, Oro Tan. The police of Honduras arrested "
        "a bishop in Comayagua on Monday. Honduras is quiet. " + states + _CALL
    )
    assert not any(
        "venezuela" in called(one.target)
        for one in claims_of(report, EventType.REQUEST)
    )


def test_a_man_who_once_fought_is_no_armed_side() -> None:
    report = (
        "Ilva Moss, a former guerrilla, met the president of Colombia in Bogota on Monday. "
        + _CALL
    )
    assert not any(
        "Moss" in called(one.target) for one in claims_of(report, EventType.REQUEST)
    )


def test_a_body_said_to_be_rebel_is_one() -> None:
    report = (
        "The Kalva Front, a rebel movement, attacked a post in Colombia on Monday. "
        + _CALL
    )
    check_told(report, EventType.REQUEST, "norway", "Kalva Front")
