"""Which claim the words of a term belong to, or which statement where there is none."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.codebook import TermRule
from truceline.coding.draft import Draft
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.tree import Tree
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
# Told of a promise in sentences of their own: "soldiers may defend themselves".
_OF_THE_WHOLE = frozenset({TermKind.EXCEPTED, TermKind.RESERVED})
# What a promise in words can have without any act that was coded.
_OF_WORDS = frozenset(
    {
        TermKind.LENGTH,
        TermKind.START,
        TermKind.END,
        TermKind.DUE,
        TermKind.SHARE,
        TermKind.RATE,
    }
)
_OF_WHAT_IS_DONE = frozenset({TermKind.IN_ALL, TermKind.OUT_OF})
_BEHIND = frozenset({"after", "since", "despite", "amid", "following"})
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
# And one whose exceptions and rights kept are told in a sentence of their own.
_FAR = 6


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
            for number in range(max(0, tree.number - _FAR), tree.number)
            for claims in self._heads.get(number, {}).values()
            for claim in claims
        )

    def find(self, tree: Tree, span: Span, rule: TermRule) -> Owner | None:
        """What carries a term at a span; None where nothing does."""
        places = tree.at(span)
        if not places:
            return None
        path = [tree.head_of(places), *tree.ancestors(tree.head_of(places))]
        if _is_aside(tree, path, span):
            return None
        claim = self._on_path(tree, path, rule)
        claim = claim or self._holding(tree, span, rule)
        if rule.kind is not TermKind.PLACE:
            claim = claim or self._taken_up(tree, path, rule)
            claim = claim or self._only(tree, rule)
        if claim is None and rule.kind in _OF_THE_WHOLE:
            claim = self._last(tree, rule, _OF_TRUCES)
        if claim is not None:
            return Owner(claim, claim.statement)
        statement = self._statement_at(span) if rule.kind in _OF_WORDS else None
        return None if statement is None else Owner(None, statement.id)

    def _on_path(self, tree: Tree, path: list[int], rule: TermRule) -> Claim | None:
        """The nearest act above the words, or one that is argument of a verb above."""
        heads = self._heads.get(tree.number, {})
        said = None
        for place in path:
            for one in (place, *tree.children(place, *_BESIDE)):
                for claim in heads.get(one, ()):
                    if not _can_carry(claim, rule):
                        continue
                    if claim.type not in _SAID_OF:
                        return claim
                    said = said or claim
            if said is not None:
                return said
        return None

    def _holding(self, tree: Tree, span: Span, rule: TermRule) -> Claim | None:
        """The narrowest claim whose evidence holds the words."""
        holding = [
            (claim.evidence.end - claim.evidence.start, number, claim)
            for number, claim in enumerate(self._in(tree.number))
            if claim.evidence.holds(span) and _can_carry(claim, rule)
        ]
        return min(holding)[2] if holding else None

    def _only(self, tree: Tree, rule: TermRule) -> Claim | None:
        """The one act of a sentence that can have such a term, besides words on it."""
        claims = [
            claim
            for claim in self._in(tree.number)
            if _can_carry(claim, rule) and claim.type not in _SAID_OF
        ]
        others = [
            claim for claim in self._in(tree.number) if claim.type not in _CARRYING
        ]
        return claims[0] if len(claims) == 1 and not others else None

    def _taken_up(self, tree: Tree, path: list[int], rule: TermRule) -> Claim | None:
        """The claim just before that the subject of the clause speaks of: "it begins",
        "the order runs", "the truce is to last"."""
        for place in path:
            for noun in (place, *find_subjects(tree, place)):
                about = self._carriers.get(tree.token(noun).lemma.lower())
                if about is not None:
                    return self._last(tree, rule, about)
        return None

    def _last(
        self,
        tree: Tree,
        rule: TermRule,
        about: frozenset[Issue],
    ) -> Claim | None:
        reach = _FAR if rule.kind in _OF_THE_WHOLE else _REACH
        before = [
            claim
            for number in range(tree.number, tree.number - reach - 1, -1)
            for claim in reversed(self._in(number))
            if _can_carry(claim, rule) and claim.type not in _SAID_OF
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


def _can_carry(claim: Claim, rule: TermRule) -> bool:
    kind = rule.kind
    if claim.type not in _CARRYING or (rule.issues and claim.issue not in rule.issues):
        return False
    if claim.type is EventType.CONSULT and kind not in _OF_MEETINGS:
        return False
    if kind in _OF_WHAT_IS_DONE and not _is_done(claim):
        return False
    if kind is TermKind.PLACE and claim.type in _SAID_OF:
        return False
    if rule.is_undated and claim.date is not None:
        return False
    return not (kind is TermKind.DUE and _is_done(claim))


def _is_done(claim: Claim) -> bool:
    return claim.factuality is Factuality.ACTUAL and claim.type in _DONE


def _is_aside(tree: Tree, path: list[int], span: Span) -> bool:
    """Whether the words stand behind "after" or "despite": they tell of something else."""
    return any(
        tree.token(place).text.lower() in _BEHIND
        and not span.start <= tree.token(place).start < span.end
        for place in path
    )
