"""For whom people are let go, or let in, where a third side asks for it: for their own sake.

"The envoy urged the army to free all those held", "called on the rebels to let the convoy
through": the enemy, who stands in for whom a clause leaves out, has not asked for it.
"""

from dataclasses import replace

from truceline.coding.actors.conflict import find_counterpart
from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.parties.as_printed import name_phrases, of_the_side
from truceline.coding.parties.handed_over import is_release
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, Claim, EventType, Factuality, Issue

_LETTING = frozenset({"let", "allow", "admit", "permit"})
_GIVEN = frozenset({EventType.CONCEDE, EventType.RETREAT})
_PEOPLE = frozenset("those everyone everybody all".split())
# What is let in without being anybody, and is no good to itself.
_NOBODY = frozenset("access entry passage weapon arm fuel traffic talk".split())


def for_their_own_sake(
    scene: Scene, match: Match, claim: Claim, asking: Claim
) -> Claim:
    """A release or a passage that is asked for by neither of its sides, of which no word tells
    whom it is for, meant for those who are freed or let through; those who are freed are of
    the other side where the conflict has one."""
    if (
        not claim.source
        or claim.type not in _GIVEN
        or claim.factuality is not Factuality.DEMANDED
        or asking.type is not EventType.REQUEST
        or asking.factuality is not Factuality.ACTUAL
        or sides_of(asking.source) & sides_of((*claim.source, *claim.target))
    ):
        return claim
    is_of_people = is_release(scene, match)
    if not (is_of_people or _is_passage(match, claim)):
        return claim
    if len(sides_of(claim.source)) > 1 and _are_theirs(match):
        # "Asked both sides to free their prisoners": each frees the other's.
        return claim
    heads = _let_go(match.tree, match.objects)
    named = tuple(
        _with_participle(scene, match.tree, one, ref)
        for one in heads[:1]
        for ref in name_phrases(scene, match.tree, [one])
    )
    if is_of_people and _is_of_other_side(scene, claim):
        named = tuple(of_the_side(ref, claim.target[0]) for ref in named)
    return replace(claim, target=named) if named else claim


def _is_of_other_side(scene: Scene, claim: Claim) -> bool:
    """Whether the one other side of the conflict stands for those whom no word tells: it is
    theirs who are freed."""
    others = find_counterpart(scene, claim.source, claim.evidence.start)
    return len(claim.target) == 1 and bool(sides_of(claim.target) & sides_of(others))


def _is_passage(match: Match, claim: Claim) -> bool:
    lemma = match.tree.token(match.place).lemma
    return lemma in _LETTING and (
        match.trigger.mode == "access" or claim.issue is Issue.HUMANITARIAN
    )


def _are_theirs(match: Match) -> bool:
    return any(match.tree.children(one, "poss") for one in match.objects)


def _let_go(tree: Tree, objects: tuple[int, ...]) -> list[int]:
    return [
        one
        for one in objects
        if (
            tree.token(one).pos == "NOUN"
            and tree.token(one).lemma.lower() not in _NOBODY
        )
        or tree.token(one).text.lower() in _PEOPLE
    ]


def _with_participle(scene: Scene, tree: Tree, place: int, ref: ActorRef) -> ActorRef:
    """People whom only a participle tells apart, named with it: "those detained"."""
    held = [one for one in tree.children(place, "acl") if one == place + 1]
    if tree.token(place).text.lower() not in _PEOPLE or not held:
        return ref
    span = tree.cover([place, *held])
    return replace(ref, name=scene.text(span), span=span)
