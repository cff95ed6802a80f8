"""Whom a refusal is for that answers words or a person, and which blow a blame is for."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "The Colombian government and the ELN are at war. The ELN fought the army in Arauca. "


@pytest.mark.parametrize(
    "answer",
    [
        "A minister, Oro Tan, rejects this.",
        "A minister, Oro Tan, rejected the account.",
    ],
)
def test_who_calls_words_untrue_answers_whoever_said_them(answer: str) -> None:
    report = (
        _WAR + "The miners' union says that police killed two of its men. " + answer
    )
    check_told(report, EventType.REJECT, "Tan", "miners")


def test_who_is_turned_down_in_person_is_refused() -> None:
    report = (
        _WAR
        + "Ilva Moss spoke to a radio station on Monday. She asked for a chair. "
        + "Oro Tan of Norway turned her down."
    )
    check_told(report, EventType.REJECT, "Tan", "Moss")


def test_a_person_who_is_turned_down_is_no_two_sides_even_if_nobody_can_tell_who() -> (
    None
):
    report = _WAR + "The plan had no friends. Norway's envoy turned him down."
    assert not any(
        "eln" in called(one.target) for one in claims_of(report, EventType.REJECT)
    )


def test_what_is_turned_down_is_nobody() -> None:
    report = _WAR + "Ilva Moss, a bishop, read the plan. The ELN turned it down."
    assert not any(
        "Moss" in called(one.target) for one in claims_of(report, EventType.REJECT)
    )


def test_an_attack_that_is_condemned_is_no_closing_of_a_border() -> None:
    report = (
        _WAR
        + "Venezuela closed the border on Monday. Norway condemned the attacks on Tuesday."
    )
    assert not any(
        "venezuela" in called(one.target) for one in claims_of(report, EventType.ACCUSE)
    )


@pytest.mark.parametrize("word", ["act", "deed", "violence"])
def test_a_deed_that_is_condemned_is_the_blow_told_before(word: str) -> None:
    report = (
        _WAR + f"Gunmen killed a bishop in Cali. Norway condemned the {word} on Monday."
    )
    check_told(report, EventType.ACCUSE, "norway", "Gunmen")
