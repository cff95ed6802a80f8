"""The words that a rule of the codebook looks for in the reports of an event."""

import re
from collections.abc import Iterable

from truceline.codebook import CAPITAL
from truceline.model import Event

# What a capital is called beside its name.
THE_CAPITAL = "the capital"


class Wording:
    """Words that must stand in one report of an event, and words that may not.

    ``needed`` are groups: one word of each must stand there, an empty group asks for
    none. A star at the end of a word stands for any ending, a blank for any white space,
    and the codebook's sign for a capital for one of ``capitals``.
    """

    __slots__ = ("_needed", "_refused")

    def __init__(
        self,
        *needed: Iterable[str],
        refused: Iterable[str],
        capitals: tuple[str, ...] = (),
    ) -> None:
        groups = (words_pattern(words, capitals) for words in needed)
        self._needed = tuple(one for one in groups if one is not None)
        self._refused = words_pattern(refused, capitals)

    def fits(self, event: Event) -> bool:
        """Whether one report has all needed words and none of the refused ones."""
        if not self._needed and self._refused is None:
            return True
        return any(
            all(words.search(mention.quotation) for words in self._needed)
            and not (self._refused and self._refused.search(mention.quotation))
            for mention in event.mentions
        )


def words_pattern(
    words: Iterable[str], capitals: tuple[str, ...] = ()
) -> re.Pattern[str] | None:
    """What finds one of the words of a row; None for a row without any."""
    names = "|".join(map(re.escape, (*capitals, THE_CAPITAL)))
    each = [
        re.escape(word)
        .replace(r"\*", r"\w*")
        .replace("\\ ", r"\s+")
        .replace(re.escape(CAPITAL), f"(?:{names})")
        for word in words
    ]
    return re.compile(rf"\b(?:{'|'.join(each)})\b", re.IGNORECASE) if each else None
