"""Whom force hits by the words of its own clause, where the trained model points elsewhere.

"Drove the army out and tore down shrines": the shrines were torn down. "Accused the army of
dropping bombs on Vell": on Vell, and not on who says so. "Of bombing villages": the parser
takes the gerund for the first part of a name.
"""

from dataclasses import replace

from truceline.coding.actors.actors import is_same
from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.learned.guess import WHERE
from truceline.coding.learned.no_targets import GOODS
from truceline.coding.parties.as_printed import name_as_printed
from truceline.coding.parties.named import resolve_all
from truceline.coding.parties.struck_things import SENT
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType, Span

Refs = tuple[ActorRef, ...]

_OF_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.SANCTION})
_ON = ("on", "at", "against", "upon")
_NAMES = frozenset({"NOUN", "PROPN", "NUM"})


def find_hit(scene: Scene, match: Match, source: Refs, target: Refs) -> Refs:
    """The target of an act of force that only the model sees, those who stand in its own
    clause put before those who do not, or who would be of the doer's own side."""
    if match.rule.type not in _OF_FORCE or match.trigger.where != WHERE:
        return target
    tree = match.tree
    own = set(tree.subtree(match.place))
    sides = sides_of(source)
    if any(set(tree.at(ref.span)) & own for ref in target) and not (
        sides_of(target) <= sides and target
    ):
        return target
    heads = _hit(scene, match)
    if match.rule.type is not EventType.ASSAULT:
        # What is not struck may be anything: "suspended deliveries".
        heads = [
            one
            for one in heads
            if tree.token(one).pos == "PROPN"
            or (tree.children(one, "nummod") and tree.token(one).lemma not in GOODS)
        ]
    found = resolve_all(scene, tree, heads) or name_as_printed(scene, tree, heads)
    return (
        tuple(
            _without_gerund(scene, match, ref)
            for ref in found
            if not any(is_same(ref, one) for one in source)
        )
        or target
    )


def without_own(match: Match, source: Refs, target: Refs) -> Refs:
    """The target of an attack, left out where only a pronoun tells it and it would be of the
    attacker's own side: "five soldiers died; the army bombed them" bombs no soldiers."""
    own = {ref.party for ref in source if ref.party}
    is_own = bool(target) and all(ref.party in own for ref in target)
    is_pronoun = any(match.tree.token(one).pos == "PRON" for one in match.objects)
    if match.rule.type is EventType.ASSAULT and is_own and is_pronoun:
        return ()
    return target


def _hit(scene: Scene, match: Match) -> list[int]:
    tree, place = match.tree, match.place
    token = tree.token(place)
    is_gerund = token.text.lower().endswith("ing")
    if is_gerund and token.dep in ("compound", "amod"):
        return [token.head]
    if not match.trigger.verbs:
        return []
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
