"""Codes conditions: a side requires one issue before another."""

from dataclasses import replace

from truceline.coding.actors.actors import resolve
from truceline.coding.conditions.bargains import find_bargains
from truceline.coding.conditions.bonds import find_bonds
from truceline.coding.conditions.forecasts import (
    is_foreseen,
    is_judged,
    is_law,
    is_seizure,
)
from truceline.coding.conditions.mere_time import is_when_said
from truceline.coding.conditions.pending import is_wish
from truceline.coding.conditions.purposes import (
    find_needs_of_aims,
    find_only_ways,
    find_purposes,
)
from truceline.coding.conditions.requirements import Requirement, find_requirements
from truceline.coding.conditions.returns import find_returns
from truceline.coding.conditions.sequences import find_sequences
from truceline.coding.conditions.setters import find_setter
from truceline.coding.conditions.weighed import Weighed, weigh_requirement
from truceline.coding.draft import Draft
from truceline.coding.scene import Scene
from truceline.coding.sentences.issues import (
    find_issues,
)
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, Tree
from truceline.model import (
    ActorRef,
    Claim,
    Condition,
    EventType,
    Factuality,
    Span,
    Statement,
    StatementKind,
)

CODER = "conditions.v17"

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
    carried: dict[str, Weighed] = {}
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


def _carrying(statement: Statement, one: Weighed | None) -> Statement:
    """The statement that carries a condition: one itself, about the thing that waits where
    its words name that, else about what is required."""
    if one is None:
        return statement
    kind = StatementKind.CONDITION if statement.kind in _BEATEN else statement.kind
    return replace(
        statement, kind=kind, issue=one.before if one.is_told else one.requires
    )


def _found_in(scene: Scene, tree: Tree, draft: Draft) -> list[Weighed]:
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
            if places is whole and one.place in said and not _ends(said, one.place):
                # What waits may stand in a content, and the words behind it.
                continue
            if one.place not in said and is_when_said(
                tree, one.place, draft.statements
            ):
                continue
            if (
                _is_day(scene, tree, one)
                or _is_force(tree, one, draft.spoken_of)
                or is_seizure(tree, one.place, one.waiting)
            ):
                continue
            found += weigh_requirement(scene, tree, one, draft, is_open=True)
    for one, needs_both in find_bonds(tree, scene.lexicon):
        if _is_need(scene, tree, one):
            continue
        found += weigh_requirement(scene, tree, one, draft, is_open=not needs_both)
    return found


def _ends(said: set[int], place: int) -> bool:
    """Whether a content was cut off at the words of a condition."""
    return not any(one in said for one in range(place + 2, place + 4))


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
    # "Would free those whom it has kidnapped" is no attack, and "will not prolong it, and may
    # resume attacks" says first that it will not.
    aside = {
        inner
        for place in one.waiting
        if tree.token(place).dep == "relcl" or _is_second(tree, place)
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


def _is_second(tree: Tree, place: int) -> bool:
    """Whether a verb is joined, with a helper of its own, to another."""
    return (
        tree.token(place).dep == "conj"
        and tree.token(tree.token(place).head).pos == "VERB"
        and any(tree.token(one).tag == "MD" for one in tree.children(place, "aux"))
    )


def _statement_at(statements: tuple[Statement, ...], span: Span) -> Statement | None:
    """The narrowest statement whose content touches the condition."""
    touching = [
        (sum(piece.end - piece.start for piece in statement.content), number)
        for number, statement in enumerate(statements)
        if any(piece.touches(span) for piece in statement.content)
    ]
    return statements[min(touching)[1]] if touching else None
