"""Articles as rows: keeping them once, and reading them back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, RowMapping, delete, insert, or_, select, update

from truceline.errors import RecordError
from truceline.model import Article
from truceline.model.ids import sha256_of
from truceline.model.languages import is_set_aside
from truceline.record import tables
from truceline.record.answers import KeptArticles
from truceline.record.columns import (
    Columns,
    find_span,
    quotation_columns,
    refuse_unkeepable,
    span_from,
)

# Rows asked for at a time: far below SQLite's limit of 32,766 values in a query, and
# at 5 KB an article half a megabyte in memory.
AT_A_TIME = 100

Item = TypeVar("Item")


def in_batches(items: Iterable[Item]) -> Iterator[tuple[Item, ...]]:
    """The items in their order, some at a time."""
    rest = iter(items)
    while batch := tuple(islice(rest, AT_A_TIME)):
        yield batch


def checked(article: Article) -> Article:
    """The article itself; refuses one that no file can hold or that contradicts itself."""
    try:
        refuse_unkeepable(_columns(article))
    except ValueError as error:
        raise RecordError(
            f"article {article.id!a} ({article.path!a}): {error}; read the article again "
            "from its source, with the right encoding"
        ) from error
    if article.sha256 != sha256_of(article.text):
        raise RecordError(
            f"article {article.id} ({article.path}): its SHA-256 {article.sha256} is not "
            "that of its text; import the article again"
        )
    return article


def keep_articles(connection: Connection, given: Sequence[Article]) -> KeptArticles:
    """Puts in what is new and what has changed, and counts both.

    A change in anything that coders read drops the article's coding.
    """
    known = read_articles(connection, [article.id for article in given])
    new = changed = 0
    for article in given:
        before = known.get(article.id)
        if before is not None and article.duplicate_of is None:
            # Nothing but a look at all articles tells that it is a copy.
            article = replace(article, duplicate_of=before.duplicate_of)
        if before == article:
            continue
        if before is None:
            new += 1
            connection.execute(insert(tables.articles), [_columns(checked(article))])
        else:
            changed += 1
            _replace(connection, before, checked(article))
        _put_credits(connection, article)
        known[article.id] = article
    return KeptArticles(new=new, unchanged=len(given) - new - changed, changed=changed)


def _replace(connection: Connection, before: Article, article: Article) -> None:
    connection.execute(
        update(tables.articles)
        .where(tables.articles.c.id == article.id)
        .values(_columns(article))
    )
    connection.execute(
        delete(tables.credited).where(tables.credited.c.article_id == article.id)
    )
    if _what_coders_read(before) != _what_coders_read(article):
        connection.execute(
            delete(tables.codings).where(tables.codings.c.article_id == article.id)
        )
        forget_text(connection, article.id)


def forget_text(connection: Connection, article_id: str) -> None:
    """Drops what was found of a text that has been replaced."""
    overlap = tables.overlaps.c
    connection.execute(
        delete(tables.sketches).where(tables.sketches.c.article_id == article_id)
    )
    connection.execute(
        delete(tables.overlaps).where(
            or_(overlap.first_id == article_id, overlap.second_id == article_id)
        )
    )


def drop_articles(connection: Connection, ids: Sequence[str]) -> int:
    """Takes out the articles with these ids and all that hangs on them; counts them."""
    # The number of rows a delete reports may count what went along with them.
    held = list(read_articles(connection, ids))
    connection.execute(delete(tables.articles).where(tables.articles.c.id.in_(held)))
    return len(held)


def _what_coders_read(article: Article) -> tuple[object, ...]:
    return (
        article.sha256,
        article.date,
        article.front,
        article.credits,
        is_set_aside(article.language),
    )


def _put_credits(connection: Connection, article: Article) -> None:
    rows = [
        {
            "article_id": article.id,
            "position": position,
            **quotation_columns("quote", span, article.text),
        }
        for position, span in enumerate(article.credits)
    ]
    if rows:
        connection.execute(insert(tables.credited), rows)


def _columns(article: Article) -> Columns:
    return {
        "id": article.id,
        "path": article.path,
        "date": article.date,
        "title": article.title,
        "outlet": article.outlet,
        "url": article.url,
        "dateline": article.dateline,
        **quotation_columns("front", article.front, article.text),
        "authors": list(article.authors),
        "language": article.language,
        "text": article.text,
        "sha256": article.sha256,
        "duplicate_of": article.duplicate_of,
    }


def article_ids(connection: Connection) -> list[str]:
    """The ids of all articles, by day of publication, then id."""
    query = select(tables.articles.c.id).order_by(
        tables.articles.c.date, tables.articles.c.id
    )
    return list(connection.scalars(query))


def read_articles(connection: Connection, ids: Sequence[str]) -> dict[str, Article]:
    """The articles that have one of the ids, in the order of the ids."""
    table = tables.articles
    rows = {
        row["id"]: row
        for row in connection.execute(
            select(table).where(table.c.id.in_(ids))
        ).mappings()
    }
    quoted: dict[str, list[RowMapping]] = {}
    for row in connection.execute(
        select(tables.credited)
        .where(tables.credited.c.article_id.in_(ids))
        .order_by(tables.credited.c.article_id, tables.credited.c.position)
    ).mappings():
        quoted.setdefault(row["article_id"], []).append(row)
    return {
        each: _article(rows[each], quoted.get(each, [])) for each in ids if each in rows
    }


def read_in_order(connection: Connection, ids: Sequence[str]) -> tuple[Article, ...]:
    """The articles that have one of the ids, as a list."""
    return tuple(read_articles(connection, ids).values())


def _article(row: RowMapping, quoted: Sequence[RowMapping]) -> Article:
    return Article(
        id=row["id"],
        path=row["path"],
        date=row["date"],
        title=row["title"],
        outlet=row["outlet"],
        url=row["url"],
        dateline=row["dateline"],
        front=find_span(row, "front"),
        authors=tuple(row["authors"]),
        credits=tuple(span_from(credit, "quote") for credit in quoted),
        language=row["language"],
        text=row["text"],
        sha256=row["sha256"],
        duplicate_of=row["duplicate_of"],
    )
