"""Whom an act concerns where its own sentence does not say it: the other side.

"Kabul has freed 2,000 men": reports of two sides name the counterpart once and then
leave it out. What outsiders or people without a side ask of a country is asked of its
government. Else it is the side that the article joins with the actor elsewhere, or that
negotiates with it by the codebook, named in or just before the act's sentence. Where two
sides fit alike, or none does, the act stays without one.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from truceline.coding.actors.conflict import find_government
from truceline.coding.actors.enemies import Enemies, find_enemies
from truceline.coding.actors.sides_meant import side_of
from truceline.coding.actors.sides_named import find_sides_named
from truceline.coding.draft import Draft
from truceline.coding.scene import Scene
from truceline.coding.sentences.pronouns import is_of_speaker, is_pronoun
from truceline.coding.sentences.tree import OBJECTS
from truceline.model import ActorKind, ActorRef, Claim, EventType, Factuality

CODER = "counterparts.v7"

# Acts towards somebody by their nature. Attacks and arrests are left out: whom they hit
# is a fact of its own.
TOWARDS = frozenset(
    {
        EventType.AGREE,
        EventType.CONCEDE,
        EventType.CONSULT,
        EventType.REJECT,
        EventType.REQUEST,
        EventType.RETREAT,
        EventType.SUPPORT,
        EventType.THREATEN,
        EventType.ACCUSE,
    }
)
# What is asked, promised, refused or sent in a country without a word on whom it is meant
# for, is meant for those who govern it. Praise and blame are of what their words name ("thanked
# its voters"), and a council may discuss a thing by itself.
_TO_THOSE_AT_HOME = frozenset(
    {
        EventType.AGREE,
        EventType.AID,
        EventType.CONCEDE,
        EventType.MOBILIZE,
        EventType.REJECT,
        EventType.REQUEST,
        EventType.RETREAT,
        EventType.THREATEN,
    }
)
# Sentences ahead that are looked at for the other side. Tuned with the weights on the
# train part of our own gold: one misses the side named in the lead, more than three take
# sides of another matter.
REACH = 3
JOINED = 6.0
AT_ONE_TABLE = 4.0
NEAREST = 4.0
OFTEN = 0.5
# What the other side must reach, and by how much it must lead the next.
ENOUGH = 4.0
LEAD = 0.5
# An inferred actor is less sure than one that the clause names.
DISCOUNT = 0.8

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Seen:
    """A side where the article names it: the sentence, and whom the words mean."""

    sentence: int
    side: str
    ref: ActorRef
    is_body: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sides:
    """The sides of the article: where it names them, how often two of them stand at both
    ends of an act, and who fights whom by the codebook."""

    seen: tuple[_Seen, ...]
    joined: Counter[frozenset[str]]
    enemies: Enemies


def code_counterparts(scene: Scene, draft: Draft) -> Draft:
    """The claims, those towards somebody who is not named given the other side.

    An act that is demanded and has no doer is done by the counterpart of the speaker. What
    is done to "our plan" is done to whoever speaks.
    """
    sides = _view_sides(scene, draft)
    speakers = {one.id: one.speaker for one in draft.statements}
    claims = []
    for claim, at in zip(draft.claims, draft.told, strict=True):
        speaker = speakers.get(claim.statement) if claim.statement else None
        tree = scene.trees[at.sentence]
        if not is_of_speaker(tree, tree.children(at.word, *OBJECTS)):
            claim = _completed(scene, claim, speaker, sides)
        claims.append(claim)
    return replace(draft, claims=tuple(claims))


def _completed(
    scene: Scene,
    claim: Claim,
    speaker: ActorRef | None,
    sides: _Sides,
) -> Claim:
    if claim.source and not claim.target:
        own = {side_of(ref) for ref in claim.source}
        if claim.type in _TO_THOSE_AT_HOME:
            home = find_government(scene, claim.source, claim.evidence.start)
            if home:
                return _with(claim, target=home)
        if claim.type not in TOWARDS:
            return claim
        hosts = {side_of(ref) for ref in claim.third_parties}
        other = _other_side(scene, claim, own, hosts, sides)
        if other is not None:
            return _with(claim, target=(other,))
    if (
        claim.type in TOWARDS
        and not claim.source
        and claim.factuality is Factuality.DEMANDED
        and speaker is not None
    ):
        asked = _other_side(scene, claim, {side_of(speaker)}, set(), sides)
        if asked is not None and side_of(asked) not in map(side_of, claim.target):
            return _with(claim, source=(asked,), target=claim.target or (speaker,))
    return claim


def _with(
    claim: Claim,
    *,
    target: tuple[ActorRef, ...],
    source: tuple[ActorRef, ...] | None = None,
) -> Claim:
    return replace(
        claim,
        source=claim.source if source is None else source,
        target=target,
        # Nothing but the model's word stands for the act still.
        coder=claim.coder if claim.is_learned else CODER,
        confidence=round(claim.confidence * DISCOUNT, 2),
    )


def _view_sides(scene: Scene, draft: Draft) -> _Sides:
    seen = tuple(_sides_seen(scene, draft))
    actors = scene.lexicon.actors
    named = {one.side for one in seen} | set(map(side_of, _refs_of(draft)))
    return _Sides(
        seen=seen,
        joined=_joined(draft.claims),
        enemies=find_enemies(scene, (actors[side] for side in named if side in actors)),
    )


def _sides_seen(scene: Scene, draft: Draft) -> list[_Seen]:
    """Every side that the article names, by the codebook or as an actor of a row."""
    seen = [
        _Seen(
            one.sentence,
            side_of(one.ref),
            one.ref,
            is_body=one.side.kind is ActorKind.BODY,
        )
        for one in find_sides_named(scene)
        if not one.is_place
    ]
    for ref in _refs_of(draft):
        # "He" and "the signatories" name nobody that could be told from another.
        is_named = ref.id is None and ref.party is None and ref.name[:1].isupper()
        is_place = bool(scene.lexicon.codebook.places.named(ref.name))
        if is_named and not is_place and not is_pronoun(ref.name) and scene.trees:
            number = scene.number_at(ref.span.start)
            seen.append(_Seen(number, side_of(ref), ref, is_body=False))
    return seen


def _refs_of(draft: Draft) -> Iterable[ActorRef]:
    for claim in draft.claims:
        yield from (*claim.source, *claim.target)
    for statement in draft.statements:
        if statement.speaker is not None:
            yield statement.speaker


def _joined(claims: Iterable[Claim]) -> Counter[frozenset[str]]:
    """How often two sides stand on both ends of an act."""
    pairs: Counter[frozenset[str]] = Counter()
    for claim in claims:
        pairs.update(
            frozenset({side_of(one), side_of(other)})
            for one in claim.source
            for other in claim.target
            if side_of(one) != side_of(other)
        )
    return pairs


def _other_side(
    scene: Scene,
    claim: Claim,
    own: set[str],
    hosts: set[str],
    sides: _Sides,
) -> ActorRef | None:
    here = scene.number_at(claim.evidence.start)
    scores: dict[str, float] = {}
    nearest: dict[str, _Seen] = {}
    for one in sides.seen:
        distance = here - one.sentence
        if one.side in own | hosts or not 0 <= distance <= REACH or one.is_body:
            continue
        scores[one.side] = max(scores.get(one.side, 0.0), NEAREST / (1 + distance))
        nearest[one.side] = one
    often = Counter(one.side for one in sides.seen)
    for side in scores:
        scores[side] += OFTEN * min(often[side], 5)
        times = sum(sides.joined[frozenset({side, mine})] for mine in own)
        scores[side] += JOINED * min(times, 2) / 2
        partners = scene.lexicon.partners.get(side, _NONE)
        if own & (partners | sides.enemies.get(side, _NONE)):
            scores[side] += AT_ONE_TABLE
    ranked = sorted(scores, key=lambda side: (-scores[side], side))
    if ranked and scores[ranked[0]] >= ENOUGH:
        lead = scores[ranked[0]] - scores[ranked[1]] if len(ranked) > 1 else LEAD
        if lead >= LEAD:
            return nearest[ranked[0]].ref
    return _joined_most(claim, own, hosts, sides)


def _joined_most(
    claim: Claim, own: set[str], hosts: set[str], sides: _Sides
) -> ActorRef | None:
    """The side that the article sets against one's own more than any other, wherever it
    names it."""
    times: Counter[str] = Counter()
    for pair, count in sides.joined.items():
        others = pair - own
        if len(others) == 1 and not others & hosts:
            times[next(iter(others))] += count
    ranked = times.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    refs = [one for one in sides.seen if one.side == ranked[0][0] and not one.is_body]
    before = [one for one in refs if one.ref.span.start < claim.evidence.start]
    return (before[-1] if before else refs[0]).ref if refs else None
