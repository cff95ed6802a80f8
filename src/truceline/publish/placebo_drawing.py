"""Windows without the truce by their outcome, as shapes ready for SVG.

The table beside the drawing says the same.
"""

from dataclasses import dataclass
from math import ceil

from truceline.model import PlaceboBin, TruceTest
from truceline.publish.truce_drawing import Tick

WIDTH, HEIGHT = 460.0, 230.0
LEFT, RIGHT, TOP, FOOT = 46.0, 16.0, 34.0, 40.0
LABELS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceboColumn:
    """Placebo windows of like outcome; ``is_truce`` where the truce itself falls."""

    low: float
    high: float
    windows: int
    is_truce: bool
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceboDrawing:
    """How windows without the truce came out, and where the truce stands."""

    width: float
    height: float
    left: float
    bottom: float
    columns: tuple[PlaceboColumn, ...]
    truce_at: float | None
    ticks: tuple[Tick, ...]
    heights: tuple[Tick, ...]


def draw_placebos(test: TruceTest) -> PlaceboDrawing | None:
    """The windows of the same length without the truce; None where there are none."""
    bins = [each for each in test.details.placebos if each.low < each.high]
    if not bins:
        return None
    most = max(each.windows for each in bins)
    bottom, room = HEIGHT - FOOT, HEIGHT - FOOT - TOP
    step = (WIDTH - LEFT - RIGHT) / len(bins)
    columns = tuple(
        PlaceboColumn(
            low=each.low,
            high=each.high,
            windows=each.windows,
            is_truce=_is_in(test.rate_ratio, each),
            x=_one(LEFT + number * step),
            y=_one(bottom - room * each.windows / most),
            width=_one(max(step - 1.0, 1.0)),
            height=_one(room * each.windows / most),
        )
        for number, each in enumerate(bins)
    )
    every = max(1, ceil(len(bins) / LABELS))
    edges = [
        Tick(at=_one(LEFT + number * step), label=f"{each.low:.2g}")
        for number, each in enumerate(bins)
        if number % every == 0
    ]
    return PlaceboDrawing(
        width=WIDTH,
        height=HEIGHT,
        left=LEFT,
        bottom=bottom,
        columns=columns,
        truce_at=_place_in(test.rate_ratio, bins, step),
        ticks=tuple(edges),
        heights=(
            Tick(at=bottom, label="0"),
            Tick(at=_one(bottom - room), label=f"{most:,}"),
        ),
    )


def _is_in(ratio: float | None, each: PlaceboBin) -> bool:
    return ratio is not None and each.low <= ratio < each.high


def _place_in(ratio: float | None, bins: list[PlaceboBin], step: float) -> float | None:
    if ratio is None:
        return None
    for number, each in enumerate(bins):
        if _is_in(ratio, each):
            share = (ratio - each.low) / (each.high - each.low)
            return _one(LEFT + (number + share) * step)
    return LEFT if ratio < bins[0].low else _one(LEFT + len(bins) * step)


def _one(number: float) -> float:
    return round(number, 1)
