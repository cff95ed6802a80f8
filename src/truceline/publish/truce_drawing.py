"""Daily counts round a truce as shapes ready for SVG.

The table beside the drawing says the same. Phases differ in shade and are named in the
drawing, so that nothing rests on colour alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, log10

from truceline.model import DailySeries, TruceTest
from truceline.publish.dates import MONTHS

WIDTH = 960.0
LEFT, RIGHT, TOP, FOOT = 46.0, 12.0, 30.0, 34.0
HEIGHT = 250.0
CONTROL_HEIGHT = 84.0
# Days drawn on either side of what is compared.
AROUND = 7
AFTER = 21
TICKS = 4
# Bars narrower than this run together; they are drawn without a gap between.
NARROW = 3.0
WEEKLY_TICKS, MONTHLY_TICKS = 100, 900


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One day; ``is_known`` is False for a day left out, which has no height of its own."""

    day: date
    phase: str
    count: int | None
    is_known: bool
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A level line over some days, with its words; ``kind`` tells its dashes."""

    kind: str
    words: str
    x1: float
    x2: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle behind the bars."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A mark on an axis with its label."""

    at: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One series: the tested one with levels and interval, or a control without."""

    name: str
    top: float
    bottom: float
    bars: tuple[Bar, ...]
    levels: tuple[Level, ...]
    interval: Box | None
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceDrawing:
    """The daily counts of the tested series above those of the controls."""

    width: float
    height: float
    left: float
    right: float
    truce: Box
    baseline: Box
    panels: tuple[Panel, ...]
    days: tuple[Tick, ...]
    first: date
    last: date


def draw_truce(
    series: DailySeries, test: TruceTest, controls: tuple[DailySeries, ...] = ()
) -> TruceDrawing:
    """The days that the test compares and some around them."""
    scale = _scale(series, test)
    panels = [_tested(series, test, scale)]
    top = TOP + HEIGHT
    for control in controls:
        top += 26.0
        panels.append(_panel(control, test, scale, (top, top + CONTROL_HEIGHT)))
        top += CONTROL_HEIGHT
    method = test.method
    return TruceDrawing(
        width=WIDTH,
        height=top + FOOT,
        left=LEFT,
        right=WIDTH - RIGHT,
        truce=scale.box(method.start, method.end, TOP - 8, top),
        baseline=scale.box(method.baseline_start, method.baseline_end, TOP - 8, top),
        panels=tuple(panels),
        days=tuple(_day_ticks(scale)),
        first=scale.first,
        last=scale.last,
    )


def phase_of(day: date, test: TruceTest) -> str:
    """Which part of the comparison a day belongs to."""
    method = test.method
    if method.baseline_start <= day <= method.baseline_end:
        return "before"
    if method.start <= day <= method.end:
        return "during"
    if method.baseline_end < day < method.start:
        return "gap"
    if method.end < day <= method.end + timedelta(days=method.after_days):
        return "after"
    return "around"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    first: date
    last: date

    @property
    def step(self) -> float:
        return (WIDTH - LEFT - RIGHT) / ((self.last - self.first).days + 1)

    def x(self, day: date) -> float:
        return _one(LEFT + (day - self.first).days * self.step)

    def box(self, first: date, last: date, top: float, bottom: float) -> Box:
        begin, end = max(first, self.first), min(last, self.last)
        width = ((end - begin).days + 1) * self.step
        return Box(
            x=self.x(begin),
            y=top,
            width=_one(max(width, 0.0)),
            height=_one(bottom - top),
        )


def _scale(series: DailySeries, test: TruceTest) -> _Scale:
    method = test.method
    first = method.baseline_start - timedelta(days=AROUND)
    last = method.end + timedelta(days=max(method.after_days, AFTER))
    return _Scale(first=max(first, series.start), last=min(last, series.end))


def _tested(series: DailySeries, test: TruceTest, scale: _Scale) -> Panel:
    panel = _panel(series, test, scale, (TOP, TOP + HEIGHT), _highest(test))
    most = panel.ticks[-1]
    top = float(most.label.replace(",", ""))

    def y(value: float) -> float:
        return _one(panel.bottom - (panel.bottom - most.at) * min(value, top) / top)

    method = test.method
    during = scale.box(method.start, method.end, TOP, TOP + HEIGHT)
    before = scale.box(method.baseline_start, method.baseline_end, TOP, TOP)
    right = _one(during.x + during.width)
    levels = []
    if test.before_mean is not None:
        words = f"before: {test.before_mean:.3g} a day"
        levels.append(
            Level(
                kind="before", words=words, x1=before.x, x2=right, y=y(test.before_mean)
            )
        )
        asked = test.before_mean * (1 - method.target_share)
        levels.append(
            Level(
                kind="asked",
                words=f"asked for: {asked:.3g}",
                x1=during.x,
                x2=right,
                y=y(asked),
            )
        )
    if test.during_mean is not None:
        words = f"during: {test.during_mean:.3g} a day"
        levels.append(
            Level(
                kind="during", words=words, x1=during.x, x2=right, y=y(test.during_mean)
            )
        )
    interval = None
    if None not in (test.before_mean, test.low, test.high):
        assert test.before_mean is not None  # as the line above asks
        assert test.low is not None
        assert test.high is not None
        high, low = y(test.before_mean * test.high), y(test.before_mean * test.low)
        interval = Box(
            x=during.x, y=high, width=during.width, height=_one(max(low - high, 1.0))
        )
    return Panel(
        name=panel.name,
        top=panel.top,
        bottom=panel.bottom,
        bars=panel.bars,
        levels=tuple(levels),
        interval=interval,
        ticks=panel.ticks,
    )


def _highest(test: TruceTest) -> float:
    return max(test.before_mean or 0.0, test.during_mean or 0.0)


def _panel(
    series: DailySeries,
    test: TruceTest,
    scale: _Scale,
    edges: tuple[float, float],
    highest: float = 0.0,
) -> Panel:
    top, bottom = edges
    days = [
        scale.first + timedelta(days=number)
        for number in range((scale.last - scale.first).days + 1)
    ]
    most = max([highest, *(series.on(day) or 0 for day in days)])
    ticks = _count_ticks(most, top, bottom)
    ceiling = float(ticks[-1].label.replace(",", ""))
    masked = {each.day for each in test.details.masked}
    gap = 0.0 if scale.step < NARROW else 1.0
    bars = []
    for day in days:
        count = series.on(day)
        is_known = count is not None and day not in masked
        height = (bottom - top) * (count or 0) / ceiling if is_known else bottom - top
        bars.append(
            Bar(
                day=day,
                phase=phase_of(day, test),
                count=count,
                is_known=is_known,
                x=scale.x(day),
                y=_one(bottom - height),
                width=_one(max(scale.step - gap, 0.6)),
                height=_one(height),
            )
        )
    return Panel(
        name=series.name,
        top=top,
        bottom=bottom,
        bars=tuple(bars),
        levels=(),
        interval=None,
        ticks=ticks,
    )


def _count_ticks(most: float, top: float, bottom: float) -> tuple[Tick, ...]:
    """Round numbers from nought to the first above the highest."""
    step = _round_step(max(most, 1.0) / TICKS)
    number = max(1, ceil(max(most, 1.0) / step))
    return tuple(
        Tick(
            at=_one(bottom - (bottom - top) * each / number),
            label=f"{each * step:,.0f}",
        )
        for each in range(number + 1)
    )


def _round_step(rough: float) -> float:
    power = 10.0 ** int(log10(rough)) if rough >= 1 else 1.0
    return next(power * times for times in (1, 2, 5, 10, 20) if power * times >= rough)


def _day_ticks(scale: _Scale) -> Iterator[Tick]:
    length = (scale.last - scale.first).days + 1
    for number in range(length):
        day = scale.first + timedelta(days=number)
        if length <= WEEKLY_TICKS and day.weekday() == 0:
            yield Tick(at=scale.x(day), label=f"{day.day} {MONTHS[day.month - 1][:3]}")
        elif length > WEEKLY_TICKS and day.day == 1 and _is_wanted(day, length):
            yield Tick(at=scale.x(day), label=f"{MONTHS[day.month - 1][:3]} {day.year}")


def _is_wanted(day: date, length: int) -> bool:
    return length <= MONTHLY_TICKS // 2 or day.month in (1, 4, 7, 10)


def _one(number: float) -> float:
    return round(number, 1)
