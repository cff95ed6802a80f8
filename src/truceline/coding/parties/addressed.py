"""Whom a request is put to.

"Asked the legislature for a pardon": the legislature is asked, be it of one's own side.
"""

from truceline.coding.actors.actors import is_same, resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

_ASKING = frozenset({"ask", "press", "push", "beg", "petition", "implore", "lobby"})


def find_addressed(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Whom a verb of asking has for its object beside what is asked for; none for other
    verbs, and none for who only asks themselves."""
    tree, place = match.tree, match.place
    if (
        match.rule.type is not EventType.REQUEST
        or tree.token(place).lemma not in _ASKING
        or not find_prepositional(tree, place, "for")
    ):
        return ()
    heads = tree.children(place, "dobj", "dative", "nsubjpass")
    if not heads and is_passive(tree, place) and tree.token(place).dep == "acl":
        heads = [tree.token(place).head]
    return tuple(
        ref
        for head in heads
        for ref in resolve(scene, tree, head)
        if not any(is_same(ref, one) for one in source)
    )
