"""What the pages of the process are made of: events, phases, promises, and days."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from truceline.model.commitments import Commitment
from truceline.model.events import Event
from truceline.model.phases import Phase
from truceline.process import Position, Unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class DayState:
    """Phases and promises as they could be told from what was reported up to a day.

    ``events`` are those first reported on the day itself, with no later report in them.
    """

    day: date
    phases: tuple[Phase, ...]
    commitments: tuple[Commitment, ...]
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessMaterial:
    """The process as the record tells it, up to and with the reports of ``as_of``.

    ``events`` is gone through more than once. A track of which nothing was reported has
    no phase. ``days`` holds the days on which a phase
    or a promise changed, earliest first; ``days_left_out`` counts those before them that
    were not worked out.
    """

    as_of: date
    events: Collection[Event]
    phases: tuple[Phase, ...]
    commitments: tuple[Commitment, ...]
    positions: tuple[Position, ...]
    unknowns: tuple[Unknown, ...]
    days: tuple[DayState, ...]
    days_left_out: int = 0
