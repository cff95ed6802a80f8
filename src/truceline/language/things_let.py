"""The object of "let" that the parser takes for a clause: the convoys of "let food convoys
through" are let through, and no food convoys anything."""

from collections.abc import Sequence
from dataclasses import replace

from truceline.model import Token

_LET = "let"
_CLAUSE = "ccomp"


def mend_things_let(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, a noun that stands for such a clause made the object."""
    mended = list(tokens)
    for place, token in enumerate(tokens):
        before = tokens[place - 1]
        if (
            place > 0
            and token.dep == _CLAUSE
            and token.pos == before.pos == "NOUN"
            and tokens[token.head].lemma == _LET
            and (before.dep, before.head) == ("nsubj", place)
        ):
            mended[place] = replace(token, dep="dobj")
            mended[place - 1] = replace(before, dep="compound")
    return tuple(mended)
