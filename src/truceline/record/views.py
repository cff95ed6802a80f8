"""Views for people who open the record in a table browser: one row, one reading.

They hold nothing of their own and are built anew after every migration; so a changed
view needs a new revision, be it an empty one, to reach the records there are.
"""

from sqlalchemy import (
    Connection,
    ScalarSelect,
    Select,
    Table,
    func,
    inspect,
    select,
)

from truceline.record import tables

BETWEEN_NAMES = "; "


def build_views(connection: Connection) -> None:
    """Creates the views of this version where there are none."""
    for name, query in readable_views().items():
        compiled = query.compile(
            dialect=connection.dialect, compile_kwargs={"literal_binds": True}
        )
        connection.exec_driver_sql(f"CREATE VIEW {name} AS {compiled}")


def drop_views(connection: Connection) -> None:
    """Drops the views of any version: a table they read could not be migrated."""
    for name in inspect(connection).get_view_names():
        if name.startswith("v_"):
            connection.exec_driver_sql(f'DROP VIEW "{name}"')


def readable_views() -> dict[str, Select[*tuple[object, ...]]]:
    """The views by name."""
    return {
        "v_articles": _articles(),
        "v_claims": _claims(),
        "v_conditions": _conditions(),
        "v_statements": _statements(),
    }


def _articles() -> Select[*tuple[object, ...]]:
    article, coding = tables.articles.c, tables.codings.c
    return select(
        article.date.label("published"),
        article.outlet,
        article.title,
        article.dateline,
        article.language,
        _number_of(tables.statements).label("statements"),
        _number_of(tables.claims).label("claims"),
        _number_of(tables.conditions).label("conditions"),
        coding.truceline,
        coding.codebook,
        coding.model,
        article.url,
        article.duplicate_of,
        article.text,
        article.path,
        article.id.label("article_id"),
    ).select_from(
        tables.articles.outerjoin(tables.codings, coding.article_id == article.id)
    )


def _claims() -> Select[*tuple[object, ...]]:
    claim, article = tables.claims.c, tables.articles.c
    return select(
        article.date.label("published"),
        article.outlet,
        claim.type,
        claim.mode,
        claim.factuality,
        _names("source").label("source"),
        _names("target").label("target"),
        _names("third_party").label("third_parties"),
        claim.issue,
        claim.event_earliest,
        claim.event_latest,
        claim.date_phrase,
        claim.place,
        claim.amount_least,
        claim.amount_most,
        claim.amount_unit,
        claim.evidence,
        claim.coder,
        claim.confidence,
        article.path,
        claim.article_id,
        claim.id.label("claim_id"),
    ).join_from(tables.claims, tables.articles, claim.article_id == article.id)


def _statements() -> Select[*tuple[object, ...]]:
    statement, article = tables.statements.c, tables.articles.c
    piece = tables.statement_pieces.c
    content = _joined(
        select(piece.quote.label("words"))
        .where(piece.statement_id == statement.id)
        .order_by(piece.position),
        tables.statements,
        between=" … ",
    )
    return select(
        article.date.label("published"),
        article.outlet,
        statement.speaker_name.label("speaker"),
        statement.speaker_party_name.label("speaker_party"),
        statement.kind,
        statement.issue,
        statement.addressee_name.label("addressee"),
        statement.direct,
        statement.cue,
        content.label("content"),
        statement.coder,
        article.path,
        statement.article_id,
        statement.id.label("statement_id"),
    ).join_from(tables.statements, tables.articles, statement.article_id == article.id)


def _conditions() -> Select[*tuple[object, ...]]:
    condition, article = tables.conditions.c, tables.articles.c
    return select(
        article.date.label("published"),
        article.outlet,
        condition.party_name.label("party"),
        condition.requires,
        condition.before,
        condition.evidence,
        condition.coder,
        article.path,
        condition.article_id,
        condition.id.label("condition_id"),
    ).join_from(tables.conditions, tables.articles, condition.article_id == article.id)


def _names(role: str) -> ScalarSelect[str]:
    actor = tables.claim_actors.c
    return _joined(
        select(actor.actor_name.label("words"))
        .where(actor.claim_id == tables.claims.c.id, actor.role == role)
        .order_by(actor.position),
        tables.claims,
        between=BETWEEN_NAMES,
    )


def _joined(words: Select[str], of: Table, *, between: str) -> ScalarSelect[str]:
    # Sorted below the aggregate: SQLite orders inside one only from 3.44 on.
    in_order = words.correlate(of).subquery()
    joined = func.aggregate_strings(in_order.c.words, between)
    return select(joined).scalar_subquery()


def _number_of(table: Table) -> ScalarSelect[int]:
    return (
        select(func.count())
        .select_from(table)
        .where(table.c.article_id == tables.articles.c.id)
        .correlate(tables.articles)
        .scalar_subquery()
    )
