"""What the codebook says of an actor, in words for its page."""

import pytest

from tests.loaded import loaded_codebook
from truceline.publish.known_actors import KnownActors


@pytest.fixture(scope="module")
def known() -> KnownActors:
    return KnownActors(loaded_codebook())


def test_offices_stand_with_their_sides_and_days(known: KnownActors) -> None:
    facts = dict(known.facts("zalmay-khalilzad"))
    assert (
        "special representative for Afghanistan reconciliation, United States (from 5 "
        "September 2018 until 19 October 2021)"
    ) in facts["Offices"]


def test_who_negotiates_for_whom_is_told_at_both_ends(known: KnownActors) -> None:
    negotiator = dict(known.facts("taliban-political-office"))
    side = dict(known.facts("taliban"))
    days = "(on us-taliban, intra-afghan from 18 June 2013)"
    assert negotiator["Negotiates for"] == f"Taliban {days}"
    assert f"Taliban political office {days}" in side["Who negotiates for it"]


def test_an_actor_that_the_codebook_does_not_know_has_no_facts(
    known: KnownActors,
) -> None:
    assert known.facts("nobody-known") == ()
