"""The whole state: a pure fold of what had been reported by the day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.loaded import loaded_codebook
from tests.process.acts import FIRST, TRACKS, act, acts, event, on
from truceline.codebook import Track
from truceline.linking import link_mentions
from truceline.model import (
    CodedArticle,
    EventType,
    Factuality,
    Issue,
    Mention,
    PhaseStatus,
    StatementKind,
)
from truceline.process import Told, fold_changes, fold_state

CODEBOOK = loaded_codebook()
Make = Callable[..., CodedArticle]


def told(
    mentions: list[Mention],
    coded: list[CodedArticle],
    tracks: tuple[Track, ...] = TRACKS,
) -> Told:
    return Told(
        events=tuple(link_mentions(mentions)),
        coded=tuple(coded),
        tracks=tracks,
        rules=CODEBOOK.phases,
        commitments=CODEBOOK.commitments,
    )


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


said = st.tuples(
    st.sampled_from(["ann@north", "bob@north", "cy@south", "east"]),
    st.sampled_from(list(StatementKind)),
    st.sampled_from([Issue.TALKS, Issue.PRISONERS]),
)
days = st.lists(
    st.tuples(st.integers(0, 80), st.lists(said, max_size=3)),
    max_size=5,
    unique_by=lambda one: one[0],
)


@settings(deadline=None)
@given(mentions=acts(), said_by_day=days, chance=st.randoms(use_true_random=False))
def test_the_same_record_in_any_order_gives_the_same_state(
    said_on: Make, mentions: list[Mention], said_by_day: list[object], chance: Random
) -> None:
    coded = [said_on(number, *words) for number, words in said_by_day]  # type: ignore[misc]
    whole = told(mentions, coded)
    mixed_mentions, mixed_coded = list(mentions), list(coded)
    chance.shuffle(mixed_mentions)
    chance.shuffle(mixed_coded)
    mixed = told(mixed_mentions, mixed_coded)
    events = list(mixed.events)
    chance.shuffle(events)
    mixed = Told(
        events=tuple(events),
        coded=mixed.coded,
        tracks=TRACKS,
        rules=CODEBOOK.phases,
        commitments=CODEBOOK.commitments,
    )
    for number in (0, 40, 80):
        assert fold_state(mixed, as_of=day(number)) == fold_state(
            whole, as_of=day(number)
        )


@settings(deadline=None)
@given(mentions=acts(), number=st.integers(0, 80))
def test_what_is_reported_later_changes_nothing_that_was_known(
    mentions: list[Mention], number: int
) -> None:
    by_then = [one for one in mentions if one.reported <= day(number)]
    assert fold_state(told(mentions, []), as_of=day(number)) == fold_state(
        told(by_then, []), as_of=day(number)
    )


def test_a_track_is_told_only_once_all_its_sides_are_named() -> None:
    record = told([act(5)], [])
    assert fold_state(record, as_of=day(4)).tracks == ()
    (track,) = fold_state(record, as_of=day(5)).tracks
    assert (track.track, track.now.status) == ("lake", PhaseStatus.EXPLORATORY)


def test_a_track_for_all_studies_is_told_only_where_a_report_moves_it() -> None:
    along = tuple(replace(one, comes_along=True) for one in TRACKS)
    planned = act(5, factuality=Factuality.PLANNED)
    (own,) = fold_state(told([planned], []), as_of=day(5)).tracks
    assert (own.track, own.now.status) == ("lake", PhaseStatus.NONE)
    state = fold_state(told([planned], [], along), as_of=day(5))
    assert state.tracks == ()
    assert not [one for one in state.unknowns if one.about in ("lake", "north")]
    moved = told([act(5)], [], along)
    assert len(fold_state(moved, as_of=day(5)).tracks) == 1


def test_an_event_of_long_ago_reported_lately_is_not_recent() -> None:
    old = told([act(100, when=on(10))], [])
    assert fold_state(old, as_of=day(100)).recent == ()
    undated = told([act(100)], [])
    assert len(fold_state(undated, as_of=day(100)).recent) == 1


def test_changes_tell_a_new_track_from_where_every_track_begins() -> None:
    record = told([act(5)], [])
    changes = fold_changes(record, earlier=day(4), later=day(6))
    (track,) = changes.tracks
    assert (track.before.status, track.after.status) == (
        PhaseStatus.NONE,
        PhaseStatus.EXPLORATORY,
    )
    assert track.learned == (track.after,)
    assert [one.reported for one in changes.events] == [day(5)]


def test_changes_tell_a_second_source_and_no_new_event() -> None:
    first, second = act(5), act(9, claim="d")
    record = Told(
        events=(event(first, second),),
        coded=(),
        tracks=TRACKS,
        rules=CODEBOOK.phases,
    )
    changes = fold_changes(record, earlier=day(5), later=day(9))
    assert changes.events == ()
    (again,) = changes.again
    assert again.independent == 2
    assert fold_changes(record, earlier=day(9), later=day(20)).again == ()


def test_changes_tell_a_position_of_another_kind_and_not_one_said_again(
    said_on: Make,
) -> None:
    demand = ("ann@north", StatementKind.DEMAND, Issue.TALKS)
    offer = ("ann@north", StatementKind.OFFER, Issue.TALKS)
    record = told([], [said_on(1, demand), said_on(5, demand), said_on(9, offer)])
    assert fold_changes(record, earlier=day(2), later=day(6)).positions == ()
    (change,) = fold_changes(record, earlier=day(6), later=day(10)).positions
    assert change.before is not None
    assert [stand.kind for stand in change.after.latest] == [StatementKind.OFFER]


def test_nothing_changes_between_a_day_and_itself() -> None:
    record = told([act(5), act(9, EventType.REJECT, claim="d")], [])
    changes = fold_changes(record, earlier=day(9), later=day(9))
    assert (changes.events, changes.again, changes.tracks, changes.articles) == (
        (),
        (),
        (),
        0,
    )


def test_of_one_day_the_surest_event_comes_first() -> None:
    day_six = [
        event(act(6, claim="c1", when=on(6), is_learned=True)),
        event(act(6, EventType.REJECT, claim="c2", when=on(6))),
        event(
            *(
                act(6, EventType.RETREAT, claim=each, group=each, when=on(6))
                for each in ("c3", "c4")
            )
        ),
    ]
    later = event(act(7, claim="c5", when=on(7), is_learned=True))
    record = replace(told([], []), events=(*day_six, later))
    recent = fold_state(record, as_of=day(9)).recent
    assert [one.mentions[0].claim for one in recent] == ["c5", "c3", "c2", "c1"]
