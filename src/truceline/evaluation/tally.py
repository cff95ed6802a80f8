"""Precision, recall and F1 from counts, and how sure a macro-F1 is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

RESAMPLES = 1000
# Any fixed number: the same rows give the same interval.
SEED = 20200229


@dataclass(slots=True)
class Tally:
    """Hits among what was found and among what was wanted, which may be counted apart.

    With spans that overlap, two found ones can hit one that was wanted.
    """

    found: int = 0
    found_right: int = 0
    wanted: int = 0
    wanted_met: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 if nothing was found."""
        return self.found_right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found; 0 if nothing was wanted."""
        return self.wanted_met / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add_pairs(self, *, hits: int, found: int, wanted: int) -> None:
        """Adds counts of things met one to one."""
        self.found += found
        self.found_right += hits
        self.wanted += wanted
        self.wanted_met += hits


@dataclass(frozen=True, slots=True)
class Interval:
    """A value with the bounds of its 95 % bootstrap interval."""

    value: float
    low: float
    high: float


def macro_f1(wanted: Sequence[str], found: Sequence[str | None]) -> Interval:
    """The mean F1 over the classes that were wanted, with a bootstrap over the rows.

    Nothing found (None) counts against recall and against no class's precision. Refuses
    lists of unequal length and empty ones.
    """
    if len(wanted) != len(found) or not wanted:
        raise ValueError(
            f"{len(wanted)} rows wanted, {len(found)} found; give equal lists"
        )
    classes = sorted(set(wanted))
    place = {name: number for number, name in enumerate(classes)}
    gold = np.array([place[name] for name in wanted])
    # Classes that nobody wanted, and nothing, share the last place.
    given = np.array([place.get(name or "", len(classes)) for name in found])
    random = np.random.default_rng(SEED)
    rows = random.integers(0, len(gold), size=(RESAMPLES, len(gold)))
    means = np.array([_mean_f1(gold[row], given[row], len(classes)) for row in rows])
    low, high = np.quantile(means, (0.025, 0.975))
    return Interval(_mean_f1(gold, given, len(classes)), float(low), float(high))


def _mean_f1(
    gold: npt.NDArray[np.int64], given: npt.NDArray[np.int64], classes: int
) -> float:
    right = np.bincount(gold[gold == given], minlength=classes)[:classes]
    wanted = np.bincount(gold, minlength=classes)[:classes]
    found = np.bincount(given, minlength=classes + 1)[:classes]
    both = wanted + found
    scores = np.divide(2 * right, both, out=np.zeros(classes), where=both > 0)
    # A resample may leave a rare class out altogether; it says nothing of that class.
    present = wanted > 0
    return float(scores[present].mean()) if present.any() else 0.0
