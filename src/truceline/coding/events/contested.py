"""Acts of force that only one side tells of the other, and those that the other denies.

What a side lays to its enemy is possible until the narrator or a third confirms it; where
the accused denies it, it is denied. What the narrator tells stays as told, and an accusation
was made, whoever denies what it says.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from truceline.coding.actors.conflict import find_conflict
from truceline.coding.dates.told import Told
from truceline.coding.events.denials import FORCE, is_denied
from truceline.coding.factuality.parted import is_parted
from truceline.coding.scene import Scene
from truceline.model import ActorRef, Claim, EventType, Factuality, Statement

# Acts that may be laid to somebody; that they were spoken of is denied by denying them.
_LAID = frozenset(
    {
        EventType.AGREE,
        EventType.AID,
        EventType.CONCEDE,
        EventType.CONSULT,
        EventType.COOPERATE,
        EventType.MOBILIZE,
        EventType.REQUEST,
        EventType.RETREAT,
        EventType.THREATEN,
    }
)
_OPEN = frozenset({Factuality.ACTUAL, Factuality.POSSIBLE})


def weigh_contested(
    scene: Scene, told: Iterable[Told], statements: tuple[Statement, ...]
) -> Iterator[Told]:
    """The claims in order; those of force that their doers deny are denied, those that a
    side tells of its enemy are possible."""
    speakers = {one.id: one.speaker for one in statements}
    found = list(told)
    for one in found:
        claim = one.claim
        if _is_only_answered(one):
            one = replace(one, claim=replace(claim, factuality=Factuality.ACTUAL))
        elif _is_laid(claim):
            if not _is_feared(one) and is_denied(scene, one, found, statements):
                one = replace(one, claim=replace(claim, factuality=Factuality.DENIED))
        elif claim.type in FORCE and claim.factuality in _OPEN:
            made = None
            if not _is_feared(one) and is_denied(scene, one, found, statements):
                made = Factuality.DENIED
            elif claim.statement and _is_by_the_enemy(
                scene, claim, speakers.get(claim.statement)
            ):
                made = Factuality.POSSIBLE
            if made is not None:
                one = replace(one, claim=replace(claim, factuality=made))
        yield one


def _is_laid(claim: Claim) -> bool:
    """Whether only somebody's words tell that an act took place, or lay it to its doers."""
    is_told = claim.statement is not None or claim.factuality is Factuality.POSSIBLE
    return claim.type in _LAID and claim.factuality in _OPEN and is_told


def _is_only_answered(one: Told) -> bool:
    """Whether an accusation is called denied for what it says: "they accused him of theft; he
    denied it". "He denied that he had accused them" denies that it was made."""
    tree, place = one.tree, one.place
    above = tree.token(place).head
    is_as_said = any(
        tree.token(mark).text.lower() == "as" for mark in tree.children(place, "mark")
    )
    return (
        one.claim.type is EventType.ACCUSE
        and one.claim.factuality is Factuality.DENIED
        and (place <= above or is_as_said or is_parted(tree, above, place))
    )


def _is_feared(one: Told) -> bool:
    """ "May attack": what was not done yet cannot be denied."""
    return any(
        one.tree.token(aux).tag in ("MD", "TO")
        for aux in one.tree.children(one.place, "aux")
    )


def _is_by_the_enemy(scene: Scene, claim: Claim, speaker: ActorRef | None) -> bool:
    """Whether who tells the act is of the side that suffered it, or of none that did it, or
    of the other side of the conflict, whomever the act hit."""
    if speaker is None or speaker.party is None:
        return False
    doers = {ref.party for ref in claim.source if ref.party}
    struck = {ref.party for ref in claim.target if ref.party}
    if not doers or speaker.party in doers:
        return False
    if speaker.party in struck:
        return True
    sides = {side.id for side in find_conflict(scene, claim.source)}
    return speaker.party in sides and bool(sides & doers)
