"""Whom an answer is meant for: praise, blame, acceptance and refusal of what was told before.

"The mission condemned the raid": those who made it. "Washington has asked Ankara to host
talks, and Ankara has accepted": Washington. Where nothing told before fits, the target
stays as it is.
"""

from collections.abc import Sequence
from dataclasses import replace

from truceline.coding.dates.told import Told
from truceline.coding.events.answered_within import find_told_above
from truceline.coding.events.asked import asked_below
from truceline.coding.events.condemned import BLOWS, CRIMES, find_condemned
from truceline.coding.events.promised_there import find_met
from truceline.coding.events.turned_down import find_proposer, name_refuser
from truceline.coding.events.unsaid_agents import name_unsaid
from truceline.coding.names.home_state import find_only_home
from truceline.coding.scene import Scene
from truceline.coding.sentences.pronouns import is_of_speaker
from truceline.model import ActorRef, Claim, EventType, Factuality

_ANSWERS = frozenset(
    {EventType.ACCUSE, EventType.AGREE, EventType.REJECT, EventType.SUPPORT}
)
_REPLIES = frozenset({EventType.AGREE, EventType.REJECT})
_DEALS = frozenset(
    "accord agreement deal pact treaty compromise settlement document declaration signing "
    "signature consensus protocol framework roadmap".split()
)
_APPEALS = frozenset({"call", "demand", "request", "appeal", "ultimatum"})
_CALLS = _APPEALS | frozenset(
    "offer proposal plan idea invitation condition draft suggestion term initiative bid".split()
)
_CHARGES = frozenset(
    "charge accusation allegation claim insinuation slander reproach criticism complaint".split()
)
_STEPS = frozenset(
    "decision move step announcement gesture statement decree order threat refusal vote "
    "campaign ban measure act deed".split()
)
_WORDS = frozenset("language word remark rhetoric speech tone outburst".split())
_HARD_WORDS = frozenset(
    {EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.REQUEST}
)
# What only tells of words is no step that somebody takes.
_NO_STEPS = frozenset(
    {EventType.REQUEST, EventType.ACCUSE, EventType.SUPPORT, EventType.CONSULT}
)
_JOINT = frozenset({EventType.AGREE, EventType.CONSULT, EventType.SUPPORT})
_SIGNED = frozenset({EventType.AGREE, EventType.SUPPORT})
_ASKED = frozenset({EventType.REQUEST})
_OPEN = frozenset({Factuality.OFFERED, Factuality.DEMANDED, Factuality.PLANNED})
# What is refused to the enemy, whoever asked for something else just before.
_OF_WAR = frozenset(
    "truce ceasefire cease-fire armistice talk negotiation dialogue".split()
)
_IT = frozenset({"it", "this", "that"})
_JUDGING = frozenset({EventType.ACCUSE, EventType.SUPPORT})
_STAND_INS = frozenset({"it", "this", "that", "which", "them", "so"})
# How many sentences back an answer looks for what it answers, and for a deal.
_REACH = 2
_REACH_OF_DEALS = 8


def name_answered(scene: Scene, told: Sequence[Told]) -> list[Told]:
    """The claims in order, answers without a target given those whom they answer."""
    done: list[Told] = []
    for one in told:
        claim = one.claim
        if claim.type in _ANSWERS and claim.source:
            own = _sides(claim.source)
            target = _answered_alike(done, one, own)
            is_open = not one.is_target_told and not is_of_speaker(
                one.tree, one.objects
            )
            if not target and is_open:
                target = (
                    _answered(scene, done, told, one, own)
                    or find_proposer(scene, one, own)
                    or find_met(told, one)
                )
            if target:
                one = replace(one, claim=replace(claim, target=target))
        one = name_unsaid(scene, name_refuser(done, one))
        done.append(_as_agreed(done, one))
    return [_with_those_met(done, one) for one in done]


def _with_those_met(told: Sequence[Told], one: Told) -> Told:
    """Who agrees to meet somebody, agreed with them: "agreed to see the miners"."""
    claim = one.claim
    if claim.type is not EventType.AGREE or one.is_target_told:
        return one
    for other in told:
        if (
            other.tree is one.tree
            and other.claim.type is EventType.CONSULT
            and other.is_target_told
            and _sides(other.claim.source) == _sides(claim.source)
            and other.place in asked_below(one.tree, one.place)
        ):
            return replace(one, claim=replace(claim, target=other.claim.target))
    return one


def _as_agreed(before: Sequence[Told], one: Told) -> Told:
    """What somebody agrees to do, done to those with whom it is agreed: "the miners asked
    to be heard; the government agreed to see them"."""
    if one.is_target_told or not one.claim.source:
        return one
    for other in reversed(before):
        if other.tree is not one.tree:
            break
        if (
            other.claim.type is EventType.AGREE
            and _sides(other.claim.source) == _sides(one.claim.source)
            and one.place in asked_below(other.tree, other.place)
        ):
            return replace(one, claim=replace(one.claim, target=other.claim.target))
    return one


def _answered(
    scene: Scene,
    before: Sequence[Told],
    told: Sequence[Told],
    one: Told,
    own: frozenset[str],
) -> tuple[ActorRef, ...]:
    condemned = find_condemned(scene, before, told, one)
    if condemned:
        return condemned
    held = _held(told, one) or find_told_above(told, one)
    if held is not None:
        found = _others(held, own)
        if found:
            return found
    words = {one.tree.token(place).lemma.lower() for place in one.objects}
    if words & _DEALS and len(one.claim.target) > 1:
        # Two sides are known already, and a deal is of both.
        return ()
    asking = _asking(scene, before, one, own, words)
    if asking is not None:
        return _others(asking, own)
    reach = _reach(one, words)
    for other in reversed(before):
        gap = one.tree.number - other.tree.number
        if gap > reach:
            break
        if _is_meant(scene, one, other, words):
            found = _others(other, own)
            if found:
                return found
    return ()


def _answered_alike(
    before: Sequence[Told], one: Told, own: frozenset[str]
) -> tuple[ActorRef, ...]:
    """Those whom somebody else answers in the same sentence for the same thing: "Norway
    condemned the raid; Sweden defended it"."""
    words = {one.tree.token(place).text.lower() for place in one.objects}
    for other in reversed(before):
        if other.tree is not one.tree:
            break
        claim = other.claim
        if (
            words
            and words <= _IT
            and claim.type in _JUDGING
            and other.place < one.place
            and other.objects
            and not _is_somebody(other)
            and claim.factuality is Factuality.ACTUAL
        ):
            return _apart(claim.target, own)
    return ()


def _is_somebody(other: Told) -> bool:
    """Whether what is judged is somebody by name, and no act."""
    return any(other.tree.token(place).pos != "NOUN" for place in other.objects)


def _asking(
    scene: Scene,
    before: Sequence[Told],
    one: Told,
    own: frozenset[str],
    words: set[str],
) -> Told | None:
    """The request just before that was put to whoever answers: "asked Uganda to take his
    men home. Uganda has refused", "the miners demanded a rise. The government agreed".

    What follows in the same sentence answers a request to whomever it was put. Of two
    sides at war each answers the other, so that an answer that its own words tell
    ("agreed to see them") is one to the last sentence or to none.
    """
    if one.claim.type not in _REPLIES or words & _DEALS:
        return None
    is_open = len(one.claim.target) != 1 and not words - _CALLS - _STAND_INS
    for other in reversed(before):
        if one.tree.number - other.tree.number > (_REACH if is_open else 1):
            return None
        is_at_once = other.tree is one.tree and not words - _STAND_INS
        if other.claim.type not in _ASKED or not (
            is_at_once or _is_asked(scene, other, own)
        ):
            continue
        if is_open or not words & _OF_WAR or one.claim.issue is other.claim.issue:
            return other if _apart(other.claim.source, own) else None
    return None


def _is_asked(scene: Scene, other: Told, own: frozenset[str]) -> bool:
    """Whether a request is put to a side; one of which no word tells to whom is put to
    those who govern."""
    if _sides(other.claim.target) & own:
        return True
    home = find_only_home(scene)
    return not other.is_target_told and home is not None and home.id in own


def _reach(one: Told, words: set[str]) -> int:
    """How many sentences back the answered act may stand. What no noun names is answered
    at once, the more so where the article's other side is known."""
    if words & _DEALS:
        return _REACH_OF_DEALS
    if words and not words & _STAND_INS:
        return _REACH
    return 0 if one.claim.target else 1


def _held(told: Sequence[Told], one: Told) -> Told | None:
    """The act that the answer's own object tells: "welcomed the releases"."""
    for other in told:
        if other.tree is one.tree and other.place in one.objects and other is not one:
            return other
    return None


def _is_meant(scene: Scene, one: Told, other: Told, words: set[str]) -> bool:
    """Whether the answer may be to this act, by the words for what it answers."""
    claim = other.claim
    called = _is_called(claim, words)
    if called is not None:
        return called
    types = {each for word in words for each in scene.lexicon.noun_types(word)}
    if types:
        # What is called an attack is no closing of a border.
        return claim.type in types or (
            bool(types & BLOWS) and claim.type is EventType.ASSAULT
        )
    if words and not words & _STAND_INS:
        return False
    if one.claim.type is EventType.ACCUSE and not words:
        return False
    if one.claim.type in _REPLIES:
        is_charge = (
            claim.type is EventType.ACCUSE and one.claim.type is EventType.REJECT
        )
        return is_charge or claim.type in _ASKED or claim.factuality in _OPEN
    return claim.factuality is Factuality.ACTUAL


def _is_called(claim: Claim, words: set[str]) -> bool | None:
    """Whether such an act may be called by such words; None where they tell no kind of act."""
    if words & _DEALS:
        return claim.type in _SIGNED and bool(claim.target)
    if words & _CHARGES:
        return claim.type is EventType.ACCUSE
    if words & _APPEALS:
        return claim.type in _ASKED
    if words & _CALLS:
        return claim.type in _ASKED or claim.factuality in _OPEN
    if words & CRIMES:
        return claim.type in BLOWS and claim.factuality is Factuality.ACTUAL
    if words & _WORDS:
        return claim.type in _HARD_WORDS
    if words & _STEPS:
        return claim.factuality is Factuality.ACTUAL and claim.type not in _NO_STEPS
    return None


def _others(other: Told, own: frozenset[str]) -> tuple[ActorRef, ...]:
    """Who did the act, of a joint one all who did, without the side that answers."""
    refs = other.claim.source
    if refs and (other.claim.type in _JOINT or not _apart(refs, own)):
        refs = (*refs, *other.claim.target)
    return _apart(refs, own)


def _apart(refs: Sequence[ActorRef], own: frozenset[str]) -> tuple[ActorRef, ...]:
    return tuple(ref for ref in refs if not _sides((ref,)) & own)


def _sides(refs: Sequence[ActorRef]) -> frozenset[str]:
    return frozenset(ref.party or ref.party_name or ref.id or ref.name for ref in refs)
