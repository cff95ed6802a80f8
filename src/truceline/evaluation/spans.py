"""Pieces of text that two readers marked, and how they meet."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from truceline.evaluation.tally import Tally

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Marked:
    """A piece of a text in one or more parts, as (start, end) in code points."""

    parts: tuple[tuple[int, int], ...]

    def meets(self, other: "Marked") -> bool:
        """Whether the two share at least one character."""
        return any(
            start < end_other and start_other < end
            for start, end in self.parts
            for start_other, end_other in other.parts
        )

    def words(self, text: str) -> Counter[tuple[int, str]]:
        """The words of the piece, each with its place, so that two "the" are two."""
        return Counter(
            (start + word.start(), word.group().lower())
            for start, end in self.parts
            for word in _WORD.finditer(text[start:end])
        )

    def of(self, text: str) -> str:
        """The piece as it is read, its parts with an ellipsis between."""
        return " … ".join(text[start:end] for start, end in self.parts)


def share_in_common(one: Marked, other: Marked, text: str) -> float:
    """The words both pieces hold over the words either holds (Jaccard)."""
    first, second = one.words(text), other.words(text)
    either = sum((first | second).values())
    return sum((first & second).values()) / either if either else 0.0


def add_overlaps(
    tally: Tally, found: Sequence[Marked], wanted: Sequence[Marked]
) -> None:
    """Counts a piece as right, or as met, if it shares a character with any other."""
    tally.found += len(found)
    tally.found_right += sum(any(one.meets(gold) for gold in wanted) for one in found)
    tally.wanted += len(wanted)
    tally.wanted_met += sum(any(gold.meets(one) for one in found) for gold in wanted)
