"""Codes conditions: a side requires one issue before another."""

from dataclasses import dataclass, replace

from truceline.coding.actors.actors import resolve
from truceline.coding.conditions.about import find_about
from truceline.coding.conditions.bargains import find_bargains
from truceline.coding.conditions.bonds import find_bonds
from truceline.coding.conditions.forecasts import (
    is_foreseen,
    is_judged,
    is_law,
)
from truceline.coding.conditions.leaders import is_leader_going
from truceline.coding.conditions.mere_time import is_when_said
from truceline.coding.conditions.narrowed import narrow, points_back
from truceline.coding.conditions.pending import is_done_to_them, is_wish
from truceline.coding.conditions.purposes import (
    find_needs_of_aims,
    find_only_ways,
    find_purposes,
)
from truceline.coding.conditions.requirements import Requirement, find_requirements
from truceline.coding.conditions.returns import find_returns, is_return
from truceline.coding.conditions.sequences import find_sequences
from truceline.coding.conditions.setters import find_setter
from truceline.coding.conditions.taken_up import (
    find_spoken_before,
    find_spoken_of,
    find_taken_up,
    is_bare_do,
    takes_up,
)
from truceline.coding.draft import Draft
from truceline.coding.learned.weigh import weigh_side
from truceline.coding.scene import Scene
from truceline.coding.sentences.issues import (
    BROAD,
    find_issues,
)
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, Tree
from truceline.model import (
    ActorRef,
    Claim,
    Condition,
    EventType,
    Factuality,
    Issue,
    Span,
    Statement,
    StatementKind,
)

CODER = "conditions.v12"

# Words that never tell a mere time.
_STRICT = frozenset({"unless", "provided", "providing"})
# What "leave" alone is about, unless a leader does.
_OF_GOING = frozenset({None, Issue.WITHDRAWAL})
# A statement of these kinds that carries a condition is one.
_BEATEN = frozenset(
    {
        StatementKind.DEMAND,
        StatementKind.REFUSAL,
        StatementKind.OFFER,
        StatementKind.PROMISE,
        StatementKind.REPORT,
        StatementKind.ASSESSMENT,
    }
)


def code_conditions(scene: Scene, draft: Draft) -> Draft:
    """The conditions of an article, each once, with the sentence piece that states it.

    Both sides need an issue; what waits may take it from the sentences before ("more
    would follow only if ..."), what is required may not.
    """
    found: list[Condition] = []
    carried: dict[str, _Found] = {}
    for tree in scene.trees:
        for one in _found_in(scene, tree, draft):
            statement = _statement_at(draft.statements, one.span)
            if any(other.evidence.touches(one.span) for other in found):
                continue
            setter = find_setter(scene, tree, one.place, one.waiting, statement)
            if is_foreseen(tree, one.place, statement, setter) or is_law(tree):
                continue
            if statement is not None:
                carried.setdefault(statement.id, one)
            if is_judged(tree, one.place, one.waiting, statement) or (
                not _is_somebody(scene, setter)
                and one.requires is one.before
                and _is_of_nobody(scene, tree)
            ):
                continue
            found.append(
                Condition(
                    party=setter,
                    requires=one.requires,
                    before=one.before,
                    evidence=one.span,
                    statement=statement.id if statement else None,
                    coder=CODER,
                )
            )
    return replace(
        draft,
        conditions=tuple(found),
        statements=tuple(
            _carrying(statement, carried.get(statement.id))
            for statement in draft.statements
        ),
    )


def _carrying(statement: Statement, one: "_Found | None") -> Statement:
    """The statement that carries a condition: one itself, about the thing that waits where
    its words name that, else about what is required."""
    if one is None:
        return statement
    kind = StatementKind.CONDITION if statement.kind in _BEATEN else statement.kind
    return replace(
        statement, kind=kind, issue=one.before if one.is_told else one.requires
    )


@dataclass(frozen=True, slots=True)
class _Found:
    requires: Issue
    before: Issue
    span: Span
    place: int
    waiting: tuple[int, ...]
    is_told: bool


def _found_in(scene: Scene, tree: Tree, draft: Draft) -> list[_Found]:
    found = []
    here = tuple(
        statement
        for statement in draft.statements
        if any(piece.touches(tree.span) for piece in statement.content)
    )
    said = {
        place
        for statement in here
        for piece in statement.content
        for place in tree.at(piece)
    }
    whole = list(range(len(tree.tokens)))
    for places in [*_stretches(tree, here), whole]:
        found_here = (
            *find_requirements(tree, places, scene.lexicon),
            *find_returns(tree, places),
            *find_bargains(tree, places),
            *find_sequences(tree, places),
            *find_purposes(tree, places),
            *find_only_ways(tree, places),
            *find_needs_of_aims(tree, places),
        )
        for one in found_here:
            if places is whole and one.place in said:
                # What waits may stand in a content, and the words behind it.
                continue
            if one.place not in said and is_when_said(
                tree, one.place, draft.statements
            ):
                continue
            if _is_day(scene, tree, one) or _is_force(tree, one, draft.claims):
                continue
            found += _weighed(scene, tree, one, draft, is_open=True)
    for one, needs_both in find_bonds(tree, scene.lexicon):
        if _is_need(scene, tree, one):
            continue
        found += _weighed(scene, tree, one, draft, is_open=not needs_both)
    return found


def _weighed(
    scene: Scene, tree: Tree, one: Requirement, draft: Draft, *, is_open: bool
) -> list[_Found]:
    """The requirement with its issues; nothing where a side that needs one has none."""
    whole = {*one.required, *one.waiting, one.place}
    wide = one.waiting
    one = narrow(tree, one, draft.statements)
    span = tree.cover(sorted({*whole, *one.waiting}))
    waiting = _issue_of(scene, tree, one.waiting, draft.claims)
    if waiting is None and any(tree.token(each).tag == "WRB" for each in one.waiting):
        # "Stay where they are": the clause itself names nothing.
        waiting = find_about(tree, scene.lexicon, wide)
    required = _issue_of(scene, tree, one.required, draft.claims)
    if points_back(tree, one.waiting):
        # "This presupposes ...", "they would not do so": named in the sentence before.
        ahead = list(range(one.waiting[0]))
        waiting = (
            _issue_of(scene, tree, ahead, draft.claims)
            or find_spoken_before(scene, tree, but=required)
            or waiting
        )
    required = _required_in(scene, tree, one, draft, named=required, waiting=waiting)
    if required is None:
        return []
    same = None
    if waiting is required and waiting in BROAD:
        # Talks before talks say little: the sentences before may tell what waits.
        is_said = _is_strict(tree, one.place) or is_done_to_them(tree, one.required)
        same = waiting if is_said else None
        waiting = None
    if not one.waiting and _is_strict(tree, one.place):
        # "They will leave, the envoy said, provided ...": what waits stands ahead.
        waiting = find_about(tree, scene.lexicon, list(range(one.place)))
        waiting = None if waiting is required else waiting
    is_told = waiting is not None
    if waiting is None and is_open:
        waiting = find_spoken_of(scene, tree, but=required) or same
        if waiting is None and _is_named_ahead(scene, tree, one, required):
            waiting = required
        if waiting is None and is_return(tree, one):
            waiting = find_spoken_before(scene, tree, but=required)
    if waiting is None:
        return []
    is_told |= any(issue is waiting for _, issue in find_issues(tree, scene.lexicon))
    return [_Found(required, waiting, span, one.place, tuple(one.waiting), is_told)]


def _is_named_ahead(scene: Scene, tree: Tree, one: Requirement, issue: Issue) -> bool:
    """Whether the sentence speaks of an issue before it comes to the condition: "he would hand
    over power to an elected successor; a transfer was possible if they agreed to elections"."""
    if not one.waiting:
        return False
    ahead = list(range(min((*one.waiting, one.place))))
    return find_about(tree, scene.lexicon, ahead) is issue


def _required_in(
    scene: Scene,
    tree: Tree,
    one: Requirement,
    draft: Draft,
    *,
    named: Issue | None,
    waiting: Issue | None,
) -> Issue | None:
    """The issue of what is required: that which its words take up, else what they name."""
    if not one.required:
        # Named in what stands ahead, of the sentence or of those before it.
        ahead = list(range(one.place))
        issue = _issue_of(scene, tree, ahead, draft.claims)
        return issue or find_spoken_before(scene, tree, but=waiting)
    issue = (
        find_taken_up(scene, tree, one.required, waiting=waiting, named=named) or named
    )
    if issue is None and (takes_up(tree, one) or is_bare_do(tree, one.required)):
        return waiting
    return issue


def _issue_of(
    scene: Scene, tree: Tree, places: list[int], claims: tuple[Claim, ...]
) -> Issue | None:
    """What a side is about: by its words, else as the model sees it or by the act in it."""
    issue = find_about(tree, scene.lexicon, places)
    if issue is None:
        issue = weigh_side(scene, tree, places)
    if issue in _OF_GOING and is_leader_going(scene, tree, places):
        return Issue.POWER_SHARING
    if issue is not None or not places:
        return issue
    span = tree.cover(places)
    # What is promised or asked for tells more than the promise around it.
    inside = sorted(
        (claim for claim in claims if span.holds(claim.evidence)),
        key=lambda claim: claim.evidence.end - claim.evidence.start,
    )
    acts = (
        claim.issue
        or scene.lexicon.acts.get((claim.type, claim.mode))
        or scene.lexicon.acts.get((claim.type, None))
        for claim in inside
    )
    return next((one for one in acts if one is not None), None)


def _is_somebody(scene: Scene, setter: ActorRef | None) -> bool:
    """Whether who sets a condition is known, or has a name that no codebook lists."""
    if setter is None or setter.id or setter.party:
        return setter is not None
    if not all(word[:1].isupper() for word in setter.name.split()):
        return False
    # "Pilgrims may enter only if", "They would keep the cattle": a capital makes no name.
    return scene.text(setter.span) != setter.name or any(
        tree.token(place).pos == "PROPN"
        for tree in scene.trees_at(setter.span)
        for place in tree.at(setter.span)
    )


def _is_strict(tree: Tree, place: int) -> bool:
    """Whether a word can only state a condition, whatever stands on its sides."""
    words = [token.text.lower() for token in tree.tokens[place : place + 2]]
    return words[0] in _STRICT or words == ["only", "if"]


def _stretches(tree: Tree, statements: tuple[Statement, ...]) -> list[list[int]]:
    """The tokens of each reported content in a sentence, and those of no content."""
    found = []
    for statement in statements:
        places = {place for piece in statement.content for place in tree.at(piece)}
        if places and statement.cue is not None:
            # "Opposes any withdrawal before a truce": the cue itself refuses.
            wishes = {one for one in tree.at(statement.cue) if is_wish(tree, one)}
            places |= wishes | _demanded_by(tree, wishes)
        if places:
            found.append(sorted(places))
    rest = [
        place
        for place in range(len(tree.tokens))
        if not any(place in places for places in found)
    ]
    return [*found, rest]


def _is_of_nobody(scene: Scene, tree: Tree) -> bool:
    """Whether a sentence names neither a known actor nor any issue by a term of its own: "the
    market opens only when the bus arrives", "pilgrims may enter once they have washed"."""
    return not scene.hits[tree.number] and not find_issues(tree, scene.lexicon)


def _demanded_by(tree: Tree, cues: set[int]) -> set[int]:
    """What is asked for by a verb in the passive: "a truce is demanded by the front before
    any talks"."""
    return {
        place
        for cue in cues
        for subject in tree.children(cue, *PASSIVE_SUBJECTS)
        for place in tree.subtree(subject)
    }


def _is_day(scene: Scene, tree: Tree, one: Requirement) -> bool:
    """Whether what follows the words is a mere date: "until 30 June"."""
    start = tree.token(one.follows[0]).start
    return tree.token(one.place).dep != "mark" and any(
        date.phrase.start <= start < date.phrase.end for date in scene.reading.dates
    )


def _is_need(scene: Scene, tree: Tree, one: Requirement) -> bool:
    """Whether someone needs something: "the peacekeepers need fuel", "a truce requires
    observers" tells a condition."""
    if tree.token(one.place).lemma not in ("need", "require") or not one.waiting:
        return False
    head = tree.head_of(one.waiting)
    return tree.token(head).tag == "PRP" or bool(resolve(scene, tree, head))


def _is_force(tree: Tree, one: Requirement, claims: tuple[Claim, ...]) -> bool:
    """Whether what waits is an attack: that is a threat and no condition."""
    if not one.waiting:
        return False
    span = tree.cover(one.waiting)
    # "Would free those whom it has kidnapped" is no attack.
    aside = {
        inner
        for place in one.waiting
        if tree.token(place).dep == "relcl"
        for inner in tree.subtree(place)
    }
    deeds = [
        tree.token(place).start
        for place in one.waiting
        if place not in aside and tree.token(place).pos in ("VERB", "NOUN")
    ]
    return any(
        claim.type is EventType.ASSAULT
        and claim.factuality is not Factuality.ACTUAL
        and span.holds(claim.evidence)
        and any(claim.evidence.start <= at < claim.evidence.end for at in deeds)
        for claim in claims
    )


def _statement_at(statements: tuple[Statement, ...], span: Span) -> Statement | None:
    """The narrowest statement whose content touches the condition."""
    touching = [
        (sum(piece.end - piece.start for piece in statement.content), number)
        for number, statement in enumerate(statements)
        if any(piece.touches(span) for piece in statement.content)
    ]
    return statements[min(touching)[1]] if touching else None
