"""What the templates of truces are given, every field explained."""

from dataclasses import dataclass
from datetime import date

from truceline.model import Finding, Pledge, PublishedFigure, TruceTest
from truceline.publish.contexts import Frame, Link
from truceline.publish.placebo_drawing import PlaceboDrawing
from truceline.publish.truce_drawing import TruceDrawing


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a table of facts or figures."""

    name: str
    """What it is."""
    words: str
    """What it comes to."""
    note: str | None = None
    """How to read it, where that is not plain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """One day of the table beside the drawing."""

    day: date
    """The day."""
    phase: str
    """Which part of the comparison it belongs to, in words."""
    counts: tuple[str, ...]
    """The count of each series, or why there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceView:
    """Everything that the page and the printed report of one truce say."""

    pledge: Pledge
    """The pledge, in the words of the study."""
    headline: str
    """The computed verdict in words, or that there is none."""
    facts: tuple[Row, ...]
    """Who pledged what, to whom, when, and what it leaves out."""
    test: TruceTest | None
    """The computed result."""
    untested: str | None
    """Why nothing was computed, if so."""
    figures: tuple[Row, ...]
    """The figures of the result."""
    reasons: tuple[str, ...]
    """Why the verdict is what it is."""
    drawing: TruceDrawing | None
    """Daily counts."""
    drawing_words: str
    """What the drawing shows, for those who do not see it."""
    placebos: PlaceboDrawing | None
    """Windows without the truce."""
    placebo_words: str
    """What that drawing shows."""
    series_names: tuple[str, ...]
    """The columns of the table of days."""
    days: tuple[DayRow, ...]
    """The table of days."""
    controls: tuple[tuple[str, ...], ...]
    """Series that the truce did not bind, a row each."""
    baselines: tuple[tuple[str, ...], ...]
    """The result with other baselines, a row each."""
    stretches: tuple[tuple[str, ...], ...]
    """Parts of the truce, a row each."""
    scope: tuple[Row, ...]
    """How many incidents fall under the pledge."""
    published: tuple[PublishedFigure, ...]
    """What others published."""
    published_range: str | None
    """How far their estimates of the change lie apart."""
    findings: tuple[Finding, ...]
    """What people found, apart from what was computed."""
    method: tuple[Row, ...]
    """How it was computed, from what data."""
    caveats: tuple[str, ...]
    """What the data cannot say."""
    citation: str
    """How to cite the result."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrucePage:
    """truces/ID.html, and the report of its own."""

    frame: Frame
    """What the page has around its content."""
    view: TruceView
    """Its content."""
    style: str | None
    """The style to carry along in a report that stands alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceLine:
    """One truce in the list of all."""

    link: Link
    """Its page."""
    days: str
    """Its days in words."""
    computed: str
    """The computed verdict."""
    found: str
    """What people found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrucesPage:
    """truces/index.html."""

    frame: Frame
    """What the page has around its content."""
    truces: tuple[TruceLine, ...]
    """All pledges by their first day, those without one last."""
