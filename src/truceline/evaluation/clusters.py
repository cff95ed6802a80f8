"""How well things were put together: two groupings of the same items, compared."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import comb


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Precision and recall of a grouping, and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def b_cubed(wanted: Sequence[str], found: Sequence[str]) -> Agreement:
    """B-cubed after Bagga and Baldwin (1998), each item with the same weight.

    The precision of an item is the share of those in its found group, itself counted,
    that belong to its wanted group; its recall is the share of its wanted group that is
    in its found group. The mean over all items is given. Equal lists; of no items 1.
    """
    pairs = list(zip(wanted, found, strict=True))
    if not pairs:
        return Agreement(precision=1.0, recall=1.0)
    together, in_wanted, in_found = Counter(pairs), Counter(wanted), Counter(found)
    return Agreement(
        precision=sum(together[pair] / in_found[pair[1]] for pair in pairs)
        / len(pairs),
        recall=sum(together[pair] / in_wanted[pair[0]] for pair in pairs) / len(pairs),
    )


def pairs_alike(wanted: Sequence[str], found: Sequence[str]) -> Agreement:
    """The pairs of items that were put together: how many rightly, and how many of all.

    1 where there is nothing to be wrong: no pair found, or none wanted.
    """
    right = _pairs(Counter(zip(wanted, found, strict=True)).values())
    put, asked = _pairs(Counter(found).values()), _pairs(Counter(wanted).values())
    return Agreement(
        precision=right / put if put else 1.0, recall=right / asked if asked else 1.0
    )


def _pairs(sizes: Iterable[int]) -> int:
    return sum(comb(size, 2) for size in sizes)
