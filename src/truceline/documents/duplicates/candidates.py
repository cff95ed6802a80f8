"""Sketches -> the pairs worth comparing word by word.

Sketches are cut into bands. Articles with one equal band are put side by side, and of
those only the pairs whose whole sketches agree often enough are kept. The work grows
with the number of articles, not of pairs: a band that very many share, such as that of
a paragraph of background, joins each of them to the first and to its neighbours alone.
"""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from truceline.documents.duplicates.sketches import PLACES
from truceline.model import Sketch

# Two places a band, 64 bands: a pair with a fifth of its runs in common meets in one of
# them nine times in ten, one with a quarter nearly always.
_BAND = 2

# Neighbours in one band that are compared. Copies come within days, and the sketches
# stand in order of date.
NEIGHBOURS = 16

# Places in which two sketches must agree. A fifth of the runs in common gives 26 on
# average and fewer than 12 once in a thousand; chance gives none.
LEAST_AGREEMENT = 12

# Pairs whose sketches are compared at a time: 64 MB of them.
_PAIRS_AT_A_TIME = 1 << 16

Pairs = NDArray[np.int64]


def candidate_pairs(sketches: Iterable[Sketch]) -> Iterator[tuple[str, str]]:
    """The ids of each pair, the one that leads before the other, in the order of leading.

    The same sketches give the same pairs, whatever order they come in.
    """
    in_order = sorted(
        (sketch for sketch in sketches if sketch.places),
        key=lambda sketch: sketch.order,
    )
    number = len(in_order)
    joined = b"".join(sketch.places for sketch in in_order)
    matrix = np.frombuffer(joined, dtype="<u4").reshape(number, PLACES)
    met = np.empty(0, dtype=np.int64)
    if number > 1:
        for band in range(0, PLACES, _BAND):
            met = np.union1d(met, _pairs_of_band(matrix[:, band : band + _BAND]))
    for start in range(0, len(met), _PAIRS_AT_A_TIME):
        lower, upper = np.divmod(met[start : start + _PAIRS_AT_A_TIME], number)
        agreement = (matrix[lower] == matrix[upper]).sum(axis=1)
        for pair in np.flatnonzero(agreement >= LEAST_AGREEMENT):
            yield in_order[lower[pair]].article_id, in_order[upper[pair]].article_id


def _pairs_of_band(band: NDArray[np.uint32]) -> Pairs:
    """Pairs with an equal band, each as one number: the lower place times n + the upper."""
    number = len(band)
    keys = band[:, 0].astype(np.uint64) << np.uint64(32) | band[:, 1]
    # Stable, so that within one key the sketches stay in their order.
    order = np.argsort(keys, kind="stable").astype(np.int64)
    in_order = keys[order]
    begins = np.ones(number, dtype=bool)
    begins[1:] = in_order[1:] != in_order[:-1]
    # Where the run of equal keys begins that each sketch stands in.
    first = np.maximum.accumulate(np.where(begins, np.arange(number), 0))
    depth = np.arange(number) - first
    at = np.flatnonzero(depth)
    found = [order[first[at]] * number + order[at]]
    for back in range(1, NEIGHBOURS + 1):
        at = at[depth[at] >= back]
        if not len(at):
            break
        found.append(order[at - back] * number + order[at])
    return np.unique(np.concatenate(found))
