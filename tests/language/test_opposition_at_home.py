"""Whom lawmakers, an opposition and former rulers mean who name nobody."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "KAMPALA - The LRA attacked Gulu in Uganda on Monday. "
ASKING = [
    ("Ugandan lawmakers want an inquiry.", "uganda"),
    ("Senator Ilva Moss called for all-out war.", "Moss"),
    ("Former president Oro Tan called for all-out war.", "Tan"),
]


@pytest.mark.parametrize(("report", "doer"), ASKING, ids=[one[0] for one in ASKING])
def test_those_without_power_ask_their_own_rulers(report: str, doer: str) -> None:
    check_told(_WAR + report, EventType.REQUEST, doer, "uganda")
    assert not any(
        "resistance" in called(one.target).lower()
        for one in claims_of(_WAR + report, EventType.REQUEST)
    )


def test_an_opposition_blames_its_own_rulers() -> None:
    check_told(
        _WAR + "The opposition criticised the delay on Monday.",
        EventType.ACCUSE,
        "opposition",
        "uganda",
    )


def test_whom_they_name_they_mean() -> None:
    report = _WAR + "Ugandan lawmakers urged the LRA to come to the talks."
    check_told(report, EventType.REQUEST, "uganda", "lords-resistance-army")


@pytest.mark.parametrize(
    "report",
    ["Uganda called for a truce on Monday.", "The government criticised the delay."],
)
def test_who_governs_means_the_enemy(report: str) -> None:
    assert not any(
        "ugandan" in called(one.target).lower()
        for kind in (EventType.REQUEST, EventType.ACCUSE)
        for one in claims_of(_WAR + report, kind)
    )
