"""Whose a thing or a body of men is that is only called the rebels': "rebel positions"."""

from dataclasses import replace

from truceline.coding.actors.conflict import find_conflict
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorKind, ActorRef

_REBELS = frozenset("rebel guerrilla insurgent separatist".split())
_BOTH = 2


def of_the_rebels(scene: Scene, tree: Tree, ref: ActorRef) -> ActorRef | None:
    """The reference given the group that fights a state, where the article is about one;
    None where it is not called theirs or has no such group."""
    words = {tree.token(one).lemma.lower() for one in tree.at(ref.span)}
    if not words & _REBELS:
        return None
    sides = find_conflict(scene)
    groups = [side for side in sides if side.kind is ActorKind.GROUP]
    if len(groups) != 1 or len(sides) != _BOTH:
        return None
    group = groups[0]
    return replace(
        ref, party=group.id, party_name=group.name, code=ref.code or group.code
    )
