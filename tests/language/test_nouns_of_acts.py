"""An act told by a noun is as real as the words around it make it, and has its own doer."""

import pytest

from tests.language.told import called, claims_of
from truceline.model import EventType, Factuality

RETREAT, MOBILIZE = EventType.RETREAT, EventType.MOBILIZE
ACTUAL, PLANNED, DEMANDED = (
    Factuality.ACTUAL,
    Factuality.PLANNED,
    Factuality.DEMANDED,
)
RELEASE = "the release of 40 prisoners by the Taliban"
TOLD = [
    (f"The plan provides for {RELEASE}.", PLANNED),
    (f"The plan foresees {RELEASE} within thirty days.", PLANNED),
    (f"The next step is {RELEASE}.", PLANNED),
    (f"Norway made aid conditional on {RELEASE}.", DEMANDED),
    (f"Everything now depends on {RELEASE}, Norway said.", DEMANDED),
    (f"Talks can begin only after {RELEASE}, Norway said.", DEMANDED),
    (f"There will be no talks before {RELEASE}.", DEMANDED),
    (f"Without {RELEASE}, Norway said, nothing will change.", DEMANDED),
    (f"What they want is {RELEASE}.", DEMANDED),
    (f"Norway was glad after {RELEASE}.", ACTUAL),
    (f"The road had been shut before {RELEASE} on Monday.", ACTUAL),
    (f"The surprise of the day was {RELEASE}.", ACTUAL),
]


@pytest.mark.parametrize(("report", "degree"), TOLD)
def test_an_act_in_a_noun_is_as_real_as_the_words_around_it_make_it(
    report: str, degree: Factuality
) -> None:
    assert [one.factuality for one in claims_of(report, RETREAT)] == [degree]


@pytest.mark.parametrize(
    "report",
    [
        f"Norway left without {RELEASE}.",
        "The Taliban left without the freeing of a single prisoner.",
    ],
)
def test_what_somebody_left_without_did_not_happen(report: str) -> None:
    assert claims_of(report, RETREAT) == []


@pytest.mark.parametrize(
    ("report", "doer"),
    [
        ("Washington welcomed an end to the Taliban's raids.", "taliban"),
        ("Washington welcomed a halt to the bombing by the Taliban.", "taliban"),
        ("Norway called for an end to attacks by the Taliban on Kabul.", "taliban"),
        ("The pull-back of Taliban fighters from Ghazni began on Monday.", "taliban"),
        ("The evacuation of Ghazni by the Taliban took a night.", "taliban"),
    ],
)
def test_whoever_used_the_force_ends_it_and_whoever_holds_a_town_leaves_it(
    report: str, doer: str
) -> None:
    assert any(doer in called(one.source) for one in claims_of(report, RETREAT))


@pytest.mark.parametrize(
    "report",
    [
        "Norway welcomed an end to the Taliban's songs.",
        "The evacuation of Ghazni took a night after the flood.",
        "The opening of the exhibition by the Taliban took a day.",
    ],
)
def test_an_end_of_something_else_is_no_retreat(report: str) -> None:
    assert claims_of(report, RETREAT) == []
