"""Conditions as a flat table: what a side requires before another thing."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.model import CodedArticle, Condition
from truceline.model.ids import condition_ids, statement_ids
from truceline.publish.decided_columns import decided_columns
from truceline.publish.table_lines import Column, Table
from truceline.publish.words import shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionRow:
    """One condition with the coding it belongs to, by the ids of the record.

    ``statement`` is the id of the statement that it stands in, if it does.
    """

    id: str
    coded: CodedArticle
    condition: Condition
    statement: str | None


def condition_rows(coded: CodedArticle) -> Iterator[ConditionRow]:
    """The conditions of a coded article."""
    ids = statement_ids(coded)
    said = {one.id: each for one, each in zip(coded.statements, ids, strict=True)}
    for each, condition in zip(condition_ids(coded), coded.conditions, strict=True):
        yield ConditionRow(
            id=each,
            coded=coded,
            condition=condition,
            statement=said.get(condition.statement or ""),
        )


CONDITIONS: Table[ConditionRow] = Table(
    "conditions",
    "One row for each thing that a side requires before another.",
    (
        Column(
            "id",
            "the condition's id, the same at every run",
            lambda row: row.id,
        ),
        Column("article_id", "id in articles", lambda row: row.coded.article.id),
        Column("path", "file of the article", lambda row: row.coded.article.path),
        Column("published", "day of publication", lambda row: row.coded.article.date),
        Column(
            "outlet", "who published the article", lambda row: row.coded.article.outlet
        ),
        Column(
            "party_id",
            "id in the codebook of who requires it",
            lambda row: row.condition.party.id if row.condition.party else None,
        ),
        Column(
            "party",
            "who requires it",
            lambda row: row.condition.party.name if row.condition.party else None,
        ),
        Column(
            "requires",
            "the issue that must be settled first",
            lambda row: row.condition.requires.value,
        ),
        Column(
            "before",
            "the issue that has to wait for it",
            lambda row: row.condition.before.value,
        ),
        Column(
            "quotation",
            "the evidence, at most fifty words of it",
            lambda row: shortened(row.condition.evidence.of(row.coded.article.text)),
        ),
        Column(
            "start",
            "where the evidence begins in the text, in code points",
            lambda row: row.condition.evidence.start,
        ),
        Column(
            "end", "where it ends, exclusive", lambda row: row.condition.evidence.end
        ),
        Column(
            "statement_id",
            "id in statements, if somebody is quoted with it",
            lambda row: row.statement,
        ),
        Column(
            "coder",
            "rule set and version that made the row",
            lambda row: row.condition.coder,
        ),
        *decided_columns(lambda row: row.condition.reviewed),
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
