"""What is asked of a truce, and the days that the answer compares."""

from dataclasses import dataclass
from datetime import date, timedelta

from truceline.analysis.words import days_said
from truceline.errors import IncidentError
from truceline.model import DailySeries, TruceModel

BASELINE_DAYS = 28
AFTER_DAYS = 7
TARGET_SHARE = 0.8
# With fewer days before, a mean says nothing; a week holds each weekday once.
LEAST_BASELINE = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Some days in a row with a name, such as a holiday; both ends included."""

    name: str
    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(
                f"{self.name} ends {self.end} before it starts {self.start}"
            )

    def meets(self, start: date, end: date) -> bool:
        """Whether it shares a day with the stretch."""
        return self.start <= end and start <= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceQuestion:
    """Which days to test and how.

    ``gap_days`` right before the start are left out of the baseline, for what is done
    in view of a truce. ``target_share`` is the fall that was promised, 1 for a complete
    halt. ``holidays`` had no truce and are measured beside it; the days of
    ``other_truces`` are left out, so that they pass for no ordinary time.
    """

    start: date
    end: date
    baseline_days: int = BASELINE_DAYS
    gap_days: int = 0
    after_days: int = AFTER_DAYS
    target_share: float = TARGET_SHARE
    model: TruceModel = TruceModel.ROBUST
    trend: bool = False
    holidays: tuple[Period, ...] = ()
    other_truces: tuple[Period, ...] = ()

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"the truce ends {self.end} before it starts {self.start}")
        if self.baseline_days < LEAST_BASELINE:
            raise ValueError(f"a baseline has at least {LEAST_BASELINE} days")
        if self.gap_days < 0 or self.after_days < 1:
            raise ValueError(
                "a gap has no fewer than 0 days, and an aftermath 1 or more"
            )
        if not 0 < self.target_share <= 1:
            raise ValueError("the target share lies above 0 and is at most 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Windows:
    """Where the days before, during and after stand in a series."""

    before: slice
    during: slice
    after: slice

    @property
    def length(self) -> int:
        """Days of the truce."""
        return int(self.during.stop - self.during.start)

    @property
    def baseline(self) -> int:
        """Days before that are compared with."""
        return int(self.before.stop - self.before.start)


def find_windows(series: DailySeries, question: TruceQuestion) -> Windows:
    """The days that the question compares.

    A baseline that begins before the series is cut to what is there. Raises
    IncidentError for a truce outside the series and for one without a week before it.
    """
    _refuse_outside(series, question)
    start = series.place(question.start)
    stop = series.place(question.end) + 1
    edge = start - question.gap_days
    before = slice(max(0, edge - question.baseline_days), max(0, edge))
    if before.stop - before.start < LEAST_BASELINE:
        gap = f" less a gap of {question.gap_days}" if question.gap_days else ""
        raise IncidentError(
            f"the series {series.name!r} begins {series.start}, {days_said(start)} before "
            f"the truce{gap}, which leaves no baseline: at least {LEAST_BASELINE} days before "
            "it are needed. Bring data that begin earlier"
            + (", or make --gap-days smaller" if question.gap_days else "")
        )
    after = slice(stop, min(stop + question.after_days, len(series.counts)))
    return Windows(before=before, during=slice(start, stop), after=after)


def _refuse_outside(series: DailySeries, question: TruceQuestion) -> None:
    if series.start <= question.start and question.end <= series.end:
        return
    where = (
        f"the truce of {question.start} to {question.end} lies outside the series "
        f"{series.name!r}, which has {series.start} to {series.end}"
    )
    if series.start <= question.start <= series.end:
        raise IncidentError(
            f"{where}. Bring newer data, or test what there is with --end {series.end}"
        )
    if series.start <= question.end <= series.end:
        earliest = series.start + timedelta(days=question.baseline_days)
        raise IncidentError(
            f"{where}. Bring data that begin before the truce; with these the first day "
            f"that can be tested is {earliest}"
        )
    raise IncidentError(f"{where}. Check the dates of both, or bring data of that time")
