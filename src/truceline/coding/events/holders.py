"""Who frees people where a clause tells only who is freed: those who took them.

"The FARC seized two engineers; the engineers were released on Sunday": a reader who was
told who took them knows who let them go. Others than those who were taken stay with whom
the sides of the conflict tell.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from truceline.coding.dates.told import Told
from truceline.model import ActorRef, Claim, EventType, Factuality, Issue

_RELEASE = "release"
_TAKING = frozenset(
    "seize capture abduct kidnap take arrest detain hold jail imprison snatch nab intern "
    "capture abduction kidnapping arrest detention seizure".split()
)
_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
# What stands for people told just before.
_STAND_INS = frozenset(
    "he him his she her they them their both two three four five all who whom".split()
)
_NEAR = 2


def name_holders(told: Sequence[Told]) -> list[Told]:
    """The claims in order, releases of which no clause tells the doer given those who took
    the people that are freed, by what the article tells."""
    takings = [one for one in told if _is_taking(one)]
    return [_with_holder(one, takings) if takings else one for one in told]


def _is_taking(one: Told) -> bool:
    claim = one.claim
    return (
        claim.type in _FORCE
        and bool(claim.source)
        and claim.factuality is not Factuality.DEMANDED
        and one.tree.token(one.place).lemma.lower() in _TAKING
    )


def _with_holder(one: Told, takings: list[Told]) -> Told:
    claim = one.claim
    if not _is_release(claim) or one.is_source_told:
        return one
    nearest = sorted(
        takings, key=lambda other: abs(one.tree.number - other.tree.number)
    )
    for other in nearest:
        if _are_the_same(one, other):
            source = other.claim.source
            target = claim.target
            if not target or _sides(target) & _sides(source):
                target = _somebody(other.claim.target)
            return replace(one, claim=replace(claim, source=source, target=target))
    return one


def _is_release(claim: Claim) -> bool:
    return claim.mode == _RELEASE or (
        claim.mode is None
        and claim.type is EventType.RETREAT
        and claim.issue is Issue.PRISONERS
    )


def _somebody(refs: tuple[ActorRef, ...]) -> tuple[ActorRef, ...]:
    """Those who are more than a number: "captured the three" tells nobody."""
    return tuple(
        ref for ref in refs if ref.party or ref.id or ref.name.lower() not in _STAND_INS
    )


def _are_the_same(one: Told, other: Told) -> bool:
    """Whether those who are freed are those who were taken: by the same noun or name, or
    by a word that stands for people of the sentence before."""
    taken = set(_words(other))
    distance = one.tree.number - other.tree.number
    for place in _freed(one):
        token = one.tree.token(place)
        if token.text.lower() in _STAND_INS:
            return 0 <= distance <= _NEAR
        if token.pos == "PROPN" or _is_known(one, place) or distance == 0:
            return token.lemma.lower() in taken
    return False


def _freed(one: Told) -> Iterator[int]:
    yield from one.objects
    yield from one.tree.children(one.place, "poss", "nsubjpass")


def _words(one: Told) -> Iterator[str]:
    for head in one.objects:
        for place in one.tree.conjuncts(head):
            yield one.tree.token(place).lemma.lower()
            for beside in one.tree.children(place, "appos"):
                yield one.tree.token(beside).lemma.lower()


def _is_known(one: Told, place: int) -> bool:
    """Whether a noun points back: "the engineers", "its two men"."""
    return any(
        one.tree.token(child).text.lower() in ("the", "these", "those")
        or one.tree.token(child).dep == "poss"
        for child in one.tree.children(place)
    )


def _sides(refs: tuple[ActorRef, ...]) -> set[str]:
    return {ref.party or ref.id or ref.name for ref in refs}
