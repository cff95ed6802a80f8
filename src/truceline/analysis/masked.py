"""Days that do not count: unknown, of another truce, or a hole in the reports.

A zero on all sides at once, in a place that has incidents nearly every day, is a hole
until somebody says that he looked: it is unknown and not quiet.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from truceline.analysis.question import TruceQuestion
from truceline.model import DailySeries, MaskedDay, MaskReason, TruceModel

# A day without any incident on any side must have been this rare before ...
RARE = 0.02
# ... in at least this many days, at this many incidents a day.
LEAST_DAYS, LEAST_MEAN = 14, 3.0
HISTORY_DAYS = 182


def find_masked(
    series: DailySeries, controls: Sequence[DailySeries], question: TruceQuestion
) -> tuple[MaskedDay, ...]:
    """The days of the series that do not count, in order, each with the first reason.

    Without a control no hole can be seen. What is rare is measured on the days before
    the truce. The plain model looks for no holes.
    """
    reasons: dict[date, MaskReason] = {}
    if question.model is TruceModel.ROBUST and _is_silence_rare(
        series, controls, question.start
    ):
        for place in range(len(series.counts)):
            if _is_silent(series, controls, place):
                reasons[_day(series, place)] = MaskReason.REPORTING_HOLE
    for place, count in enumerate(series.counts):
        day = _day(series, place)
        if _is_of_another_truce(day, question):
            reasons[day] = MaskReason.OTHER_TRUCE
        if count is None:
            reasons[day] = MaskReason.NOT_OBSERVED
    return tuple(
        MaskedDay(day=day, reason=reason) for day, reason in sorted(reasons.items())
    )


def _is_of_another_truce(day: date, question: TruceQuestion) -> bool:
    if question.start <= day <= question.end:
        return False
    return any(truce.meets(day, day) for truce in question.other_truces)


def _day(series: DailySeries, place: int) -> date:
    return series.start + timedelta(days=place)


def _is_silent(
    series: DailySeries, controls: Sequence[DailySeries], place: int
) -> bool:
    """Whether no side has an incident and nobody says that he looked."""
    day = _day(series, place)
    if series.counts[place] != 0 or series.watched[place]:
        return False
    others = [control.on(day) for control in controls]
    known = [count for count in others if count is not None]
    looked = any(
        control.watched[control.place(day)]
        for control, count in zip(controls, others, strict=True)
        if count is not None
    )
    return bool(known) and not any(known) and not looked


def _is_silence_rare(
    series: DailySeries, controls: Sequence[DailySeries], start: date
) -> bool:
    stop = max(0, min(series.place(start), len(series.counts)))
    totals = []
    for place in range(max(0, stop - HISTORY_DAYS), stop):
        counts = [series.counts[place]]
        counts += [control.on(_day(series, place)) for control in controls]
        if None not in counts:
            totals.append(sum(count for count in counts if count is not None))
    if not controls or len(totals) < LEAST_DAYS:
        return False
    # One silent day in a short history may itself be a hole.
    silent = max(0, totals.count(0) - 1)
    return silent <= RARE * len(totals) and sum(totals) >= LEAST_MEAN * len(totals)
