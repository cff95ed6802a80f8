"""Events in the record: they come back as they were, and it knows what is not linked."""

import pytest

from truceline.linking import link_mentions, mentions_of
from truceline.model import Issue
from truceline.record import EventsWanted, Linking

LINKING = Linking(recipe="link.v0")


def keep(record, events, linking=LINKING):
    return record.kept_events.replace(
        events, linking=linking, blocks_of=lambda event: [f"block of {event.type}"]
    )


@pytest.fixture
def events(record, factory):
    record.keep_articles([factory.article(1), factory.article(2)])
    coded = [factory.coded(1), factory.coded(2)]
    record.keep_codings(coded)
    return link_mentions(each for one in coded for each in mentions_of(one))


def test_events_come_back_as_they_were(record, events):
    assert keep(record, events) == len(events)
    assert sorted(record.events(), key=lambda each: each.id) == sorted(
        events, key=lambda each: each.id
    )
    assert record.check() == ()


def test_keeping_events_drops_those_before(record, events):
    keep(record, events)
    keep(record, events[:1])
    assert list(record.events()) == [events[0]]


def test_events_are_narrowed_by_who_takes_part_and_what_about(record, events):
    keep(record, events)
    talks = record.events(EventsWanted(actor="hills", issue=Issue.TALKS))
    assert {each.issue for each in talks} == {Issue.TALKS}
    assert list(record.events(EventsWanted(actor="nobody"))) == []


def test_the_event_of_a_claim_is_found(record, events):
    keep(record, events)
    claim = events[0].mentions[0].claim
    assert record.kept_events.of_claims([claim]) == {claim: events[0].id}


def test_articles_that_are_not_linked_as_they_are_now_are_told(record, events, factory):
    assert record.kept_events.unlinked(LINKING).new == ("dispatch-1", "dispatch-2")
    keep(record, events)
    assert record.kept_events.unlinked(LINKING).new == ()
    record.keep_codings([factory.coded(2)])
    unlinked = record.kept_events.unlinked(LINKING)
    assert (unlinked.new, unlinked.gone) == (("dispatch-2",), ("dispatch-2",))
    record.drop_articles(["dispatch-1"])
    assert record.kept_events.unlinked(LINKING).gone == ("dispatch-1", "dispatch-2")


def test_an_event_is_found_by_its_block_its_claims_and_its_articles(record, events):
    keep(record, events)
    kept = record.kept_events
    one = events[0]
    same_type = {each.id for each in events if each.type is one.type}
    near = kept.near([f"block of {one.type}"], but=frozenset())
    assert {each.id for each in near} == same_type
    assert one not in kept.near([f"block of {one.type}"], but={one.id})
    claims = [each.claim for each in one.mentions]
    assert list(kept.holding(claims, but=frozenset())) == [one]
    assert one in kept.of_articles([one.mentions[0].article_id])
    assert kept.last_reported() == max(
        mention.reported for event in events for mention in event.mentions
    )


def test_an_article_that_people_decided_on_anew_is_linked_anew(record, events):
    keep(record, events)
    decided = Linking(recipe="link.v0", decisions={"dispatch-2": "x", "elsewhere": "y"})
    assert record.kept_events.unlinked(decided).new == ("dispatch-2",)
    keep(record, events, decided)
    assert record.kept_events.unlinked(decided).new == ()
    assert record.kept_events.unlinked(LINKING).new == ("dispatch-2",)


def test_other_rules_link_everything_anew(record, events):
    assert record.kept_events.unlinked(LINKING).is_all
    keep(record, events)
    assert not record.kept_events.unlinked(LINKING).is_all
    assert record.kept_events.unlinked(Linking(recipe="link.v1")).is_all
