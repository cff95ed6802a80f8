"""Articles -> which of them are copies of which, by the words they share.

Three steps, each a pure function: a sketch of each article (MinHash), the pairs whose
sketches meet (never all pairs), and the share of words that such a pair has in common.
``copies_of`` then names the copies. Nothing depends on the order in which articles came.
"""

from truceline.documents.duplicates.candidates import candidate_pairs
from truceline.documents.duplicates.groups import copies_of
from truceline.documents.duplicates.kinds import is_near
from truceline.documents.duplicates.overlap import overlap_of
from truceline.documents.duplicates.sketches import RECIPE, sketches_of

__all__ = [
    "RECIPE",
    "candidate_pairs",
    "copies_of",
    "is_near",
    "overlap_of",
    "sketches_of",
]
