"""Doers and others in turns of phrase that news uses daily, beside a war of two others.

A reader who lost one of them would take a side of that war instead.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = " The Taliban fought the Afghan army all week, and the Afghan army fought the Taliban."
# A report, the type of the act, and words of whoever does it and of whom it is done to.
TOLD = [
    (
        "Norway urged the Taliban to stop and accused them of bad faith.",
        EventType.ACCUSE,
        "norway",
        "taliban",
    ),
    (
        "Norway asked the Taliban to leave the town, thanked them and promised them food.",
        EventType.SUPPORT,
        "norway",
        "taliban",
    ),
    (
        "An appeal from Norway to the Taliban went unheard.",
        EventType.REQUEST,
        "norway",
        "taliban",
    ),
    (
        "One of the bishops accused the Taliban of bad faith.",
        EventType.ACCUSE,
        "bishops",
        "taliban",
    ),
    (
        "The Free Men's Front accused the Taliban of bad faith.",
        EventType.ACCUSE,
        "Free Men's Front",
        "taliban",
    ),
    (
        "The Taliban accused the Workers' Party of bad faith.",
        EventType.ACCUSE,
        "taliban",
        "Workers' Party",
    ),
    (
        "Nurses took to the streets of Kunduz in protest against the Taliban.",
        EventType.PROTEST,
        "urses",
        "taliban",
    ),
    (
        "The bishops have been banned from travelling by the Taliban.",
        EventType.COERCE,
        "taliban",
        "bishops",
    ),
    (
        "Norway has always stood by the Taliban.",
        EventType.SUPPORT,
        "norway",
        "taliban",
    ),
]


@pytest.mark.parametrize(("report", "kind", "doer", "other"), TOLD)
def test_the_words_tell_who_does_it_to_whom(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report + _WAR, kind, doer, other)


# What the same words do not tell.
OTHERS = [
    ("Norway urged the Taliban to stop and think.", EventType.ACCUSE, "norway"),
    ("Kiir's Movement accused the Taliban of bad faith.", EventType.ACCUSE, "Kiir's"),
    (
        "One of them, Bishop Amani, accused the Taliban of bad faith.",
        EventType.ACCUSE,
        "One",
    ),
    (
        "Norway stood by the window of the Taliban's office.",
        EventType.SUPPORT,
        "norway",
    ),
]


@pytest.mark.parametrize(("report", "kind", "doer"), OTHERS)
def test_look_alikes_are_not_told_of_them(
    report: str, kind: EventType, doer: str
) -> None:
    for claim in claims_of(report + _WAR, kind):
        assert doer not in called(claim.source)
