"""What the templates of phases, days and the state of the process are given."""

from dataclasses import dataclass
from datetime import date

from truceline.publish.commitment_contexts import CommitmentLine
from truceline.publish.contexts import Frame, Gap, Link, SidePositions, TableRow
from truceline.publish.event_rows import EventRow
from truceline.publish.phase_drawing import PhaseDrawing


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseRow:
    """One phase of a track."""

    status: str
    """The status in words."""
    status_code: str
    """Its code."""
    since: str
    """When it began, as vague as the reports."""
    began: str | None
    """The same to follow the word "since"; None where it is not told."""
    until: str
    """When the next began, or that it lasts."""
    reported: date
    """The day from which it was known."""
    because: str
    """What made it, in words."""
    evidence: tuple[EventRow, ...]
    """The events that made it."""
    page: str | None
    """The page of the day from which it was known, if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRow:
    """A track with its phases."""

    name: str
    """What the codebook calls it."""
    anchor: str
    """The id of its heading on the page of phases."""
    phases: tuple[PhaseRow, ...]
    """Its phases, the first one first; none where nothing is known."""

    @property
    def now(self) -> PhaseRow | None:
        """The last phase."""
        return self.phases[-1] if self.phases else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhasesPage:
    """phases.html: each track back and forth, drawn and as a table."""

    frame: Frame
    """What is around the content."""
    drawing: PhaseDrawing | None
    """The drawing; None where no track has a phase."""
    tracks: tuple[TrackRow, ...]
    """The tracks."""
    meanings: tuple[tuple[str, str], ...]
    """What each status means."""
    as_of: str
    """The day up to which reports count, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """One change of a day in words."""

    what: str
    """The track or the promise."""
    href: str
    """Where it stands."""
    before: str | None
    """What was told of it before; None if nothing was."""
    after: str
    """What is told of it from this day on."""
    because: str
    """Why."""
    since: str | None = None
    """Since when, as told from this day on; None where that is not told."""
    since_before: str | None = None
    """Since when, as it was told before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """One day on which something changed, for the list of days."""

    day: date
    """The day of report."""
    page: str
    """Its page."""
    changes: tuple[ChangeLine, ...]
    """What changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPage:
    """days/YYYY-MM-DD.html: what could be told on that day."""

    frame: Frame
    """What is around the content."""
    day: date
    """The day up to which reports count."""
    changes: tuple[ChangeLine, ...]
    """What changed on it."""
    tracks: tuple[TrackRow, ...]
    """The tracks as of the day, each with the phase it was in."""
    commitments: tuple[CommitmentLine, ...]
    """The promises that were open or changed on the day, as of then."""
    commitments_over: int
    """How many others were kept, broken, lapsed or could not be told."""
    events: tuple[EventRow, ...]
    """Events first reported on the day, as far as one page holds them."""
    events_in_all: int
    """How many were first reported on the day."""
    before: Link | None
    """The page of the day before it in the list."""
    after: Link | None
    """The page of the day after it in the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthOfDays:
    """The days of one year under one heading."""

    anchor: str
    """The id of the heading."""
    heading: str
    """The year."""
    days: tuple[DayLine, ...]
    """Its days, newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysPage:
    """days/index.html: what became known, day by day."""

    frame: Frame
    """What is around the content."""
    years: tuple[MonthOfDays, ...]
    """The days by year, newest first."""
    total: int
    """How many days there are."""
    left_out: int
    """How many earlier days were not worked out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePage:
    """index.html: the state of the process on two printed pages, words first."""

    frame: Frame
    """What is around the content."""
    as_of: date
    """The day of the last report."""
    counts: str
    """What the record holds, as one line."""
    tracks: tuple[TrackRow, ...]
    """The tracks."""
    latest: DayLine | None
    """The last day on which something changed."""
    events: tuple[EventRow, ...]
    """The events that became known last, newest first."""
    promises: tuple[CommitmentLine, ...]
    """Promises, open ones first, as far as the page holds them."""
    more_promises: int
    """How many have no line here."""
    sides: tuple[SidePositions, ...]
    """The columns of the table of positions."""
    table: tuple[TableRow, ...]
    """Its rows."""
    more_issues: int
    """How many issues have no row here."""
    more_sides: int
    """How many sides have no column here."""
    drawing: PhaseDrawing | None
    """The strip."""
    unknowns: tuple[Gap, ...]
    """What is not known."""
