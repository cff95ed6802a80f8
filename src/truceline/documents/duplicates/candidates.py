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

# A near copy has at least this part of its runs in the longer article, be its words
# changed ever so often; with fewer agreements than three deviations below what that gives
# a pair is not compared. Among 20,000 synthetic articles nine in ten pairs with the same
# background are spared so, and no copy is missed.
_LEAST_OF_SHORTER = 0.4
_DEVIATIONS = 3

# Chance gives no agreements; set phrases give some.
_LEAST_AGREEMENT = 8

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
    lengths = np.array([sketch.length for sketch in in_order], dtype=np.float64)
    met = _met(matrix)
    for start in range(0, len(met), _PAIRS_AT_A_TIME):
        lower, upper = np.divmod(met[start : start + _PAIRS_AT_A_TIME], number)
        agreement = (matrix[lower] == matrix[upper]).sum(axis=1)
        kept = agreement >= _least_agreement(lengths[lower], lengths[upper])
        for pair in np.flatnonzero(kept):
            yield in_order[lower[pair]].article_id, in_order[upper[pair]].article_id


def _least_agreement(
    one: NDArray[np.float64], other: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The places in which the sketches of near copies of these lengths agree at least."""
    common = _LEAST_OF_SHORTER * np.minimum(one, other)
    alike = common / (one + other - common)
    deviation = np.sqrt(PLACES * alike * (1 - alike))
    least: NDArray[np.float64] = PLACES * alike - _DEVIATIONS * deviation
    return least.clip(min=_LEAST_AGREEMENT)


def _met(matrix: NDArray[np.uint32]) -> Pairs:
    """The pairs that are side by side in any band."""
    bands = range(0, PLACES, _BAND) if len(matrix) > 1 else ()
    found = [_pairs_of_band(matrix[:, band : band + _BAND]) for band in bands]
    return np.unique(np.concatenate([np.empty(0, dtype=np.int64), *found]))


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
