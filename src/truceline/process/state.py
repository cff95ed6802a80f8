"""The state of the process on a day, by what had been reported by then."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from truceline.codebook import CommitmentBook, PhaseRule, Track
from truceline.linking import as_of as known_on
from truceline.model import CodedArticle, Commitment, Event, Phase
from truceline.process.commitments import fold_commitments
from truceline.process.conditions import HeldCondition, fold_conditions
from truceline.process.days import day_of
from truceline.process.named import tracks_named, tracks_told
from truceline.process.phases import fold_phases
from truceline.process.positions import Position, fold_positions
from truceline.process.unknowns import NEW_DAYS, Unknown, find_unknowns
from truceline.process.untermed import find_untermed


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """All that the record tells, and the rules by which it is read."""

    events: Sequence[Event]
    coded: Sequence[CodedArticle]
    tracks: Sequence[Track]
    rules: Sequence[PhaseRule]
    commitments: CommitmentBook = field(default_factory=CommitmentBook)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackState:
    """Where a track stands, and the phases before; the last one is the present one."""

    track: str
    name: str
    phases: tuple[Phase, ...]

    @property
    def now(self) -> Phase:
        """The present phase."""
        return self.phases[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What was known of the process on a day.

    ``tracks`` are those of which every side had been named by then; of those that the
    codebook has for all studies, only where a report tells of one. ``articles`` counts
    those published by then, ``last_report`` is the day of the last.
    ``recent`` are the events that took place in the last 30 days or, where no day is
    told, were first reported in them, newest first, of one day the surest first.
    """

    as_of: date
    articles: int
    last_report: date | None
    tracks: tuple[TrackState, ...]
    positions: tuple[Position, ...]
    commitments: tuple[Commitment, ...]
    conditions: tuple[HeldCondition, ...]
    recent: tuple[Event, ...]
    unknowns: tuple[Unknown, ...]


def fold_state(told: Told, *, as_of: date) -> State:
    """The state on a day. The same record in any order gives the same state."""
    coded = [one for one in told.coded if one.article.date <= as_of]
    maybe = (known_on(event, as_of) for event in told.events)
    events = [event for event in maybe if event is not None]
    named = tracks_named(told.tracks, coded, events)
    phases = fold_phases(events, named, told.rules, as_of=as_of)
    tracks = tracks_told(named, phases)
    commitments = fold_commitments(
        events, coded, told.commitments, told.tracks, as_of=as_of
    )
    return State(
        as_of=as_of,
        articles=len(coded),
        last_report=max((one.article.date for one in coded), default=None),
        tracks=tuple(
            TrackState(
                track=track.id,
                name=track.name,
                phases=tuple(one for one in phases if one.track == track.id),
            )
            for track in tracks
        ),
        positions=fold_positions(coded, as_of=as_of),
        commitments=commitments,
        conditions=fold_conditions(coded, as_of=as_of),
        recent=_recent(events, as_of),
        unknowns=(
            *find_unknowns(events, coded, phases, tracks, as_of=as_of),
            *find_untermed(commitments),
        ),
    )


def _recent(events: Iterable[Event], as_of: date) -> tuple[Event, ...]:
    first = as_of - timedelta(days=NEW_DAYS - 1)
    recent = [event for event in events if first <= (day_of(event) or event.reported)]
    return tuple(
        sorted(
            recent,
            key=lambda event: (
                -(day_of(event) or event.reported).toordinal(),
                -event.reported.toordinal(),
                # Of one day what is surest comes first.
                event.is_learned,
                -event.independent,
                event.id,
            ),
        )
    )
