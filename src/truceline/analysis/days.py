"""A daily series as an array: what can be computed with, and what was masked."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from truceline.model import DailySeries

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Days:
    """Counts by day with a NaN for each masked day; stays inside this package."""

    start: date
    counts: Floats

    @property
    def weekdays(self) -> NDArray[np.int64]:
        """The weekday of each day, Monday 0."""
        return (np.arange(len(self.counts)) + self.start.weekday()) % 7

    @property
    def observed(self) -> Flags:
        """Which days count."""
        return ~np.isnan(self.counts)

    def place(self, day: date) -> int:
        """Where a day stands; may lie outside."""
        return (day - self.start).days

    def day(self, place: int) -> date:
        """The day that stands there."""
        return self.start + timedelta(days=place)


def days_of(series: DailySeries, *, masked: frozenset[date] = frozenset()) -> Days:
    """The series as an array, its unknown days and those of ``masked`` left out."""
    counts = np.array(
        [np.nan if count is None else float(count) for count in series.counts]
    )
    for day in masked:
        if 0 <= series.place(day) < len(counts):
            counts[series.place(day)] = np.nan
    return Days(start=series.start, counts=counts)


def tidy(number: float) -> float | None:
    """A number to six digits, alike on every machine; None for what is none."""
    return float(f"{number:.6g}") if np.isfinite(number) else None
