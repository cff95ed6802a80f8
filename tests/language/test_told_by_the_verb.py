"""Sides that the act's own verb takes: its object before the town, and no name of another clause.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

# A report, the type of the act, and words of whoever does it and of whom it is meant for.
TOLD = [
    (
        "Gunmen attacked a Shell pipeline in Dulmo only hours after the message went out; the "
        "company has shut three stations.",
        EventType.ASSAULT,
        "Gunmen",
        "pipeline",
    ),
    (
        "Taliban fighters struck in Kunduz on Friday.",
        EventType.ASSAULT,
        "taliban",
        "Kunduz",
    ),
    (
        "The Taliban set fire to nine schools in the valley on Monday.",
        EventType.ASSAULT,
        "taliban",
        "nine schools",
    ),
    (
        "The guards opened fire on a march to the palace.",
        EventType.ASSAULT,
        "guards",
        "march",
    ),
    (
        "The army took Herat, a town that the Taliban had seized a day earlier.",
        EventType.ASSAULT,
        "taliban",
        "Herat",
    ),
    (
        "The Taliban's ambush of a bus near Dulmo on Easter Sunday went on for an hour.",
        EventType.ASSAULT,
        "taliban",
        "bus",
    ),
    (
        "A faction called FLENO laid down its arms in April.",
        EventType.RETREAT,
        "FLENO",
        "",
    ),
]


@pytest.mark.parametrize(("report", "kind", "source", "target"), TOLD)
def test_whom_the_verb_of_an_act_takes_is_its_side(
    report: str, kind: EventType, source: str, target: str
) -> None:
    check_told(report, kind, source, target)


def test_a_group_called_to_arms_is_called_by_no_name() -> None:
    report = "A militia called to arms by the governor released two hostages on Monday."
    (claim,) = claims_of(report, EventType.RETREAT)
    assert "militia" in called(claim.source)


def test_a_town_that_no_name_stands_before_stays_a_town() -> None:
    report = "The army entered a town that the Taliban had seized on Friday."
    assert all(
        "town" in called(one.target) for one in claims_of(report, EventType.ASSAULT)
    )


def test_nothing_else_is_set_fire_to() -> None:
    assert not claims_of("The Taliban set a date for the talks.", EventType.ASSAULT)
