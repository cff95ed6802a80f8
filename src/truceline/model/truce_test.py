"""What a truce test found: the object that `truceline test --json` prints.

The fields of ``TruceTest`` stand in the order of that output. Every share and ratio is
a plain number and never a NaN; what cannot be known is None.
"""

from dataclasses import dataclass
from datetime import date

from truceline.model.vocabulary import MaskReason, TargetMet, TruceModel, TruceVerdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlResult:
    """A series that the truce did not bind, over the same days.

    ``ratio`` is the truce's rate ratio over the control's (a difference of logarithms):
    below one, the tested side fell by more than the control did. ``baseline_days`` are
    those before that have a count, from ``baseline_start`` on; a series that begins late
    has fewer.
    """

    name: str
    baseline_start: date | None
    baseline_days: int
    before_mean: float | None
    during_mean: float | None
    rate_ratio: float | None
    low: float | None
    high: float | None
    ratio: float | None
    ratio_low: float | None
    ratio_high: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayResult:
    """A holiday without a truce, measured as if it had been one.

    ``ratio`` is the truce's rate ratio over the holiday's.
    """

    name: str
    start: date
    end: date
    rate_ratio: float | None
    ratio: float | None
    ratio_low: float | None
    ratio_high: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BaselineResult:
    """The result with another number of days before."""

    days: int
    rate_ratio: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of the truce by itself, so that a quiet start shows before a burst."""

    start: date
    end: date
    mean: float | None
    quiet_share: float | None
    rate_ratio: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceboBin:
    """How many placebo windows had a rate ratio from ``low`` up to ``high``."""

    low: float
    high: float
    windows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskedDay:
    """A day left out of every count, and why."""

    day: date
    reason: MaskReason


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceMethod:
    """How the figures came about, so that another can compute them again.

    ``estimator`` names what gave the interval, ``smallest_p`` the least that the
    placebo windows can show, ``dispersion`` variance over mean, ``autocorrelation`` how
    far a day resembles the one before.
    """

    version: str
    model: TruceModel
    estimator: str
    series: str
    unit: str | None
    start: date
    end: date
    baseline_start: date
    baseline_end: date
    baseline_days: int
    gap_days: int
    after_days: int
    target_share: float
    weekday: bool
    trend: bool
    dispersion: float | None
    autocorrelation: float | None
    smallest_p: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceDetails:
    """What stands behind the verdict, for a page, a figure or a second look.

    ``expected`` is how many incidents the observed days of the truce would have had at
    the rate before. ``target`` compares the interval with the share that was promised.
    ``anticipation`` is the rate of the last days before the start over the baseline.
    ``unstated_zeros`` counts days of the truce without an incident of which no source
    says that somebody looked.
    """

    expected: float | None
    target: TargetMet
    observed_days: int
    quiet_share: float | None
    quiet_share_before: float | None
    days_to_first_breach: int | None
    after_mean: float | None
    anticipation: float | None
    unstated_zeros: int
    controls: tuple[ControlResult, ...]
    holidays: tuple[HolidayResult, ...]
    sensitivity: tuple[BaselineResult, ...]
    stretches: tuple[Stretch, ...]
    placebos: tuple[PlaceboBin, ...]
    masked: tuple[MaskedDay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceTest:
    """Whether incidents fell when a truce began, by how much, and how sure that is.

    Means are a day. ``low`` and ``high`` bound the rate ratio with 95 % confidence.
    ``placebo_p`` is the share of windows of the same length without the truce that fell
    as far. ``control_ratio`` is that of the least favourable control. ``quiet_days``
    counts observed days of the truce without an incident, ``first_breach`` is the first
    with one. ``rebound`` is the mean after over the mean before. ``coverage`` is the
    share of the truce's days that were observed. ``reasons`` are sentences.
    """

    before_mean: float | None
    during_mean: float | None
    change_pct: float | None
    rate_ratio: float | None
    low: float | None
    high: float | None
    placebo_p: float | None
    placebo_windows: int
    control_ratio: float | None
    quiet_days: int
    first_breach: date | None
    rebound: float | None
    coverage: float
    verdict: TruceVerdict
    reasons: tuple[str, ...]
    method: TruceMethod
    details: TruceDetails
