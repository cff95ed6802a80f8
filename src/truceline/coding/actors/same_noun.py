"""Whose somebody is who was named before with a side: "a Taliban delegation ... the delegation"."""

from dataclasses import replace

from truceline.coding.actors.people_seen import Resolve
from truceline.coding.actors.spokesmen import find_whose_spokesman
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

# How many sentences back "the delegation" may point.
_REACH = 30
_SAID_MORE = frozenset(
    {"amod", "compound", "nmod", "poss", "nummod", "relcl", "acl", "appos"}
)


def find_told_before(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The side of somebody of whom nothing is said here, by the sentences before; empty where
    they leave it open."""
    return _find_same_noun(
        scene, tree, place, span, resolve=resolve
    ) or find_whose_spokesman(scene, tree, place, span, resolve=resolve)


def _find_same_noun(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The side of the last one whom the same noun named before a bare "the"; empty where
    nobody knows whose that one was, or a sentence names two of different sides."""
    token = tree.token(place)
    if token.tag != "NN" or not _is_bare(tree, place):
        return ()
    for number in range(tree.number, max(-1, tree.number - _REACH), -1):
        other = scene.trees[number]
        if token.text.lower() not in other.words:
            continue
        ahead = place if other is tree else len(other.tokens)
        same = [
            at
            for at in range(ahead)
            if other.token(at).text.lower() == token.text.lower()
            and other.token(at).tag == "NN"
            and not _is_bare(other, at)
        ]
        if same:
            return _of_one_side(scene, other, same, span, resolve=resolve)
    return ()


def _is_bare(tree: Tree, place: int) -> bool:
    """Whether a noun has "the" before it and nothing beside it that says more of it."""
    return (
        any(
            tree.token(one).text.lower() == "the" for one in tree.children(place, "det")
        )
        and not tree.children(place, *_SAID_MORE)
        and not any(
            tree.token(one).text.lower() in ("of", "from", "for")
            for one in tree.children(place, "prep")
        )
    )


def _of_one_side(
    scene: Scene, tree: Tree, places: list[int], span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    refs = [ref for at in places for ref in resolve(scene, tree, at)]
    sides = {ref.party or ref.party_name for ref in refs}
    if len(sides) != 1 or None in sides:
        return ()
    return (replace(refs[-1], span=span),)
