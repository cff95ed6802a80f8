"""Who struck where a clause tells only who was struck.

"Gunmen attacked a post, and five officers were killed": those who attacked it killed them.
"A bomb killed two men; the FARC claimed responsibility": so does whoever owns to it, or
whom it is laid to by the narrator.
"""

from collections.abc import Sequence
from dataclasses import replace

from truceline.coding.actors.actors import resolve
from truceline.coding.dates.carried_dates import Told
from truceline.coding.factuality.refusals import is_of_none
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional, find_subjects
from truceline.coding.sentences.tree import OBJECTS, Tree
from truceline.model import ActorRef, Claim, EventType, Factuality

_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
_OWNING = frozenset({"claim", "accept", "admit", "assume", "take"})
_LAYING = frozenset({"attribute", "ascribe"})
_SUSPECTING = frozenset({"suspect"})
_MADE = frozenset({Factuality.ACTUAL, Factuality.POSSIBLE, Factuality.DENIED})


def name_strikers(scene: Scene, told: Sequence[Told]) -> list[Told]:
    """The claims in order, those of force without a doer given the one that the words
    beside them tell."""
    found: list[Told] = []
    for one in told:
        claim = one.claim
        if claim.type in _FORCE and not claim.source and claim.factuality in _MADE:
            source = _owner(scene, one) or _striker_before(found, one)
            if source:
                one = replace(one, claim=replace(claim, source=source))
        found.append(one)
    return found


def _striker_before(before: Sequence[Told], one: Told) -> tuple[ActorRef, ...]:
    """The doer of the blow told just before, in the sentence or the one ahead of it."""
    for other in reversed(before):
        gap = one.tree.number - other.tree.number
        if gap > 1:
            break
        if other.claim.type not in _FORCE or not other.claim.source:
            continue
        if gap and (
            one.claim.date is not None or one.tree.paragraph != other.tree.paragraph
        ):
            break
        if _sides(other.claim.source) & _sides(one.claim.target):
            break
        return other.claim.source
    return ()


def _sides(refs: tuple[ActorRef, ...]) -> set[str]:
    return {ref.party or ref.id or ref.name for ref in refs}


def _owner(scene: Scene, one: Told) -> tuple[ActorRef, ...]:
    """Who owns to the blow in its sentence or the next, or to whom it is laid there."""
    if not _is_blow(one.claim):
        return ()
    trees = scene.trees[one.tree.number : one.tree.number + 2]
    for tree in trees:
        for place, token in enumerate(tree.tokens):
            if tree is one.tree and place <= one.place:
                continue
            heads = _named_for_it(tree, place, token.lemma.lower())
            refs = tuple(ref for head in heads for ref in resolve(scene, tree, head))
            if refs and not _sides(refs) & _sides(one.claim.target):
                return refs
    return ()


def _is_blow(claim: Claim) -> bool:
    return claim.type is EventType.ASSAULT


def _named_for_it(tree: Tree, place: int, lemma: str) -> list[int]:
    if tree.token(place).pos != "VERB" or tree.children(place, "neg"):
        return []
    if is_of_none(tree, tuple(tree.children(place, "nsubj", "dobj"))):
        # "No group claimed responsibility".
        return []
    objects = [one for one in tree.children(place) if tree.token(one).dep in OBJECTS]
    if lemma in _OWNING:
        owned = any(tree.token(one).lemma == "responsibility" for one in objects)
        return find_subjects(tree, place) if owned else []
    if lemma in _LAYING:
        return find_prepositional(tree, place, "to")
    return objects if lemma in _SUSPECTING else []
