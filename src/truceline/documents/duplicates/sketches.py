"""A sketch of each article: the least hashes of its runs of words (MinHash).

Two sketches agree in about as many places as their articles have runs in common, so
articles are compared by 512 bytes each and not by their texts.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

import numpy as np
from rensa import RMinHash  # type: ignore[import-untyped]  # it comes without types

from truceline.documents.duplicates.crediting import credited_in
from truceline.documents.duplicates.wording import RUN, runs_of, words_of
from truceline.model import Article, Sketch

PLACES = 128
SEED = 1

# Sketches of another recipe cannot be compared with these and are made anew, and so is
# what their articles have in common; the last part says how that is measured.
RECIPE = f"rminhash{RMinHash.ALGORITHM_VERSION}/{PLACES}/{SEED}/{RUN}/numbers"

# Enough articles for one call to pay off, few enough to hold.
_AT_A_TIME = 64


def sketches_of(articles: Iterable[Article]) -> Iterator[Sketch]:
    """The sketches of the articles, in order."""
    rest = iter(articles)
    while batch := tuple(islice(rest, _AT_A_TIME)):
        runs = [runs_of(words_of(article)) for article in batch]
        digests = RMinHash.digests_from_token_sets(runs, num_perm=PLACES, seed=SEED)
        for article, own, digest in zip(batch, runs, digests, strict=True):
            yield Sketch(
                article_id=article.id,
                published=article.date,
                path=article.path,
                outlet=article.outlet,
                length=len(article.text),
                credited=credited_in(article),
                places=np.array(digest, dtype="<u4").tobytes() if own else b"",
            )


def agreement(one: Sketch, other: Sketch) -> float:
    """About the part of the runs of both that both have; 0 for a text without words."""
    if not one.places or not other.places:
        return 0.0
    places = [np.frombuffer(each.places, dtype="<u4") for each in (one, other)]
    return float(np.mean(places[0] == places[1]))
