"""Which claim the words of a term belong to, or which statement where there is none."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.coding.arguments import find_subjects
from truceline.coding.draft import Draft
from truceline.coding.scene import Scene
from truceline.coding.tree import Tree
from truceline.model import (
    Claim,
    EventType,
    Factuality,
    Issue,
    Span,
    Statement,
    StatementKind,
    TermKind,
)

# Acts that can be promised, offered, asked for or begun with terms.
_CARRYING = frozenset(
    {
        EventType.AGREE,
        EventType.AID,
        EventType.CONCEDE,
        EventType.CONSULT,
        EventType.COOPERATE,
        EventType.REJECT,
        EventType.REQUEST,
        EventType.RETREAT,
        EventType.SUPPORT,
        EventType.THREATEN,
    }
)
# What is said of a promise and is none: a term is not its own.
_SAID_OF = frozenset({EventType.REJECT, EventType.REQUEST, EventType.SUPPORT})
# Done or not: what is done is not due.
_DONE = frozenset(
    {EventType.AID, EventType.CONSULT, EventType.COOPERATE, EventType.RETREAT}
)
# A meeting has a day on which it is due, and no terms beyond.
_OF_MEETINGS = frozenset({TermKind.START, TermKind.END, TermKind.DUE})
# What is counted only of what was done or is to be done, and not of words.
_OF_TRUCES = frozenset({Issue.CEASEFIRE, Issue.VIOLENCE_REDUCTION})
_PROMISING = frozenset(
    {
        StatementKind.CONDITION,
        StatementKind.DEMAND,
        StatementKind.OFFER,
        StatementKind.PROMISE,
    }
)
_BESIDE = ("nsubj", "nsubjpass", "dobj", "xcomp", "attr", "ccomp", "oprd")
# How many sentences back a promise may stand that "it" or "the order" takes up.
_REACH = 3


@dataclass(frozen=True, slots=True)
class Owner:
    """What carries a term: the local ids of a claim, or else of a statement."""

    claim: Claim | None
    statement: str | None


class Owners:
    """The claims and statements of one article, at their places in its sentences."""

    def __init__(self, scene: Scene, draft: Draft) -> None:
        self._draft = draft
        self._carriers = scene.lexicon.carriers
        self._heads: dict[int, dict[int, list[Claim]]] = {}
        for claim in draft.claims:
            for tree in scene.trees_at(claim.evidence):
                head = tree.head_of(tree.at(claim.evidence))
                heads = self._heads.setdefault(tree.number, {})
                heads.setdefault(head, []).append(claim)

    def may_carry(self, tree: Tree) -> bool:
        """Whether any term of the sentence could belong to something."""
        if any(
            claim.type in _CARRYING
            for claims in self._heads.get(tree.number, {}).values()
            for claim in claims
        ):
            return True
        return self._is_after_claim(tree) or any(
            piece.touches(tree.span)
            for statement in self._draft.statements
            if statement.kind in _PROMISING
            for piece in statement.content
        )

    def _is_after_claim(self, tree: Tree) -> bool:
        return any(
            claim.type in _CARRYING
            for number in range(max(0, tree.number - _REACH), tree.number)
            for claims in self._heads.get(number, {}).values()
            for claim in claims
        )

    def find(
        self, tree: Tree, span: Span, kind: TermKind, issues: tuple[Issue, ...]
    ) -> Owner | None:
        """What carries a term at a span; None where nothing does."""
        places = tree.at(span)
        if not places:
            return None
        path = [tree.head_of(places), *tree.ancestors(tree.head_of(places))]
        claim = self._on_path(tree, path, kind, issues)
        claim = claim or self._holding(tree, span, kind, issues)
        claim = claim or self._taken_up(tree, path, kind, issues)
        if claim is not None:
            return Owner(claim, claim.statement)
        statement = self._statement_at(span)
        return None if statement is None else Owner(None, statement.id)

    def _on_path(
        self, tree: Tree, path: list[int], kind: TermKind, issues: tuple[Issue, ...]
    ) -> Claim | None:
        """The nearest act above the words, or one that is argument of a verb above."""
        heads = self._heads.get(tree.number, {})
        said = None
        for place in path:
            for one in (place, *tree.children(place, *_BESIDE)):
                for claim in heads.get(one, ()):
                    if not _can_carry(claim, kind, issues):
                        continue
                    if claim.type not in _SAID_OF:
                        return claim
                    said = said or claim
            if said is not None:
                return said
        return None

    def _holding(
        self, tree: Tree, span: Span, kind: TermKind, issues: tuple[Issue, ...]
    ) -> Claim | None:
        """The narrowest claim whose evidence holds the words."""
        holding = [
            (claim.evidence.end - claim.evidence.start, number, claim)
            for number, claim in enumerate(self._in(tree.number))
            if claim.evidence.holds(span) and _can_carry(claim, kind, issues)
        ]
        return min(holding)[2] if holding else None

    def _taken_up(
        self, tree: Tree, path: list[int], kind: TermKind, issues: tuple[Issue, ...]
    ) -> Claim | None:
        """The claim just before that the subject of the clause speaks of: "it begins",
        "the order runs", "the truce is to last"."""
        for place in path:
            for noun in (place, *find_subjects(tree, place)):
                about = self._carriers.get(tree.token(noun).lemma.lower())
                if about is not None:
                    return self._last(tree, kind, issues, about)
        return None

    def _last(
        self,
        tree: Tree,
        kind: TermKind,
        issues: tuple[Issue, ...],
        about: frozenset[Issue],
    ) -> Claim | None:
        before = [
            claim
            for number in range(tree.number, tree.number - _REACH - 1, -1)
            for claim in reversed(self._in(number))
            if _can_carry(claim, kind, issues) and claim.type not in _SAID_OF
        ]
        if about:
            return next((one for one in before if one.issue in about), None)
        # "It begins" speaks of a truce rather than of what was told beside it.
        of_truces = (one for one in before if one.issue in _OF_TRUCES)
        return next(of_truces, next(iter(before), None))

    def _in(self, number: int) -> list[Claim]:
        return [
            claim for claims in self._heads.get(number, {}).values() for claim in claims
        ]

    def _statement_at(self, span: Span) -> Statement | None:
        return min(
            self._saying(span),
            key=lambda one: one.content[-1].end - one.content[0].start,
            default=None,
        )

    def _saying(self, span: Span) -> Iterator[Statement]:
        return (
            statement
            for statement in self._draft.statements
            if statement.kind in _PROMISING
            and any(piece.holds(span) for piece in statement.content)
        )


def _can_carry(claim: Claim, kind: TermKind, issues: tuple[Issue, ...]) -> bool:
    if claim.type not in _CARRYING or (issues and claim.issue not in issues):
        return False
    if claim.type is EventType.CONSULT and kind not in _OF_MEETINGS:
        return False
    is_done = claim.factuality is Factuality.ACTUAL and claim.type in _DONE
    return not (kind is TermKind.DUE and is_done)
