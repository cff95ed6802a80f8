"""Acts of force that only one side tells of the other, and those that the other denies.

What a side lays to its enemy is possible until the narrator or a third confirms it; where
the accused denies it, it is denied. What the narrator tells stays as told.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from truceline.coding.actors.actors import resolve
from truceline.coding.dates.carried_dates import Told
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Claim, EventType, Factuality, Statement

_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
_OPEN = frozenset({Factuality.ACTUAL, Factuality.POSSIBLE})
_DENYING = frozenset({"deny", "reject", "dismiss", "refute", "dispute"})
# What stands for the act just told.
_THE_ACT = frozenset(
    "it this that which charge accusation claim allegation report responsibility involvement "
    "role part figure".split()
)
_REACH = 2


def weigh_contested(
    scene: Scene, told: Iterable[Told], statements: tuple[Statement, ...]
) -> Iterator[Told]:
    """The claims in order; those of force that a side tells of its enemy are possible, or
    denied where the enemy denies them."""
    speakers = {one.id: one.speaker for one in statements}
    for one in told:
        claim = one.claim
        if claim.type in _FORCE and claim.factuality in _OPEN and claim.statement:
            speaker = speakers.get(claim.statement)
            if _is_by_the_enemy(claim, speaker):
                made = (
                    Factuality.DENIED if _is_denied(scene, one) else Factuality.POSSIBLE
                )
                one = replace(one, claim=replace(claim, factuality=made))
        yield one


def _is_by_the_enemy(claim: Claim, speaker: ActorRef | None) -> bool:
    """Whether who tells the act is of the side that suffered it, or of none that did it."""
    if speaker is None or speaker.party is None:
        return False
    doers = {ref.party for ref in claim.source if ref.party}
    struck = {ref.party for ref in claim.target if ref.party}
    return bool(doers) and speaker.party not in doers and speaker.party in struck


def _is_denied(scene: Scene, one: Told) -> bool:
    doers = {ref.party for ref in one.claim.source if ref.party}
    for tree in scene.trees[one.tree.number : one.tree.number + _REACH + 1]:
        for place, token in enumerate(tree.tokens):
            if token.pos != "VERB" or token.lemma not in _DENYING:
                continue
            if tree is one.tree and place < one.place:
                continue
            if _is_about_the_act(tree, place) and doers & {
                ref.party
                for subject in find_subjects(tree, place)
                for ref in resolve(scene, tree, subject)
            }:
                return True
    return False


def _is_about_the_act(tree: Tree, verb: int) -> bool:
    objects = tree.children(verb, "dobj")
    return not objects or any(
        tree.token(one).lemma.lower() in _THE_ACT
        or tree.token(one).text.lower() in _THE_ACT
        for one in objects
    )
