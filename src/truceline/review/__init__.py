"""Keeps what people decide in a file of the study that is theirs, and applies it.

Comes in: the study's ``decisions.yaml``, a decision to add, and coded articles. Goes out:
frozen decisions in the order they were made, and the articles as people decided them.
Nothing in the file is ever changed or removed by the program: a new decision goes to its
end, and whoever changed his mind adds another. The rows of the record stay as they were
coded; what is decided is a view of them.
"""

from truceline.review.applying import Applied, FoundRow, RefusedValue, apply_to
from truceline.review.decisions import (
    FILE_NAME,
    add_decision,
    findings_of,
    read_decisions,
)
from truceline.review.found import KnownRow, find_row, place_of, rows_of
from truceline.review.lookups import Lookups
from truceline.review.pairs import not_same_pairs, same_pairs
from truceline.review.values import check_value, correctable, read_ids

__all__ = [
    "FILE_NAME",
    "Applied",
    "FoundRow",
    "KnownRow",
    "Lookups",
    "RefusedValue",
    "add_decision",
    "apply_to",
    "check_value",
    "correctable",
    "find_row",
    "findings_of",
    "not_same_pairs",
    "place_of",
    "read_decisions",
    "read_ids",
    "rows_of",
    "same_pairs",
]
