"""Whom a request is put to, and whose words an answer is an answer to.

"Asked the legislature for a pardon": the legislature is asked, be it of one's own side.
"Welcomed the appeal of the bishop": the bishop is.
"""

from truceline.coding.actors.actors import is_same, resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional, is_passive
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

_ASKING = frozenset({"ask", "press", "push", "beg", "petition", "implore", "lobby"})
# What somebody says, proposes or does, so that an answer to it is one to them.
_DEEDS = frozenset(
    "appeal call offer proposal plan idea invitation initiative step gesture decision move "
    "announcement statement decree order threat refusal promise pledge commitment formula "
    "draft message word remark letter demand condition ultimatum readiness willingness "
    "overture suggestion declaration".split()
)
_OF = ("of", "by", "from")


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


def find_authors(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """Whose the words or steps are that an answer is about: "the gesture of Wade", "the
    Brandt plan"."""
    found: list[ActorRef] = []
    for head in heads:
        if tree.token(head).lemma.lower() not in _DEEDS:
            continue
        owners = [one for link in _OF for one in find_prepositional(tree, head, link)]
        owners += [
            one
            for one in tree.children(head, "compound", "nmod")
            if tree.token(one).pos == "PROPN"
        ]
        for one in owners:
            found += [
                ref
                for ref in resolve(scene, tree, one)
                if not any(is_same(ref, other) for other in found)
            ]
    return tuple(found)
