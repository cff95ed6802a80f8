"""From figures to a verdict: the first rule of a list that holds, with its reason."""

from collections.abc import Callable
from dataclasses import dataclass

from truceline.analysis.evidence import Evidence
from truceline.analysis.words import (
    days_said,
    number_said,
    percent,
    ratio_said,
    with_interval,
)
from truceline.model import TargetMet, TruceVerdict

SURE = 0.05
# Less of the truce seen than this, and its other days could turn any result round.
LEAST_COVERAGE = 0.5
# With fewer incidents to be expected, even complete silence is within chance.
LEAST_EXPECTED = 3.0
# A best estimate between these is called no change, if the promised fall is ruled out.
STEADY = (0.8, 1.25)
# ... and if the interval is no wider than this: a third to three times the rate.
STEADY_BOUNDS = (1 / 3, 3.0)
# How much of the promised fall the best estimate must reach. A true fall of 80 % in a
# week of ten a day is estimated at 60 % or more in 98 of 100 cases.
NEAR_TARGET = 0.75
# Deaths fell to 0.54 of their rate at Eid al-Adha in July 2021, without any truce; an
# interval that reaches so high is not told from a holiday by itself.
HOLIDAY_LULL = 0.54
# A fall of a few days, about as deep as was promised, must still be clear of this.
ORDINARY_LULL, SHORT_DAYS = 0.9, 10
# A control that fell to this or below has something to do with the fall.
CONTROL_FELL = 0.8
# ... if its own fall is beyond chance, or if what it leaves unexplained is this small.
MOST_OF_IT = 0.5

Judged = tuple[TruceVerdict, str]


@dataclass(frozen=True, slots=True)
class Rule:
    """A condition and what follows from it; None where it does not hold."""

    name: str
    judge: Callable[[Evidence], Judged | None]


def judge(evidence: Evidence) -> Judged:
    """The verdict and the sentence that says why."""
    for rule in RULES:
        judged = rule.judge(evidence)
        if judged is not None:
            return judged
    return _cannot_tell(evidence)


def _hardly_observed(evidence: Evidence) -> Judged | None:
    if evidence.coverage >= LEAST_COVERAGE:
        return None
    return TruceVerdict.CANNOT_TELL, (
        f"Of the {days_said(evidence.windows.length)} of the truce only "
        f"{evidence.quiet.observed} were observed, which is too few to judge by."
    )


def _nothing_before(evidence: Evidence) -> Judged | None:
    if evidence.before.incidents or evidence.main.low > 1:
        return None
    if evidence.quiet.incidents:
        return TruceVerdict.CANNOT_TELL, (
            "The baseline has no incident, so nothing could fall; take a longer one or "
            "check that it was recorded."
        )
    return TruceVerdict.CANNOT_TELL, (
        "Neither the baseline nor the truce has an incident; either there was no "
        "violence to stop or none was recorded. Take a longer baseline or check the data."
    )


def _broke(evidence: Evidence) -> Judged | None:
    opening = evidence.opening
    if opening is None:
        return None
    beside = ""
    if opening.placebo is not None:
        beside = (
            f" (so quiet a stretch of that length began on {percent(opening.placebo)} of "
            "earlier days)"
        )
    return TruceVerdict.HELD_THEN_BROKE, (
        f"The first {days_said(opening.days)} were nearly quiet, at "
        f"{percent(opening.ratio)} of the rate before{beside}; after that incidents came "
        f"back to {percent(opening.later_ratio)} of it. A mean over the whole truce "
        "hides both."
    )


def _too_few(evidence: Evidence) -> Judged | None:
    main = evidence.main
    if main.expected >= LEAST_EXPECTED or main.high < 1 or main.low > 1:
        return None
    what = "days with an incident" if evidence.is_by_days else "incidents"
    return TruceVerdict.CANNOT_TELL, (
        f"Only {number_said(main.expected)} {what} were to be expected in "
        f"{days_said(evidence.quiet.observed)}, so a count of "
        f"{evidence.quiet.incidents} proves little either way."
    )


def _rose(evidence: Evidence) -> Judged | None:
    if evidence.main.low <= 1:
        return None
    return TruceVerdict.WORSE, (
        f"There were more incidents than before: {with_interval(evidence.main)}."
    )


def _like_other_windows(evidence: Evidence) -> Judged | None:
    """A fall as deep as many windows had without a truce."""
    placebos = evidence.placebos
    if evidence.main.high >= 1 or placebos.share is None or placebos.smallest is None:
        return None
    if placebos.share <= SURE or placebos.smallest > SURE:
        return None
    said = (
        f"Incidents fell, {with_interval(evidence.main)}, but {percent(placebos.share)} "
        f"of {len(placebos.values):,} earlier windows without this truce fell as far"
    )
    if evidence.own_holiday is not None:
        return TruceVerdict.NO_DIFFERENT_FROM_HOLIDAY, (
            f"{said}, and the days fall on {evidence.own_holiday}."
        )
    return TruceVerdict.CANNOT_TELL, f"{said}."


def _like_a_holiday(evidence: Evidence) -> Judged | None:
    """A fall on a holiday no deeper than holidays bring by themselves."""
    main = evidence.main
    name = evidence.own_holiday
    if name is None or main.ratio >= STEADY[0]:
        return None
    lulls = [one for one in evidence.holidays if one.ratio is not None]
    deepest = max(lulls, key=lambda one: one.ratio or 0.0, default=None)
    if deepest is not None and deepest.rate_ratio is not None:
        if deepest.ratio_high is not None and deepest.ratio_high < 1:
            return None
        return TruceVerdict.NO_DIFFERENT_FROM_HOLIDAY, (
            f"The days fall on {name}, and {deepest.name} of {deepest.start}, without a "
            f"truce, had {ratio_said(deepest.rate_ratio)} times the rate before it; the "
            f"truce's {with_interval(main)} is not clear of that."
        )
    if main.high < HOLIDAY_LULL:
        return None
    return TruceVerdict.NO_DIFFERENT_FROM_HOLIDAY, (
        f"The days fall on {name}, and holidays without a truce have been seen at "
        f"{HOLIDAY_LULL} times the rate before; {with_interval(main)} is not clear of "
        "that. Other holidays of the same data, in --holidays, would make a closer test."
    )


def _like_a_control(evidence: Evidence) -> Judged | None:
    """A fall that whoever was not bound shared."""
    control = evidence.least_favourable
    if evidence.main.high >= 1 or control is None or control.rate_ratio is None:
        return None
    if control.ratio_high is not None and control.ratio_high < 1:
        return None
    is_sure = control.high is not None and control.high < 1
    explains = (control.ratio or 0.0) >= MOST_OF_IT
    if control.rate_ratio > CONTROL_FELL or not (is_sure or explains):
        return None
    verdict = TruceVerdict.CANNOT_TELL
    if evidence.own_holiday is not None:
        verdict = TruceVerdict.NO_DIFFERENT_FROM_HOLIDAY
    return verdict, (
        f"Incidents fell, {with_interval(evidence.main)}, but so did those of "
        f"{control.name}, which the truce did not bind, to "
        f"{ratio_said(control.rate_ratio)} times their rate; the difference is within "
        "chance."
    )


def _like_a_lull(evidence: Evidence) -> Judged | None:
    """A few days not clear of what holidays, weather and chance bring."""
    main = evidence.main
    if main.high >= 1 or evidence.windows.length > SHORT_DAYS:
        return None
    if main.high < (ORDINARY_LULL if _is_near_target(evidence) else HOLIDAY_LULL):
        return None
    return TruceVerdict.CANNOT_TELL, (
        f"Incidents fell, {with_interval(main)}, but a few days can be that quiet without "
        f"a truce: holidays alone have been seen at {HOLIDAY_LULL} times the rate before."
    )


def _fell(evidence: Evidence) -> Judged | None:
    main, target = evidence.main, evidence.question.target_share
    if main.high >= 1:
        return None
    said = f"Incidents fell by {percent(evidence.fall)}: {with_interval(main)}"
    if evidence.target is TargetMet.NOT_MET:
        return TruceVerdict.FELL_SHORT, (
            f"{said}. That is a fall beyond chance, and short of the {percent(target)} "
            "that the test asks for."
        )
    if not _is_near_target(evidence):
        return TruceVerdict.FELL_SHORT, (
            f"{said}. That is a fall beyond chance; the best estimate is well short of "
            f"the {percent(target)} that the test asks for, though the interval does not "
            "rule it out."
        )
    end = (
        f"a fall of {percent(target)} is shown"
        if evidence.target is TargetMet.MET
        else f"a fall of {percent(target)} is within the interval"
    )
    return TruceVerdict.HELD, f"{said}; {end}."


def _is_near_target(evidence: Evidence) -> bool:
    """Whether the fall may well be the one that was promised."""
    if evidence.target is TargetMet.NOT_MET:
        return False
    return evidence.fall >= NEAR_TARGET * evidence.question.target_share


def _steady(evidence: Evidence) -> Judged | None:
    main = evidence.main
    if not STEADY[0] <= main.ratio <= STEADY[1]:
        return None
    least, most = STEADY_BOUNDS
    if evidence.target is not TargetMet.NOT_MET or main.low < least or main.high > most:
        return None
    return TruceVerdict.NO_CHANGE, (
        f"Incidents went on as before: {with_interval(main)}, which rules out a fall of "
        f"{percent(evidence.question.target_share)}."
    )


def _cannot_tell(evidence: Evidence) -> Judged:
    main = evidence.main
    ruled_out = ""
    if evidence.target is TargetMet.NOT_MET:
        ruled_out = (
            f" A fall of {percent(evidence.question.target_share)} is ruled out all the "
            "same."
        )
    return TruceVerdict.CANNOT_TELL, (
        f"Neither a fall nor its absence is shown: {with_interval(main)}.{ruled_out}"
    )


RULES = (
    Rule("hardly_observed", _hardly_observed),
    Rule("nothing_before", _nothing_before),
    Rule("broke", _broke),
    Rule("too_few", _too_few),
    Rule("rose", _rose),
    Rule("like_other_windows", _like_other_windows),
    Rule("like_a_holiday", _like_a_holiday),
    Rule("like_a_control", _like_a_control),
    Rule("like_a_lull", _like_a_lull),
    Rule("fell", _fell),
    Rule("steady", _steady),
)
