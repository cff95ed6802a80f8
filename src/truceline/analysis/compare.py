"""Two stretches of days compared: a rate ratio and its interval, at any count.

Each sum is taken as a gamma variable whose shape is the count over its spread, so that
the interval is the exact conditional one (mid-P) where incidents are independent, and
the quasi-Poisson one with a variance that allows for autocorrelation where they are
not. There is an interval at a count of zero too.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import (  # type: ignore[import-untyped]  # it comes without types
    fdtr,
    ndtr,
    stdtrit,
)

from truceline.analysis.days import Days, Floats
from truceline.analysis.rhythm import Rhythm
from truceline.analysis.slope import Slope

CONFIDENCE = 0.95
# Below this variance over mean, incidents count as independent.
EXACT_BELOW = 1.05
EXACT = "conditional, mid-P"
QUASI_POISSON = "quasi-Poisson, gamma ratio, variance for autocorrelation, t quantiles"
# Bounds are looked for among these, and then more closely between two of them.
RATIOS = np.geomspace(1e-4, 1e4, 201)
FINE_STEPS = 200
# A count is worth half an incident more than was seen, and each bound leans this much
# further to its own side: so the gamma variables give mid-P bounds down to a count of 0.
HALF, LEAN = 0.5, 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The rate of one stretch over that of another.

    ``ratio`` is infinite where there was nothing before and NaN where there was nothing
    at all; ``low`` and ``high`` are 0 and infinity where the data set no bound.
    ``expected`` is how many incidents the later stretch would have had. ``error`` is
    the standard error of the logarithm ``log``, finite at every count. ``estimator`` names
    what gave the interval.
    """

    ratio: float
    low: float
    high: float
    expected: float
    log: float
    error: float
    estimator: str


def compare(
    days: Days, rhythm: Rhythm, *, before: slice, during: slice, slope: Slope | None
) -> Comparison:
    """How the rate of ``during`` relates to that of ``before``; masked days are out."""
    observed = days.observed
    exposure = rhythm.exposure
    if slope is not None:
        exposure = exposure * slope.growth
    earlier, later = _sums(days, exposure, before), _sums(days, exposure, during)
    number = int(observed[during].sum())
    expected = earlier.rate * later.exposure
    spread = rhythm.spread(int(observed[before].sum()))
    if slope is not None and earlier.count:
        # A line drawn on to the truce is less sure than a mean.
        spread += slope.variance * earlier.count
    later_spread = rhythm.spread(number)
    if not later.exposure or not earlier.exposure:
        ratio, low, high = np.nan, 0.0, np.inf
    else:
        ratio = _ratio(later.rate, earlier.rate)
        low, high = _interval(earlier, later, spread, later_spread, rhythm.freedom)
    shape, base = later.count / later_spread + HALF, earlier.count / spread + HALF
    log = np.log(shape * later_spread / max(later.exposure, 1e-9)) - np.log(
        base * spread / max(earlier.exposure, 1e-9)
    )
    return Comparison(
        ratio=ratio,
        low=low,
        high=high,
        expected=expected,
        log=float(log),
        error=float(np.sqrt(1 / shape + 1 / base)),
        estimator=(EXACT if max(spread, later_spread) < EXACT_BELOW else QUASI_POISSON),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sum:
    count: float
    exposure: float

    @property
    def rate(self) -> float:
        return self.count / self.exposure if self.exposure else 0.0


def _sums(days: Days, exposure: Floats, part: slice) -> _Sum:
    observed = days.observed[part]
    return _Sum(
        count=float(days.counts[part][observed].sum()),
        exposure=float(exposure[part][observed].sum()),
    )


def _ratio(later: float, earlier: float) -> float:
    if earlier:
        return later / earlier
    return np.inf if later else np.nan


def _interval(
    earlier: _Sum, later: _Sum, spread: float, later_spread: float, freedom: float
) -> tuple[float, float]:
    """The ratios that the two sums do not rule out.

    Under a ratio below one the extra variance shrinks with the mean, as it does where a
    truce scales every day's rate; above one it is left as it was measured.
    """
    # The spread is itself an estimate: the tail of a t distribution, not of a normal.
    tail = float(ndtr(stdtrit(freedom, (1 + CONFIDENCE) / 2)))
    scale = (later.exposure / earlier.exposure) * spread

    def below(ratios: Floats, lean: float) -> Floats:
        """How likely the true ratio lies below each of these."""
        spreads = 1 + (later_spread - 1) * np.minimum(ratios, 1.0)
        shapes = later.count / spreads + HALF + lean
        base = earlier.count / spread + HALF - lean
        scaled = ratios * scale / spreads * (base / shapes)
        return np.asarray(fdtr(2 * shapes, 2 * base, scaled), dtype=np.float64)

    low = _crossing(below, -LEAN, 1 - tail) if later.count else 0.0
    high = _crossing(below, LEAN, tail) if earlier.count else np.inf
    return (0.0 if low <= RATIOS[0] else low), (np.inf if high >= RATIOS[-1] else high)


def _crossing(
    below: Callable[[Floats, float], Floats], lean: float, wanted: float
) -> float:
    """The ratio below which the true one lies with this probability."""
    place = int(np.searchsorted(np.maximum.accumulate(below(RATIOS, lean)), wanted))
    if place in (0, len(RATIOS)):
        return float(RATIOS[min(place, len(RATIOS) - 1)])
    fine = np.geomspace(RATIOS[place - 1], RATIOS[place], FINE_STEPS)
    found = np.maximum.accumulate(below(fine, lean))
    return float(fine[min(int(np.searchsorted(found, wanted)), FINE_STEPS - 1)])
