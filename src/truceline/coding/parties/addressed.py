"""Whom a request or a promise is put to.

"Asked the legislature for a pardon": the legislature is asked, be it of one's own side.
"Promised the province more troops": the province is, and no troops.
"""

from truceline.coding.actors.actors import is_same, resolve
from truceline.coding.parties.as_printed import name_phrases
from truceline.coding.parties.errands import find_visited
from truceline.coding.parties.named import resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional, find_subjects
from truceline.coding.sentences.at_request import is_granted
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

_ASKING = frozenset({"ask", "press", "push", "beg", "petition", "implore", "lobby"})


def find_addressed(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Whom a verb of asking or promising has for its object beside what is asked for or
    promised; none for other verbs, and none for who only asks themselves."""
    if match.rule.type is EventType.CONSULT:
        return find_visited(scene, match, source)
    if match.rule.type is EventType.AGREE:
        return _promised(scene, match, source)
    tree, place = match.tree, match.place
    if match.rule.type is EventType.REQUEST and is_granted(tree, place):
        return _granting(scene, match, source)
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


def _granting(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Who does what somebody asked for: "at Norway's request the council met"."""
    tree = match.tree
    verb = next(
        (
            one
            for one in tree.ancestors(match.place)
            if tree.token(one).pos in ("VERB", "AUX")
        ),
        None,
    )
    found = () if verb is None else resolve_all(scene, tree, find_subjects(tree, verb))
    return tuple(ref for ref in found if not any(is_same(ref, one) for one in source))


def _promised(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Whom something is promised without a "to", as printed where no codebook lists them."""
    tree, place = match.tree, match.place
    heads = [
        one
        for one in tree.children(place, "dative")
        if tree.token(one).pos in ("NOUN", "PROPN") and tree.children(place, "dobj")
    ]
    found = resolve_all(scene, tree, heads) or name_phrases(scene, tree, heads)
    return tuple(ref for ref in found if not any(is_same(ref, one) for one in source))
