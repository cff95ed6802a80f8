"""The days on which the state of a process changed, each as it could be told then."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from truceline.linking import as_of as known_on
from truceline.model import Commitment, Event, Phase
from truceline.process import (
    CommitmentsByDay,
    PhasesOnDay,
    Told,
    fold_phases_by_day,
)
from truceline.publish.process_material import DayState

# Each promise is followed anew for each day, which takes about a second for so many: the
# newest days are worked out, all of them in a record with few promises.
MOST_FOLLOWED = 8_000
FEWEST_DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessDays:
    """The newest days, earliest first, and how many before them were left out."""

    days: tuple[DayState, ...]
    left_out: int


def days_of(told: Told, commitments: Sequence[Commitment]) -> ProcessDays:
    """The days on which a phase changed, or anything in the life of a promise.

    ``commitments`` are those of the last day, which keep when each thing was known.
    """
    phases = tuple(fold_phases_by_day(told.events, told.tracks, told.rules))
    promises = CommitmentsByDay(told.events, told.coded, told.commitments, told.tracks)
    ordered = sorted({*(each.day for each in phases), *_days_in(commitments)})
    most = max(FEWEST_DAYS, MOST_FOLLOWED // max(1, len(commitments)))
    return ProcessDays(
        days=tuple(_states(told, ordered[-most:], phases, promises)),
        left_out=max(0, len(ordered) - most),
    )


def told_of(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    """The phases that reports tell of; that there was none before is only supposed."""
    return tuple(phase for phase in phases if phase.evidence)


def _days_in(commitments: Iterable[Commitment]) -> Iterator[date]:
    for one in commitments:
        yield from (change.reported for change in one.history)
        for part in one.instalments:
            yield from (source.reported for source in part.sources)


def _states(
    told: Told,
    days: Iterable[date],
    phases: Sequence[PhasesOnDay],
    promises: CommitmentsByDay,
) -> Iterator[DayState]:
    new: dict[date, list[Event]] = defaultdict(list)
    for event in told.events:
        new[event.reported].append(event)
    at = 0
    known_phases: tuple[Phase, ...] = ()
    for day in days:
        while at < len(phases) and phases[at].day <= day:
            known_phases = told_of(phases[at].phases)
            at += 1
        known = (known_on(event, day) for event in new[day])
        yield DayState(
            day=day,
            phases=known_phases,
            commitments=promises.on(day),
            events=tuple(event for event in known if event is not None),
        )
