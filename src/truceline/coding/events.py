"""Codes events: a trigger of the codebook, its actors, and how real the text makes it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from truceline.codebook import Trigger
from truceline.coding.amounts import find_amount, find_bare_amount
from truceline.coding.answers import name_answered
from truceline.coding.asked import TOGETHER, asked_below, done_when_asked, names_of
from truceline.coding.carried_dates import Told, carry_dates
from truceline.coding.contested import weigh_contested
from truceline.coding.draft import Draft
from truceline.coding.event_dates import find_event_date
from truceline.coding.event_parties import Parties, find_event_parties
from truceline.coding.evidence import cut_evidence
from truceline.coding.factuality import find_factuality
from truceline.coding.issues import main_issue
from truceline.coding.places import find_place
from truceline.coding.refusals import (
    find_open_refusals,
    is_of_none,
    is_refused,
)
from truceline.coding.scene import Scene
from truceline.coding.strikers import name_strikers
from truceline.coding.taken_up import take_up
from truceline.coding.tree import Tree
from truceline.coding.triggers import Match, find_matches
from truceline.coding.unreal import is_about_sports
from truceline.model import (
    Amount,
    Claim,
    EventDate,
    EventType,
    Factuality,
    Span,
    Statement,
)

CODER = "events.v2"

# Acts that one refuses by saying that one will not do them.
_REFUSABLE = frozenset(
    {
        EventType.AGREE,
        EventType.AID,
        EventType.CONCEDE,
        EventType.CONSULT,
        EventType.COOPERATE,
        EventType.RETREAT,
        EventType.SUPPORT,
    }
)
# What is done, and not only said: a word of today may name a day to come.
_DEEDS = frozenset(
    {
        EventType.AID,
        EventType.ASSAULT,
        EventType.COERCE,
        EventType.CONSULT,
        EventType.COOPERATE,
        EventType.MOBILIZE,
        EventType.PROTEST,
        EventType.RETREAT,
    }
)
_AHEAD = frozenset({Factuality.PLANNED, Factuality.POSSIBLE, Factuality.OFFERED})
_ENDS = ("attr", "dobj", "nsubj", "nsubjpass")
_NUMBER = re.compile(r"\d[\d,.]*\d")
_BEYOND = frozenset({"advcl", "relcl", "parataxis", "ccomp"})


def code_events(scene: Scene, draft: Draft) -> Draft:
    """The events of an article in reading order, each once at its first full mention."""
    told: list[Told] = []
    for tree in scene.trees:
        for one in _without_bare_offers(_in_sentence(scene, tree, draft, told)):
            if not any(_is_repeat(scene, one, other) for other in told):
                told.append(one)
    told.sort(key=lambda one: one.claim.evidence)
    named = name_answered(scene, name_strikers(scene, told))
    weighed = weigh_contested(scene, named, draft.statements)
    claims = carry_dates(scene, weighed)
    return replace(
        draft,
        claims=tuple(
            replace(claim, id=f"c{number}")
            for number, claim in enumerate(claims, start=1)
        ),
    )


def _without_bare_offers(found: Iterable[Told]) -> Iterator[Told]:
    """The claims of a sentence; readiness for an act that is told as well is that act,
    offered: "were ready to meet them"."""
    told = list(found)
    for one in told:
        claim = one.claim
        is_bare = claim.type is EventType.AGREE and claim.mode is None
        if (
            is_bare
            and claim.factuality is Factuality.OFFERED
            and any(
                other.claim.factuality is Factuality.OFFERED
                and other is not one
                and claim.evidence.holds(other.claim.evidence)
                for other in told
            )
        ):
            continue
        yield one


def _in_sentence(
    scene: Scene, tree: Tree, draft: Draft, before: list[Told]
) -> Iterator[Told]:
    here: list[Told] = []
    taken: set[int] = set()
    asked: dict[int, Claim] = {}
    if is_about_sports(tree):
        return
    for matches in find_matches(tree, scene.lexicon.verbs, scene.lexicon.nouns):
        for match in matches:
            if match.place in taken:
                break
            # What is asked of nobody in particular is still asked: the act below a demand
            # that has an actor needs none of its own.
            if match.trigger.takes_up:
                told = _taken_up(scene, match, draft.statements, [*before, *here])
            else:
                told = _told(
                    scene, match, draft.statements, is_asked=match.place in asked
                )
            if told is None:
                continue
            taken.add(match.place)
            if match.place in asked:
                done = done_when_asked(told.claim, asked[match.place])
                told = replace(told, claim=done)
            if match.trigger.act is not None:
                asked.update(dict.fromkeys(asked_below(tree, match.place), told.claim))
            elif match.trigger.objects:
                # "held talks": the object is part of this event, no event of its own.
                taken.update(match.objects)
            here.append(told)
            yield told
            break
    yield from _open_refusals(scene, tree, draft, taken)


def _taken_up(
    scene: Scene, match: Match, statements: tuple[Statement, ...], before: list[Told]
) -> Told | None:
    claim = take_up(scene, match, before)
    if claim is None:
        return None
    claim = replace(claim, statement=_statement_at(statements, claim.evidence))
    return Told(claim, match.tree, match.place)


def _open_refusals(
    scene: Scene, tree: Tree, draft: Draft, taken: set[int]
) -> Iterator[Told]:
    """Refusals of acts that no row of the codebook knows, coded as "refuse" is."""
    rows = [
        (rule, trigger)
        for rule, trigger in scene.lexicon.verbs.get("refuse", ())
        if rule.type is EventType.REJECT and not trigger.objects
    ]
    for place in find_open_refusals(tree) if rows else ():
        if taken & {place, *tree.children(place, *_ENDS)}:
            continue
        rule, trigger = rows[0]
        match = Match(rule=rule, trigger=trigger, tree=tree, place=place, objects=())
        told = _told(scene, match, draft.statements, is_open=True)
        if told is not None:
            yield told


def _told(
    scene: Scene,
    match: Match,
    statements: tuple[Statement, ...],
    *,
    is_asked: bool = False,
    is_open: bool = False,
) -> Told | None:
    tree, place, trigger = match.tree, match.place, match.trigger
    root, factuality = match.rule.type, find_factuality(tree, place, scene.lexicon)
    if trigger.verbs and is_of_none(tree, match.objects):
        factuality = None
    if is_open:
        factuality = Factuality.ACTUAL
    elif factuality is None:
        if root not in _REFUSABLE or not is_refused(tree, place):
            return None
        # "They would not come to the talks": who will not, refuses.
        root, factuality = EventType.REJECT, Factuality.ACTUAL
    elif factuality is Factuality.ACTUAL:
        if trigger.hedged_only:
            return None
        factuality = trigger.given or factuality
    elif trigger.hedged_only and trigger.given and factuality in _AHEAD:
        # "Would comply", "could go back to war": said of oneself, it is a promise or a threat.
        factuality = trigger.given
    elif root is EventType.THREATEN and "subject" in trigger.target:
        # "They would face consequences": what is to come is the threat itself.
        factuality = Factuality.ACTUAL
    is_refusal = is_open or root is not match.rule.type
    parties = find_event_parties(scene, match, is_asked=is_asked, is_refusal=is_refusal)
    if parties is None:
        return None
    clause = _clause(tree, place)
    day = find_event_date(scene, tree, place, is_told=factuality is Factuality.ACTUAL)
    factuality = _not_before_its_day(scene, root, factuality, day)
    evidence = cut_evidence(tree, place, list(match.objects))
    statement = _statement_at(statements, evidence)
    issue = trigger.issue or main_issue(tree, scene.lexicon, clause)
    claim = Claim(
        id="",
        type=root,
        mode=None if is_refusal else trigger.mode or _mode_of(root, parties),
        contexts=trigger.contexts,
        source=parties.source,
        target=parties.target,
        third_parties=parties.third,
        date=day,
        place=find_place(scene, tree, clause),
        factuality=factuality,
        issue=issue,
        amount=_amount(scene, match, clause),
        evidence=evidence,
        statement=statement,
        coder=CODER,
        confidence=_confidence(parties, trigger),
    )
    return Told(
        claim, tree, place, match.objects, is_target_told=parties.is_target_told
    )


def _not_before_its_day(
    scene: Scene, root: EventType, factuality: Factuality, day: EventDate | None
) -> Factuality:
    """What lies after the day of the report is planned: "their truce starts on Friday"."""
    is_to_come = (
        root in _DEEDS
        and day is not None
        and day.earliest is not None
        and day.earliest > scene.article.date
    )
    if is_to_come and factuality is Factuality.ACTUAL:
        return Factuality.PLANNED
    return factuality


def _mode_of(root: EventType, parties: Parties) -> str | None:
    is_hosted = bool(parties.third) and root is EventType.CONSULT
    return "third-party" if is_hosted else None


def _clause(tree: Tree, place: int) -> list[int]:
    """The tokens of the act's own clause, without clauses below and verbs beside it."""
    others = {
        inner
        for child in tree.children(place, "conj")
        if tree.token(child).pos in ("VERB", "AUX")
        for inner in tree.subtree(child)
    }
    return [one for one in tree.subtree(place, without=_BEYOND) if one not in others]


def _amount(scene: Scene, match: Match, clause: list[int]) -> Amount | None:
    """How many; whoever frees "another 300" frees people."""
    tree, objects = match.tree, _objects(match)
    found = find_amount(scene, tree, clause) or find_amount(scene, tree, objects)
    if found is None and match.trigger.mode == "release" and match.trigger.verbs:
        return find_bare_amount(scene, tree, objects)
    return found


def _objects(match: Match) -> list[int]:
    """What an act is done to, wherever it hangs: "let 1,500 prisoners go", "400 men are
    to be freed"."""
    tree, heads = match.tree, list(match.objects)
    if tree.token(match.place).lemma == "let":
        heads += tree.children(match.place, "ccomp")
    return sorted(
        {inner for head in heads for inner in tree.subtree(head, without=_BEYOND)}
    )


def _statement_at(statements: tuple[Statement, ...], evidence: Span) -> str | None:
    """The narrowest statement whose content holds the evidence."""
    holding = [
        (piece.end - piece.start, statement.id)
        for statement in statements
        for piece in statement.content
        if piece.holds(evidence)
    ]
    return min(holding)[1] if holding else None


def _confidence(parties: Parties, trigger: Trigger) -> float:
    # Not calibrated: a rank for reviewers, from what the clause says of the actors and
    # how specific the trigger is. Calibration needs a gold set.
    value = 0.5
    value += 0.15 * parties.is_source_known
    value += 0.15 * parties.is_target_known
    value += 0.1 * bool(trigger.objects or (trigger.verbs and " " in trigger.verbs[0]))
    return round(value, 2)


def _is_repeat(scene: Scene, one: Told, before: Told) -> bool:
    """Whether a claim only mentions again what an earlier one has told in full.

    The same type, issue, factuality and actors, and nothing new: no date or amount that
    the earlier one lacks, and no other number ("to 8,600"). Acts about no issue are told
    again only by the same verb.
    """
    claim, other = one.claim, before.claim
    if claim.evidence.touches(other.evidence) and claim.type is other.type:
        doers = names_of(other.source)
        if claim.type in TOGETHER or claim.type is EventType.ASSAULT:
            doers |= names_of(other.target)
        return claim.factuality is other.factuality and names_of(claim.source) <= doers
    return (
        _numbers(scene, claim) <= _numbers(scene, other)
        and claim.type is other.type
        and claim.factuality is other.factuality
        and claim.issue is other.issue
        and (claim.issue is not None or _is_same_word(one, before))
        and names_of(claim.source) == names_of(other.source)
        and names_of(claim.target) == names_of(other.target)
        and (claim.date is None or _same_days(claim, other))
        and (
            claim.amount is None
            or (other.amount is not None and claim.amount.most == other.amount.most)
        )
        and claim.statement is None
        and (claim.place is None or _at(claim) == _at(other))
    )


def _is_same_word(one: Told, before: Told) -> bool:
    """Whether two acts are told by the same verb; a noun takes up any verb before it."""
    token, other = one.tree.token(one.place), before.tree.token(before.place)
    return token.pos == "NOUN" or token.lemma == other.lemma


def _numbers(scene: Scene, claim: Claim) -> frozenset[str]:
    return frozenset(_NUMBER.findall(claim.evidence.of(scene.article.text)))


def _at(claim: Claim) -> str | None:
    return claim.place.name if claim.place else None


def _same_days(claim: Claim, other: Claim) -> bool:
    return (
        claim.date is not None
        and other.date is not None
        and (claim.date.earliest, claim.date.latest)
        == (other.date.earliest, other.date.latest)
    )
