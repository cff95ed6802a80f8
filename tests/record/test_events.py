"""Events in the record: they come back as they were, and it knows what is not linked."""

import pytest

from truceline.linking import link_mentions, mentions_of
from truceline.model import Issue
from truceline.record import EventsWanted, Linking

LINKING = Linking(recipe="link.v0", decisions="")


@pytest.fixture
def events(record, factory):
    record.keep_articles([factory.article(1), factory.article(2)])
    coded = [factory.coded(1), factory.coded(2)]
    record.keep_codings(coded)
    return link_mentions(each for one in coded for each in mentions_of(one))


def test_events_come_back_as_they_were(record, events):
    assert record.keep_events(events, linking=LINKING) == len(events)
    assert sorted(record.events(), key=lambda each: each.id) == sorted(
        events, key=lambda each: each.id
    )
    assert record.kept_events.linking() == LINKING
    assert record.check() == ()


def test_keeping_events_drops_those_before(record, events):
    record.keep_events(events, linking=LINKING)
    record.keep_events(events[:1], linking=LINKING)
    assert list(record.events()) == [events[0]]


def test_events_are_narrowed_by_who_takes_part_and_what_about(record, events):
    record.keep_events(events, linking=LINKING)
    talks = record.events(EventsWanted(actor="hills", issue=Issue.TALKS))
    assert {each.issue for each in talks} == {Issue.TALKS}
    assert list(record.events(EventsWanted(actor="nobody"))) == []


def test_the_event_of_a_claim_is_found(record, events):
    record.keep_events(events, linking=LINKING)
    claim = events[0].mentions[0].claim
    assert record.kept_events.of_claims([claim]) == {claim: events[0].id}


def test_articles_that_are_not_linked_as_they_are_now_are_told(record, events, factory):
    assert record.kept_events.unlinked().new == ("dispatch-1", "dispatch-2")
    record.keep_events(events, linking=LINKING)
    assert record.kept_events.unlinked().new == ()
    record.keep_codings([factory.coded(2)])
    unlinked = record.kept_events.unlinked()
    assert (unlinked.new, unlinked.gone) == (("dispatch-2",), ("dispatch-2",))
    record.drop_articles(["dispatch-1"])
    assert record.kept_events.unlinked().gone == ("dispatch-1", "dispatch-2")
