"""People and bodies told by what they are to others, so that these are not meant themselves.

"His host, Olav Haug" is Haug and no host's guest, "a critic of the minister" no minister, and
"the two parties of the Front" are the Front's and not the two sides of the war.
"""

from truceline.coding.actors.people_seen import Resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef

# What people are to others, so that only their name tells who they are.
_KIN = frozenset(
    "host guest brother sister father mother son daughter uncle aunt cousin nephew niece wife "
    "husband friend mentor patron namesake".split()
)
# Nouns for people who are against whoever is told behind "of", and so none of theirs.
_AGAINST = frozenset({"opponent", "critic", "foe", "detractor", "adversary"})
# Of these one side may have two: "both wings of the movement".
_PARTS = frozenset("party wing faction army camp force movement group".split())
# Whoever sits across the table is of another side: "his counterpart, Olav Haug".
ACROSS = "counterpart"
# Words of a name behind a comma, at most.
_LONG_NAME = 4


def is_against_others(tree: Tree, place: int) -> bool:
    """Whether a noun means people who are against somebody that its phrase tells."""
    return tree.token(place).lemma.lower() in _AGAINST and bool(
        tree.children(place, "poss") or find_prepositional(tree, place, "of")
    )


def find_parts_of_one(
    scene: Scene, tree: Tree, place: int, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The one side whose parts two are: "the two parties of the Front", and no "both sides of
    the border"."""
    if tree.token(place).lemma.lower() not in _PARTS:
        return ()
    found = [
        ref
        for head in find_prepositional(tree, place, "of")
        for one in tree.conjuncts(head)
        for ref in resolve(scene, tree, one)
        if ref.id or ref.party or ref.party_name
    ]
    return tuple(found) if len(found) == 1 else ()


def find_named_kin(
    scene: Scene, tree: Tree, place: int, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """Who is told by whose host or brother they are, and by name: "his host, Olav Haug"."""
    if tree.token(place).lemma.lower() not in _KIN:
        return ()
    return tuple(
        ref
        for one in (*tree.children(place, "appos"), *_behind_a_comma(tree, place))
        if tree.token(one).pos == "PROPN"
        for ref in resolve(scene, tree, one)
    )[:1]


def _behind_a_comma(tree: Tree, place: int) -> list[int]:
    """The name right behind a noun, which the parser hangs on another: Haug of "Moss, who
    thanked his host, Haug"."""
    start = place + 2
    return [
        one
        for one in range(start, min(start + _LONG_NAME, len(tree.tokens)))
        if tree.token(place + 1).text == ","
        and tree.token(one).dep == "appos"
        and tree.subtree(one)[0] == start
    ]
