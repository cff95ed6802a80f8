"""Whom an answer within the sentence of what it answers is meant for.

"Moss called for war, which the palace ruled out", "accused the editor of theft, a charge that he
denied": the clause behind "which" answers whoever the clause above it tells of.
"""

from collections.abc import Sequence

from truceline.coding.dates.told import Told
from truceline.coding.sentences.tree import Tree
from truceline.model import EventType, Factuality

_REPLIES = frozenset({EventType.AGREE, EventType.REJECT})
_OPEN = frozenset({Factuality.OFFERED, Factuality.DEMANDED})
# What is said to somebody and can be said no or yes to.
_SAID = frozenset({EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN})
_RELATIVE = frozenset({"which", "that", "what"})
_SUBJECTS = frozenset({"nsubj", "csubj"})


def find_told_above(told: Sequence[Told], one: Told) -> Told | None:
    """The act of the clause above that an answer in a relative clause is about; None for an
    answer that stands in none or whose "which" is whoever answers."""
    noun = _antecedent(one.tree, one.place)
    if noun is None:
        return None
    above = {place: steps for steps, place in enumerate(one.tree.ancestors(noun))}
    within = [
        (above[other.place], other)
        for other in told
        if other.tree is one.tree and other.place in above and other.place != one.place
    ]
    if not within:
        return None
    nearest = min(within, key=lambda pair: pair[0])[1]
    return nearest if _can_be_answered(one, nearest) else None


def _can_be_answered(one: Told, other: Told) -> bool:
    claim = other.claim
    if one.claim.type in _REPLIES:
        return claim.type in _SAID or claim.factuality in _OPEN
    return claim.factuality is Factuality.ACTUAL


def _antecedent(tree: Tree, place: int) -> int | None:
    """The noun that a relative clause hangs on of which the verb is done to that noun."""
    token = tree.token(place)
    if token.dep != "relcl":
        return None
    doing = [one for one in tree.children(place) if tree.token(one).dep in _SUBJECTS]
    if not doing or any(tree.token(one).text.lower() in _RELATIVE for one in doing):
        return None
    done_to = [
        one
        for one in tree.children(place, "dobj")
        if tree.token(one).text.lower() not in _RELATIVE
    ]
    return None if done_to else token.head
