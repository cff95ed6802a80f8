"""Whom "both governments" and "the neighbours" mean: the two states that an article is about."""

from truceline.coding.actors.both_sides import who_speaks_to
from truceline.coding.actors.conflict import count_states
from truceline.coding.actors.people_seen import Resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import find_modifiers
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

_STATES = frozenset(
    "government country state nation capital republic kingdom parliament president".split()
)
# These need no number: two live beside each other.
_NEIGHBOURS = frozenset({"neighbour", "neighbor"})
_NUMBER = frozenset({"both", "two"})
_SAID_MORE = ("relcl", "acl", "appos", "poss", "prep")
_TWO = 2
# How often each is named at least.
_LEAST = 2


def find_two_states(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The two states that act most in the article, whoever speaks to them left out; empty for
    other words, for those that say more of whom they mean, and where a third is named as often."""
    if not _are_two(tree, place) or find_modifiers(scene, tree, place):
        return ()
    counts = count_states(scene)
    for subject in who_speaks_to(tree, place):
        for ref in resolve(scene, tree, subject):
            counts.pop(ref.party or "", None)
    ranked = counts.most_common(_TWO + 1)
    if len(ranked) < _TWO or ranked[1][1] < _LEAST:
        return ()
    if len(ranked) > _TWO and ranked[2][1] == ranked[1][1]:
        return ()
    actors = scene.lexicon.actors
    return tuple(scene.ref(actors[side], span) for side, _ in ranked[:_TWO])


def _are_two(tree: Tree, place: int) -> bool:
    token = tree.token(place)
    if token.tag not in ("NNS", "NNPS") or tree.children(place, *_SAID_MORE):
        return False
    words = {tree.token(one).text.lower() for one in tree.children(place)}
    lemma = token.lemma.lower().removesuffix("s")
    if lemma in _NEIGHBOURS:
        return bool(words & {*_NUMBER, "the"})
    return lemma in _STATES and ("both" in words or {"the", "two"} <= words)
