"""Rows of the record as coded articles, the way they were kept."""

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, Table, select

from truceline.model import (
    ActorRef,
    ActorSeen,
    Article,
    Claim,
    CodedArticle,
    CodedBy,
    Condition,
    EventType,
    Factuality,
    Fault,
    Issue,
    Statement,
    StatementKind,
)
from truceline.record import tables
from truceline.record.articles import read_articles
from truceline.record.columns import (
    find_actor,
    find_amount,
    find_date,
    find_place,
    find_span,
    span_from,
)
from truceline.record.term_rows import term_from


def coded_ids(connection: Connection) -> list[str]:
    """The ids of the articles that are coded, by day of publication, then id."""
    query = (
        select(tables.codings.c.article_id)
        .join(tables.articles)
        .order_by(tables.articles.c.date, tables.articles.c.id)
    )
    return list(connection.scalars(query))


def read_coded(connection: Connection, ids: Sequence[str]) -> tuple[CodedArticle, ...]:
    """The articles of these ids that are coded, in the order of the ids."""
    articles = read_articles(connection, ids)
    rows = {
        table.name: _rows_by_article(connection, table, ids)
        for table in tables.CODED_TABLES
    }
    return tuple(
        _coded(article, {name: groups.get(each, []) for name, groups in rows.items()})
        for each, article in articles.items()
        if each in rows["codings"]
    )


def coded_by(row: RowMapping) -> CodedBy:
    """The versions that made a coding."""
    return CodedBy(
        truceline=row["truceline"], codebook=row["codebook"], model=row["model"]
    )


def actor_from(row: RowMapping) -> ActorRef:
    """The actor of one row that always has one."""
    return ActorRef(
        id=row["actor_id"],
        name=row["actor_name"],
        party=row["actor_party"],
        party_name=row["actor_party_name"],
        code=row["actor_code"],
        span=span_from(row, "actor_quote"),
    )


def _rows_by_article(
    connection: Connection, table: Table, ids: Sequence[str]
) -> dict[str, list[RowMapping]]:
    query = select(table).where(table.c.article_id.in_(ids))
    if "position" in table.c:
        query = query.order_by(table.c.position)
    groups: dict[str, list[RowMapping]] = {}
    for row in connection.execute(query).mappings():
        groups.setdefault(row["article_id"], []).append(row)
    return groups


def _coded(article: Article, rows: dict[str, list[RowMapping]]) -> CodedArticle:
    (coding,) = rows["codings"]
    local = {row["id"]: row["local_id"] for row in rows["statements"]}
    claimed = {row["id"]: row["local_id"] for row in rows["claims"]}
    return CodedArticle(
        article=article,
        coding=coded_by(coding),
        actors=tuple(_actor_seen(row, rows["mentions"]) for row in rows["actors_seen"]),
        statements=tuple(
            _statement(row, rows["statement_pieces"]) for row in rows["statements"]
        ),
        claims=tuple(
            _claim(row, rows["claim_actors"], local) for row in rows["claims"]
        ),
        conditions=tuple(_condition(row, local) for row in rows["conditions"]),
        terms=tuple(term_from(row, claimed, local) for row in rows["terms"]),
        faults=tuple(fault_from(row) for row in rows["faults"]),
    )


def fault_from(row: RowMapping) -> Fault:
    """The fault of one row."""
    return Fault(stage=row["stage"], reason=row["reason"], value=row["value"])


def _actor_seen(row: RowMapping, mentions: Sequence[RowMapping]) -> ActorSeen:
    return ActorSeen(
        id=row["actor_id"],
        name=row["name"],
        party=row["party"],
        party_name=row["party_name"],
        code=row["code"],
        office=row["office"],
        mentions=tuple(
            span_from(mention, "quote")
            for mention in mentions
            if mention["actor_position"] == row["position"]
        ),
    )


def _statement(row: RowMapping, pieces: Sequence[RowMapping]) -> Statement:
    return Statement(
        id=row["local_id"],
        speaker=find_actor(row, "speaker"),
        cue=find_span(row, "cue"),
        content=tuple(
            span_from(piece, "quote")
            for piece in pieces
            if piece["statement_id"] == row["id"]
        ),
        direct=row["direct"],
        kind=StatementKind(row["kind"]),
        issue=find_issue(row),
        addressee=find_actor(row, "addressee"),
        coder=row["coder"],
    )


def _claim(
    row: RowMapping, actors: Sequence[RowMapping], local: dict[str, str]
) -> Claim:
    own = [actor for actor in actors if actor["claim_id"] == row["id"]]
    return Claim(
        id=row["local_id"],
        type=EventType(row["type"]),
        mode=row["mode"],
        contexts=tuple(row["contexts"]),
        source=actors_in_role(own, "source"),
        target=actors_in_role(own, "target"),
        third_parties=actors_in_role(own, "third_party"),
        date=find_date(row),
        place=find_place(row),
        factuality=Factuality(row["factuality"]),
        issue=find_issue(row),
        amount=find_amount(row),
        evidence=span_from(row, "evidence"),
        statement=local.get(row["statement_id"]),
        coder=row["coder"],
        confidence=row["confidence"],
    )


def _condition(row: RowMapping, local: dict[str, str]) -> Condition:
    return Condition(
        party=find_actor(row, "party"),
        requires=Issue(row["requires"]),
        before=Issue(row["before"]),
        evidence=span_from(row, "evidence"),
        statement=local.get(row["statement_id"]),
        coder=row["coder"],
    )


def find_issue(row: RowMapping) -> Issue | None:
    """What the row is about, or None where no issue fits."""
    return None if row["issue"] is None else Issue(row["issue"])


def actors_in_role(rows: Sequence[RowMapping], role: str) -> tuple[ActorRef, ...]:
    """The actors of one claim in one role, in their order."""
    return tuple(actor_from(row) for row in rows if row["role"] == role)
