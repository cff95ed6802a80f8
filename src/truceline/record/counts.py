"""How much the record holds, and what it says of files it could not read."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, distinct, func, insert, select

from truceline.record import tables
from truceline.record.answers import RecordCounts, UnreadRow


def count_all(connection: Connection) -> RecordCounts:
    """The numbers of rows, and the first and last day of publication."""
    article = tables.articles.c
    outlets, earliest, latest = connection.execute(
        select(
            func.count(distinct(article.outlet)),
            func.min(article.date),
            func.max(article.date),
        )
    ).one()
    actors = connection.scalar(
        select(func.count(distinct(tables.actors_seen.c.actor_id)))
    )
    rows = {
        table.name: connection.scalar(select(func.count()).select_from(table)) or 0
        for table in (
            tables.articles,
            tables.codings,
            tables.statements,
            tables.claims,
            tables.conditions,
            tables.faults,
            tables.unread,
        )
    }
    return RecordCounts(
        articles=rows["articles"],
        coded=rows["codings"],
        statements=rows["statements"],
        claims=rows["claims"],
        conditions=rows["conditions"],
        actors=actors or 0,
        outlets=outlets,
        faults=rows["faults"],
        unread=rows["unread"],
        earliest=earliest,
        latest=latest,
    )


def put_unread(
    connection: Connection, unread: Sequence[UnreadRow], paths: Iterable[str]
) -> None:
    """Puts the rows in the place of those of the same paths, and of ``paths``."""
    stale = sorted({writable(path) for path in (*paths, *(row.path for row in unread))})
    for path in stale:
        connection.execute(delete(tables.unread).where(tables.unread.c.path == path))
    rows = [
        {
            "path": writable(row.path),
            "line": row.line,
            "reason": writable(row.reason),
            "remedy": writable(row.remedy),
        }
        for row in unread
    ]
    if rows:
        connection.execute(insert(tables.unread), rows)


def writable(words: str) -> str:
    """The words as a file can hold them."""
    # A file name in another encoding reaches us with half characters in it, and must
    # not keep the report from being kept.
    return words.encode("utf-8", "backslashreplace").decode()


def read_unread(connection: Connection) -> tuple[UnreadRow, ...]:
    """What could not be read, by path, in the order it was found."""
    table = tables.unread
    query = select(table).order_by(table.c.path, table.c.number)
    return tuple(
        UnreadRow(
            path=row["path"],
            line=row["line"],
            reason=row["reason"],
            remedy=row["remedy"],
        )
        for row in connection.execute(query).mappings()
    )
