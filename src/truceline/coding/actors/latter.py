"""Whom "the latter" means: who is named last before it."""

from dataclasses import replace

from truceline.coding.actors.people_seen import Resolve
from truceline.coding.names.toponyms import find_toponyms
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import is_location
from truceline.coding.sentences.modifiers import is_dated
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

_LATTER = "latter"
# Sentences that it points back over, its own counted.
_REACH = 2


def find_latter(
    scene: Scene, tree: Tree, place: int, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The person or side whose name stands nearest before "the latter", where it has no noun
    of its own; towns are passed over."""
    token = tree.token(place)
    if token.text.lower() != _LATTER:
        return ()
    span = Span(token.start, token.end)
    for number in range(tree.number, max(-1, tree.number - _REACH), -1):
        other = scene.trees[number]
        ahead = place if number == tree.number else len(other.tokens)
        for one in reversed(range(ahead)):
            word = other.token(one)
            if (
                word.pos != "PROPN"
                or any(
                    next_.pos == "PROPN" for next_ in other.tokens[one + 1 : one + 2]
                )
                or is_location(other, one)
                or is_dated(scene, other, one)
            ):
                continue
            refs = resolve(scene, other, one)
            if len(refs) == 1 and (refs[0].id or not _is_town(scene, refs[0])):
                return (replace(refs[0], span=span),)
    return ()


def _is_town(scene: Scene, ref: ActorRef) -> bool:
    return any(one.span.touches(ref.span) for one in find_toponyms(scene))
