"""All that a verdict rests on, gathered before anything is judged."""

import math
from dataclasses import dataclass

from truceline.analysis.compare import Comparison
from truceline.analysis.days import tidy
from truceline.analysis.placebo import Placebos
from truceline.analysis.question import TruceQuestion, Windows
from truceline.analysis.shape import Opening, Quiet
from truceline.model import (
    BaselineResult,
    ControlResult,
    HolidayResult,
    MaskedDay,
    TargetMet,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The figures of one truce; ``masked`` are days between baseline and aftermath.

    ``is_by_days`` says that days with an incident were compared, not incidents.
    """

    question: TruceQuestion
    windows: Windows
    main: Comparison
    is_by_days: bool
    dispersion: float
    before: Quiet
    quiet: Quiet
    after: Quiet
    unstated_zeros: int
    target: TargetMet
    placebos: Placebos
    controls: tuple[ControlResult, ...]
    holidays: tuple[HolidayResult, ...]
    own_holiday: str | None
    sensitivity: tuple[BaselineResult, ...]
    opening: Opening | None
    anticipation: float | None
    masked: tuple[MaskedDay, ...]

    @property
    def coverage(self) -> float:
        """Share of the truce's days that were observed."""
        return self.quiet.observed / self.windows.length

    @property
    def change(self) -> float:
        """How the mean changed, -1 for none left; NaN without a baseline to compare."""
        before = self.before.mean
        return self.quiet.mean / before - 1 if before else math.nan

    @property
    def rebound(self) -> float | None:
        """The mean after over the mean before; None if either is unknown or none."""
        return tidy(self.after.mean / self.before.mean) if self.before.mean else None

    @property
    def fall(self) -> float:
        """By what share incidents fell; below zero where they rose."""
        return 1 - self.main.ratio

    @property
    def least_favourable(self) -> ControlResult | None:
        """The control beside which the truce looks weakest."""
        known = [control for control in self.controls if control.ratio is not None]
        return max(known, key=lambda control: control.ratio or 0.0, default=None)
