"""What the templates of events are given, every field explained."""

from dataclasses import dataclass

from truceline.publish.contexts import Frame, Link
from truceline.publish.event_rows import EventRow
from truceline.publish.quoted import Quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """One report of an event beside the others."""

    anchor: str
    """The id of the report on the page."""
    number: int
    """Its place by day of report, from 1."""
    quoted: Quoted
    """Its words and where they stand."""
    when: str | None
    """When it was, by this report."""
    place: str | None
    """Where it was, by this report."""
    amount: str | None
    """How many, by this report."""
    source_number: int
    """The independent source it belongs to, from 1; copies share one."""
    because: tuple[str, ...]
    """Why it was counted to the event."""
    joined: int | None
    """The number of the report it was matched with; None for the first."""
    likeness: int | None
    """How alike the two are, in percent; None for the first."""
    decided_by: str | None
    """Who joined it, where a person did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueRow:
    """A value as some of the reports have it."""

    value: str
    """The value in words."""
    reports: tuple[ReportRow, ...]
    """The reports that say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """A field in which the reports differ."""

    field: str
    """The field as a question: "When it was"."""
    values: tuple[ValueRow, ...]
    """Its values side by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    """events/ID.html: one event with everything that is reported of it."""

    frame: Frame
    """What is around the content."""
    event: EventRow
    """The event in words."""
    copies: int
    """How many reports are copies of others."""
    differences: tuple[DifferenceRow, ...]
    """What the reports do not agree on."""
    reports: tuple[ReportRow, ...]
    """The reports by day."""
    has_because: bool
    """Whether anything is said of why reports were joined."""
    rests: tuple[Link, ...]
    """Phases and promises that rest on the event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthOfEvents:
    """The events under one heading of the list."""

    anchor: str
    """The id of the heading."""
    heading: str
    """The month of the event, or of its first report where it has no date."""
    events: tuple[EventRow, ...]
    """The events, earliest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsPage:
    """events/index.html, or where the list is long a year of it."""

    frame: Frame
    """What is around the content."""
    months: tuple[MonthOfEvents, ...]
    """The list."""
    parts: tuple[Link, ...]
    """The pages of a long list; none for a short one."""
    total: int
    """How many events the record has."""
    several: int
    """How many of them more than one independent source reports."""
    differing: int
    """How many have reports that do not agree."""
