"""A coded article as rows of the record's tables.

It refuses what the record could not give back unchanged.
"""

from truceline.errors import RecordError
from truceline.model import Claim, CodedArticle, Condition, Statement
from truceline.model.ids import claim_ids, condition_ids, statement_ids
from truceline.record import tables
from truceline.record.articles import checked
from truceline.record.columns import (
    Columns,
    actor_columns,
    amount_columns,
    date_columns,
    place_columns,
    quotation_columns,
    refuse_unkeepable,
)
from truceline.record.term_rows import term_rows

# The rows of some coded articles, by the name of their table.
Rows = dict[str, list[Columns]]


def coding_rows(coded: CodedArticle) -> Rows:
    """All rows of one coded article; refuses what the record could not give back."""
    checked(coded.article)
    try:
        rows = _rows(coded)
        for row in (row for table in rows.values() for row in table):
            refuse_unkeepable(row)
    except ValueError as error:
        article = coded.article
        raise RecordError(
            f"the coding of article {article.id} ({article.path}) cannot be kept: "
            f"{error}; this is a fault of the coder, please report it with the article"
        ) from error
    return rows


def _rows(coded: CodedArticle) -> Rows:
    article = coded.article
    rows_given: tuple[Statement | Claim | Condition, ...] = (
        *coded.statements,
        *coded.claims,
        *coded.conditions,
    )
    if any(row.reviewed is not None for row in rows_given):
        raise ValueError("a row holds what a person decided, and not what was coded")
    rows: Rows = {table.name: [] for table in tables.CODED_TABLES}
    rows["codings"].append(
        {
            "article_id": article.id,
            "truceline": coded.coding.truceline,
            "codebook": coded.coding.codebook,
            "model": coded.coding.model,
            "text_sha256": article.sha256,
        }
    )
    _add_actors(rows, coded)
    stable = _stable_statement_ids(coded)
    _add_statements(rows, coded, stable)
    _add_claims(rows, coded, stable)
    _add_conditions(rows, coded, stable)
    rows["terms"].extend(term_rows(coded, stable))
    rows["faults"].extend(
        {
            "article_id": article.id,
            "position": position,
            "stage": fault.stage,
            "reason": fault.reason,
            "value": fault.value,
        }
        for position, fault in enumerate(coded.faults)
    )
    return rows


def _stable_statement_ids(coded: CodedArticle) -> dict[str, str]:
    """The record's id for each local one; refuses one local id for two statements."""
    local = [statement.id for statement in coded.statements]
    claimed = [claim.id for claim in coded.claims]
    for ids in (local, claimed):
        twice = sorted({each for each in ids if ids.count(each) > 1})
        if twice:
            raise ValueError(f"two rows share the local id {twice[0]!r}")
    return dict(zip(local, statement_ids(coded), strict=True))


def _statement_of(row: Claim | Condition, stable: dict[str, str]) -> str | None:
    if row.statement is None:
        return None
    if row.statement not in stable:
        raise ValueError(f"statement {row.statement!r} is named but not there")
    return stable[row.statement]


def _add_actors(rows: Rows, coded: CodedArticle) -> None:
    article = coded.article
    for position, actor in enumerate(coded.actors):
        rows["actors_seen"].append(
            {
                "article_id": article.id,
                "position": position,
                "actor_id": actor.id,
                "name": actor.name,
                "party": actor.party,
                "party_name": actor.party_name,
                "code": actor.code,
                "office": actor.office,
            }
        )
        rows["mentions"].extend(
            {
                "article_id": article.id,
                "actor_position": position,
                "position": place,
                **quotation_columns("quote", span, article.text),
            }
            for place, span in enumerate(actor.mentions)
        )


def _add_statements(rows: Rows, coded: CodedArticle, stable: dict[str, str]) -> None:
    article = coded.article
    for position, statement in enumerate(coded.statements):
        row = _statement_columns(statement, article.text)
        row |= {
            "id": stable[statement.id],
            "article_id": article.id,
            "position": position,
        }
        rows["statements"].append(row)
        rows["statement_pieces"].extend(
            {
                "statement_id": stable[statement.id],
                "position": place,
                "article_id": article.id,
                **quotation_columns("quote", span, article.text),
            }
            for place, span in enumerate(statement.content)
        )


def _statement_columns(statement: Statement, text: str) -> Columns:
    return {
        "local_id": statement.id,
        **actor_columns("speaker", statement.speaker, text),
        **quotation_columns("cue", statement.cue, text),
        "direct": statement.direct,
        "kind": statement.kind.value,
        "issue": statement.issue and statement.issue.value,
        **actor_columns("addressee", statement.addressee, text),
        "coder": statement.coder,
    }


def _add_claims(rows: Rows, coded: CodedArticle, stable: dict[str, str]) -> None:
    article = coded.article
    ids = zip(claim_ids(coded), coded.claims, strict=True)
    for position, (each, claim) in enumerate(ids):
        row = _claim_columns(claim, article.text)
        row |= {
            "id": each,
            "article_id": article.id,
            "position": position,
            "statement_id": _statement_of(claim, stable),
        }
        rows["claims"].append(row)
        rows["claim_actors"].extend(
            {
                "claim_id": each,
                "role": role,
                "position": place,
                "article_id": article.id,
                **actor_columns("actor", actor, article.text),
            }
            for role, side in (
                ("source", claim.source),
                ("target", claim.target),
                ("third_party", claim.third_parties),
            )
            for place, actor in enumerate(side)
        )


def _claim_columns(claim: Claim, text: str) -> Columns:
    return {
        "local_id": claim.id,
        "type": claim.type.value,
        "mode": claim.mode,
        "contexts": list(claim.contexts),
        **date_columns(claim.date, text),
        **place_columns(claim.place, text),
        "factuality": claim.factuality.value,
        "issue": claim.issue and claim.issue.value,
        **amount_columns(claim.amount, text),
        **quotation_columns("evidence", claim.evidence, text),
        "coder": claim.coder,
        "confidence": claim.confidence,
    }


def _add_conditions(rows: Rows, coded: CodedArticle, stable: dict[str, str]) -> None:
    article = coded.article
    rows["conditions"].extend(
        {
            "id": each,
            "article_id": article.id,
            "position": position,
            **actor_columns("party", condition.party, article.text),
            "requires": condition.requires.value,
            "before": condition.before.value,
            **quotation_columns("evidence", condition.evidence, article.text),
            "statement_id": _statement_of(condition, stable),
            "coder": condition.coder,
        }
        for position, (each, condition) in enumerate(
            zip(condition_ids(coded), coded.conditions, strict=True)
        )
    )
