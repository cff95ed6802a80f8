"""Hyphens inside a name that the parser takes for names of their own.

"Jamaat-ul-Ahrar claimed the bombing": read as a claim by "-". A hyphen is no word, and what
hangs on it hangs on the word behind.
"""

from collections.abc import Sequence
from dataclasses import replace

from truceline.model import Token
from truceline.model.hyphens import is_tie


def mend_hyphens(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, with every hyphen between two words as a mark before the
    second."""
    found = tuple(tokens)
    for place in range(1, len(found) - 1):
        token = found[place]
        if token.pos != "PUNCT" and token.dep != "ROOT" and is_tie(found, place):
            found = _as_mark(found, place)
    return found


def _as_mark(tokens: tuple[Token, ...], place: int) -> tuple[Token, ...]:
    behind = place + 1
    changed = list(tokens)
    if _is_below(tokens, behind, place):
        changed[behind] = replace(
            tokens[behind], dep=tokens[place].dep, head=tokens[place].head
        )
    for at, token in enumerate(tokens):
        if token.head == place and at not in (place, behind):
            changed[at] = replace(token, head=behind)
    changed[place] = replace(
        tokens[place], pos="PUNCT", tag="HYPH", dep="punct", head=behind
    )
    return tuple(changed)


def _is_below(tokens: Sequence[Token], place: int, above: int) -> bool:
    """Whether a word hangs on another, be it over others between."""
    while tokens[place].head != place:
        place = tokens[place].head
        if place == above:
            return True
    return False
