"""How a truce went from day to day: quiet days, its parts, a quiet start that broke."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from truceline.analysis.compare import Comparison
from truceline.analysis.days import Days, tidy
from truceline.analysis.question import Windows
from truceline.model import Stretch

Compare = Callable[[slice, slice], Comparison]
PlaceboShare = Callable[[slice], float | None]

# A truce of at least as many days is shown in weeks, and one of so many in 30 days.
SHOWN_IN_WEEKS, SHOWN_IN_MONTHS = 21, 70
# A truce is cut at these shares of its length to look for a quiet start that broke.
CUTS = tuple(part / 8 for part in range(1, 8))
# Neither part may be shorter, or a calm weekend would be a truce of its own.
LEAST_PART = 5
# A start is quiet if incidents fell by this share of what was promised ...
QUIET_SHARE = 0.75
# ... and broken if they came back to at least this share of the rate before.
BACK_AT = 0.5
# Seven cuts are tried, most of their days the same, so each must be surer than one alone
# would have to be: beside earlier windows, or in standard errors of the logarithm.
SURE, SURE_ERRORS = 0.02, 2.33


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A quiet start and what came after it."""

    days: int
    ratio: float
    later_ratio: float
    placebo: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """The days of a stretch counted: observed, quiet, and the incidents of all.

    ``mean`` is NaN where no day was observed.
    """

    observed: int
    quiet: int
    incidents: int
    first_breach: int | None

    @property
    def loud(self) -> int:
        """Days with an incident."""
        return self.observed - self.quiet

    @property
    def mean(self) -> float:
        """Incidents an observed day."""
        return self.incidents / self.observed if self.observed else math.nan

    @property
    def share(self) -> float | None:
        """Share of the observed days without an incident."""
        return tidy(self.quiet / self.observed) if self.observed else None


def quiet_of(days: Days, part: slice) -> Quiet:
    """How many days of the stretch were quiet, and where its first incident stands."""
    counts = days.counts[part]
    loud = np.flatnonzero(np.nan_to_num(counts) > 0)
    observed = int((~np.isnan(counts)).sum())
    return Quiet(
        observed=observed,
        quiet=observed - len(loud),
        incidents=int(np.nansum(counts)),
        first_breach=int(loud[0]) if len(loud) else None,
    )


def stretches_of(days: Days, windows: Windows, compare: Compare) -> tuple[Stretch, ...]:
    """The truce in weeks or in 30 days; nothing for a short one."""
    if windows.length < SHOWN_IN_WEEKS:
        return ()
    step = 30 if windows.length >= SHOWN_IN_MONTHS else 7
    begin, stop = windows.during.start, windows.during.stop
    parts = [slice(at, min(at + step, stop)) for at in range(begin, stop, step)]
    return tuple(
        Stretch(
            start=days.day(part.start),
            end=days.day(part.stop - 1),
            mean=tidy(quiet_of(days, part).mean),
            quiet_share=quiet_of(days, part).share,
            rate_ratio=tidy(compare(windows.before, part).ratio),
        )
        for part in parts
    )


def find_opening(
    windows: Windows,
    compare: Compare,
    placebo: PlaceboShare,
    *,
    target_share: float,
) -> Opening | None:
    """The quiet start of a truce that broke, cut where the contrast is surest.

    None if there is none. The start must be quieter than chance allows, by its interval
    or beside earlier windows, and what follows louder than the start and near the rate
    before.
    """
    begin, stop = windows.during.start, windows.during.stop
    found: list[tuple[float, Opening]] = []
    for cut in CUTS:
        edge = begin + round(cut * windows.length)
        if min(edge - begin, stop - edge) < LEAST_PART:
            continue
        first, rest = slice(begin, edge), slice(edge, stop)
        start, later = compare(windows.before, first), compare(windows.before, rest)
        rise = compare(first, rest)
        is_quiet = start.ratio <= 1 - QUIET_SHARE * target_share
        is_back = later.ratio >= BACK_AT and rise.low > 1
        if not (is_quiet and is_back):
            continue
        share = placebo(first)
        is_sure = start.log + SURE_ERRORS * start.error < 0
        if is_sure or (share is not None and share <= SURE):
            opening = Opening(
                days=edge - begin,
                ratio=start.ratio,
                later_ratio=later.ratio,
                placebo=share,
            )
            found.append((rise.low, opening))
    return max(found, key=lambda pair: pair[0])[1] if found else None
