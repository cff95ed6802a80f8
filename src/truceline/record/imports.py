"""What became of the study's files: counts, remarks and the origins of fields."""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, Table, delete, func, insert, select

from truceline.model.imports import (
    ArticleOrigins,
    ImportedFile,
    ListedArticle,
    Remarked,
    Share,
)
from truceline.record import tables
from truceline.record.counts import writable
from truceline.record.sqlite import SqliteStore


class Imports:
    """What imports have said of files and articles, as of the last time each was read."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    def keep_files(
        self,
        files: Iterable[ImportedFile],
        remarks: Iterable[Remarked],
        *,
        paths: Collection[str] | None,
    ) -> None:
        """Keeps what was said of files in the place of what was said before.

        ``paths`` are the files that were gone through; None means all of them.
        """
        counts = {
            writable(each.path): {
                "path": writable(each.path),
                "format": each.format,
                "read": each.read,
                "quarantined": each.quarantined,
                "missing": each.missing,
                "is_whole": each.is_whole,
            }
            for each in files
        }
        said = [
            {"path": writable(each.path), "remark": writable(each.remark)}
            for each in remarks
        ]
        with self._store.writing() as connection:
            _forget(connection, tables.files, paths)
            _forget(connection, tables.remarks, paths)
            if counts:
                connection.execute(insert(tables.files), list(counts.values()))
            if said:
                connection.execute(insert(tables.remarks), said)

    def files(self) -> tuple[ImportedFile, ...]:
        """The files that were read, by path."""
        query = select(tables.files).order_by(tables.files.c.path)
        with self._store.reading() as connection:
            return tuple(
                ImportedFile(
                    path=row["path"],
                    format=row["format"],
                    read=row["read"],
                    quarantined=row["quarantined"],
                    missing=row["missing"],
                    is_whole=row["is_whole"],
                )
                for row in connection.execute(query).mappings()
            )

    def remarks(self) -> tuple[Remarked, ...]:
        """The remarks, by path, in the order they were made."""
        table = tables.remarks
        query = select(table).order_by(table.c.path, table.c.number)
        with self._store.reading() as connection:
            return tuple(
                Remarked(path=row["path"], remark=row["remark"])
                for row in connection.execute(query).mappings()
            )

    def keep_origins(self, origins: Iterable[ArticleOrigins]) -> None:
        """Keeps where fields were read, in the place of what was known of each article.

        Articles that the record does not hold are passed over.
        """
        rows = {
            each.article_id: {
                "article_id": each.article_id,
                "date": each.date,
                "title": each.title,
                "outlet": each.outlet,
                "url": each.url,
                "authors": each.authors,
            }
            for each in origins
        }
        with self._store.writing() as connection:
            held = set(
                connection.scalars(
                    select(tables.articles.c.id).where(tables.articles.c.id.in_(rows))
                )
            )
            table = tables.origins
            connection.execute(delete(table).where(table.c.article_id.in_(held)))
            if held:
                kept = [row for each, row in rows.items() if each in held]
                connection.execute(insert(table), kept)

    def date_origins(self) -> tuple[Share, ...]:
        """Where dates of publication were read, the most frequent first."""
        origin = tables.origins.c
        number = func.count()
        query = (
            select(origin.date, number)
            .group_by(origin.date)
            .order_by(number.desc(), origin.date)
        )
        with self._store.reading() as connection:
            return tuple(
                Share(name=row[0], articles=row[1]) for row in connection.execute(query)
            )

    def listed(self) -> tuple[ListedArticle, ...]:
        """All articles without their texts, by day of publication, then path."""
        article = tables.articles.c
        query = select(
            article.id,
            article.path,
            article.date,
            article.outlet,
            article.title,
            article.language,
        ).order_by(article.date, article.path, article.id)
        with self._store.reading() as connection:
            return tuple(
                ListedArticle(
                    id=row["id"],
                    path=row["path"],
                    published=row["date"],
                    outlet=row["outlet"],
                    title=row["title"],
                    language=row["language"],
                )
                for row in connection.execute(query).mappings()
            )


def _forget(
    connection: Connection, table: Table, paths: Collection[str] | None
) -> None:
    if paths is None:
        connection.execute(delete(table))
        return
    for path in sorted(paths):
        connection.execute(delete(table).where(table.c.path == writable(path)))
