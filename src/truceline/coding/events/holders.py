"""Who frees people where a clause tells only who is freed, or frees "them": those who took
them free those whom they took.

"The FARC seized two engineers; the engineers were released on Sunday": a reader who was
told who took them knows who let them go. Others than those who were taken stay with whom
the sides of the conflict tell; where it tells two, they are freed for their own sake.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from truceline.coding.actors.conflict import find_counterpart
from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.dates.told import Told
from truceline.coding.parties.as_printed import name_phrases, of_the_side
from truceline.coding.parties.movers import SWAPPING
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Claim, EventType, Factuality, Issue

_RELEASE = "release"
_TAKING = frozenset(
    "seize capture abduct kidnap take arrest detain hold jail imprison snatch nab intern "
    "capture abduction kidnapping arrest detention seizure".split()
)
_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
# Ways of force that are taking somebody, whatever the verb: "carried off", "rounded up".
_TAKEN_BY = frozenset({"abduct", "arrest"})
_PRONOUNS = frozenset("he him his she her they them their who whom".split())
# What stands for people told just before.
_STAND_INS = _PRONOUNS | frozenset("both two three four five all".split())
# Some of those told just before: "five were let go", "the others", "the rest".
_SOME = frozenset("other rest remainder most half".split())
_ALL = frozenset({"everyone", "everybody", "anyone", "anybody"})
_NEAR = 2


def name_holders(scene: Scene, told: Sequence[Told]) -> list[Told]:
    """The claims in order, releases of which no clause tells the doer given those who took
    the people that are freed, by what the article tells, and releases of "them" those who
    were taken."""
    takings = [one for one in told if _is_taking(one)]
    return [
        _for_their_own_sake(scene, _with_holder(one, takings))
        if _is_release(one.claim)
        else one
        for one in told
    ]


def _is_taking(one: Told) -> bool:
    claim = one.claim
    return (
        claim.type in _FORCE
        and bool(claim.source)
        and claim.factuality is not Factuality.DEMANDED
        and (
            one.tree.token(one.place).lemma.lower() in _TAKING
            or claim.mode in _TAKEN_BY
        )
    )


def _with_holder(one: Told, takings: list[Told]) -> Told:
    claim = one.claim
    nearest = sorted(
        takings, key=lambda other: abs(one.tree.number - other.tree.number)
    )
    for other in nearest:
        if not _are_the_same(one, other):
            continue
        taken = _somebody(other.claim.target)
        if one.is_source_told and not sides_of(claim.source) & sides_of(taken):
            # "They let her go": whom they took.
            is_theirs = sides_of(claim.source) & sides_of(other.claim.source)
            if not (taken and is_theirs and _is_of_pronoun(one)) or _are_of_a_side(
                claim.target
            ):
                return one
            return replace(one, claim=replace(claim, target=taken))
        source = other.claim.source
        target = claim.target
        is_open = _is_of_pronoun(one) and not _are_of_a_side(target)
        if not target or sides_of(target) & sides_of(source) or (taken and is_open):
            target = taken
        return replace(one, claim=replace(claim, source=source, target=target))
    return one


def _for_their_own_sake(scene: Scene, one: Told) -> Told:
    """A release that no side is told to profit from, meant for those who are freed ("Vell may
    free a dozen detainees"), who are of the other side where the conflict has one."""
    claim = one.claim
    freed = [
        head
        for place in one.objects
        for head in one.tree.conjuncts(place)
        if _tells_people(one.tree, head)
        # "5,000 of one side and 1,000 of the other".
        and (head == place or one.tree.token(head).pos == "NOUN")
    ]
    is_swap = one.tree.token(one.place).lemma.lower() in SWAPPING
    is_told = one.is_target_told and not _is_told_beside(one)
    if is_told or not freed or is_swap:
        return one
    if sides_of(claim.source) & sides_of(claim.target):
        return one
    people = tuple(
        ref
        for ref in name_phrases(scene, one.tree, freed)
        if not any(ref.span.touches(doer.span) for doer in claim.source)
    )
    others = find_counterpart(scene, claim.source, claim.evidence.start)
    if len(claim.target) == 1 and sides_of(claim.target) & sides_of(others):
        people = tuple(of_the_side(ref, claim.target[0]) for ref in people)
    return replace(
        one,
        claim=replace(claim, target=people or claim.target),
        is_target_told=True,
    )


def _is_told_beside(one: Told) -> bool:
    """Whether whom it is for stands in its sentence, but not in its clause: "will free 40 men,
    and Norway will be asked for guards"."""
    own = {
        inner for head in (one.place, *one.objects) for inner in one.tree.subtree(head)
    }
    places = [set(one.tree.at(ref.span)) for ref in one.claim.target]
    return bool(places) and all(place and not place & own for place in places)


def _tells_people(tree: Tree, place: int) -> bool:
    """Whether a word tells who is freed, and does not only take up people told before."""
    token = tree.token(place)
    if token.pos == "NUM":
        return token.text[:1].isdigit()
    if token.lemma.lower() == "those":
        return bool(tree.children(place, "acl", "amod"))
    if token.lemma.lower() in _ALL:
        return True
    return token.pos == "NOUN" and token.lemma.lower() not in _SOME


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
        if _stands_for_some(one, place):
            return 0 <= distance <= _NEAR
        if distance == 0 and sides_of(one.claim.target) & sides_of(other.claim.target):
            return True
        if token.pos == "PROPN" or _is_known(one, place) or distance == 0:
            return token.lemma.lower() in taken
    return False


def _stands_for_some(one: Told, place: int) -> bool:
    """Whether a word means people told just before, or some of them."""
    token = one.tree.token(place)
    counts = token.pos == "NUM" or token.lemma.lower() in _SOME
    return token.text.lower() in _STAND_INS or (
        counts and not one.tree.children(place, "amod", "acl", "relcl")
    )


def _are_of_a_side(refs: tuple[ActorRef, ...]) -> bool:
    return any(ref.party or ref.id for ref in refs)


def _is_of_pronoun(one: Told) -> bool:
    return any(one.tree.token(place).text.lower() in _PRONOUNS for place in _freed(one))


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
