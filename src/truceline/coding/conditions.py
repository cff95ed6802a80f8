"""Codes conditions: a side requires one issue before another."""

from dataclasses import replace

from truceline.coding.actors import resolve
from truceline.coding.arguments import find_subjects
from truceline.coding.draft import Draft
from truceline.coding.issues import find_issues
from truceline.coding.scene import Scene
from truceline.coding.tree import Tree
from truceline.model import ActorRef, Condition, Issue, Span, Statement, StatementKind

CODER = "conditions.v1"

# Verbs whose subject sets the condition below them.
_SETTING = frozenset("insist demand require want refuse reject ask urge call".split())
# A statement of these kinds that carries a condition is one.
_BEATEN = frozenset(
    {
        StatementKind.DEMAND,
        StatementKind.REFUSAL,
        StatementKind.OFFER,
        StatementKind.PROMISE,
        StatementKind.THREAT,
        StatementKind.REPORT,
        StatementKind.ASSESSMENT,
    }
)
# Clause markers after which the required thing stands, and those before the thing that
# has to wait.
_REQUIRED_AFTER = frozenset({"until", "unless", "if", "once", "after"})
_WAITS_AFTER = frozenset({"before"})
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
_FIRST = frozenset({"first"})


def code_conditions(scene: Scene, draft: Draft) -> Draft:
    """The conditions of an article, each once, with the sentence piece that states it.

    Two different issues are needed: a condition without either is no row.
    """
    found: list[Condition] = []
    for tree in scene.trees:
        for requires, before, span in _pairs(scene, tree):
            statement = _statement_at(draft.statements, span)
            party = _party(scene, tree, span, statement)
            if any(
                one.requires is requires
                and one.before is before
                and one.evidence.touches(span)
                for one in found
            ):
                continue
            found.append(
                Condition(
                    party=party,
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


def _pairs(scene: Scene, tree: Tree) -> list[tuple[Issue, Issue, Span]]:
    words = {token.text.lower() for token in tree.tokens} | {
        token.lemma for token in tree.tokens
    }
    if not words & (
        _REQUIRED_AFTER | _WAITS_AFTER | _NOUNS | _NEEDED | _NEEDS | _FIRST
    ):
        return []
    issues = find_issues(tree, scene.lexicon)
    if len({issue for _, issue in issues}) < 2:
        return []
    found = []
    for place, token in enumerate(tree.tokens):
        lower, lemma = token.text.lower(), token.lemma.lower()
        pair = None
        if (
            token.dep in ("mark", "advmod", "prep")
            and lower in _REQUIRED_AFTER | _WAITS_AFTER
        ):
            pair = _by_marker(tree, place, issues)
        elif lemma in _NOUNS and token.pos == "NOUN":
            pair = _by_noun(tree, place, issues)
        elif lower in _NEEDED or (lemma in _NEEDS and token.pos == "VERB"):
            pair = _by_need(tree, place, issues)
        if pair is not None:
            found.append(pair)
    return found


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


def _by_marker(
    tree: Tree, place: int, issues: list[tuple[int, Issue]]
) -> tuple[Issue, Issue, Span] | None:
    """ "No talks until the prisoners are freed", "a truce before talks"."""
    token = tree.token(place)
    lower = token.text.lower()
    clause = tree.subtree(place if token.dep == "prep" else token.head)
    governor = token.head if token.dep == "prep" else tree.token(token.head).head
    if token.dep != "prep" and tree.token(token.head).head == token.head:
        return None
    top = _clause_top(tree, governor)
    apart = {
        inner
        for one in tree.subtree(top)
        if tree.token(one).dep == "advcl" and one != top
        for inner in tree.subtree(one)
    }
    rest = [one for one in tree.subtree(top) if one not in {*clause, *apart}]
    if not _is_requirement(tree, governor, lower, place):
        return None
    inside = _first(issues, clause)
    outside = _first(issues, rest, but=inside[1] if inside else None)
    if lower in _WAITS_AFTER and not _is_refusal(tree, governor):
        return _pair(tree, outside, inside, clause)
    return _pair(tree, inside, outside, clause)


def _clause_top(tree: Tree, place: int) -> int:
    while (
        tree.token(place).pos not in ("VERB", "AUX") and tree.token(place).head != place
    ):
        place = tree.token(place).head
    return place


def _is_requirement(tree: Tree, governor: int, lower: str, place: int) -> bool:
    """Whether the main clause is negated, modal or a demand: "met after the truce" tells
    an order of events, "will meet only after a truce" a condition."""
    if lower == "unless":
        return True
    top = _clause_top(tree, governor)
    near = [governor, top, *tree.children(top), *tree.children(governor)]
    words = {tree.token(one).text.lower() for one in near}
    negated = bool(
        words & {"not", "n't", "no", "never", "neither", "nor", "cannot"}
    ) or any(
        tree.token(inner).text.lower() == "no"
        for one in near
        for inner in tree.children(one, "det")
    )
    modal = any(tree.token(one).tag == "MD" for one in near)
    lemmas = {tree.token(one).lemma for one in near}
    wish = bool(
        lemmas
        & {
            "demand",
            "insist",
            "require",
            "want",
            "refuse",
            "reject",
            "must",
            "need",
            "rule",
            "ready",
            "agree",
            "offer",
            "call",
            "urge",
        }
    )
    only = place > 0 and tree.token(place - 1).text.lower() == "only"
    if lower == "until":
        return negated or wish
    if lower == "if":
        return modal or only or wish
    if lower in ("once", "after"):
        return only or ((modal and not words & {"would"}) and wish)
    return negated or modal or wish


def _is_refusal(tree: Tree, governor: int) -> bool:
    """ "No talks before the troops have left" asks for the troops to leave first."""
    top = _clause_top(tree, governor)
    near = [governor, *tree.children(governor), top, *tree.children(top)]
    words = {tree.token(one).text.lower() for one in near}
    lemmas = {tree.token(one).lemma for one in near}
    nouns_no = any(
        tree.token(inner).text.lower() == "no"
        for one in near
        for inner in tree.children(one, "det")
    )
    return nouns_no or bool(
        words & {"not", "n't", "no", "never", "cannot", "neither", "nor"}
        or lemmas & {"refuse", "reject", "rule", "oppose"}
    )


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
