"""What a reader must know beside the verdict: each a sentence, only where it applies."""

from collections.abc import Iterable

from truceline.analysis.calibrated import CALIBRATED
from truceline.analysis.evidence import Evidence
from truceline.analysis.words import days_said, percent, ratio_said
from truceline.model import MaskReason, TargetMet

# Beyond these, what went on right before the start bears on the comparison.
QUIET_BEFORE, LOUD_BEFORE = 0.5, 1.5
# The last days before a truce and those after it say this much more than chance.
BACK_AT_ONCE = 0.8


def remarks(evidence: Evidence) -> tuple[str, ...]:
    """The caveats of a test, the gravest first."""
    return tuple(
        remark
        for about in (
            _bursts,
            _coverage,
            _zeros,
            _short_baseline,
            _target,
            _controls,
            _late_controls,
            _holidays,
            _placebos,
            _sensitivity,
            _anticipation,
            _rebound,
        )
        for remark in about(evidence)
    )


def _bursts(evidence: Evidence) -> Iterable[str]:
    if evidence.main.estimator == CALIBRATED:
        yield (
            f"Incidents come in bursts here (variance {evidence.dispersion:.1f} times the "
            "mean) and on few days, so the interval is read off earlier windows, as wide "
            "as their ratios were without this truce."
        )
    if evidence.is_by_days:
        before, during = evidence.before, evidence.quiet
        yield (
            f"Incidents come in bursts here (variance {evidence.dispersion:.1f} times the "
            "mean) and on few days, so the ratio and its interval compare days with an "
            f"incident: {before.loud} of {before.observed} before, {during.loud} of "
            f"{during.observed} during."
        )


def _coverage(evidence: Evidence) -> Iterable[str]:
    for reason, said in (
        (
            MaskReason.REPORTING_HOLE,
            "without a report from any side, which elsewhere hardly happens, and with "
            "nobody who says that he looked; treated as a hole in the reports, not as quiet",
        ),
        (MaskReason.NOT_OBSERVED, "without a count; treated as unknown, not as quiet"),
        (MaskReason.OTHER_TRUCE, "of another truce; left out of every comparison"),
    ):
        days = [masked.day for masked in evidence.masked if masked.reason is reason]
        if not days:
            continue
        first = (
            f"{days[0]}" if len(days) == 1 else f"{days[0]} and {len(days) - 1} more"
        )
        was = "was" if len(days) == 1 else "were"
        yield f"{days_said(len(days))} ({first}) {was} {said}."


def _zeros(evidence: Evidence) -> Iterable[str]:
    number = evidence.unstated_zeros
    if number:
        days = "day has" if number == 1 else "days have"
        yield (
            f"{number:,} {days} a count of zero with no statement that anybody looked; a "
            "quiet day and one without reports look alike in such data. A column "
            "coverage in the series would tell them apart."
        )
    if not evidence.controls and evidence.quiet.quiet:
        yield (
            "No control was given, so a hole in the reports cannot be told from quiet, "
            "nor this truce from a lull on all sides."
        )


def _short_baseline(evidence: Evidence) -> Iterable[str]:
    found, wanted = evidence.windows.baseline, evidence.question.baseline_days
    if found < wanted:
        yield (
            f"The series begins too late for a baseline of {days_said(wanted)}; "
            f"{days_said(found)} were used."
        )


def _target(evidence: Evidence) -> Iterable[str]:
    share = percent(evidence.question.target_share)
    if evidence.target is TargetMet.CANNOT_TELL and evidence.main.high < 1:
        yield f"Whether the fall reached {share} cannot be told from the interval."
    if evidence.target is TargetMet.MET:
        yield f"The whole interval lies beyond a fall of {share}."


def _controls(evidence: Evidence) -> Iterable[str]:
    for control in evidence.controls:
        if control.ratio is None or control.rate_ratio is None:
            yield f"The control {control.name} has too few incidents to serve as one."
            continue
        bounds = ""
        if control.ratio_low is not None and control.ratio_high is not None:
            bounds = f" ({ratio_said(control.ratio_low)} to {ratio_said(control.ratio_high)})"
        yield (
            f"A control, {control.name}, had {ratio_said(control.rate_ratio)} times its "
            f"rate before; the truce's ratio over that is {ratio_said(control.ratio)}"
            f"{bounds}."
        )


def _late_controls(evidence: Evidence) -> Iterable[str]:
    wanted = evidence.before.observed
    for control in evidence.controls:
        if control.baseline_days < wanted:
            since = (
                f", from {control.baseline_start} on" if control.baseline_start else ""
            )
            yield (
                f"The control {control.name} has counts for only {control.baseline_days} of "
                f"the {days_said(wanted)} before that are compared with{since}; its rate "
                "before is theirs."
            )


def _holidays(evidence: Evidence) -> Iterable[str]:
    if evidence.own_holiday is not None:
        yield f"The truce shares days with {evidence.own_holiday}."
    for holiday in evidence.holidays:
        if holiday.rate_ratio is not None:
            yield (
                f"{holiday.name} of {holiday.start}, measured as if it had been a truce, "
                f"had {ratio_said(holiday.rate_ratio)} times the rate before it."
            )


def _placebos(evidence: Evidence) -> Iterable[str]:
    placebos = evidence.placebos
    number = len(placebos.values)
    if placebos.share is None or placebos.smallest is None:
        yield (
            "The series has no earlier window of this length with a baseline of its own, "
            "so there is nothing to show how often the like happens without a truce."
        )
        return
    least = ""
    if placebos.smallest > 0.01:
        least = f"; with so few, no less than {percent(placebos.smallest)} can be shown"
    yield (
        f"Of {number:,} earlier windows of the same length, the truce counted in, "
        f"{percent(placebos.share)} were as low{least}. They overlap, so they say less "
        "than their number."
    )


def _sensitivity(evidence: Evidence) -> Iterable[str]:
    if evidence.main.high >= 1:
        return
    unsure = [
        f"{one.days}"
        for one in evidence.sensitivity
        if one.high is None or one.high >= 1
    ]
    if unsure:
        yield (
            f"With a baseline of {' or '.join(unsure)} days the fall is not beyond chance."
        )


def _anticipation(evidence: Evidence) -> Iterable[str]:
    ratio = evidence.anticipation
    if ratio is None or QUIET_BEFORE < ratio < LOUD_BEFORE:
        return
    if ratio <= QUIET_BEFORE:
        yield (
            f"The last days before the start already had only {ratio_said(ratio)} times "
            "the rate of the baseline; --gap-days leaves them out of it."
        )
    else:
        yield (
            f"The last days before the start had {ratio_said(ratio)} times the rate of "
            "the rest of the baseline; such a surge makes any fall look larger, and "
            "--gap-days leaves it out."
        )


def _rebound(evidence: Evidence) -> Iterable[str]:
    ratio = evidence.rebound
    if ratio is None or evidence.main.high >= 1 or ratio < BACK_AT_ONCE:
        return
    yield (
        f"In the {days_said(evidence.windows.after.stop - evidence.windows.after.start)} "
        f"after the end incidents were back at {ratio_said(ratio)} times the rate before; "
        "so quick a return suggests that the quiet was kept by decision."
    )
