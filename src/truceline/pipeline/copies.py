"""The copies among a record's articles, found anew after an import.

Only new texts are sketched and only pairs that were never compared are compared; what
comes of it is what a look at all articles at once would find.
"""

from collections.abc import Iterator, Sequence

from truceline.documents.duplicates import (
    RECIPE,
    candidate_pairs,
    copies_of,
    overlap_of,
    sketches_of,
)
from truceline.model import Overlap
from truceline.record import Record

# Pairs whose articles are held at a time.
_PAIRS = 200


def screen_copies(record: Record) -> int:
    """Names the copies in the record and their groups, and counts the copies."""
    found = record.found_copies
    found.keep_sketches(sketches_of(found.unsketched(RECIPE)), recipe=RECIPE)
    sketches = found.sketches(RECIPE)
    known = {(each.first, each.second): each for each in found.overlaps()}
    # Which of two leads may change with their dates; a pair stays the same pair.
    pairs = [(min(pair), max(pair)) for pair in candidate_pairs(sketches)]
    new = [pair for pair in pairs if pair not in known]
    found.keep_overlaps(_compared(record, new))
    overlaps = {(each.first, each.second): each for each in found.overlaps()}
    copies = copies_of(sketches, [overlaps[pair] for pair in pairs])
    found.keep_copies(copies)
    return len(copies)


def _compared(record: Record, pairs: Sequence[tuple[str, str]]) -> Iterator[Overlap]:
    for start in range(0, len(pairs), _PAIRS):
        batch = pairs[start : start + _PAIRS]
        articles = record.found_copies.articles(
            sorted({each for pair in batch for each in pair})
        )
        for one, other in batch:
            yield overlap_of(articles[one], articles[other])
