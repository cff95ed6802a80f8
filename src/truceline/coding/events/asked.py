"""What is asked for in a sentence, and who would do it."""

from collections.abc import Iterable
from dataclasses import replace

from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Claim, EventType, Factuality

# Who asks for these takes part in them.
TOGETHER = frozenset({EventType.AGREE, EventType.CONSULT, EventType.COOPERATE})
# What is done to please somebody; troops that are asked for are for where they are sent.
_FOR_ASKER = frozenset({EventType.CONCEDE, EventType.RETREAT, EventType.SUPPORT})
_ASIDE = frozenset({"before", "after", "during", "since", "ahead", "at", "in", "until"})
_ON_PEOPLE = frozenset({EventType.ASSAULT, EventType.COERCE})
_ACCESS = "access"
_BOTH = 2


def done_when_asked(claim: Claim, asking: Claim) -> Claim:
    """An act that is asked for, done by whoever is asked.

    Of a noun ("demanded the release") the one who asks seems to be the doer. What is
    threatened is done by whoever threatens.
    """
    if asking.type is EventType.THREATEN and claim.type is EventType.ASSAULT:
        return claim if claim.source else replace(claim, source=asking.source)
    if asking.factuality is not Factuality.ACTUAL or (
        claim.source
        and (
            claim.type in TOGETHER or names_of(claim.source) != names_of(asking.source)
        )
    ):
        return claim
    doers = asking.target
    own = _freed(claim) if claim.source else names_of(claim.target)
    source = tuple(ref for ref in doers if (ref.id or ref.name) not in own)
    if not source:
        # "Demanded a halt to the raids", of nobody: it is not theirs to do.
        is_theirs = names_of(claim.source) == names_of(asking.source)
        is_noun = is_theirs and not claim.target and asking.type is EventType.REQUEST
        return replace(claim, source=()) if is_noun else claim
    target = claim.target
    is_of_both = len(sides_of(source)) == _BOTH
    if is_of_both and not _is_done_to_others(claim, source):
        # "Called on both sides to stop": each towards the other.
        target = tuple(reversed(source))
    elif not target or names_of(target) <= names_of(source):
        target = asking.source
    return replace(claim, source=source, target=target)


def _is_done_to_others(claim: Claim, doers: tuple[ActorRef, ...]) -> bool:
    """Whether two sides are asked to do, or blamed for, what others undergo who are told:
    "urged both sides to let the convoys pass", "deplored the killing of two students"."""
    is_on_people = claim.type in _ON_PEOPLE or claim.mode == _ACCESS
    return is_on_people and not names_of(claim.target) <= names_of(doers)


def is_threatened(claim: Claim, asking: Claim | None) -> bool:
    """Whether an act is only what somebody threatens to do, which the threat tells by itself:
    "threatened to burn the mill". What is wanted under the threat is told beside it."""
    return (
        asking is not None
        and asking.type is EventType.THREATEN
        and asking.factuality is Factuality.ACTUAL
        and claim.factuality is Factuality.POSSIBLE
    )


def meant_for_asker(claim: Claim, asking: Claim) -> Claim:
    """An act of which no word tells whom it is for, of one who is neither side of the conflict,
    done for whoever asks for it: "protesters called on the premier to step down". States and
    bodies of states ask for the sake of others."""
    if (
        asking.type is not EventType.REQUEST
        or asking.factuality is not Factuality.ACTUAL
        or claim.type not in _FOR_ASKER
        or not claim.source
        or len(claim.target) < _BOTH
        or any(_is_outsider(ref) for ref in asking.source)
        or sides_of(claim.source) & sides_of((*claim.target, *asking.source))
    ):
        return claim
    return replace(claim, target=asking.source or claim.target)


def _is_outsider(ref: ActorRef) -> bool:
    code = ref.code or ""
    return code.endswith("GOV") or code.startswith(("IGO", "IGUN", "UNO", "NGO"))


def _freed(claim: Claim) -> frozenset[str]:
    """Whose people are counted as freed: "400 rebel prisoners" are not freed by rebels."""
    counted = claim.amount.phrase if claim.amount is not None else None
    if claim.mode != "release" or counted is None:
        return frozenset()
    return names_of(one for one in claim.target if one.span.touches(counted))


def names_of(refs: Iterable[ActorRef]) -> frozenset[str]:
    """Their ids, or the names as printed of those that have none."""
    return frozenset(ref.id or ref.name for ref in refs)


def asked_below(tree: Tree, place: int) -> set[int]:
    """What a demand is about, without the time and place it names beside it, and without
    what the one who demands does besides: "called for calm and thanked them", "Norway, which
    sent observers, demands calm"."""
    aside = {
        inner
        for one in tree.subtree(place)
        if tree.token(one).dep == "prep" and tree.token(one).text.lower() in _ASIDE
        for inner in tree.subtree(one)
    }
    for one in tree.children(place, "conj", "parataxis"):
        if tree.token(one).pos in ("VERB", "AUX"):
            aside.update(tree.subtree(one))
    for one in tree.children(place, "nsubj"):
        aside.update(tree.subtree(one))
    for one in tree.subtree(place):
        if tree.token(one).pos == "PROPN":
            for clause in tree.children(one, "relcl"):
                aside.update(tree.subtree(clause))
    return set(tree.subtree(place)) - aside
