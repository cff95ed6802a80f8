"""Hyphens that tie two words into one: "Jean-Marie"."""

from collections.abc import Sequence

from truceline.model.reading import Token

_HYPHENS = frozenset({"-", "\u2010", "\u2011"})


def is_tie(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token is a hyphen with a word right before and right behind it, no blank
    between; never the first or the last of a sentence."""
    if not 0 < place < len(tokens) - 1 or tokens[place].text not in _HYPHENS:
        return False
    before, hyphen, behind = tokens[place - 1 : place + 2]
    return before.end == hyphen.start and hyphen.end == behind.start
