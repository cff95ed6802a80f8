"""Copies in the record: sketches, the pairs that were compared, and what came of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from truceline.model import Article, Copy, CopyKind, Overlap, Sketch
from truceline.record import tables
from truceline.record.articles import forget_text, in_batches, read_in_order
from truceline.record.sqlite import SqliteStore

# Rows put in at a time; a sketch has half a kilobyte.
_ROWS = 1000


class Copies:
    """What is kept to find copies, and the copies that were found.

    What was kept of an article goes when its text does.
    """

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    def unsketched(self, recipe: str) -> Iterator[Article]:
        """The articles that have no sketch of this recipe; asked for once, as they are."""
        article, sketch = tables.articles.c, tables.sketches.c
        query = (
            select(article.id)
            .select_from(tables.articles.outerjoin(tables.sketches))
            .where(or_(sketch.article_id.is_(None), sketch.recipe != recipe))
            .order_by(article.date, article.id)
        )
        with self._store.reading() as connection:
            ids = list(connection.scalars(query))
        for batch in in_batches(ids):
            with self._store.reading() as connection:
                found = read_in_order(connection, batch)
            yield from found

    def keep_sketches(self, sketches: Iterable[Sketch], *, recipe: str) -> int:
        """Keeps sketches in the place of those their articles had, and counts them.

        What the articles were compared with before no longer counts.
        """
        kept = 0
        rest = iter(sketches)
        while batch := tuple(islice(rest, _ROWS)):
            with self._store.writing() as connection:
                _put_sketches(connection, batch, recipe)
            kept += len(batch)
        return kept

    def sketches(self, recipe: str) -> tuple[Sketch, ...]:
        """All sketches of this recipe."""
        article, sketch = tables.articles.c, tables.sketches.c
        query = (
            select(tables.sketches, article.date, article.path, article.outlet)
            .join_from(tables.sketches, tables.articles)
            .where(sketch.recipe == recipe)
        )
        with self._store.reading() as connection:
            return tuple(
                Sketch(
                    article_id=row["article_id"],
                    published=row["date"],
                    path=row["path"],
                    outlet=row["outlet"],
                    length=row["length"],
                    credited=row["credited"],
                    places=row["places"],
                )
                for row in connection.execute(query).mappings()
            )

    def overlaps(self) -> tuple[Overlap, ...]:
        """What every pair that was compared has in common."""
        table = tables.overlaps
        with self._store.reading() as connection:
            return tuple(
                Overlap(
                    first=row["first_id"],
                    second=row["second_id"],
                    share_of_first=row["share_of_first"],
                    share_of_second=row["share_of_second"],
                )
                for row in connection.execute(
                    select(table).order_by(table.c.first_id, table.c.second_id)
                ).mappings()
            )

    def keep_overlaps(self, overlaps: Iterable[Overlap]) -> int:
        """Keeps what pairs that were not compared before have in common; counts them."""
        kept = 0
        rest = iter(overlaps)
        while batch := tuple(islice(rest, _ROWS)):
            rows = [
                {
                    "first_id": overlap.first,
                    "second_id": overlap.second,
                    "share_of_first": overlap.share_of_first,
                    "share_of_second": overlap.share_of_second,
                }
                for overlap in batch
            ]
            with self._store.writing() as connection:
                connection.execute(insert(tables.overlaps), rows)
            kept += len(batch)
        return kept

    def keep_copies(self, copies: Sequence[Copy]) -> None:
        """Keeps these copies and no others; each article then names the one that leads."""
        with self._store.writing() as connection:
            if _read_copies(connection) != _by_id(copies):
                connection.execute(delete(tables.copies))
                if copies:
                    connection.execute(
                        insert(tables.copies), [_copy_row(copy) for copy in copies]
                    )
            _name_leading(connection, copies)

    def copies(self) -> tuple[Copy, ...]:
        """The copies, by the article that leads them, then their own day."""
        with self._store.reading() as connection:
            found = _read_copies(connection)
        return tuple(found.values())

    def groups(self) -> dict[str, str]:
        """The group of each article: the id of the one that leads, its own if alone.

        Articles of one group are one source.
        """
        article = tables.articles.c
        query = select(
            article.id, func.coalesce(article.duplicate_of, article.id)
        ).order_by(article.id)
        with self._store.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def articles(self, ids: Sequence[str]) -> Mapping[str, Article]:
        """The articles with these ids."""
        with self._store.reading() as connection:
            return {
                article.id: article
                for batch in in_batches(ids)
                for article in read_in_order(connection, batch)
            }


def _put_sketches(connection: Connection, batch: Sequence[Sketch], recipe: str) -> None:
    for sketch in batch:
        forget_text(connection, sketch.article_id)
    rows = [
        {
            "article_id": sketch.article_id,
            "recipe": recipe,
            "length": sketch.length,
            "credited": sketch.credited,
            "places": sketch.places,
        }
        for sketch in batch
    ]
    connection.execute(insert(tables.sketches), rows)


def _copy_row(copy: Copy) -> dict[str, object]:
    return {
        "article_id": copy.article_id,
        "leading_id": copy.leading,
        "copied_from_id": copy.copied_from,
        "also_from": list(copy.also_from),
        "share": copy.share,
        "share_of_other": copy.share_of_other,
        "kind": None if copy.kind is None else copy.kind.value,
    }


def _by_id(copies: Iterable[Copy]) -> dict[str, Copy]:
    return {copy.article_id: copy for copy in copies}


def _read_copies(connection: Connection) -> dict[str, Copy]:
    article, copy = tables.articles.c, tables.copies.c
    query = (
        select(tables.copies)
        .join(tables.articles, copy.article_id == article.id)
        .order_by(copy.leading_id, article.date, article.path, article.id)
    )
    return {
        row["article_id"]: Copy(
            article_id=row["article_id"],
            leading=row["leading_id"],
            copied_from=row["copied_from_id"],
            also_from=tuple(row["also_from"]),
            share=row["share"],
            share_of_other=row["share_of_other"],
            kind=None if row["kind"] is None else CopyKind(row["kind"]),
        )
        for row in connection.execute(query).mappings()
    }


def _name_leading(connection: Connection, copies: Sequence[Copy]) -> None:
    article = tables.articles.c
    wanted = {copy.article_id: copy.leading for copy in copies}
    known = {
        row[0]: row[1]
        for row in connection.execute(
            select(article.id, article.duplicate_of).where(
                article.duplicate_of.is_not(None)
            )
        )
    }
    changed = [
        {"own_id": each, "leading": wanted.get(each)}
        for each in sorted(known.keys() | wanted.keys())
        if known.get(each) != wanted.get(each)
    ]
    if changed:
        connection.execute(
            update(tables.articles)
            .where(article.id == bindparam("own_id"))
            .values(duplicate_of=bindparam("leading")),
            changed,
        )
