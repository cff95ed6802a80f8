"""A trend before a truce, drawn on into it; only on request.

A line through a month of war says little about the next one, so the default compares
with the level before. Where a trend is asked for, its doubt widens the interval.
"""

from dataclasses import dataclass

import numpy as np

from truceline.analysis.days import Days, Floats
from truceline.analysis.rhythm import Rhythm

MOST_STEPS = 50
# A growth beyond this factor from baseline to truce is a fit gone astray.
MOST_GROWTH = 20.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Slope:
    """What each day is worth by the trend, and the variance it adds to the log ratio."""

    growth: Floats
    variance: float


def slope_of(
    days: Days, rhythm: Rhythm, *, before: slice, during: slice
) -> Slope | None:
    """The trend of the days before; None if they hold too little to show one."""
    taken = np.zeros(len(days.counts), dtype=bool)
    taken[before] = True
    taken &= days.observed
    counts, exposure = days.counts[taken], rhythm.exposure[taken]
    if len(counts) < 14 or counts.sum() < 10:
        return None
    middle = float(np.flatnonzero(taken).mean())
    place = np.asarray(np.flatnonzero(taken) - middle, dtype=np.float64)
    slope, information = _fitted(counts, exposure, place)
    distance = (during.start + during.stop - 1) / 2 - middle
    limit = np.log(MOST_GROWTH) / max(distance, 1)
    slope = float(np.clip(slope, -limit, limit))
    everywhere = np.arange(len(days.counts)) - middle
    reach = max(abs(distance), len(counts))
    growth = np.exp(slope * np.clip(everywhere, -reach, 2 * reach))
    variance = rhythm.spread(len(counts)) / max(information, 1e-9) * distance**2
    return Slope(growth=growth, variance=variance)


def _fitted(counts: Floats, exposure: Floats, place: Floats) -> tuple[float, float]:
    """The slope of the logarithm a day, by Newton's steps, and the information on it."""
    slope, information = 0.0, 0.0
    for _ in range(MOST_STEPS):
        weight = exposure * np.exp(np.clip(slope * place, -20, 20))
        expected = weight * counts.sum() / weight.sum()
        centre = (expected * place).sum() / expected.sum()
        information = float((expected * (place - centre) ** 2).sum())
        if information <= 0:
            break
        step = float(((counts - expected) * place).sum()) / information
        slope += float(np.clip(step, -0.5, 0.5))
        if abs(step) < 1e-8:
            break
    return slope, information
