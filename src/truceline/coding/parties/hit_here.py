"""Whom force hits by the words of its own clause, where the trained model points elsewhere.

"Drove the army out and tore down shrines": the shrines were torn down. "Accused the army of
dropping bombs on Vell": on Vell, and not on who says so. "Of bombing villages": the parser
takes the gerund for the first part of a name.
"""

from dataclasses import replace

from truceline.coding.actors.actors import is_same
from truceline.coding.learned.guess import WHERE
from truceline.coding.parties.as_printed import name_as_printed
from truceline.coding.parties.named import resolve_all
from truceline.coding.parties.struck_things import SENT
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType, Span

Refs = tuple[ActorRef, ...]

_ON = ("on", "at", "against", "upon")
_NAMES = frozenset({"NOUN", "PROPN", "NUM"})


def find_hit(scene: Scene, match: Match, source: Refs, target: Refs) -> Refs:
    """The target of an act of force that only the model sees, those who stand in its own
    clause put before those who do not."""
    if match.rule.type is not EventType.ASSAULT or match.trigger.where != WHERE:
        return target
    own = set(match.tree.subtree(match.place))
    if any(set(match.tree.at(ref.span)) & own for ref in target):
        return target
    heads = _hit(scene, match)
    found = resolve_all(scene, match.tree, heads) or tuple(
        _without_gerund(scene, match, ref)
        for ref in name_as_printed(scene, match.tree, heads)
    )
    return (
        tuple(ref for ref in found if not any(is_same(ref, one) for one in source))
        or target
    )


def _hit(scene: Scene, match: Match) -> list[int]:
    tree, place = match.tree, match.place
    token = tree.token(place)
    if not match.trigger.verbs:
        is_gerund = token.text.lower().endswith("ing") and token.dep in (
            "compound",
            "amod",
        )
        return [token.head] if is_gerund else []
    if is_passive(tree, place):
        return []
    sent = SENT | scene.lexicon.things.gear
    heads = [
        one
        for one in tree.children(place, "dobj")
        if tree.token(one).lemma.lower() not in sent
    ]
    heads = heads or [
        one for link in _ON for one in find_prepositional(tree, place, link)
    ]
    return [one for one in heads if tree.token(one).pos in _NAMES]


def _without_gerund(scene: Scene, match: Match, ref: ActorRef) -> ActorRef:
    """A thing as printed without the gerund before it: the villages of "bombing villages"."""
    tree, place = match.tree, match.place
    if (
        match.trigger.verbs
        or not ref.span.start <= tree.token(place).start < ref.span.end
    ):
        return ref
    span = Span(tree.token(place + 1).start, ref.span.end)
    return replace(ref, name=scene.text(span), span=span)
