"""Codes events: a trigger of the codebook, its actors, and how real the text makes it."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.codebook import Trigger
from truceline.coding.amounts import find_amount
from truceline.coding.draft import Draft
from truceline.coding.event_dates import find_event_date
from truceline.coding.evidence import cut_evidence
from truceline.coding.factuality import find_factuality
from truceline.coding.issues import main_issue
from truceline.coding.places import find_place
from truceline.coding.scene import Scene
from truceline.coding.sides import find_parties, part_third_parties
from truceline.coding.tree import Tree
from truceline.coding.triggers import Match, find_matches
from truceline.model import (
    ActorRef,
    Claim,
    EventType,
    Factuality,
    Span,
    Statement,
)

CODER = "events.v1"

_ASIDE = frozenset({"before", "after", "during", "since", "ahead", "at", "in", "until"})
_BEYOND = frozenset({"advcl", "relcl", "parataxis", "ccomp"})


def code_events(scene: Scene, draft: Draft) -> Draft:
    """The events of an article in reading order, each once at its first full mention."""
    claims: list[Claim] = []
    for tree in scene.trees:
        for claim in _in_sentence(scene, tree, draft):
            if not any(_is_repeat(claim, other) for other in claims):
                claims.append(claim)
    claims.sort(key=lambda claim: claim.evidence)
    return replace(
        draft,
        claims=tuple(
            replace(claim, id=f"c{number}")
            for number, claim in enumerate(claims, start=1)
        ),
    )


def _in_sentence(scene: Scene, tree: Tree, draft: Draft) -> Iterator[Claim]:
    taken: set[int] = set()
    asked: dict[int, Claim] = {}
    for matches in find_matches(tree, scene.lexicon.verbs, scene.lexicon.nouns):
        for match in matches:
            if match.place in taken:
                break
            # What is asked of nobody in particular is still asked: the act below a demand
            # that has an actor needs none of its own.
            claim = _claim(
                scene, match, draft.statements, is_given=match.place in asked
            )
            if claim is None:
                continue
            taken.add(match.place)
            if match.place in asked and not claim.source:
                # Whoever is asked for a truce is the one to give it.
                claim = _done_by(claim, asked[match.place].target)
            if match.trigger.act is not None:
                asked.update(dict.fromkeys(_asked_below(tree, match.place), claim))
            elif match.trigger.objects:
                # "held talks": the object is part of this event, no event of its own.
                taken.update(match.objects)
            yield claim
            break


def _done_by(claim: Claim, asked: tuple[ActorRef, ...]) -> Claim:
    own = {ref.id or ref.name for ref in claim.target}
    return replace(
        claim, source=tuple(ref for ref in asked if (ref.id or ref.name) not in own)
    )


def _asked_below(tree: Tree, place: int) -> set[int]:
    """What a demand is about, without the time and place it names beside it."""
    aside = {
        inner
        for one in tree.subtree(place)
        if tree.token(one).dep == "prep" and tree.token(one).text.lower() in _ASIDE
        for inner in tree.subtree(one)
    }
    return set(tree.subtree(place)) - aside


def _claim(
    scene: Scene, match: Match, statements: tuple[Statement, ...], *, is_given: bool
) -> Claim | None:
    tree, place, trigger = match.tree, match.place, match.trigger
    factuality = find_factuality(tree, place, scene.lexicon)
    if factuality is None:
        return None
    if trigger.hedged_only and factuality is Factuality.ACTUAL:
        return None
    if trigger.given is not None and factuality is Factuality.ACTUAL:
        factuality = trigger.given
    source, target = find_parties(scene, match)
    third, source, target = part_third_parties(scene, match, source, target)
    if is_given and not (source or target or third) and not trigger.hedged_only:
        return None
    if not is_given and not _is_political(
        (*source, *third), target, needs_target=trigger.needs_target
    ):
        return None
    clause = _clause(tree, place)
    evidence = cut_evidence(tree, place, list(match.objects))
    statement = _statement_at(statements, evidence)
    issue = trigger.issue or main_issue(tree, scene.lexicon, clause)
    return Claim(
        id="",
        type=match.rule.type,
        mode=trigger.mode
        or ("third-party" if third and match.rule.type is EventType.CONSULT else None),
        contexts=trigger.contexts,
        source=source,
        target=target,
        third_parties=third,
        date=find_event_date(
            scene, tree, place, is_told=factuality is Factuality.ACTUAL
        ),
        place=find_place(scene, tree, clause),
        factuality=factuality,
        issue=issue,
        amount=find_amount(scene, tree, clause),
        evidence=evidence,
        statement=statement,
        coder=CODER,
        confidence=_confidence(source, target, trigger),
    )


def _is_political(
    source: tuple[ActorRef, ...], target: tuple[ActorRef, ...], *, needs_target: bool
) -> bool:
    if needs_target and not (source and target):
        return False
    return any(
        ref.id is not None or ref.party is not None for ref in (*source, *target)
    ) or (bool(source) and bool(target) and any(ref.code for ref in (*source, *target)))


def _clause(tree: Tree, place: int) -> list[int]:
    """The tokens of the act's own clause, without clauses below and verbs beside it."""
    others = {
        inner
        for child in tree.children(place, "conj")
        if tree.token(child).pos in ("VERB", "AUX")
        for inner in tree.subtree(child)
    }
    return [one for one in tree.subtree(place, without=_BEYOND) if one not in others]


def _statement_at(statements: tuple[Statement, ...], evidence: Span) -> str | None:
    """The narrowest statement whose content holds the evidence."""
    holding = [
        (piece.end - piece.start, statement.id)
        for statement in statements
        for piece in statement.content
        if piece.holds(evidence)
    ]
    return min(holding)[1] if holding else None


def _confidence(
    source: tuple[ActorRef, ...], target: tuple[ActorRef, ...], trigger: Trigger
) -> float:
    # Not calibrated: a rank for reviewers, from what is known of the actors and how
    # specific the trigger is. Calibration needs a gold set.
    value = 0.5
    value += 0.15 * any(ref.id for ref in source)
    value += 0.15 * any(ref.id for ref in target)
    value += 0.1 * bool(trigger.objects or (trigger.verbs and " " in trigger.verbs[0]))
    return round(value, 2)


def _is_repeat(claim: Claim, other: Claim) -> bool:
    """Whether a claim only mentions again what an earlier one has told in full.

    The same type, issue, factuality and actors, and nothing new: no date or amount that
    the earlier one lacks.
    """
    if claim.evidence.touches(other.evidence) and claim.type is other.type:
        return claim.factuality is other.factuality and _names(claim.source) <= _names(
            other.source
        ) | _names(other.target)
    return (
        claim.type is other.type
        and claim.factuality is other.factuality
        and claim.issue is other.issue
        and _names(claim.source) == _names(other.source)
        and _names(claim.target) == _names(other.target)
        and (claim.date is None or _same_days(claim, other))
        and (
            claim.amount is None
            or (other.amount is not None and claim.amount.most == other.amount.most)
        )
        and claim.statement is None
        and (claim.place is None or _at(claim) == _at(other))
    )


def _at(claim: Claim) -> str | None:
    return claim.place.name if claim.place else None


def _same_days(claim: Claim, other: Claim) -> bool:
    return (
        claim.date is not None
        and other.date is not None
        and (claim.date.earliest, claim.date.latest)
        == (other.date.earliest, other.date.latest)
    )


def _names(refs: tuple[ActorRef, ...]) -> frozenset[str]:
    return frozenset(ref.id or ref.name for ref in refs)
