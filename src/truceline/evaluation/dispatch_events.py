"""Claims against the events of a gold dispatch, one to one."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from truceline.evaluation.gold import GoldDispatch, GoldEvent
from truceline.evaluation.likeness import (
    Place,
    is_one_of,
    likeness,
    overlap,
    place_of,
)
from truceline.evaluation.scores import Confusion
from truceline.model import ActorRef, Claim, EventType

SAME_EVIDENCE = 0.5
_LIKE = {EventType.RETREAT: EventType.CONCEDE, EventType.SUPPORT: EventType.AGREE}
_BOTH_WAYS = frozenset(
    {EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE}
)
# A claim so much longer than a trap is about something else that holds the trap.
_MUCH_LONGER = 3


@dataclass(slots=True)
class EventCounts:
    """What was counted over dispatches; ``detected`` to ``full`` are met events."""

    wanted: int = 0
    found: int = 0
    detected: int = 0
    typed: int = 0
    with_actors: int = 0
    told_alike: int = 0
    dated: int = 0
    dated_right: int = 0
    full: int = 0
    traps: int = 0
    trapped: int = 0
    # Of each claim that counts: its confidence, and whether it met an event of its type.
    weighed: list[tuple[float, bool]] = field(default_factory=list)
    confusions: list[Confusion] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Found:
    claim: Claim
    words: str
    place: Place | None
    source: list[str]
    target: list[str]


def count_events(
    counts: EventCounts, name: str, text: str, gold: GoldDispatch, claims: Sequence[Claim], *, body: str
) -> None:  # fmt: skip
    """Adds one dispatch: ``text`` is its words on one line, ``body`` the claims' text."""
    found = _found(text, claims, body)
    met = _meet(found, gold.events, _places(text, gold))
    optional = [place_of(text, piece.evidence) for piece in gold.optional]
    for here, there in met.items():
        _count_met(counts, name, found[here], gold.events[there], published=gold.date)
    idle = [number for number in range(len(found)) if number not in met]
    neutral = [
        number
        for number in idle
        if any(overlap(found[number].place, one) >= SAME_EVIDENCE for one in optional)
    ]
    counts.found += len(found) - len(neutral)
    counts.wanted += len(gold.events)
    _count_traps(counts, name, [found[n] for n in idle], text, gold.not_events)
    for number in sorted(set(idle) - set(neutral)):
        claim = found[number].claim
        counts.weighed.append((claim.confidence, False))
        counts.confusions.append(
            Confusion(
                where=name,
                kind=f"{claim.type} not marked",
                wanted=None,
                found=_in_words(claim),
                text=found[number].words,
            )
        )
    for there in sorted(set(range(len(gold.events))) - set(met.values())):
        event = gold.events[there]
        counts.confusions.append(
            Confusion(
                where=name, kind=f"{event.type} missed", wanted=_marked(event), found=None,
                text=event.evidence,
            )
        )  # fmt: skip


def meet_events(
    text: str, gold: GoldDispatch, claims: Sequence[Claim], *, body: str
) -> dict[int, int]:
    """Which claim meets which event of a dispatch, by their places, one to one."""
    return _meet(_found(text, claims, body), gold.events, _places(text, gold))


def _found(text: str, claims: Sequence[Claim], body: str) -> list[_Found]:
    return [
        _Found(
            claim,
            words,
            place_of(text, words),
            names_of(claim.source, body),
            names_of(claim.target, body),
        )
        for claim in claims
        for words in (claim.evidence.of(body),)
    ]


def _places(text: str, gold: GoldDispatch) -> list[Place | None]:
    return [place_of(text, event.evidence) for event in gold.events]


def names_of(refs: Sequence[ActorRef], body: str) -> list[str]:
    """All that an actor may be called by: its name, side, id and printed words."""
    return [
        name
        for ref in refs
        for name in (
            ref.name, ref.party, ref.party_name, ref.span.of(body), ref.id,
        )
        if name
    ]  # fmt: skip


def _meet(
    found: list[_Found], events: list[GoldEvent], places: list[Place | None]
) -> dict[int, int]:
    """Claims to events, one to one: type first, then actor, then wording."""
    pairs = sorted(
        (
            (
                2 * same_type(one.claim.type, event.type)
                + is_one_of(one.source, event.source)
                + likeness(one.words, event.evidence),
                here,
                there,
            )
            for here, one in enumerate(found)
            for there, event in enumerate(events)
            if overlap(one.place, places[there]) >= SAME_EVIDENCE
        ),
        reverse=True,
    )
    met: dict[int, int] = {}
    for _, here, there in pairs:
        if here not in met and there not in met.values():
            met[here] = there
    return met


def same_type(one: EventType, other: EventType) -> bool:
    """CONCEDE and RETREAT count as one, so do AGREE and SUPPORT."""
    return _LIKE.get(one, one) == _LIKE.get(other, other)


def _count_met(
    counts: EventCounts, name: str, one: _Found, event: GoldEvent, *, published: str
) -> None:
    claim = one.claim
    counts.detected += 1
    is_typed = same_type(claim.type, event.type)
    has_actors = is_typed and _same_actors(one, event)
    is_told_alike = claim.factuality == event.factuality
    dated = _dated_right(claim, event, published)
    counts.typed += is_typed
    counts.weighed.append((claim.confidence, is_typed))
    counts.with_actors += has_actors
    counts.told_alike += is_told_alike
    if event.date is not None and event.date.start:
        counts.dated += 1
        counts.dated_right += dated
    is_full = has_actors and is_told_alike and dated
    counts.full += is_full
    if not is_full:
        wrong = [
            word
            for word, is_right in (
                ("type", is_typed),
                ("actors", has_actors or not is_typed),
                ("factuality", is_told_alike),
                ("date", dated),
            )
            if not is_right
        ]
        counts.confusions.append(
            Confusion(
                where=name, kind=f"wrong {' and '.join(wrong)}", wanted=_marked(event),
                found=_in_words(claim), text=one.words,
            )
        )  # fmt: skip


def _same_actors(one: _Found, event: GoldEvent) -> bool:
    wanted = event.target or []
    if is_one_of(one.source, event.source) and (
        not wanted or is_one_of(one.target, wanted)
    ):
        return True
    both = one.source + one.target
    return (
        event.type in _BOTH_WAYS
        and is_one_of(both, event.source)
        and (not wanted or is_one_of(both, wanted))
    )


def _dated_right(claim: Claim, event: GoldEvent, published: str) -> bool:
    """Whether the days overlap; an undated event must not get the day of printing."""
    first = last = None
    if claim.date is not None:
        first = claim.date.earliest and claim.date.earliest.isoformat()
        last = claim.date.latest and claim.date.latest.isoformat()
    if event.date is None or not event.date.start:
        return not (event.date is None and first == last == published)
    return bool(
        first and last and event.date.end and first <= event.date.end and last >= event.date.start
    )  # fmt: skip


def _count_traps(
    counts: EventCounts, name: str, idle: list[_Found], text: str, traps: list[str]
) -> None:
    for trap in traps:
        place = place_of(text, trap)
        counts.traps += 1
        taken = [one for one in idle if place and _is_taken(one, place)]
        counts.trapped += bool(taken)
        counts.confusions.extend(
            Confusion(
                where=name, kind="trap taken as actual", wanted=None,
                found=_in_words(one.claim), text=trap,
            )
            for one in taken[:1]
        )  # fmt: skip


def _is_taken(one: _Found, trap: Place) -> bool:
    return (
        one.claim.factuality == "actual"
        and one.place is not None
        and overlap(one.place, trap) >= SAME_EVIDENCE
        and one.place[1] - one.place[0] < _MUCH_LONGER * (trap[1] - trap[0])
    )


def _in_words(claim: Claim) -> str:
    days = ""
    if claim.date is not None:
        days = f", {claim.date.earliest or '…'} to {claim.date.latest or '…'}"
    source = " + ".join(ref.name for ref in claim.source) or "–"
    target = " + ".join(ref.name for ref in claim.target) or "–"
    return f"{claim.type} {claim.factuality}: {source} -> {target}{days}"


def _marked(event: GoldEvent) -> str:
    days = ""
    if event.date is not None:
        days = f", {event.date.start or '…'} to {event.date.end or '…'}"
    source = " / ".join(event.source) or "–"
    target = " / ".join(event.target or []) or "–"
    return f"{event.type} {event.factuality}: {source} -> {target}{days}"
