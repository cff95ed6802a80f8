"""Participles that the parser takes for a sentence: "welcomed the truce reached by the envoys".

Nobody reaches by anybody: where "by" tells who did it and nothing else makes a clause of it,
the noun before is what was welcomed, and the participle tells what happened to it.
"""

from collections.abc import Sequence
from dataclasses import replace

from truceline.model import Token

_PAST = frozenset({"VBN", "VBD"})
# What a clause of its own would have beside its verb, and what a participle never has.
_OF_A_CLAUSE = frozenset({"aux", "auxpass", "mark", "dobj", "neg", "expl"})


def mend_reduced_passives(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, with each such participle on its noun, and the noun as the
    object of the verb before."""
    tokens = tuple(tokens)
    for place, token in enumerate(tokens):
        noun = _noun_before(tokens, place)
        if noun is None:
            continue
        changed = list(tokens)
        changed[noun] = replace(tokens[noun], dep="dobj", head=token.head)
        changed[place] = replace(token, tag="VBN", dep="acl", head=noun)
        tokens = tuple(changed)
    return tokens


def _noun_before(tokens: tuple[Token, ...], place: int) -> int | None:
    """The noun right before a participle that stands for a clause below a verb."""
    token = tokens[place]
    if token.dep != "ccomp" or token.tag not in _PAST or token.head > place:
        return None
    below = [one for one, other in enumerate(tokens) if other.head == place]
    deps = {tokens[one].dep for one in below if one != place}
    if "agent" not in deps or deps & _OF_A_CLAUSE or tokens[token.head].pos != "VERB":
        return None
    subjects = [one for one in below if tokens[one].dep in ("nsubj", "nsubjpass")]
    if subjects != [place - 1] or tokens[place - 1].pos != "NOUN":
        return None
    return place - 1
