"""The terms of the record as a flat table."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.model import CodedArticle, Term
from truceline.model.ids import claim_ids, statement_ids, term_ids
from truceline.publish.table_lines import Column, Table, whole
from truceline.publish.words import shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRow:
    """One term with the coding it belongs to, and the record's ids of what carries it."""

    coded: CodedArticle
    term: Term
    id: str
    claim: str | None
    statement: str | None


def term_rows(coded: CodedArticle) -> Iterator[TermRow]:
    """The terms of a coded article."""
    claims = {
        claim.id: each
        for each, claim in zip(claim_ids(coded), coded.claims, strict=True)
    }
    statements = {
        statement.id: each
        for each, statement in zip(statement_ids(coded), coded.statements, strict=True)
    }
    for each, term in zip(term_ids(coded), coded.terms, strict=True):
        yield TermRow(
            coded=coded,
            term=term,
            id=each,
            claim=claims[term.claim] if term.claim else None,
            statement=statements[term.statement] if term.statement else None,
        )


TERMS: Table[TermRow] = Table(
    "terms",
    "One row for each term of something promised, offered, demanded or begun: how long, "
    "from when, until when, by when, how much, what is left out.",
    (
        Column("id", "the term's id, the same at every run", lambda row: row.id),
        Column("article_id", "id in articles", lambda row: row.coded.article.id),
        Column("path", "file of the article", lambda row: row.coded.article.path),
        Column("published", "day of publication", lambda row: row.coded.article.date),
        Column(
            "outlet", "who published the article", lambda row: row.coded.article.outlet
        ),
        Column(
            "kind",
            "what it sets: length, start, end, due, share, rate, excepted, reserved, "
            "place, level, in_all, out_of",
            lambda row: row.term.kind.value,
        ),
        Column("claim_id", "id in claims of what it belongs to", lambda row: row.claim),
        Column(
            "statement_id",
            "id in statements, if somebody is quoted with it",
            lambda row: row.statement,
        ),
        Column(
            "length_days",
            "how many days long, or within how many days it is due",
            lambda row: row.term.length_days,
        ),
        Column(
            "earliest",
            "first day on which it can start, end or be due; empty if that is open",
            lambda row: row.term.when.earliest if row.term.when else None,
        ),
        Column(
            "latest",
            "last such day; empty if that is open",
            lambda row: row.term.when.latest if row.term.when else None,
        ),
        Column(
            "date_precision",
            "how closely the text dates it",
            lambda row: row.term.when.precision.value if row.term.when else None,
        ),
        Column("share", "0 to 1, for a cut by a share", lambda row: row.term.share),
        Column(
            "amount_least",
            "at least so many, of a rate, a level, what is done in all or out of what",
            lambda row: whole(row.term.quantity.least) if row.term.quantity else None,
        ),
        Column(
            "amount_most",
            "at most so many",
            lambda row: whole(row.term.quantity.most) if row.term.quantity else None,
        ),
        Column(
            "amount_unit",
            "of what; of a rate, for what time",
            lambda row: row.term.quantity.unit if row.term.quantity else None,
        ),
        Column(
            "quotation",
            "the words that set it",
            lambda row: shortened(row.term.evidence.of(row.coded.article.text)),
        ),
        Column(
            "start",
            "where they begin in the text, in code points",
            lambda row: row.term.evidence.start,
        ),
        Column("end", "where they end, exclusive", lambda row: row.term.evidence.end),
        Column(
            "coder",
            "rule set and version that made the row",
            lambda row: row.term.coder,
        ),
        Column(
            "truceline",
            "version of the program",
            lambda row: row.coded.coding.truceline,
        ),
        Column(
            "codebook", "version of the codebook", lambda row: row.coded.coding.codebook
        ),
        Column(
            "model", "language model and version", lambda row: row.coded.coding.model
        ),
    ),
)
