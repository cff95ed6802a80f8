"""The record in a SQLite file: connections, locks and errors in words.

Only this module and ``sqlite_search`` know SQLite; another store puts a class with the
same methods beside ``SqliteStore``.
"""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from truceline.errors import RecordError
from truceline.record import sqlite_search
from truceline.record.answers import SearchHit

# How long a second writer waits for the first before it gives up.
WAIT_SECONDS = 5.0

# What the low byte of SQLite's error code means for the person at the keyboard.
BUSY = "is being written by another program; wait until that has finished and try again"
DISK = (
    "could not be written or read because the disk is full or failing; what was kept "
    "before is whole, so free some space and run the same command again"
)
FORBIDDEN = (
    "may not be opened or written by you; allow yourself to read and write the file and "
    "the folder it lies in, or keep it elsewhere with -s record=FILE"
)
TORN = (
    "is not a database, or a damaged one; put a copy of the record in its place, or move "
    "the file away and import the articles again"
)
MEANINGS = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_FULL: DISK,
    sqlite3.SQLITE_IOERR: DISK,
    sqlite3.SQLITE_CANTOPEN: FORBIDDEN,
    sqlite3.SQLITE_READONLY: FORBIDDEN,
    sqlite3.SQLITE_PERM: FORBIDDEN,
    sqlite3.SQLITE_AUTH: FORBIDDEN,
    sqlite3.SQLITE_NOTADB: TORN,
    sqlite3.SQLITE_CORRUPT: TORN,
}

# What SQLite says, without a code of its own, where a table was taken out or altered.
_ALTERED = re.compile("no such (table|column|module)|has no column named|malformed")


class SqliteStore:
    """One SQLite file, for many readers and one writer at a time."""

    def __init__(self, path: Path) -> None:
        self.name = f"{path}"
        self._engine = create_engine(
            URL.create("sqlite", database=f"{path}"),
            connect_args={"timeout": WAIT_SECONDS},
            # Lists are read by people too, so their letters stay letters.
            json_serializer=partial(json.dumps, ensure_ascii=False),
        )
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the record as it was at the first question."""
        try:
            with self._in_words(), self._engine.begin() as connection:
                yield connection
        # What is in the file is no value of its column: somebody else wrote it.
        except ValueError as error:
            raise RecordError(
                f"the record {self.name} holds a value that truceline did not write "
                f"({error}); put a copy of the record in its place, or move the file "
                "away and import the articles again"
            ) from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a transaction of its own: all of it is kept, or nothing.

        Refuses to wait longer than some seconds for another writer.
        """
        with (
            self._in_words(),
            self._engine.connect().execution_options(is_writing=True) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def rebuilding(self) -> Iterator[Connection]:
        """A writing connection that may put a new table in the place of an old one.

        Foreign keys are not enforced on it: dropping the old table would take along
        every row that belongs to one of its rows.
        """
        with (
            self._in_words(),
            self._engine.connect().execution_options(is_writing=True) as connection,
        ):
            # Taken from the pool for good, so that nobody else gets it as it is now.
            connection.detach()
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
            with connection.begin():
                yield connection

    def build_search(self, connection: Connection) -> None:
        """Builds the search index anew from the articles."""
        sqlite_search.build(connection)

    def search(self, words: str, limit: int) -> tuple[SearchHit, ...]:
        """The articles that hold all the words, the best first."""
        with self.reading() as connection:
            return sqlite_search.search(connection, words, limit)

    def find_faults(self) -> Iterator[str]:
        """A sentence for each fault of the file, its references and its index."""
        with self.reading() as connection:
            for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
                if line != "ok":
                    yield f"{self.name} is damaged: {line}; go back to a copy of it"
            for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
                yield (
                    f"{self.name}: row {row[1]} of {row[0]} belongs to a row of {row[2]} "
                    "that is gone; code the articles again"
                )
        with self.writing() as connection:
            if not sqlite_search.is_in_step(connection):
                yield (
                    f"{self.name}: the search index is out of step with the articles; "
                    "rebuild it with this line of SQL: INSERT INTO "
                    "articles_found(articles_found) VALUES ('rebuild')"
                )

    def close(self) -> None:
        """Lets go of the file."""
        self._engine.dispose()

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            code = getattr(error.orig, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
            meaning = MEANINGS.get(code & 0xFF)
            if meaning is None and _ALTERED.search(f"{error.orig}"):
                meaning = TORN
            if meaning is None:
                raise
            raise RecordError(
                f"the record {self.name} {meaning} ({error.orig})"
            ) from error


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver must not begin transactions by itself: _begin does, so that creating
    # tables is part of a transaction too.
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "foreign_keys = ON", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    # A writer takes its lock at once: taken after a first question, it could not wait.
    is_writing = connection.get_execution_options().get("is_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")
