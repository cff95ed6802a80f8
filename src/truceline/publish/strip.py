"""The strip over the timeline: a small drawing of when acts took place.

Days are dots, vaguer dates are bars, and a bar whose end the text leaves open trails
off in dashes. The list below the strip says the same in words.
"""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from truceline.model import Factuality
from truceline.publish.dates import When, month_of, month_words, months_between
from truceline.publish.rows import Act

WIDTH = 960.0
LABELS = 132.0
LANE = 9.0
LANES = 6
TAIL = 14.0
HEAD = 22.0

# Marks this many and more run into one another at 960 units; weeks are counted instead.
MANY = 300

# Dates in background paragraphs reach back decades and would squeeze the months that the
# articles are about, and a deadline may lie far ahead; so much before the first article
# and after the last is still drawn.
AROUND = timedelta(days=366)

BANDS: tuple[tuple[str, str, frozenset[Factuality]], ...] = (
    ("happened", "Happened", frozenset({Factuality.ACTUAL})),
    (
        "wanted",
        "Demanded, offered",
        frozenset({Factuality.DEMANDED, Factuality.OFFERED, Factuality.PLANNED}),
    ),
    ("unsure", "Possible, denied", frozenset({Factuality.POSSIBLE, Factuality.DENIED})),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCell:
    """One month of the strip; ``href`` is None where the list has no such heading."""

    label: str
    href: str | None
    x: float
    width: float
    year_label: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One mark: a dot for a day, a bar for more, a column for a count in a week."""

    kind: str
    band: str
    x: float
    y: float
    width: float
    height: float
    tail_left: float | None
    tail_right: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """One row of the strip with its label."""

    key: str
    label: str
    y: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The whole drawing, ready to be written as SVG."""

    width: float
    height: float
    labels: float
    months: tuple[MonthCell, ...]
    bands: tuple[Band, ...]
    shapes: tuple[Shape, ...]
    is_weekly: bool
    left_out: int
    summary: str


def draw_strip(acts: Sequence[Act], pages: dict[str, str]) -> Strip | None:
    """The strip of all dated acts; ``pages`` gives the address of each month heading.

    Leaves out acts long before the first article or long after the last, and counts
    them.
    """
    dated = [(act, act.when) for act in acts if act.when is not None]
    reported = [act.source.day for act, _ in dated]
    since = _shifted(min(reported, default=date.min), -AROUND)
    until = _shifted(max(reported, default=date.max), AROUND)
    drawn = [
        (act, when) for act, when in dated if when.last >= since and when.first <= until
    ]
    if not drawn:
        return None
    start = max(since, min(when.first for _, when in drawn)).replace(day=1)
    end = _month_end(min(until, max(when.last for _, when in drawn)))
    scale = _Scale(start=start, days=(end - start).days + 1)
    is_weekly = len(drawn) >= MANY
    bands: list[Band] = []
    shapes: list[Shape] = []
    top = HEAD
    for key, label, factualities in BANDS:
        whens = [when for act, when in drawn if act.factuality in factualities]
        band_shapes, height = (
            _weeks(whens, scale, key, top)
            if is_weekly
            else _marks(whens, scale, key, top)
        )
        shapes += band_shapes
        bands.append(Band(key=key, label=label, y=top, height=height))
        top += height
    return Strip(
        width=WIDTH,
        height=top + 4,
        labels=LABELS,
        months=tuple(_months(scale, start, end, pages)),
        bands=tuple(bands),
        shapes=tuple(shapes),
        is_weekly=is_weekly,
        left_out=len(dated) - len(drawn),
        summary=f"{len(drawn):,} acts with a date, from {month_words(month_of(start))} "
        f"to {month_words(month_of(end))}",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    start: date
    days: int

    def x(self, day: date, *, after: int = 0) -> float:
        """Where a day begins, or so many days later; never off the strip."""
        gone = min(max((day - self.start).days + after, 0), self.days)
        return round(LABELS + gone * (WIDTH - LABELS) / self.days, 1)


def _months(
    scale: _Scale, start: date, end: date, pages: dict[str, str]
) -> Iterable[MonthCell]:
    for month in months_between(start, end):
        year, number = (int(part) for part in month.split("-"))
        first = date(year, number, 1)
        left, right = scale.x(first), scale.x(_month_end(first), after=1)
        starts_year = number == 1 or first == start
        yield MonthCell(
            label=month_words(month),
            href=pages.get(month),
            x=left,
            width=round(right - left, 1),
            year_label=str(year) if starts_year else None,
        )


def _marks(
    whens: list[When], scale: _Scale, band: str, top: float
) -> tuple[list[Shape], float]:
    """Dots and bars in lanes, each lane free of overlaps as long as there are lanes."""
    ends = [-1.0] * LANES
    used = 1
    shapes: list[Shape] = []
    for when in sorted(whens, key=lambda when: (when.first, when.last)):
        left, right = scale.x(when.first), scale.x(when.last, after=1)
        width = 7.0 if when.is_day else max(right - left, 4.0)
        from_left = left - (TAIL if when.open_start else 0)
        lane = next((i for i, end in enumerate(ends) if end <= from_left), LANES - 1)
        ends[lane] = left + width + (TAIL if when.open_end else 0) + 1
        used = max(used, lane + 1)
        shapes.append(
            Shape(
                kind="dot" if when.is_day else "bar",
                band=band,
                x=left,
                y=top + 4 + lane * LANE,
                width=round(width, 1),
                height=LANE - 2,
                tail_left=round(max(left - TAIL, LABELS), 1)
                if when.open_start
                else None,
                tail_right=round(left + width + TAIL, 1) if when.open_end else None,
            )
        )
    return shapes, used * LANE + 8


def _weeks(
    whens: list[When], scale: _Scale, band: str, top: float
) -> tuple[list[Shape], float]:
    """One column a week, by the first day of each date; the highest fills the row."""
    room = LANE * LANES
    weeks = Counter(_monday(max(when.first, scale.start)) for when in whens)
    most = max(weeks.values(), default=1)
    shapes = []
    for monday, count in sorted(weeks.items()):
        height = round(max(room * count / most, 2), 1)
        left, right = scale.x(monday), scale.x(monday, after=7)
        shapes.append(
            Shape(
                kind="week",
                band=band,
                x=left,
                y=round(top + 4 + room - height, 1),
                width=round(max(right - left - 0.5, 1), 1),
                height=height,
                tail_left=None,
                tail_right=None,
            )
        )
    return shapes, room + 8


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _shifted(day: date, gap: timedelta) -> date:
    try:
        return day + gap
    except OverflowError:
        return date.min if gap < timedelta(0) else date.max


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
