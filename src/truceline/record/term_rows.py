"""The terms of a coded article as rows, and back again."""

from collections.abc import Iterator

from sqlalchemy import RowMapping

from truceline.model import CodedArticle, Precision, Quantity, Term, TermKind, When
from truceline.model.ids import claim_ids, term_ids
from truceline.record.columns import Columns, quotation_columns, span_from


def term_rows(coded: CodedArticle, statements: dict[str, str]) -> Iterator[Columns]:
    """One row a term; ``statements`` are the record's ids by the local ones.

    Refuses a term of a claim or statement that is not there (ValueError).
    """
    article = coded.article
    local = [claim.id for claim in coded.claims]
    claims = dict(zip(local, claim_ids(coded), strict=True))
    ids = zip(term_ids(coded), coded.terms, strict=True)
    for position, (each, term) in enumerate(ids):
        yield {
            "id": each,
            "article_id": article.id,
            "position": position,
            "kind": term.kind.value,
            "claim_id": _stable("claim", term.claim, claims),
            "statement_id": _stable("statement", term.statement, statements),
            **quotation_columns("evidence", term.evidence, article.text),
            "length_days": term.length_days,
            "earliest": term.when and term.when.earliest,
            "latest": term.when and term.when.latest,
            "precision": term.when and term.when.precision.value,
            "share": term.share,
            "is_amount": term.quantity is not None,
            "amount_least": term.quantity and term.quantity.least,
            "amount_most": term.quantity and term.quantity.most,
            "amount_unit": term.quantity and term.quantity.unit,
            "coder": term.coder,
        }


def term_from(
    row: RowMapping, claims: dict[str, str], statements: dict[str, str]
) -> Term:
    """The term of one row; claims and statements are local ids by those of the record."""
    return Term(
        kind=TermKind(row["kind"]),
        claim=claims.get(row["claim_id"]),
        statement=statements.get(row["statement_id"]),
        evidence=span_from(row, "evidence"),
        length_days=row["length_days"],
        when=_find_when(row),
        share=row["share"],
        quantity=_find_quantity(row),
        coder=row["coder"],
    )


def _stable(kind: str, local: str | None, ids: dict[str, str]) -> str | None:
    if local is None:
        return None
    if local not in ids:
        raise ValueError(f"{kind} {local!r} is named by a term but not there")
    return ids[local]


def _find_when(row: RowMapping) -> When | None:
    if row["precision"] is None:
        return None
    return When(
        earliest=row["earliest"],
        latest=row["latest"],
        precision=Precision(row["precision"]),
    )


def _find_quantity(row: RowMapping) -> Quantity | None:
    if not row["is_amount"]:
        return None
    return Quantity(
        least=row["amount_least"], most=row["amount_most"], unit=row["amount_unit"]
    )
