"""Whom "the three" and "both" mean: those whom the article named last in a row of so many."""

from dataclasses import replace

from truceline.coding.actors.people_seen import Resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional, is_location
from truceline.coding.sentences.modifiers import find_modifiers
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import ActorRef, Span

_SIZES = {
    "two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
}  # fmt: skip
_PAIR = 2
_ALL_OF_THEM = frozenset({"the", "all", "these", "those"})
_SAID_MORE = ("relcl", "acl", "appos", "poss", "amod", "compound", "nmod")
# What a row of states, bodies or people is called again.
_NOUNS = frozenset(
    "country nation state power neighbour neighbor capital government ally minister leader "
    "ruler president envoy ambassador mediator guarantor man woman group movement front party "
    "faction organisation organization signatory general commander".split()
)
# How many sentences back a row may stand; one of two is taken up at once or not at all.
_REACH = 12


def find_counted_before(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The last row of just so many before "the three" or "all four countries", and before a
    bare "both" the two who act together in this sentence or the one before; empty for other
    words, and where a member of the row is nobody that can be told."""
    size = _size(scene, tree, place)
    if size is None:
        return ()
    reach = 1 if size == _PAIR else _REACH
    for number in range(tree.number, max(-1, tree.number - reach - 1), -1):
        other = scene.trees[number]
        ahead = place if other is tree else len(other.tokens)
        for first in reversed(range(ahead)):
            row = other.conjuncts(first)
            if (
                len(row) != size
                or row[-1] >= ahead
                or not _can_be_row(other, first, size)
            ):
                continue
            refs = [resolve(scene, other, one) for one in row]
            if all(len(one) == 1 and _is_told(one[0]) for one in refs):
                return tuple(replace(one[0], span=span) for one in refs)
    return ()


def _size(scene: Scene, tree: Tree, place: int) -> int | None:
    """How many such a word means: "the three", "the three countries", "both"."""
    token = tree.token(place)
    lower = token.text.lower()
    words = {tree.token(one).text.lower() for one in tree.children(place)}
    if find_prepositional(tree, place, "of") or tree.children(place, *_SAID_MORE):
        return None
    if lower in _SIZES:
        is_alone = token.dep in (*SUBJECTS, *PASSIVE_SUBJECTS, "dobj", "pobj", "dative")
        is_known = lower == "both" or bool(words & _ALL_OF_THEM)
        return _SIZES[lower] if is_alone and is_known else None
    if token.tag != "NNS" or token.lemma.lower() not in _NOUNS:
        return None
    if not words & _ALL_OF_THEM or find_modifiers(scene, tree, place):
        return None
    size = next((_SIZES[one] for one in words if one in _SIZES), None)
    return None if size == _PAIR else size


def _can_be_row(tree: Tree, first: int, size: int) -> bool:
    """Whether a row that begins at a token is one of those who act or are spoken of."""
    token = tree.token(first)
    if token.dep == "conj" or token.pos not in ("NOUN", "PROPN"):
        return False
    if size == _PAIR:
        return token.dep in SUBJECTS | PASSIVE_SUBJECTS
    return not is_location(tree, first)


def _is_told(ref: ActorRef) -> bool:
    return bool(ref.id or ref.party or ref.party_name or ref.name[:1].isupper())
