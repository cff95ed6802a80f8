"""Every earlier window of the same length, as if a truce had begun there."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from truceline.analysis.days import Days, Floats
from truceline.analysis.question import Windows
from truceline.analysis.rhythm import Rhythm
from truceline.model import PlaceboBin

# A window or its baseline with fewer days observed is not used.
LEAST_OBSERVED = 0.5
BINS = 24


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Placebos:
    """What the earlier windows showed, and where the truce stands among them.

    ``share`` counts the truce itself, so it is never zero; its least value is
    ``smallest``. Both are None without a window.
    """

    values: Floats
    share: float | None
    smallest: float | None
    bins: tuple[PlaceboBin, ...]


def placebo_ratios(days: Days, rhythm: Rhythm, windows: Windows) -> Placebos:
    """Rate ratios of all windows that end before the truce's gap."""
    counts = _running(np.nan_to_num(days.counts))
    exposure = _running(np.where(days.observed, rhythm.exposure, 0.0))
    observed = _running(days.observed.astype(float))
    gap = windows.during.start - windows.before.stop
    length, baseline = windows.length, windows.baseline
    starts = np.arange(baseline + gap, windows.before.stop - length + 1)
    starts = np.append(starts, windows.during.start)
    edges = starts - gap
    enough = (_sums(observed, starts, length) >= LEAST_OBSERVED * length) & (
        _sums(observed, edges - baseline, baseline) >= LEAST_OBSERVED * baseline
    )
    later = _sums(counts, starts, length) / np.maximum(
        _sums(exposure, starts, length), 1e-12
    )
    earlier = _sums(counts, edges - baseline, baseline) / np.maximum(
        _sums(exposure, edges - baseline, baseline), 1e-12
    )
    usable = enough & ((earlier > 0) | (later > 0))
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = later / earlier
    if not usable[-1]:
        return _ranked(ratios[:-1][usable[:-1]], None)
    return _ranked(ratios[:-1][usable[:-1]], float(ratios[-1]))


def placebo_means(days: Days, windows: Windows) -> Placebos:
    """Plain means of all windows that end before the truce, from the first day on."""
    counts = _running(np.nan_to_num(days.counts))
    observed = _running(days.observed.astype(float))
    length = windows.length
    starts = np.arange(0, windows.during.start - length + 1)
    starts = np.append(starts, windows.during.start)
    number = _sums(observed, starts, length)
    means = _sums(counts, starts, length) / np.maximum(number, 1)
    usable = number >= LEAST_OBSERVED * length
    return _ranked(means[:-1][usable[:-1]], float(means[-1]) if usable[-1] else None)


def _running(values: Floats) -> Floats:
    return np.concatenate([[0.0], np.cumsum(values)])


def _sums(running: Floats, starts: NDArray[np.int64], length: int) -> Floats:
    return np.asarray(running[starts + length] - running[starts])


def _ranked(values: Floats, truce: float | None) -> Placebos:
    values = np.sort(values)
    if truce is None or not len(values):
        return Placebos(values=values, share=None, smallest=None, bins=_bins(values))
    # A hair's breadth, so that equal sums of the same days count as equal.
    as_low = int((values <= truce * (1 + 1e-9) + 1e-12).sum())
    return Placebos(
        values=values,
        share=(1 + as_low) / (1 + len(values)),
        smallest=1 / (1 + len(values)),
        bins=_bins(values),
    )


def _bins(values: Floats) -> tuple[PlaceboBin, ...]:
    """The distribution for a picture; windows after a month of nothing are left out."""
    finite = values[np.isfinite(values)]
    positive = finite[finite > 0]
    if not len(positive):
        zeros = len(finite)
        return (PlaceboBin(low=0.0, high=0.0, windows=zeros),) if zeros else ()
    low, high = float(positive[0]), float(positive[-1])
    edges = np.geomspace(low, max(high, low * 1.0001), BINS)
    edges = np.concatenate([[0.0], edges])
    edges[-1] = np.nextafter(max(high, edges[-1]), np.inf)
    number, _ = np.histogram(finite, bins=edges)
    return tuple(
        PlaceboBin(
            low=float(f"{edges[place]:.4g}"),
            high=float(f"{edges[place + 1]:.4g}"),
            windows=int(windows),
        )
        for place, windows in enumerate(number)
    )
