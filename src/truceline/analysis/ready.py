"""A series made ready: its days, its rhythm, and how two of its stretches compare."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from truceline.analysis.calibrated import calibrated
from truceline.analysis.compare import Comparison, compare
from truceline.analysis.days import Days
from truceline.analysis.placebo import Placebos, placebo_means, placebo_ratios
from truceline.analysis.plain import compare_plainly, plain_rhythm
from truceline.analysis.question import TruceQuestion, Windows
from truceline.analysis.rhythm import Rhythm, rhythm_of
from truceline.analysis.slope import slope_of
from truceline.model import TruceModel

# Variance over mean from which a series comes in bursts, and the share of days with an
# incident below which counting those days loses little. Deaths by FARC in 2015: 13.8 and
# 0.13, with 57 of them on eight days.
BURSTY, MOST_LOUD = 4.0, 0.25


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ReadySeries:
    """A series made ready for comparing its stretches."""

    days: Days
    rhythm: Rhythm
    windows: Windows
    question: TruceQuestion
    is_by_days: bool = False

    @property
    def is_bursty(self) -> bool:
        """Whether most incidents fall on few days, so that their sum is mostly chance."""
        before = self.days.counts[self.windows.before]
        known = before[~np.isnan(before)]
        return (
            self.question.model is TruceModel.ROBUST
            and self.rhythm.dispersion >= BURSTY
            and bool(len(known))
            and float((known > 0).mean()) < MOST_LOUD
        )

    def by_days(self) -> "ReadySeries":
        """The same with one for every day that had an incident."""
        capped = replace(self.days, counts=np.minimum(self.days.counts, 1.0))
        ready = make_ready(capped, self.windows, self.question)
        return replace(ready, is_by_days=True)

    def calibrated(self, before: slice, during: slice) -> Comparison | None:
        """The ratio with bounds from earlier windows; None where they are too few."""
        windows = replace(self.windows, before=before, during=during)
        return calibrated(
            self.compare(before, during),
            self._placebos(windows),
            independent=before.start / max(windows.length, windows.baseline),
        )

    def robustly(self) -> "ReadySeries":
        """The same by the robust model."""
        if self.question.model is TruceModel.ROBUST:
            return self
        question = replace(self.question, model=TruceModel.ROBUST)
        return make_ready(self.days, self.windows, question)

    def compare(self, before: slice, during: slice) -> Comparison:
        """The rate of one stretch over that of another, by the model asked for."""
        if self.question.model is TruceModel.PLAIN:
            return compare_plainly(self.days, self.rhythm, before=before, during=during)
        slope = None
        if self.question.trend:
            slope = slope_of(self.days, self.rhythm, before=before, during=during)
        return compare(
            self.days, self.rhythm, before=before, during=during, slope=slope
        )

    def placebos(self, during: slice | None = None) -> Placebos:
        """The earlier windows, for the whole truce or a part from its start."""
        if during is None:
            return self._placebos(self.windows)
        return self._placebos(replace(self.windows, during=during))

    def _placebos(self, windows: Windows) -> Placebos:
        if self.question.model is TruceModel.PLAIN:
            return placebo_means(self.days, windows)
        return placebo_ratios(self.days, self.rhythm, windows)


def make_ready(days: Days, windows: Windows, question: TruceQuestion) -> ReadySeries:
    """The series with its rhythm, as the model sees it."""
    measure: Callable[..., Rhythm] = rhythm_of
    if question.model is TruceModel.PLAIN:
        measure = plain_rhythm
    rhythm = measure(days, before=windows.before, during=windows.during)
    return ReadySeries(days=days, rhythm=rhythm, windows=windows, question=question)
