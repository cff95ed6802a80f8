"""Numbers in figures and words: "5,000", "twenty", "two hundred", "2.5 million"."""

import re
from collections.abc import Iterable

from truceline.model.number_words import NUMBER_WORDS

WORDS = {"zero": 0} | NUMBER_WORDS | {"dozen": 12}
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}
_FIGURES = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def find_number(words: Iterable[str]) -> float | None:
    """The number that words side by side mean; None where one of them is no number."""
    value: float | None = None
    for word in words:
        lower = word.lower()
        if lower in SCALES:
            value = (value if value is not None else 1) * SCALES[lower]
        elif lower in WORDS:
            value = (value or 0.0) + WORDS[lower]
        elif _FIGURES.fullmatch(lower):
            value = float(lower.replace(",", ""))
        else:
            return None
    return None if value is None else float(value)
