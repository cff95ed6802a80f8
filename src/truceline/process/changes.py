"""What became known between two days."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from truceline.linking import as_of as known_on
from truceline.model import Commitment, Difference, Event, Phase
from truceline.process.positions import Position
from truceline.process.state import State, Told, TrackState, fold_state


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackChange:
    """A track that stands otherwise, or of whose past more is known.

    ``learned`` are the phases that were not known before, in their order; the present
    one is among them if it is new.
    """

    track: str
    name: str
    before: Phase
    after: Phase
    learned: tuple[Phase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionChange:
    """A side that says something else on an issue; ``before`` is None for its first word."""

    before: Position | None
    after: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentChange:
    """A promise that is new (``before`` None), or whose status or part done changed."""

    before: Commitment | None
    after: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDifference:
    """A field on which the reports of an event have come to differ."""

    event: Event
    difference: Difference


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What became known after ``earlier`` and up to ``later``.

    ``events`` were first reported in between; ``again`` were known and have more
    independent sources now.
    """

    earlier: date
    later: date
    articles: int
    events: tuple[Event, ...]
    again: tuple[Event, ...]
    tracks: tuple[TrackChange, ...]
    positions: tuple[PositionChange, ...]
    commitments: tuple[CommitmentChange, ...]
    differences: tuple[NewDifference, ...]


def fold_changes(told: Told, *, earlier: date, later: date) -> Changes:
    """What became known between the states of two days."""
    before, after = (fold_state(told, as_of=day) for day in (earlier, later))
    pairs = [
        (known_on(event, earlier), now)
        for event in told.events
        if (now := known_on(event, later)) is not None
    ]
    return Changes(
        earlier=earlier,
        later=later,
        articles=after.articles - before.articles,
        events=_in_order(now for was, now in pairs if was is None),
        again=_in_order(
            now
            for was, now in pairs
            if was is not None and now.independent > was.independent
        ),
        tracks=tuple(_tracks(before, after)),
        positions=tuple(_positions(before, after)),
        commitments=tuple(_commitments(before, after)),
        differences=tuple(
            NewDifference(event=now, difference=difference)
            for was, now in sorted(pairs, key=lambda pair: pair[1].id)
            for difference in now.differences
            if was is None or difference not in was.differences
        ),
    )


def _in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(sorted(events, key=lambda event: (event.reported, event.id)))


def _tracks(before: State, after: State) -> Iterator[TrackChange]:
    old = {each.track: each for each in before.tracks}
    for track in after.tracks:
        was = old.get(track.track)
        # A track that was not named before stood where every track begins.
        known = track.phases[:1] if was is None else was.phases
        learned = _learned(known, track)
        if learned or known[-1].status is not track.now.status:
            yield TrackChange(
                track=track.track,
                name=track.name,
                before=known[-1],
                after=track.now,
                learned=learned,
            )


def _learned(was: Sequence[Phase], now: TrackState) -> tuple[Phase, ...]:
    known = {(phase.status, phase.since) for phase in was}
    return tuple(
        phase for phase in now.phases if (phase.status, phase.since) not in known
    )


def _positions(before: State, after: State) -> Iterator[PositionChange]:
    old = {(each.side, each.issue): each for each in before.positions}
    for position in after.positions:
        was = old.get((position.side, position.issue))
        if was is None or _kinds(was) != _kinds(position):
            yield PositionChange(before=was, after=position)


def _kinds(position: Position) -> frozenset[str]:
    return frozenset(stand.kind for stand in position.latest)


def _commitments(before: State, after: State) -> Iterator[CommitmentChange]:
    old = {each.id: each for each in before.commitments}
    for commitment in after.commitments:
        was = old.get(commitment.id)
        if was is None or (was.status, was.done) != (
            commitment.status,
            commitment.done,
        ):
            yield CommitmentChange(before=was, after=commitment)
