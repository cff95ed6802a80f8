"""The words that a rule of the codebook looks for in the reports of an event."""

import re
from collections.abc import Iterable

from truceline.model import Event


class Wording:
    """Words of which one must stand in a report, and words that may not.

    A star at the end of a word stands for any ending, a blank for any white space. No
    needed words ask for none.
    """

    __slots__ = ("_needed", "_refused")

    def __init__(self, needed: Iterable[str], refused: Iterable[str]) -> None:
        self._needed = _pattern(needed)
        self._refused = _pattern(refused)

    def fits(self, event: Event) -> bool:
        """Whether one report has a needed word and none of the refused ones."""
        if self._needed is None and self._refused is None:
            return True
        return any(
            (self._needed is None or self._needed.search(mention.quotation))
            and not (self._refused and self._refused.search(mention.quotation))
            for mention in event.mentions
        )


def _pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    each = [
        re.escape(word).replace(r"\*", r"\w*").replace("\\ ", r"\s+") for word in words
    ]
    return re.compile(rf"\b(?:{'|'.join(each)})\b", re.IGNORECASE) if each else None
