"""Which reports are counted to one event, and what is made of them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.linking import Decisions, as_of, link_mentions
from truceline.model import DecidedPair, EventField, EventType, Factuality


def groups(events):
    return {frozenset(each.claim for each in event.mentions) for event in events}


def test_reports_of_one_release_on_one_day_are_one_event(told):
    (event,) = link_mentions(
        [
            told("freed 100 prisoners from Vell", on=(9, 9), number=100),
            told(
                "100 prisoners walked free in Vell", reported=11, on=(9, 9), number=100
            ),
        ]
    )
    assert event.independent == 2
    assert event.differences == ()
    assert "the same day, 2031-03-10" in event.links[0].reasons


def test_a_copy_is_no_second_source(told):
    (event,) = link_mentions(
        [
            told("freed prisoners", on=(9, 9), article="a"),
            told("freed prisoners", on=(9, 9), article="b", group="a", reported=11),
        ]
    )
    assert (len(event.mentions), event.independent) == (2, 1)


@pytest.mark.parametrize(
    "change",
    [
        {"told": Factuality.PLANNED},
        {"told": Factuality.DEMANDED},
        {"kind": EventType.THREATEN},
        {"by": "league"},
        {"on": (2, 2)},
    ],
)
def test_another_act_is_another_event(told, change):
    one = told("freed prisoners from Vell", on=(9, 9))
    other = told("freed prisoners from Vell", **{"reported": 11, "on": (9, 9)} | change)
    assert len(link_mentions([one, other])) == 2


def test_a_count_over_several_days_is_not_the_act_of_one_of_them(told):
    first = told("freed a hundred in the morning", on=(8, 8), number=100)
    since = told("has set 300 free since Monday", reported=12, on=(8, 12), number=300)
    assert len(link_mentions([first, since])) == 2


def test_two_claims_of_one_article_are_two_events(told):
    one = told("freed prisoners from Vell", on=(9, 9), article="a")
    other = told("handed over weapons", on=(9, 9), article="a", start=50)
    assert len(link_mentions([one, other])) == 2


def test_days_that_contradict_each_other_are_kept_side_by_side(told):
    (event,) = link_mentions(
        [
            told("freed prisoners from Vell prison", on=(9, 9), number=5000),
            told(
                "prisoners freed from Vell prison", reported=11, on=(8, 8), number=400
            ),
        ]
    )
    told_by_field = {
        each.field: {value.value for value in each.values} for each in event.differences
    }
    assert told_by_field == {
        EventField.DATE: {"2031-03-09", "2031-03-10"},
        EventField.AMOUNT: {"5,000 prisoners", "400 prisoners"},
    }
    assert (event.when.earliest, event.when.latest) == (
        date(2031, 3, 9),
        date(2031, 3, 10),
    )
    assert (event.amount.least, event.amount.most) == (400, 5000)


def test_who_fired_first_is_shown_both_ways(told):
    (event,) = link_mentions(
        [
            told(
                "fired shells at Vell", on=(9, 9), kind=EventType.ASSAULT, place="Vell"
            ),
            told(
                "fired shells at Vell first",
                on=(9, 9),
                kind=EventType.ASSAULT,
                place="Vell",
                by="council",
                to="front",
            ),
        ]
    )
    fields = {each.field for each in event.differences}
    assert fields == {EventField.SOURCE, EventField.TARGET}


def test_a_vaguer_date_is_no_disagreement(told):
    (event,) = link_mentions(
        [
            told("freed prisoners from Vell prison", on=(9, 9)),
            told("prisoners freed from Vell prison", reported=12, on=(0, 20)),
        ]
    )
    assert event.differences == ()
    assert event.when.earliest == event.when.latest == date(2031, 3, 10)


def test_an_event_as_of_a_day_lacks_what_was_reported_later(told):
    first = told("freed prisoners from Vell prison", on=(9, 9), number=400)
    later = told(
        "prisoners freed from Vell prison", reported=12, on=(8, 8), number=5000
    )
    (event,) = link_mentions([first, later])
    (early,) = link_mentions([first])
    assert as_of(event, first.reported) == early
    assert as_of(event, later.reported) == event
    assert as_of(event, date(2031, 3, 1)) is None


def test_what_people_decided_wins(told):
    one = told("freed prisoners from Vell", on=(9, 9))
    alike = told("freed prisoners from Vell", reported=11, on=(9, 9))
    unlike = told("signed a treaty", reported=90, kind=EventType.AGREE)
    same = [DecidedPair(first=one.claim, second=unlike.claim, by="Ada")]
    not_same = [DecidedPair(first=one.claim, second=alike.claim, by="Ben")]
    decisions = Decisions(same, not_same)
    events = link_mentions([one, alike, unlike], decisions=decisions)
    assert groups(events) == {
        frozenset({one.claim, unlike.claim}),
        frozenset({alike.claim}),
    }
    (link,) = events[0].links
    assert (link.to, link.decided_by) == (one.claim, "Ada")


def test_a_chain_of_the_same_holds_whatever_is_reported_first(told):
    mentions = [told(f"deed {each}", reported=each * 40) for each in (1, 2, 3)]
    first, second, third = (each.claim for each in mentions)
    same = [
        DecidedPair(first=third, second=first, by="Ada"),
        DecidedPair(first=second, second=third, by="Ben"),
    ]
    (event,) = link_mentions(mentions, decisions=Decisions(same))
    assert {each.decided_by for each in event.links} <= {"Ada", "Ben"}


MENTIONS = st.lists(
    st.tuples(
        st.sampled_from(["freed prisoners", "prisoners freed", "held fire", "met"]),
        st.integers(0, 20),
        st.none() | st.integers(0, 20),
        st.sampled_from(["front", "council", None]),
        st.sampled_from([EventType.RETREAT, EventType.CONCEDE, EventType.CONSULT]),
    ),
    max_size=25,
)


def made(told, rows):
    return [
        told(
            words,
            reported=reported,
            on=None if on is None else (on, on),
            by=by,
            kind=kind,
            article=f"a{number}",
        )
        for number, (words, reported, on, by, kind) in enumerate(rows)
    ]


@settings(max_examples=60)
@given(rows=MENTIONS, random=st.randoms())
def test_the_order_of_import_does_not_matter(told, rows, random):
    mentions = made(told, rows)
    shuffled = list(mentions)
    random.shuffle(shuffled)
    assert link_mentions(shuffled) == link_mentions(mentions)


@settings(max_examples=60)
@given(rows=MENTIONS, last=st.integers(0, 20))
def test_events_as_of_a_day_are_those_of_the_reports_up_to_it(told, rows, last):
    mentions = made(told, rows)
    day = told("x", reported=last).reported
    whole = [as_of(event, day) for event in link_mentions(mentions)]
    known = [each for each in mentions if each.reported <= day]
    assert [each for each in whole if each is not None] == list(link_mentions(known))


@settings(max_examples=60)
@given(rows=MENTIONS)
def test_every_mention_is_in_one_event_and_every_join_is_explained(told, rows):
    mentions = made(told, rows)
    events = link_mentions(mentions)
    assert sorted(each.claim for event in events for each in event.mentions) == sorted(
        each.claim for each in mentions
    )
    for event in events:
        assert len(event.links) == len(event.mentions) - 1
        assert all(each.reasons for each in event.links)
