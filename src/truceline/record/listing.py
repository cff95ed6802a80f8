"""Claims, statements and faults as flat rows, for lists and exports."""

from collections.abc import Sequence

from sqlalchemy import Column, Connection, RowMapping, Select, Table, or_, select

from truceline.model import EventType, Factuality, StatementKind
from truceline.record import tables
from truceline.record.answers import (
    ClaimRow,
    ClaimsWanted,
    FaultRow,
    StatementRow,
    StatementsWanted,
)
from truceline.record.coded import (
    actors_in_role,
    coded_by,
    fault_from,
    find_issue,
)
from truceline.record.columns import (
    find_actor,
    find_amount,
    find_date,
    find_place,
    find_span,
    is_actor,
    span_from,
)


def claim_ids(connection: Connection, wanted: ClaimsWanted) -> list[str]:
    """The ids of the claims wanted, by day of publication, article, then position."""
    claim = tables.claims.c
    query = select(claim.id).join_from(
        tables.claims, tables.articles, claim.article_id == tables.articles.c.id
    )
    if wanted.type is not None:
        query = query.where(claim.type == wanted.type.value)
    if wanted.factuality is not None:
        query = query.where(claim.factuality == wanted.factuality.value)
    if wanted.issue is not None:
        query = query.where(claim.issue == wanted.issue.value)
    if wanted.actor is not None:
        taking_part = select(tables.claim_actors.c.claim_id).where(
            is_actor(wanted.actor, tables.claim_actors.c, "actor_")
        )
        query = query.where(claim.id.in_(taking_part))
    return list(connection.scalars(_narrowed(query, wanted, claim.position)))


def statement_ids(connection: Connection, wanted: StatementsWanted) -> list[str]:
    """The ids of the statements wanted, by day of publication, article, position."""
    statement = tables.statements.c
    query = select(statement.id).join_from(
        tables.statements,
        tables.articles,
        statement.article_id == tables.articles.c.id,
    )
    if wanted.kind is not None:
        query = query.where(statement.kind == wanted.kind.value)
    if wanted.issue is not None:
        query = query.where(statement.issue == wanted.issue.value)
    if wanted.actor is not None:
        query = query.where(
            or_(
                is_actor(wanted.actor, statement, "speaker_"),
                is_actor(wanted.actor, statement, "addressee_"),
            )
        )
    return list(connection.scalars(_narrowed(query, wanted, statement.position)))


def read_claims(connection: Connection, ids: Sequence[str]) -> tuple[ClaimRow, ...]:
    """The claims of these ids, in the order of the ids."""
    query = _with_article(tables.claims).where(tables.claims.c.id.in_(ids))
    rows = {row["id"]: row for row in connection.execute(query).mappings()}
    table = tables.claim_actors
    actors: dict[str, list[RowMapping]] = {}
    for row in connection.execute(
        select(table).where(table.c.claim_id.in_(ids)).order_by(table.c.position)
    ).mappings():
        actors.setdefault(row["claim_id"], []).append(row)
    return tuple(
        _claim(rows[each], actors.get(each, [])) for each in ids if each in rows
    )


def read_statements(
    connection: Connection, ids: Sequence[str]
) -> tuple[StatementRow, ...]:
    """The statements of these ids, in the order of the ids."""
    query = _with_article(tables.statements).where(tables.statements.c.id.in_(ids))
    rows = {row["id"]: row for row in connection.execute(query).mappings()}
    table = tables.statement_pieces
    pieces: dict[str, list[RowMapping]] = {}
    for row in connection.execute(
        select(table).where(table.c.statement_id.in_(ids)).order_by(table.c.position)
    ).mappings():
        pieces.setdefault(row["statement_id"], []).append(row)
    return tuple(
        _statement(rows[each], pieces.get(each, [])) for each in ids if each in rows
    )


def read_faults(connection: Connection) -> tuple[FaultRow, ...]:
    """All faults, by day of publication, article, then position."""
    table, article = tables.faults, tables.articles.c
    query = (
        select(table, article.path, article.date.label("published"))
        .join_from(table, tables.articles, table.c.article_id == article.id)
        .order_by(article.date, article.id, table.c.position)
    )
    return tuple(
        FaultRow(
            article_id=row["article_id"],
            path=row["path"],
            published=row["published"],
            fault=fault_from(row),
        )
        for row in connection.execute(query).mappings()
    )


def _narrowed(
    query: Select[str],
    wanted: ClaimsWanted | StatementsWanted,
    position: Column[object],
) -> Select[str]:
    article = tables.articles.c
    if wanted.since is not None:
        query = query.where(article.date >= wanted.since)
    if wanted.until is not None:
        query = query.where(article.date <= wanted.until)
    return query.order_by(article.date, article.id, position).limit(wanted.limit)


def _with_article(table: Table) -> Select[*tuple[object, ...]]:
    article, coding = tables.articles.c, tables.codings.c
    return (
        select(
            table,
            article.path,
            article.date.label("published"),
            article.outlet,
            coding.truceline,
            coding.codebook,
            coding.model,
        )
        .join_from(table, tables.codings, table.c.article_id == coding.article_id)
        .join(tables.articles, article.id == coding.article_id)
    )


def _claim(row: RowMapping, actors: Sequence[RowMapping]) -> ClaimRow:
    return ClaimRow(
        id=row["id"],
        article_id=row["article_id"],
        path=row["path"],
        published=row["published"],
        outlet=row["outlet"],
        type=EventType(row["type"]),
        mode=row["mode"],
        contexts=tuple(row["contexts"]),
        factuality=Factuality(row["factuality"]),
        issue=find_issue(row),
        source=actors_in_role(actors, "source"),
        target=actors_in_role(actors, "target"),
        third_parties=actors_in_role(actors, "third_party"),
        date=find_date(row),
        date_phrase=row["date_phrase"],
        place=find_place(row),
        place_phrase=row["place_phrase"],
        amount=find_amount(row),
        amount_phrase=row["amount_phrase"],
        evidence=span_from(row, "evidence"),
        quotation=row["evidence"],
        statement=row["statement_id"],
        coder=row["coder"],
        confidence=row["confidence"],
        coding=coded_by(row),
    )


def _statement(row: RowMapping, pieces: Sequence[RowMapping]) -> StatementRow:
    return StatementRow(
        id=row["id"],
        article_id=row["article_id"],
        path=row["path"],
        published=row["published"],
        outlet=row["outlet"],
        kind=StatementKind(row["kind"]),
        issue=find_issue(row),
        direct=row["direct"],
        speaker=find_actor(row, "speaker"),
        addressee=find_actor(row, "addressee"),
        cue=find_span(row, "cue"),
        cue_text=row["cue"],
        content=tuple(span_from(piece, "quote") for piece in pieces),
        quotations=tuple(piece["quote"] for piece in pieces),
        coder=row["coder"],
        coding=coded_by(row),
    )
