"""Who struck where a clause tells only who was struck.

"Gunmen attacked a post, and five officers were killed": those who attacked it killed them.
"A bomb killed two men; the FARC claimed responsibility": so does whoever owns to it, or
whom it is laid to by the narrator.
"""

from collections.abc import Sequence
from dataclasses import replace

from truceline.coding.actors.actors import resolve
from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.dates.day_steps import days_of_step
from truceline.coding.dates.told import Told
from truceline.coding.events.blamed import LAYING, find_named_for_it
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Claim, EventType, Factuality

_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
_DENYING = frozenset({"deny", "denies", "denied", "denying"})
# Who strikes without a name.
_STRIKERS = frozenset(
    "bomber gunman gunmen attacker assailant sniper kidnapper abductor assassin".split()
)
_LEFT_THERE = frozenset("bomb mine landmine explosion blast grenade".split())
_RESPONSIBILITY = "responsibility"
_NEAR = 2
_MADE = frozenset({Factuality.ACTUAL, Factuality.POSSIBLE, Factuality.DENIED})


def name_strikers(scene: Scene, told: Sequence[Told]) -> list[Told]:
    """The claims in order, those of force without a doer given the one that the words
    beside them tell."""
    found: list[Told] = []
    for one in told:
        claim = one.claim
        if claim.type in _FORCE and claim.factuality in _MADE:
            source: tuple[ActorRef, ...] = ()
            if not claim.source:
                source = _owner(scene, one) or _striker_before(scene, found, one)
            elif _is_nameless(claim.source):
                source = _owner(scene, one)
            if source:
                one = replace(one, claim=replace(claim, source=source))
            elif not claim.target and _is_owned(one):
                one = replace(one, claim=replace(claim, target=_struck(found, one)))
        found.append(one)
    return found


def _is_owned(one: Told) -> bool:
    """Whether somebody claims a blow that was told before: "claimed responsibility"."""
    return any(
        one.tree.token(place).lemma.lower() == _RESPONSIBILITY for place in one.objects
    )


def _struck(before: Sequence[Told], one: Told) -> tuple[ActorRef, ...]:
    """Whom the last blow struck that was told in the sentence or the two ahead of it."""
    for other in reversed(before):
        gap = one.tree.number - other.tree.number
        if gap > _NEAR:
            break
        if _is_blow(other.claim) and other.claim.target:
            is_own = sides_of(other.claim.target) & sides_of(one.claim.source)
            return () if is_own else other.claim.target
    return ()


def _is_nameless(refs: tuple[ActorRef, ...]) -> bool:
    """Whether it is only told what they did, and not whose they are: "a suicide bomber"."""
    return all(
        not (ref.id or ref.party or ref.party_name)
        and ref.name[:1].islower()
        and ref.name.lower().split()[-1].removesuffix("s") in _STRIKERS
        for ref in refs
    )


def _striker_before(
    scene: Scene, before: Sequence[Told], one: Told
) -> tuple[ActorRef, ...]:
    """The doer of the blow told just before, in the sentence or the one ahead of it."""
    for other in reversed(before):
        gap = one.tree.number - other.tree.number
        if gap > 1:
            break
        if not _is_of_a_striker(other.claim, one):
            continue
        is_apart = one.tree.paragraph != other.tree.paragraph
        if gap and (is_apart or _has_another_day(scene, one) or _is_by_a_bomb(one)):
            break
        if sides_of(other.claim.source) & sides_of(one.claim.target):
            break
        return other.claim.source
    return ()


def _is_of_a_striker(other: Claim, one: Told) -> bool:
    """Whether a claim tells who struck, so that they may have struck again. Who arrests
    people over an attack has not attacked."""
    is_noun = one.tree.token(one.place).pos == "NOUN"
    return (
        other.type in _FORCE
        and bool(other.source)
        and other.factuality is not Factuality.DEMANDED
        and not (other.type is EventType.COERCE and is_noun)
    )


def _is_by_a_bomb(one: Told) -> bool:
    """Whether it is told of a thing that anybody may have left there: "a bomb wounded four"."""
    return any(
        one.tree.token(head).lemma.lower() in _LEFT_THERE
        for head in one.tree.children(one.place, "nsubj")
    )


def _has_another_day(scene: Scene, one: Told) -> bool:
    """Whether it is told of a day of its own, unlike "the same night"."""
    day = one.claim.date
    if day is None:
        return False
    words = scene.text(day.phrase)
    return days_of_step(words, is_same=False, from_day=scene.article.date) != 0


def _owner(scene: Scene, one: Told) -> tuple[ActorRef, ...]:
    """Who owns to the blow in its sentence or the next, or to whom it is laid there."""
    if not _is_blow(one.claim):
        return ()
    own = set(one.tree.subtree(one.place))
    trees = scene.trees[one.tree.number : one.tree.number + 2]
    for tree in trees:
        for place, token in enumerate(tree.tokens):
            if (
                tree is one.tree
                and place <= one.place
                and place not in own
                # These lay a blow to somebody before they tell it.
                and token.lemma not in LAYING
            ):
                continue
            heads = find_named_for_it(scene, tree, place)
            refs = tuple(ref for head in heads for ref in resolve(scene, tree, head))
            if (
                refs
                and not sides_of(refs) & sides_of(one.claim.target)
                and not _deny_it(scene, tree, refs)
            ):
                return refs
    return ()


def _deny_it(scene: Scene, tree: Tree, refs: tuple[ActorRef, ...]) -> bool:
    """Whether those who are blamed are told beside it to deny it: then it stays open."""
    return bool(tree.words & _DENYING) and any(
        sides_of(resolve(scene, tree, head)) & sides_of(refs)
        for place, token in enumerate(tree.tokens)
        if token.lemma.lower() == "deny"
        for head in find_subjects(tree, place)
    )


def _is_blow(claim: Claim) -> bool:
    return claim.type is EventType.ASSAULT
