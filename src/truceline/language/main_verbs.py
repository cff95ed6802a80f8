"""The verb of a sentence that the parser takes for a remark on its subject.

"Ilva Moss, who had signed it, condemned the raid": read as a raid condemned by nobody, and a
sentence without a verb. Whoever stands first condemns it.
"""

from collections.abc import Sequence
from dataclasses import replace

from truceline.model import Token

_PAST = frozenset({"VBN", "VBD"})
_NOUNS = frozenset({"NOUN", "PROPN"})
# What only a verb in the active voice has beside what it tells of.
_OWN = frozenset({"dobj", "xcomp", "ccomp"})


def mend_main_verbs(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, with a participle behind a comma that has an object of its
    own as the verb of the noun that stood without one."""
    tokens = tuple(tokens)
    for place, token in enumerate(tokens):
        if token.tag in _PAST and token.dep == "acl" and _is_main(tokens, place):
            return _with_verb(tokens, _root_above(tokens, token.head), place)
    return tokens


def _is_main(tokens: tuple[Token, ...], place: int) -> bool:
    root = _root_above(tokens, tokens[place].head)
    if root is None:
        return False
    deps = {token.dep for token in tokens if token.head == place}
    if not deps & _OWN or deps & {"agent", "auxpass", "nsubj", "nsubjpass"}:
        return False
    beside = [one for one in range(place) if tokens[one].head == tokens[place].head]
    return bool(beside) and tokens[beside[-1]].text == ","


def _root_above(tokens: tuple[Token, ...], noun: int) -> int | None:
    """The noun that is all the sentence has, be it this one or the one that it explains."""
    root = tokens[noun].head if tokens[noun].dep == "appos" else noun
    is_bare = tokens[root].dep == "ROOT" and tokens[root].pos in _NOUNS
    return root if is_bare else None


def _with_verb(
    tokens: tuple[Token, ...], root: int | None, verb: int
) -> tuple[Token, ...]:
    if root is None:
        return tokens
    changed = list(tokens)
    changed[verb] = replace(tokens[verb], tag="VBD", dep="ROOT", head=verb)
    changed[root] = replace(tokens[root], dep="nsubj", head=verb)
    for one in range(verb + 1, len(tokens)):
        if tokens[one].head == root or (
            tokens[one].dep == "punct" and tokens[one].head == tokens[verb].head
        ):
            changed[one] = replace(tokens[one], head=verb)
    return tuple(changed)
