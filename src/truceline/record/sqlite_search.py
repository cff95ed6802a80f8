"""Full-text search over titles and texts with SQLite's FTS5.

The index holds no text of its own: triggers keep it in step with the articles. It is
built anew after every migration; so a changed index needs a new revision, be it an empty
one, to reach the records there are.
"""

import re
import sqlite3

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from truceline.record import tables
from truceline.record.answers import SearchHit

# Accents do not count: "Kābul" is found by "kabul".
BUILD = (
    "DROP TRIGGER IF EXISTS articles_found_insert",
    "DROP TRIGGER IF EXISTS articles_found_delete",
    "DROP TRIGGER IF EXISTS articles_found_update",
    "DROP TABLE IF EXISTS articles_found",
    """
    CREATE VIRTUAL TABLE articles_found USING fts5(
        title, text, content='articles', content_rowid='number',
        tokenize='unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER articles_found_insert AFTER INSERT ON articles BEGIN
        INSERT INTO articles_found(rowid, title, text)
        VALUES (new.number, new.title, new.text);
    END
    """,
    """
    CREATE TRIGGER articles_found_delete AFTER DELETE ON articles BEGIN
        INSERT INTO articles_found(articles_found, rowid, title, text)
        VALUES ('delete', old.number, old.title, old.text);
    END
    """,
    """
    CREATE TRIGGER articles_found_update AFTER UPDATE OF title, text ON articles BEGIN
        INSERT INTO articles_found(articles_found, rowid, title, text)
        VALUES ('delete', old.number, old.title, old.text);
        INSERT INTO articles_found(rowid, title, text)
        VALUES (new.number, new.title, new.text);
    END
    """,
    "INSERT INTO articles_found(articles_found) VALUES ('rebuild')",
)

# With rank 1 the index is compared with the articles, not only with itself.
CHECK = "INSERT INTO articles_found(articles_found, rank) VALUES ('integrity-check', 1)"

SEARCH = text(
    """
    SELECT id, path, date, outlet, articles.title, snippet(articles_found, -1, '', '', '…', 24) AS excerpt
    FROM articles_found JOIN articles ON articles.number = articles_found.rowid
    WHERE articles_found MATCH :expression
    ORDER BY articles_found.rank, articles.date, articles.id
    LIMIT :limit
    """
).columns(date=tables.articles.c.date.type)

# A phrase in double quotation marks, or one word.
TERM = re.compile(r'"([^"]*)"|([^\s"]+)')


def build(connection: Connection) -> None:
    """Builds the index anew from the articles."""
    for statement in BUILD:
        connection.exec_driver_sql(statement)


def search(connection: Connection, words: str, limit: int) -> tuple[SearchHit, ...]:
    """The articles that hold all the words, the best first; no words, no articles."""
    expression = expression_for(words)
    if not expression:
        return ()
    found = connection.execute(SEARCH, {"expression": expression, "limit": limit})
    return tuple(
        SearchHit(
            article_id=row["id"],
            path=row["path"],
            published=row["date"],
            outlet=row["outlet"],
            title=row["title"],
            excerpt=row["excerpt"],
        )
        for row in found.mappings()
    )


def expression_for(words: str) -> str:
    """What was typed as an expression of FTS5 in which nothing is an operator."""
    # Neither NUL nor half a character can be asked for.
    plain = words.encode("utf-8", "replace").decode().replace("\x00", " ")
    terms = [phrase or word for phrase, word in TERM.findall(plain)]
    return " ".join(f'"{term}"' for term in terms if term.strip())


def is_in_step(connection: Connection) -> bool:
    """Whether the index finds in the articles what stands there, and nothing else."""
    try:
        connection.exec_driver_sql(CHECK)
    except DatabaseError as error:
        code = getattr(error.orig, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        # Anything else, such as a file that may not be written, says nothing about it.
        if code & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return False
    return True
