"""In which articles rows stand that are known by their ids alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from truceline.record import tables


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAt:
    """A statement, claim or condition of the record, and its article."""

    id: str
    article_id: str


def find_rows(connection: Connection, ids: Sequence[str]) -> tuple[RowAt, ...]:
    """Those of the ids that rows have, with their articles."""
    return tuple(
        RowAt(id=row.id, article_id=row.article_id)
        for table in (tables.statements, tables.claims, tables.conditions)
        for row in connection.execute(
            select(table.c.id, table.c.article_id).where(table.c.id.in_(ids))
        )
    )


def articles_at(connection: Connection, paths: Sequence[str]) -> tuple[RowAt, ...]:
    """The articles of these paths: ``id`` is the path."""
    article = tables.articles.c
    query = select(article.path, article.id).where(article.path.in_(paths))
    return tuple(
        RowAt(id=row.path, article_id=row.id) for row in connection.execute(query)
    )


def days_of(connection: Connection, ids: Sequence[str]) -> list[tuple[date, str]]:
    """The days of publication of those articles that are there, with their ids."""
    article = tables.articles.c
    query = select(article.date, article.id).where(article.id.in_(ids))
    return [(row.date, row.id) for row in connection.execute(query)]
