"""Who negotiates for a side counts for it, on its track and on the day of the event."""

from datetime import date

import pytest

from truceline.codebook import Delegate, Track
from truceline.linking import link_mentions
from truceline.model import (
    EventType,
    Factuality,
    Issue,
    Mention,
    Participant,
    Precision,
    Span,
    When,
)
from truceline.process.phases.tracks import TrackFinder

HILL = Delegate(
    actor="hill", side="north", since=None, until=date(2015, 11, 2), is_faction=True
)
COUNCIL = Delegate(
    actor="council", side="north", since=date(2020, 5, 1), until=date(2021, 8, 15)
)
LAKE = Track(
    id="lake",
    name="Lake talks",
    sides=("north", "south"),
    names=(),
    delegates=(COUNCIL, HILL),
)
COAST = Track(id="coast", name="Coast talks", sides=("north", "south"), names=())


def _actor(actor_id: str, party: str | None) -> Participant:
    return Participant(
        id=actor_id, name=actor_id, party=party, party_name=party, code=None
    )


SOUTH = _actor("south", "south")
ELDERS = _actor("council", "elders")


def _tracks(
    source: Participant, *, reported: date, when: date | None = None
) -> list[tuple[str, bool]]:
    mention = Mention(
        claim="a",
        article_id="a",
        group="a",
        outlet=None,
        reported=reported,
        evidence=Span(0, 4),
        quotation="they met",
        speaker=None,
        type=EventType.CONSULT,
        mode=None,
        factuality=Factuality.ACTUAL,
        issue=Issue.TALKS,
        source=(source,),
        target=(SOUTH,),
        third_parties=(),
        when=None
        if when is None
        else When(earliest=when, latest=when, precision=Precision.DAY),
        where=None,
        amount=None,
    )
    [event] = link_mentions([mention])
    shares = TrackFinder((LAKE, COAST)).find(event)
    return [(one.track, one.is_between_sides) for one in shares]


def test_a_body_that_negotiates_for_a_side_meets_the_other_for_it() -> None:
    assert _tracks(ELDERS, reported=date(2020, 9, 12)) == [("lake", True)]


@pytest.mark.parametrize("day", [date(2020, 4, 30), date(2021, 8, 16)])
def test_before_and_after_it_was_sent_it_meets_for_itself(day: date) -> None:
    assert _tracks(ELDERS, reported=day) == []


def test_the_day_of_the_event_counts_and_not_the_day_of_its_report() -> None:
    met = date(2020, 4, 1)
    assert _tracks(ELDERS, reported=date(2020, 9, 12), when=met) == []


def test_what_a_faction_did_before_it_broke_away_counts_for_the_side_it_left() -> None:
    hill, later = _actor("hill", "hill"), date(2016, 3, 1)
    assert _tracks(hill, reported=later, when=date(2014, 5, 1)) == [("lake", True)]
    assert _tracks(hill, reported=later, when=date(2016, 2, 1)) == []


def test_another_member_of_its_party_is_not_sent_by_that_side() -> None:
    assert _tracks(_actor("elders", "elders"), reported=date(2020, 9, 12)) == []


def test_an_ally_that_was_not_sent_by_a_side_is_not_at_its_table() -> None:
    assert _tracks(_actor("ally", "ally"), reported=date(2020, 9, 12)) == []
