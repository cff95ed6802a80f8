"""Did the truce hold? A daily series and a question -> one `TruceTest`."""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np

from truceline.analysis.beside import (
    anticipation_of,
    beside_controls,
    on_holidays,
    other_baselines,
)
from truceline.analysis.compare import Comparison
from truceline.analysis.days import days_of, tidy
from truceline.analysis.evidence import Evidence
from truceline.analysis.masked import find_masked
from truceline.analysis.question import TruceQuestion, find_windows
from truceline.analysis.ready import ReadySeries, make_ready
from truceline.analysis.remarks import remarks
from truceline.analysis.shape import find_opening, quiet_of, stretches_of
from truceline.analysis.verdict import judge
from truceline.model import (
    DailySeries,
    MaskedDay,
    TargetMet,
    TruceDetails,
    TruceMethod,
    TruceModel,
    TruceTest,
    TruceVerdict,
)

VERSION = "truce-test.v1"
ONE_DAY = timedelta(days=1)


def run_truce_test(
    series: DailySeries,
    question: TruceQuestion,
    *,
    controls: Sequence[DailySeries] = (),
) -> TruceTest:
    """What the series says about the truce, beside the controls.

    Raises IncidentError where the question cannot be put to the series at all. Too few
    incidents, days or placebo windows are no error but a verdict.
    """
    windows = find_windows(series, question)
    masked = find_masked(series, controls, question)
    holes = frozenset(each.day for each in masked)
    ready = make_ready(days_of(series, masked=holes), windows, question)
    evidence = _evidence(series, controls, ready, masked)
    judged = judge(evidence)
    details = _details(ready, evidence)
    return _told(_method(series, ready, evidence), evidence, details, judged)


def _evidence(
    series: DailySeries,
    controls: Sequence[DailySeries],
    ready: ReadySeries,
    masked: tuple[MaskedDay, ...],
) -> Evidence:
    question, windows, days = ready.question, ready.windows, ready.days
    weighed, main = _weighed(ready)
    holidays, own = on_holidays(weighed, main)
    steady = ready.robustly()
    concerned = range(windows.before.start, windows.after.stop)
    return Evidence(
        question=question,
        windows=windows,
        main=main,
        is_by_days=weighed.is_by_days,
        dispersion=ready.rhythm.dispersion,
        before=quiet_of(days, windows.before),
        quiet=quiet_of(days, windows.during),
        unstated_zeros=sum(
            bool(days.counts[place] == 0) and not series.watched[place]
            for place in range(windows.during.start, windows.during.stop)
        ),
        target=_target(main, question.target_share),
        placebos=weighed.placebos(),
        controls=beside_controls(weighed, main, controls, masked),
        holidays=holidays,
        own_holiday=own,
        sensitivity=other_baselines(weighed),
        opening=find_opening(
            windows,
            steady.compare,
            lambda part: steady.placebos(part).share,
            target_share=question.target_share,
        ),
        anticipation=anticipation_of(ready),
        after=quiet_of(days, windows.after),
        masked=tuple(each for each in masked if days.place(each.day) in concerned),
    )


def _weighed(ready: ReadySeries) -> tuple[ReadySeries, Comparison]:
    """The series to judge by, and its ratio.

    What comes in bursts on few days is set against earlier windows, and where these
    are too few, judged by the days that had any incident.
    """
    windows = ready.windows
    if not ready.is_bursty:
        return ready, ready.compare(windows.before, windows.during)
    found = ready.calibrated(windows.before, windows.during)
    if found is not None:
        return ready, found
    by_days = ready.by_days()
    return by_days, by_days.compare(windows.before, windows.during)


def _target(main: Comparison, share: float) -> TargetMet:
    if main.high <= 1 - share:
        return TargetMet.MET
    return TargetMet.NOT_MET if main.low > 1 - share else TargetMet.CANNOT_TELL


def _details(ready: ReadySeries, evidence: Evidence) -> TruceDetails:
    windows, days = ready.windows, ready.days
    return TruceDetails(
        expected=tidy(evidence.main.expected),
        target=evidence.target,
        observed_days=evidence.quiet.observed,
        quiet_share=evidence.quiet.share,
        quiet_share_before=evidence.before.share,
        days_to_first_breach=evidence.quiet.first_breach,
        after_mean=tidy(evidence.after.mean),
        anticipation=evidence.anticipation,
        unstated_zeros=evidence.unstated_zeros,
        controls=evidence.controls,
        holidays=evidence.holidays,
        sensitivity=evidence.sensitivity,
        stretches=stretches_of(days, windows, ready.compare),
        placebos=evidence.placebos.bins,
        masked=evidence.masked,
    )


def _method(series: DailySeries, ready: ReadySeries, evidence: Evidence) -> TruceMethod:
    windows, days, question = ready.windows, ready.days, ready.question
    is_robust = question.model is TruceModel.ROBUST
    smallest = evidence.placebos.smallest
    return TruceMethod(
        version=VERSION,
        model=question.model,
        estimator=(
            f"days with an incident, {evidence.main.estimator}"
            if evidence.is_by_days
            else evidence.main.estimator
        ),
        series=series.name,
        unit=series.unit,
        start=question.start,
        end=question.end,
        baseline_start=days.day(windows.before.start),
        baseline_end=days.day(windows.before.stop - 1),
        baseline_days=windows.baseline,
        gap_days=question.gap_days,
        after_days=windows.after.stop - windows.after.start,
        target_share=question.target_share,
        weekday=is_robust,
        trend=question.trend and is_robust,
        dispersion=tidy(ready.rhythm.dispersion),
        autocorrelation=tidy(ready.rhythm.autocorrelation),
        smallest_p=None if smallest is None else tidy(smallest),
    )


def _told(
    method: TruceMethod,
    evidence: Evidence,
    details: TruceDetails,
    judged: tuple[TruceVerdict, str],
) -> TruceTest:
    main, breach = evidence.main, evidence.quiet.first_breach
    least = evidence.least_favourable
    share = evidence.placebos.share
    verdict, why = judged
    return TruceTest(
        before_mean=tidy(evidence.before.mean),
        during_mean=tidy(evidence.quiet.mean),
        change_pct=tidy(100 * evidence.change),
        rate_ratio=tidy(main.ratio),
        low=tidy(main.low) if np.isfinite(main.ratio) else None,
        high=tidy(main.high) if np.isfinite(main.ratio) else None,
        placebo_p=None if share is None else tidy(share),
        placebo_windows=len(evidence.placebos.values),
        control_ratio=None if least is None else least.ratio,
        quiet_days=evidence.quiet.quiet,
        first_breach=None if breach is None else method.start + breach * ONE_DAY,
        rebound=evidence.rebound,
        coverage=round(evidence.coverage, 4),
        verdict=verdict,
        reasons=(why, *remarks(evidence)),
        method=method,
        details=details,
    )
