"""What the templates of promises are given, every field explained."""

from dataclasses import dataclass
from datetime import date

from truceline.model import Finding
from truceline.publish.contexts import Frame, Link
from truceline.publish.quoted import Quoted
from truceline.publish.rows import Party
from truceline.publish.truce_contexts import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """A report that something of a promise rests on."""

    quoted: Quoted
    """Its words and where they stand."""
    event: str | None
    """The page of the event it is a report of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentRow:
    """A part of a promise, done."""

    when: str
    """When, or that it is not told."""
    amount: str
    """How much, or that it is not told."""
    known: str
    """How well it is known, in words."""
    sources: tuple[SourceRow, ...]
    """The reports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusRow:
    """A status that a promise had from a day on."""

    status: str
    """The status in words."""
    meaning: str
    """What the word means."""
    since: str | None
    """When it came about, if that is told."""
    reported: str
    """The day from which it could be known."""
    because: str
    """Why."""
    sources: tuple[SourceRow, ...]
    """The reports; none where the calendar alone made it, or the promise itself."""
    is_by_promise: bool
    """Whether its reports are those of the promise, which the page has already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceBeside:
    """The test of a pledge that has the same side, kind and first day as a promise."""

    link: Link
    """The page of the test."""
    computed: str
    """What the incidents say."""
    days: str
    """The pledge's days."""
    findings: tuple[Finding, ...]
    """What people found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentLine:
    """One promise in a list."""

    link: Link
    """Its page."""
    reported: date
    """The day of its first report."""
    by: tuple[Party, ...]
    """Who promised."""
    to: tuple[Party, ...]
    """To whom."""
    due: str
    """By when or for how long, in words."""
    status: str
    """The present status in words."""
    status_code: str
    """Its code, for the shade of the word."""
    done: str | None
    """What was done so far, as words tell."""
    reports: int
    """How many reports it rests on."""
    independent: int
    """How many of them are independent of each other."""
    is_open: bool
    """Whether something is still to be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentPage:
    """commitments/….html: a promise, its terms, its life, and what people found."""

    frame: Frame
    """What is around the content."""
    line: CommitmentLine
    """The promise in short."""
    meaning: str
    """What its status means."""
    known: str
    """How well it is known, in words."""
    offered: bool
    """Whether it hangs on the other side's taking it up."""
    scope: tuple[Row, ...]
    """Whom and what it binds, and for how long."""
    sources: tuple[SourceRow, ...]
    """The reports of the promise itself."""
    instalments: tuple[InstalmentRow, ...]
    """What was done of it."""
    history: tuple[StatusRow, ...]
    """Its statuses, the first one first."""
    unsourced: bool
    """Whether the fold gave a status for which it has no report."""
    truces: tuple[TruceBeside, ...]
    """Tests of incident data beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentsPage:
    """commitments/index.html."""

    frame: Frame
    """What is around the content."""
    open: tuple[CommitmentLine, ...]
    """Promises of which something is still to be done."""
    closed: tuple[CommitmentLine, ...]
    """The others."""
    as_of: str
    """The day up to which reports count, in words."""
