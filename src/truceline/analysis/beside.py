"""What stands beside a truce: controls, holidays, other baselines, the days just before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import numpy as np

from truceline.analysis.compare import Comparison
from truceline.analysis.days import days_of, tidy
from truceline.analysis.question import LEAST_BASELINE, Period, find_windows
from truceline.analysis.ready import ReadySeries, make_ready
from truceline.analysis.shape import quiet_of
from truceline.model import (
    BaselineResult,
    ControlResult,
    DailySeries,
    HolidayResult,
    MaskedDay,
)

# Baselines that the result is computed with again.
OTHER_BASELINES = (14, 28, 42, 56)
# How many of the last days before a truce show whether it cast its shadow.
SHADOW_DAYS = 3
# 95 % of a normal distribution lie within this many standard errors.
NORMAL_REACH = 1.96
ONE_DAY = timedelta(days=1)


def beside_controls(
    ready: ReadySeries,
    main: Comparison,
    controls: Sequence[DailySeries],
    masked: Sequence[MaskedDay],
) -> tuple[ControlResult, ...]:
    """The controls over the same days, and the truce's ratio over theirs."""
    holes = frozenset(each.day for each in masked)
    return tuple(_beside(ready, main, control, holes) for control in controls)


def on_holidays(
    ready: ReadySeries, main: Comparison
) -> tuple[tuple[HolidayResult, ...], str | None]:
    """Holidays without a truce measured like one, and the one that the truce meets."""
    question = ready.question
    own = None
    found = []
    for holiday in question.holidays:
        if holiday.meets(question.start, question.end):
            own = own or holiday.name
        else:
            found.append(_on_holiday(ready, main, holiday))
    return tuple(result for result in found if result is not None), own


def other_baselines(ready: ReadySeries) -> tuple[BaselineResult, ...]:
    """The result with baselines of two to eight weeks, as far as the series reaches."""
    stop = ready.windows.before.stop
    results = []
    for length in OTHER_BASELINES:
        if length > stop:
            break
        before, during = slice(stop - length, stop), ready.windows.during
        found = ready.compare(before, during)
        if ready.is_bursty:
            found = ready.calibrated(before, during) or found
        is_known = np.isfinite(found.ratio)
        results.append(
            BaselineResult(
                days=length,
                rate_ratio=tidy(found.ratio),
                low=tidy(found.low) if is_known else None,
                high=tidy(found.high) if is_known else None,
            )
        )
    return tuple(results)


def anticipation_of(ready: ReadySeries) -> float | None:
    """The rate of the gap, or of the last days before, over the rest of the baseline.

    None unless the difference is beyond chance.
    """
    windows = ready.windows
    edge = windows.during.start
    shadow = slice(min(windows.before.stop, edge - SHADOW_DAYS), edge)
    rest = slice(windows.before.start, shadow.start)
    if rest.stop - rest.start < LEAST_BASELINE:
        return None
    found = ready.compare(rest, shadow)
    return tidy(found.ratio) if found.high < 1 or found.low > 1 else None


def _beside(
    ready: ReadySeries,
    main: Comparison,
    control: DailySeries,
    holes: frozenset[date],
) -> ControlResult:
    windows = find_windows(control, ready.question)
    beside = make_ready(days_of(control, masked=holes), windows, ready.question)
    counted = beside.by_days() if ready.is_by_days else beside
    found = counted.compare(windows.before, windows.during)
    is_known = bool(np.isfinite(found.ratio))
    ratio, low, high = _over(main, found)
    before = windows.before
    known = before.start + np.flatnonzero(beside.days.observed[before])
    return ControlResult(
        name=control.name,
        baseline_start=control.start + int(known[0]) * ONE_DAY if len(known) else None,
        baseline_days=len(known),
        before_mean=tidy(quiet_of(beside.days, windows.before).mean),
        during_mean=tidy(quiet_of(beside.days, windows.during).mean),
        rate_ratio=tidy(found.ratio),
        low=tidy(found.low) if is_known else None,
        high=tidy(found.high) if is_known else None,
        ratio=ratio,
        ratio_low=low,
        ratio_high=high,
    )


def _over(
    main: Comparison, other: Comparison
) -> tuple[float | None, float | None, float | None]:
    """The truce's ratio over another one, with bounds; None where there is none."""
    if not np.isfinite(main.ratio) or not np.isfinite(other.ratio) or not other.ratio:
        return None, None, None
    reach = NORMAL_REACH * float(np.hypot(main.error, other.error))
    middle = main.log - other.log
    ratio = main.ratio / other.ratio
    # The logarithms count half an incident more than was seen, so that they are finite
    # where a truce had none; its ratio of 0 lies at the lower bound, not below it.
    return (
        tidy(ratio),
        tidy(min(ratio, float(np.exp(middle - reach)))),
        tidy(max(ratio, float(np.exp(middle + reach)))),
    )


def _on_holiday(
    ready: ReadySeries, main: Comparison, holiday: Period
) -> HolidayResult | None:
    """The holiday with a baseline of its own; None if the series does not hold both."""
    days, question = ready.days, ready.question
    start, stop = days.place(holiday.start), days.place(holiday.end) + 1
    before = slice(
        start - question.gap_days - ready.windows.baseline, start - question.gap_days
    )
    if before.start < 0 or stop > len(days.counts):
        return None
    if not days.observed[before].any() or not days.observed[start:stop].any():
        return None
    windows = replace(
        ready.windows, before=before, during=slice(start, stop), after=slice(stop, stop)
    )
    found = make_ready(days, windows, question).compare(before, windows.during)
    ratio, low, high = _over(main, found)
    return HolidayResult(
        name=holiday.name,
        start=holiday.start,
        end=holiday.end,
        rate_ratio=tidy(found.ratio),
        ratio=ratio,
        ratio_low=low,
        ratio_high=high,
    )
