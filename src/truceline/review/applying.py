"""What people decided, applied to one coded article: a pure view, the record keeps its rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from truceline.model import (
    Claim,
    CodedArticle,
    Condition,
    Correction,
    Decision,
    Reviewed,
    Term,
)
from truceline.model.ids import claim_ids, condition_ids, statement_ids
from truceline.review.corrected import Row, correct_row
from truceline.review.found import find_row
from truceline.review.lookups import Lookups
from truceline.review.rulings import Ruling, is_on_row

NOBODY = Lookups()

SaidRow = TypeVar("SaidRow", Claim, Condition)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRow:
    """The id that a decision names, and that of the row which is meant now."""

    named: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedValue:
    """A correction whose value cannot be taken any more, and why."""

    correction: Correction
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """An article as people decided it, and which of their decisions found their rows."""

    coded: CodedArticle
    found: tuple[FoundRow, ...]
    refused: tuple[RefusedValue, ...]


def apply_to(
    coded: CodedArticle, decisions: Iterable[Decision], lookups: Lookups = NOBODY
) -> Applied:
    """The article without the rows that were rejected, with the values corrected.

    Decisions on rows of other articles find nothing here and change nothing. ``decisions``
    come in the order they were made. A value that cannot be taken leaves what was coded.
    """
    found: dict[str, str] = {}
    rulings: dict[str, Ruling] = {}
    for decision in decisions:
        for named, place in (
            (decision.of, decision.row),
            (decision.other, decision.other_row),
        ):
            row = named and find_row(coded, named, place)
            if named and row:
                found[named] = row.id
        if is_on_row(decision) and decision.of in found:
            rulings.setdefault(found[decision.of], Ruling()).take(decision)
    refused: list[RefusedValue] = []
    return Applied(
        coded=_ruled(coded, rulings, lookups, refused) if rulings else coded,
        found=tuple(FoundRow(named=named, now=now) for named, now in found.items()),
        refused=tuple(refused),
    )


def _ruled(
    coded: CodedArticle,
    rulings: dict[str, Ruling],
    lookups: Lookups,
    refused: list[RefusedValue],
) -> CodedArticle:
    def kept(rows: Iterable[Row], ids: Iterable[str]) -> Iterator[Row]:
        for row, row_id in zip(rows, ids, strict=True):
            ruling = rulings.get(row_id, Ruling())
            if ruling.is_rejected:
                continue
            corrected, taken = _corrected(row, ruling, coded.article.date)
            yield replace(
                corrected,
                reviewed=Reviewed(
                    id=row_id, accepted_by=ruling.accepted_by, corrected=taken
                ),
            )

    def _corrected(
        row: Row, ruling: Ruling, day: date
    ) -> tuple[Row, tuple[Correction, ...]]:
        taken: list[Correction] = []
        for each in ruling.corrected():
            try:
                row = correct_row(row, each, day, lookups)
            except ValueError as error:
                refused.append(RefusedValue(correction=each, reason=f"{error}"))
            else:
                taken.append(each)
        return row, tuple(taken)

    statements = tuple(kept(coded.statements, statement_ids(coded)))
    local = {statement.id for statement in statements}
    claims = tuple(kept(coded.claims, claim_ids(coded)))
    return replace(
        coded,
        statements=statements,
        claims=tuple(_without_lost_statement(each, local) for each in claims),
        terms=tuple(_carried(coded.terms, {claim.id for claim in claims}, local)),
        conditions=tuple(
            _without_lost_statement(each, local)
            for each in kept(coded.conditions, condition_ids(coded))
        ),
    )


def _carried(
    terms: Iterable[Term], claims: set[str], statements: set[str]
) -> Iterator[Term]:
    """The terms whose claim, or where there is none whose statement, was not rejected."""
    for term in terms:
        statement = term.statement if term.statement in statements else None
        if term.claim in claims or (term.claim is None and statement is not None):
            yield replace(term, statement=statement)


def _without_lost_statement(row: SaidRow, local: set[str]) -> SaidRow:
    """The row, no longer said in a statement that was rejected."""
    if row.statement is None or row.statement in local:
        return row
    return replace(row, statement=None)
