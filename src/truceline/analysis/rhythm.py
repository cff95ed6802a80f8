"""The rhythm of a series before a truce: weekdays, bursts, and how long a day lingers."""

from dataclasses import dataclass

import numpy as np

from truceline.analysis.days import Days, Flags, Floats

# Half a year tells weekdays and bursts from chance; a longer stretch of a war drifts, and
# drift looks like bursts that last.
HISTORY_DAYS = 182
# Below this many days the truce's own days help to tell how incidents cluster.
SHORT_HISTORY_DAYS = 120
# ... if their means differ by no more than this factor.
ALIKE = 2.0
# Days of a made-up history in which a day resembles the one before by this much: with a
# month of data the estimate alone is too low too often (docs/truce-tests.md).
PRIOR_DAYS, PRIOR_AUTOCORRELATION = 12.0, 0.35
# How fast resemblance fades from one day to the next where the data do not say.
PRIOR_DECAY, LEAST_DECAY, MOST_DECAY = 0.65, 0.2, 0.92
LAGS = 5
# A weekday is worth at least this share of an ordinary day.
LEAST_FACTOR = 0.05


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rhythm:
    """What a day owes to its weekday and to the days before it.

    ``exposure`` says for every day of the series how many ordinary days it is worth.
    ``dispersion`` is variance over mean, at least one. The correlation of two days that
    lie ``k`` apart is ``carry * decay ** k``. ``freedom`` is how much data that rests
    on, as degrees of freedom.
    """

    exposure: Floats
    dispersion: float
    autocorrelation: float
    carry: float
    decay: float
    freedom: float

    def spread(self, days: int) -> float:
        """Variance over mean of a sum of that many days in a row."""
        if days < 1:
            return self.dispersion
        decay = self.decay
        lingering = decay / (1 - decay) - decay * (1 - decay**days) / (
            days * (1 - decay) ** 2
        )
        return max(1.0, self.dispersion * (1 + 2 * self.carry * lingering))


def rhythm_of(days: Days, *, before: slice, during: slice) -> Rhythm:
    """The rhythm of the history that ends with ``before``.

    Where it is short, the days of ``during`` around their own mean are taken too, unless
    the mean changed so much that they tell little of the bursts before.
    """
    first = max(0, min(before.start, before.stop - HISTORY_DAYS))
    history = np.zeros(len(days.counts), dtype=bool)
    history[first : before.stop] = True
    exposure = _weekday_factors(days, history)[days.weekdays]
    parts = [_residuals(days.counts, exposure, slice(first, before.stop))]
    is_short = before.stop - first < SHORT_HISTORY_DAYS
    if is_short and _is_alike(days.counts[before], days.counts[during]):
        parts.append(_residuals(days.counts, exposure, during))
    return _measured([part for part in parts if len(part)], exposure)


def _is_alike(before: Floats, during: Floats) -> bool:
    before, during = before[~np.isnan(before)], during[~np.isnan(during)]
    if not len(before) or not len(during):
        return False
    return bool(before.mean() <= ALIKE * during.mean() <= ALIKE**2 * before.mean())


def _weekday_factors(days: Days, history: Flags) -> Floats:
    """One factor a weekday, drawn towards one as far as chance explains them."""
    taken = history & days.observed
    counts, weekdays = days.counts[taken], days.weekdays[taken]
    number = np.bincount(weekdays, minlength=7)
    factors = np.ones(7)
    if len(counts) < 21 or not number.all() or not counts.any():
        return factors
    mean = counts.mean()
    relative = np.bincount(weekdays, weights=counts, minlength=7) / number / mean
    # The spread inside weekdays, not the whole one, which holds what is looked for.
    inside = ((counts / mean - relative[weekdays]) ** 2).sum() / (len(counts) - 7)
    chance = inside / number
    between = ((relative - 1) ** 2).sum() / 6
    real = max(0.0, between - chance.mean())
    if real == 0:
        return factors
    factors = 1 + real / (real + chance) * (relative - 1)
    return np.asarray(np.maximum(factors, LEAST_FACTOR), dtype=np.float64)


def _residuals(counts: Floats, exposure: Floats, part: slice) -> Floats:
    """Deviations in units of a Poisson day; NaN where masked, empty without incidents."""
    counts, exposure = counts[part], exposure[part]
    observed = ~np.isnan(counts)
    if not observed.any() or not counts[observed].any():
        return np.empty(0)
    expected = exposure * counts[observed].sum() / exposure[observed].sum()
    return np.asarray((counts - expected) / np.sqrt(expected))


def _measured(parts: list[Floats], exposure: Floats) -> Rhythm:
    number = sum(int((~np.isnan(part)).sum()) for part in parts)
    if number < 2:
        return Rhythm(
            exposure=exposure,
            dispersion=1.0,
            autocorrelation=0.0,
            carry=0.0,
            decay=PRIOR_DECAY,
            freedom=4.0,
        )
    squares = sum(float(np.nansum(part**2)) for part in parts)
    # A mean for each part and about three weekday factors were fitted.
    dispersion = max(1.0, squares / max(number - len(parts) - 3, number / 2, 1))
    lags = _correlations(parts, squares / number)
    weight = number / (number + PRIOR_DAYS)
    first = weight * lags[0] + (1 - weight) * PRIOR_AUTOCORRELATION
    decay = _decay(lags, number)
    carry = min(1.0, max(0.0, min(first, 0.95)) / decay)
    return Rhythm(
        exposure=exposure,
        dispersion=dispersion,
        autocorrelation=float(lags[0]),
        carry=carry,
        decay=decay,
        freedom=max(number / 3, 6.0),
    )


def _correlations(parts: list[Floats], variance: float) -> Floats:
    """Correlations of days 1 to ``LAGS`` apart, mended for what few days hide."""
    found = np.zeros(LAGS)
    if variance <= 0:
        return found
    for lag in range(1, LAGS + 1):
        products = np.concatenate(
            [part[lag:] * part[:-lag] for part in parts if len(part) > lag]
            or [np.empty(0)]
        )
        products = products[~np.isnan(products)]
        if len(products):
            raw = float(products.mean()) / variance
            # The mean is taken from the same days, which pulls every correlation down.
            found[lag - 1] = raw + (1 + 3 * max(raw, 0.0)) / (len(products) + lag)
    return np.minimum(found, 1.0)


def _decay(lags: Floats, number: int) -> float:
    """How much of the resemblance is left from one day to the next."""
    strength = number * max(float(lags[0]), 0.0) ** 2
    weight = strength / (strength + 8)
    earlier = float(lags[:-2].sum())
    seen = float(lags[1:-1].sum()) / earlier if earlier > 0.05 else PRIOR_DECAY
    return float(
        np.clip(weight * seen + (1 - weight) * PRIOR_DECAY, LEAST_DECAY, MOST_DECAY)
    )
