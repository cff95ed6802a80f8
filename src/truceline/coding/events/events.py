"""Codes events: a trigger of the codebook, its actors, and how real the text makes it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from truceline.coding.dates.carried_dates import carry_dates
from truceline.coding.dates.event_dates import find_event_date
from truceline.coding.dates.told import Told
from truceline.coding.draft import Draft, ToldAt
from truceline.coding.events.answers import name_answered
from truceline.coding.events.asked import (
    asked_below,
    done_when_asked,
    is_threatened,
    meant_for_asker,
)
from truceline.coding.events.bare_offers import without_bare_offers
from truceline.coding.events.by_its_day import by_its_day
from truceline.coding.events.clauses import amount_of, own_clause
from truceline.coding.events.confidence import find_confidence
from truceline.coding.events.contested import weigh_contested
from truceline.coding.events.evidence import cut_evidence
from truceline.coding.events.holders import name_holders
from truceline.coding.events.how_told import find_how_told, is_unwanted
from truceline.coding.events.judged_below import is_judged_below
from truceline.coding.events.leaving import leaving_for_asker
from truceline.coding.events.open_acts import find_open_acts
from truceline.coding.events.own_sake import for_their_own_sake
from truceline.coding.events.repeats import is_repeat
from truceline.coding.events.reported_blows import name_enemies
from truceline.coding.events.strikers import name_strikers
from truceline.coding.events.taken_up import take_up
from truceline.coding.factuality.foretold import is_mere_warning
from truceline.coding.factuality.headings import is_only_named
from truceline.coding.factuality.mentions import is_only_spoken_of
from truceline.coding.factuality.things import is_of_things, names_fighters
from truceline.coding.factuality.unreal import is_about_sports
from truceline.coding.learned.guess import WHERE
from truceline.coding.learned.matches import find_learned, is_another, is_nothing
from truceline.coding.learned.weigh import chance_of, weigh_issue
from truceline.coding.names.places import find_place, find_place_of_noun
from truceline.coding.parties.event_parties import Parties, find_event_parties
from truceline.coding.scene import Scene
from truceline.coding.sentences.issues import main_issue
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match, find_matches
from truceline.model import Claim, EventType, Factuality, Issue, Span, Statement

CODER = "events.v18"
LEARNED = "events-learned.v11"

# An offer is made on the day on which its sentence tells it.
_TOLD = frozenset({Factuality.ACTUAL, Factuality.OFFERED})
_ENDS = ("attr", "dobj", "nsubj", "nsubjpass")


def code_events(scene: Scene, draft: Draft) -> Draft:
    """The events of an article in reading order, each once at its first full mention."""
    told: list[Told] = []
    threatened: list[Claim] = []
    for tree in scene.trees:
        for one in without_bare_offers(_in_sentence(scene, tree, draft, told)):
            if one.is_threatened:
                threatened.append(one.claim)
            elif not any(is_repeat(scene, one, other) for other in told):
                told.append(one)
    told.sort(key=lambda one: one.claim.evidence)
    named = name_answered(scene, name_holders(scene, name_strikers(scene, told)))
    weighed = list(weigh_contested(scene, named, draft.statements))
    # Last, for whoever is only meant by a report is not accused in it.
    claims = carry_dates(scene, name_enemies(scene, weighed, draft.statements))
    return replace(
        draft,
        claims=tuple(
            replace(claim, id=f"c{number}")
            for number, claim in enumerate(claims, start=1)
        ),
        told=tuple(
            ToldAt(
                sentence=one.tree.number,
                word=one.place,
                is_source_told=one.is_source_told,
                is_target_told=one.is_target_told,
            )
            for one in told
        ),
        threatened=tuple(threatened),
    )


@dataclass(slots=True)
class _Seen:
    """The words that events have, what is asked for by whom, and the claims so far."""

    before: list[Told]
    taken: set[int] = field(default_factory=set)
    asked: dict[int, Claim] = field(default_factory=dict)
    # Matches of rules that told nothing, in reading order.
    left: list[Match] = field(default_factory=list)


def _in_sentence(
    scene: Scene, tree: Tree, draft: Draft, before: list[Told]
) -> Iterator[Told]:
    if is_about_sports(tree, scene.lexicon.things.games) and not names_fighters(
        scene, tree
    ):
        return
    seen = _Seen(before=list(before))
    yield from _by_rules(scene, tree, draft, seen)
    yield from _open_acts(scene, tree, draft, seen.taken)
    for match in find_learned(scene, tree, seen.taken):
        if is_judged_below(match, seen.left, seen.before):
            continue
        told = _of_match(scene, match, draft, seen, is_seen=_is_seen(scene, match))
        if told is not None:
            yield replace(told, claim=replace(told.claim, coder=LEARNED))
    for match in seen.left:
        if match.place in seen.taken or not _is_seen(scene, match):
            continue
        told = _of_match(scene, match, draft, seen, is_seen=True)
        if told is not None:
            yield replace(told, claim=replace(told.claim, coder=LEARNED))


def _by_rules(scene: Scene, tree: Tree, draft: Draft, seen: _Seen) -> Iterator[Told]:
    for matches in find_matches(tree, scene.lexicon.verbs, scene.lexicon.nouns):
        for match in matches:
            if match.place in seen.taken or is_another(scene, match):
                break
            if is_nothing(scene, match) and not is_unwanted(match):
                break
            told = _of_match(scene, match, draft, seen)
            if told is None:
                seen.left.append(match)
                continue
            if match.trigger.act is not None:
                below = asked_below(tree, match.place)
                seen.asked.update(dict.fromkeys(below, told.claim))
            elif match.trigger.objects:
                # "held talks": the object is part of this event, no event of its own.
                seen.taken.update(match.objects)
            seen.before.append(told)
            yield told
            break


def _of_match(
    scene: Scene, match: Match, draft: Draft, seen: _Seen, *, is_seen: bool = False
) -> Told | None:
    """The claim of a match. What is asked of nobody in particular is still asked: the act
    below a demand that has an actor needs none of its own."""
    asking = seen.asked.get(match.place)
    if (
        is_of_things(scene, match)
        or is_only_named(scene, match.tree, match.place)
        or is_only_spoken_of(match)
    ):
        return None
    if match.trigger.takes_up:
        told = _taken_up(scene, match, draft.statements, seen.before)
    else:
        told = _told(
            scene, match, draft.statements, is_asked=asking is not None, is_seen=is_seen
        )
    if told is not None:
        seen.taken.add(match.place)
        if asking is not None:
            told = replace(told, is_threatened=is_threatened(told.claim, asking))
            claim = done_when_asked(told.claim, asking)
            if not told.is_target_told:
                claim = leaving_for_asker(meant_for_asker(claim, asking), asking)
                claim = for_their_own_sake(scene, match, claim, asking)
            told = replace(told, claim=claim)
    return told


def _is_seen(scene: Scene, match: Match) -> bool:
    """Whether the trained model sees the act of a rule, too. A journey of nobody is none:
    who travels tells whether it is a visit."""
    is_verb = match.tree.token(match.place).pos == "VERB"
    if is_verb and match.trigger.mode == "visit":
        return False
    chance = chance_of(scene, match, match.rule.type)
    return chance is not None and chance >= scene.trust.seen


def _taken_up(
    scene: Scene, match: Match, statements: tuple[Statement, ...], before: list[Told]
) -> Told | None:
    claim = take_up(scene, match, before)
    if claim is None:
        return None
    claim = replace(claim, statement=_statement_at(statements, claim.evidence))
    return Told(claim, match.tree, match.place)


def _open_acts(
    scene: Scene, tree: Tree, draft: Draft, taken: set[int]
) -> Iterator[Told]:
    """Refusals and threats of acts that no row of the codebook knows."""
    for match, is_bare in find_open_acts(scene, tree):
        if taken & {match.place, *tree.children(match.place, *_ENDS)}:
            continue
        told = _told(scene, match, draft.statements, is_open=True)
        if told is None or (is_bare and not _is_of_a_side(told.claim)):
            continue
        yield told


def _is_of_a_side(claim: Claim) -> bool:
    """Whether a known side does it: refugees who will not return refuse nothing."""
    return any(one.party is not None for one in claim.source)


def _told(
    scene: Scene,
    match: Match,
    statements: tuple[Statement, ...],
    *,
    is_asked: bool = False,
    is_open: bool = False,
    is_seen: bool = False,
) -> Told | None:
    tree, place, trigger = match.tree, match.place, match.trigger
    how = find_how_told(scene, match, is_open=is_open)
    if how is None:
        return None
    root, factuality = how
    is_another = root is not match.rule.type
    is_refusal = is_open or (is_another and root is EventType.REJECT)
    chance = chance_of(scene, match, root)
    parties = find_event_parties(
        scene, match, is_asked=is_asked, is_refusal=is_refusal, is_seen=is_seen
    )
    if parties is None or is_mere_warning(match, parties.source):
        return None
    clause = own_clause(tree, place)
    day = find_event_date(scene, tree, place, is_told=factuality in _TOLD)
    factuality = by_its_day(scene, match, root=root, factuality=factuality, day=day)
    evidence = cut_evidence(tree, place, list(match.objects))
    statement = _statement_at(statements, evidence)
    claim = Claim(
        id="",
        type=root,
        mode=None if is_open or is_another else trigger.mode or _mode_of(root, parties),
        contexts=trigger.contexts,
        source=parties.source,
        target=parties.target,
        third_parties=parties.third,
        date=day,
        place=find_place(scene, tree, clause)
        or find_place_of_noun(scene, tree, match.place),
        factuality=factuality,
        issue=_issue_of(scene, match, clause),
        amount=amount_of(scene, match, clause),
        evidence=evidence,
        statement=statement,
        coder=CODER,
        confidence=find_confidence(
            parties,
            trigger,
            chance=chance,
            is_learned=trigger.where == WHERE,
        ),
    )
    return Told(
        claim,
        tree,
        place,
        match.objects,
        is_target_told=parties.is_target_told,
        is_source_told=parties.is_source_told,
    )


def _issue_of(scene: Scene, match: Match, clause: list[int]) -> Issue | None:
    """The issue of the row, else that of the words or the one that the model sees."""
    trigger = match.trigger
    if trigger.issue is not None and trigger.where != WHERE:
        return trigger.issue
    return weigh_issue(scene, match, main_issue(match.tree, scene.lexicon, clause))


def _mode_of(root: EventType, parties: Parties) -> str | None:
    is_hosted = bool(parties.third) and root is EventType.CONSULT
    return "third-party" if is_hosted else None


def _statement_at(statements: tuple[Statement, ...], evidence: Span) -> str | None:
    """The narrowest statement whose content holds the evidence."""
    holding = [
        (piece.end - piece.start, statement.id)
        for statement in statements
        for piece in statement.content
        if piece.holds(evidence)
    ]
    return min(holding)[1] if holding else None
