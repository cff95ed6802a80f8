"""Rate ratios and their intervals, beside what is known of them."""

import math
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from scipy.stats import binom  # type: ignore[import-untyped]  # it comes without types

from truceline.analysis.calibrated import LEAST_WINDOWS, calibrated
from truceline.analysis.compare import compare
from truceline.analysis.days import Days
from truceline.analysis.placebo import placebo_means, placebo_ratios
from truceline.analysis.question import Windows
from truceline.analysis.rhythm import Rhythm, rhythm_of

BEFORE, DURING = slice(0, 28), slice(28, 35)
WINDOWS = Windows(before=BEFORE, during=DURING, after=slice(35, 35))


def _days(counts: list[float], start: date = date(2020, 1, 6)) -> Days:
    return Days(start=start, counts=np.array(counts))


def _independent(days: Days) -> Rhythm:
    return Rhythm(
        exposure=np.ones(len(days.counts)),
        dispersion=1.0,
        autocorrelation=0.0,
        carry=0.0,
        decay=0.5,
        freedom=1e9,
    )


def _mid_p(later: int, earlier: int, ratio: float) -> float:
    """The exact chance of so few later incidents, half of the same number counted."""
    share = 7 * ratio / (7 * ratio + 28)
    total = later + earlier
    below = binom.cdf(later - 1, total, share)
    return float(below + binom.pmf(later, total, share) / 2)


@pytest.mark.parametrize("later", [0, 1, 4, 20])
def test_independent_incidents_get_the_exact_conditional_interval(later: int) -> None:
    days = _days([1.0] * 28 + [float(later)] + [0.0] * 6)
    found = compare(days, _independent(days), before=BEFORE, during=DURING, slope=None)
    assert _mid_p(later, 28, found.high) == pytest.approx(0.025, abs=0.01)
    if later:
        assert 1 - _mid_p(later, 28, found.low) == pytest.approx(0.025, abs=0.01)
    else:
        assert found.low == 0
        assert found.ratio == 0


def test_nothing_before_leaves_no_upper_bound_and_nothing_at_all_no_ratio() -> None:
    some = _days([0.0] * 28 + [3.0] * 7)
    none = _days([0.0] * 35)
    rise = compare(some, _independent(some), before=BEFORE, during=DURING, slope=None)
    nothing = compare(
        none, _independent(none), before=BEFORE, during=DURING, slope=None
    )
    assert rise.ratio == math.inf
    assert rise.high == math.inf
    assert rise.low > 1
    assert math.isnan(nothing.ratio)


def test_a_masked_day_takes_its_exposure_with_it() -> None:
    whole = _days([4.0] * 28 + [1.0] * 7)
    holed = _days([4.0] * 28 + [1.0] * 3 + [math.nan] * 4)
    ratios = [
        compare(
            each, _independent(each), before=BEFORE, during=DURING, slope=None
        ).ratio
        for each in (whole, holed)
    ]
    assert ratios == [0.25, 0.25]


def test_a_day_that_resembles_the_last_widens_the_sum_by_its_correlations() -> None:
    rhythm = replace(_independent(_days([1.0] * 35)), carry=0.8, decay=0.5)
    correlations = [
        0.8 * 0.5 ** abs(i - j) if i != j else 1 for i in range(7) for j in range(7)
    ]
    assert rhythm.spread(7) == pytest.approx(sum(correlations) / 7)


def test_a_weekday_that_is_half_as_violent_is_seen_and_chance_is_not() -> None:
    random = np.random.default_rng(1)
    friday = [20.0 if day % 7 != 4 else 8.0 for day in range(182)]
    rhythmic = _days([*random.poisson(friday).astype(float)])
    level = _days([*random.poisson(20.0, 182).astype(float)])
    seen, chance = (
        rhythm_of(days, before=slice(150, 175), during=slice(175, 182)).exposure[:7]
        for days in (rhythmic, level)
    )
    assert seen[4] / seen[0] == pytest.approx(0.4, abs=0.1)
    assert max(abs(chance - 1)) < 0.1


def test_lasting_bad_days_are_seen_as_memory() -> None:
    random = np.random.default_rng(2)
    week = np.repeat(random.gamma(2, 10, 26), 7)
    lasting = _days([*random.poisson(week).astype(float)])
    single = _days([*random.poisson(random.permutation(week)).astype(float)])
    found = [
        rhythm_of(days, before=slice(140, 168), during=slice(168, 175))
        for days in (lasting, single)
    ]
    assert found[0].autocorrelation > 0.4 > 0.2 > found[1].autocorrelation
    assert found[0].spread(14) > 2 * found[1].spread(14)


def test_placebo_windows_end_before_the_truce_and_count_it_in() -> None:
    days = _days([5.0] * 60 + [1.0] * 7)
    windows = Windows(before=slice(32, 60), during=slice(60, 67), after=slice(67, 67))
    found = placebo_ratios(days, _independent(days), windows)
    assert len(found.values) == 60 - 28 - 7 + 1
    assert set(found.values) == {1.0}
    assert found.share == found.smallest == 1 / 27
    plain = placebo_means(days, windows)
    assert len(plain.values) == 60 - 7 + 1
    assert sum(each.windows for each in found.bins) == len(found.values)


def test_bounds_from_earlier_windows_need_many_that_do_not_overlap() -> None:
    random = np.random.default_rng(3)
    days = _days([*random.poisson(3, 400).astype(float)] + [1.0] * 7)
    windows = Windows(
        before=slice(372, 400), during=slice(400, 407), after=slice(407, 407)
    )
    rhythm = _independent(days)
    found = compare(
        days, rhythm, before=windows.before, during=windows.during, slope=None
    )
    placebos = placebo_ratios(days, rhythm, windows)
    assert calibrated(found, placebos, independent=LEAST_WINDOWS - 1) is None
    bounded = calibrated(found, placebos, independent=LEAST_WINDOWS)
    assert bounded is not None
    assert bounded.low < found.ratio < bounded.high
