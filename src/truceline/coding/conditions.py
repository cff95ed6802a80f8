"""Codes conditions: a side requires one issue before another."""

from dataclasses import replace

from truceline.coding.actors import resolve
from truceline.coding.arguments import find_subjects
from truceline.coding.draft import Draft
from truceline.coding.issues import find_hinted, find_issues
from truceline.coding.requirements import find_requirements, is_wish
from truceline.coding.scene import Scene
from truceline.coding.tree import Tree
from truceline.model import ActorRef, Condition, Issue, Span, Statement, StatementKind

CODER = "conditions.v2"

# How many sentences back what waits may have been named.
_REACH = 5

# Verbs whose subject sets the condition below them.
_SETTING = frozenset("insist demand require want refuse reject ask urge call".split())
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
_NOUNS = frozenset({"condition", "precondition", "prerequisite", "requirement"})
_NEEDED = frozenset(
    {
        "necessary",
        "essential",
        "needed",
        "required",
        "crucial",
        "vital",
        "indispensable",
        "prerequisite",
    }
)
_NEEDS = frozenset({"require", "need", "depend", "hinge"})


def code_conditions(scene: Scene, draft: Draft) -> Draft:
    """The conditions of an article, each once, with the sentence piece that states it.

    Both sides need an issue; what waits may take it from the sentences before ("more
    would follow only if ..."), what is required may not.
    """
    found: list[Condition] = []
    for tree in scene.trees:
        for requires, before, span in _pairs(scene, tree, draft.statements):
            statement = _statement_at(draft.statements, span)
            if any(one.evidence.touches(span) for one in found):
                continue
            found.append(
                Condition(
                    party=_party(scene, tree, span, statement),
                    requires=requires,
                    before=before,
                    evidence=span,
                    statement=statement.id if statement else None,
                    coder=CODER,
                )
            )
    carrying = {one.statement for one in found}
    return replace(
        draft,
        conditions=tuple(found),
        statements=tuple(
            replace(statement, kind=StatementKind.CONDITION)
            if statement.id in carrying and statement.kind in _BEATEN
            else statement
            for statement in draft.statements
        ),
    )


def _pairs(
    scene: Scene, tree: Tree, statements: tuple[Statement, ...]
) -> list[tuple[Issue, Issue, Span]]:
    found = []
    for places in _stretches(tree, statements):
        for one in find_requirements(tree, places):
            waiting = find_hinted(tree, scene.lexicon, one.waiting)
            required = find_hinted(tree, scene.lexicon, one.required)
            required = required or _taken_up(scene, tree, one.required, waiting)
            if required is None or _is_day(scene, tree, one.required):
                continue
            waiting = waiting or _spoken_of(scene, tree, but=required)
            if waiting is not None:
                span = tree.cover(sorted({*one.required, *one.waiting}))
                found.append((required, waiting, span))
    issues = find_issues(tree, scene.lexicon)
    for place, token in enumerate(tree.tokens):
        lower, lemma = token.text.lower(), token.lemma.lower()
        pair = None
        if lemma in _NOUNS and token.pos == "NOUN":
            pair = _by_noun(tree, place, issues)
        elif lower in _NEEDED or (lemma in _NEEDS and token.pos == "VERB"):
            pair = _by_need(tree, place, issues)
        if pair is not None:
            found.append(pair)
    return found


def _stretches(tree: Tree, statements: tuple[Statement, ...]) -> list[list[int]]:
    """The tokens of each reported content in a sentence, else those of the sentence."""
    found = []
    for statement in statements:
        places = {place for piece in statement.content for place in tree.at(piece)}
        if places and statement.cue is not None:
            # "Opposes any withdrawal before a truce": the cue itself refuses.
            places |= {one for one in tree.at(statement.cue) if is_wish(tree, one)}
        if places:
            found.append(sorted(places))
    rest = [
        place
        for place in range(len(tree.tokens))
        if not any(place in places for places in found)
    ]
    return [*found, rest]


def _taken_up(
    scene: Scene, tree: Tree, required: list[int], waiting: Issue | None
) -> Issue | None:
    """The issue of a required thing that a bare word takes up: "as long as it did the
    same", "only after that"."""
    words = {tree.token(one).text.lower() for one in required}
    if words & {"same", "likewise", "so"}:
        return waiting
    if tree.token(required[0]).text.lower() in ("that", "this", "then"):
        before = scene.trees[tree.number - 1] if tree.number else None
        found = find_issues(before, scene.lexicon) if before is not None else []
        return found[0][1] if found else None
    return None


def _is_day(scene: Scene, tree: Tree, places: list[int]) -> bool:
    """Whether what follows a marker is a mere date: "until 30 June"."""
    start = tree.token(places[0]).start
    return any(
        date.phrase.start <= start < date.phrase.end for date in scene.reading.dates
    ) and not any(tree.token(one).pos in ("VERB", "AUX") for one in places)


def _spoken_of(scene: Scene, tree: Tree, *, but: Issue) -> Issue | None:
    """The issue that the sentence, or the last one before that has one, speaks of."""
    for number in range(tree.number, max(-1, tree.number - _REACH), -1):
        other = scene.trees[number]
        for _, issue in find_issues(other, scene.lexicon):
            if issue is not but:
                return issue
    return None


def _first(
    issues: list[tuple[int, Issue]], places: list[int], *, but: Issue | None = None
) -> tuple[int, Issue] | None:
    inside = set(places)
    for place, issue in issues:
        if place in inside and issue is not but:
            return place, issue
    return None


def _pair(
    tree: Tree,
    required: tuple[int, Issue] | None,
    waits: tuple[int, Issue] | None,
    places: list[int],
) -> tuple[Issue, Issue, Span] | None:
    if required is None or waits is None or required[1] is waits[1]:
        return None
    return required[1], waits[1], tree.cover([*places, required[0], waits[0]])


def _clause_top(tree: Tree, place: int) -> int:
    while (
        tree.token(place).pos not in ("VERB", "AUX") and tree.token(place).head != place
    ):
        place = tree.token(place).head
    return place


def _by_noun(
    tree: Tree, place: int, issues: list[tuple[int, Issue]]
) -> tuple[Issue, Issue, Span] | None:
    """ "A ceasefire as a condition for the resumption of talks"."""
    behind = [
        one
        for child in tree.children(place, "prep")
        if tree.token(child).text.lower() in ("for", "to", "of")
        for one in tree.subtree(child)
    ] + [
        one
        for child in tree.children(place, "relcl", "acl")
        for one in tree.subtree(child)
    ]
    waits = _first(issues, behind)
    start = place
    required = None
    for above in [place, *tree.ancestors(place)]:
        rest = [
            one for one in tree.subtree(above) if one not in set(behind) and one < place
        ]
        required = _nearest(issues, rest, place, but=waits[1] if waits else None)
        if required is not None:
            break
    return _pair(tree, required, waits, [start])


def _nearest(
    issues: list[tuple[int, Issue]], places: list[int], to: int, *, but: Issue | None
) -> tuple[int, Issue] | None:
    inside = set(places)
    found = [row for row in issues if row[0] in inside and row[1] is not but]
    return min(found, key=lambda row: abs(row[0] - to)) if found else None


def _by_need(
    tree: Tree, place: int, issues: list[tuple[int, Issue]]
) -> tuple[Issue, Issue, Span] | None:
    """ "A ceasefire is necessary for talks", "talks require a ceasefire"."""
    token = tree.token(place)
    before = list(range(place))
    after = [
        one
        for one in range(place + 1, len(tree.tokens))
        if one in set(tree.subtree(_clause_top(tree, place)))
    ]
    if token.lemma in _NEEDS and token.tag != "VBN":
        return _pair(
            tree,
            _first(issues, after),
            _nearest(issues, before, place, but=None),
            [place],
        )
    linked = any(
        tree.token(one).text.lower() in ("to", "for", "before") for one in after[:3]
    )
    if not linked:
        return None
    required = _nearest(issues, before, place, but=None)
    return _pair(
        tree,
        required,
        _first(issues, after, but=required[1] if required else None),
        [place],
    )


def _statement_at(statements: tuple[Statement, ...], span: Span) -> Statement | None:
    """The narrowest statement whose content touches the condition."""
    touching = [
        (sum(piece.end - piece.start for piece in statement.content), number)
        for number, statement in enumerate(statements)
        if any(piece.touches(span) for piece in statement.content)
    ]
    return statements[min(touching)[1]] if touching else None


def _party(
    scene: Scene, tree: Tree, span: Span, statement: Statement | None
) -> ActorRef | None:
    """Who sets the condition: the subject of the demand itself, else the speaker, else
    the subject of the sentence."""
    place = tree.head_of(tree.at(span))
    for one in [place, *tree.ancestors(place)]:
        if tree.token(one).lemma in _SETTING:
            for head in find_subjects(tree, one):
                refs = resolve(scene, tree, head)
                if refs:
                    return refs[0]
    if statement is not None and statement.speaker is not None:
        return statement.speaker
    for head in find_subjects(tree, tree.head_of(list(range(len(tree.tokens))))):
        refs = resolve(scene, tree, head)
        if refs:
            return refs[0]
    return None
