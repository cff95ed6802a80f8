"""Who stops where a noun tells that force ends: whoever used the force.

"A halt to the army's air raids", "an end to the bombing by the army", "an end to attacks
on the police": the words of the force name both sides, those of its end none.
"""

from truceline.coding.actors.actors import resolve_one
from truceline.coding.actors.in_role import find_possessor
from truceline.coding.parties.named import resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

Refs = tuple[ActorRef, ...]

_CEASEFIRE = "ceasefire"
_HIT = ("on", "against")


def find_ended_force(
    scene: Scene, match: Match, source: Refs, target: Refs
) -> tuple[Refs, Refs]:
    """Source and target of an end to force, each found in what ends where the end itself
    has none. Of any other act they stay as they are."""
    trigger = match.trigger
    if (
        trigger.verbs
        or trigger.mode != _CEASEFIRE
        or match.rule.type is not EventType.RETREAT
    ):
        return source, target
    tree = match.tree
    for force in (one for head in match.objects for one in tree.conjuncts(head)):
        doer = find_possessor(scene, tree, force, resolve=resolve_one)
        by_words = resolve_all(scene, tree, find_prepositional(tree, force, "by"))
        source = source or by_words or ((doer,) if doer is not None else ())
        hit = [one for link in _HIT for one in find_prepositional(tree, force, link)]
        target = target or resolve_all(scene, tree, hit)
    return source, target
