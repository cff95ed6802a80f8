"""Opening a record: finding its file, knowing its schema, bringing it up to date."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from truceline.errors import RecordError
from truceline.record.migrations import HEAD, REVISIONS, migrate
from truceline.record.record import Record
from truceline.record.sqlite import SqliteStore
from truceline.record.views import build_views, drop_views


def open_record(path: Path, *, create: bool = False) -> Record:
    """The record in a file, its schema brought up to this program's.

    Refuses a file that is missing (unless it is to be created), that may not be written,
    that is no record, or that a newer program has written.
    """
    _refuse_no_file(path, create=create)
    store = SqliteStore(path)
    try:
        _bring_up_to_date(store)
    except BaseException:
        store.close()
        raise
    return Record(store)


def _refuse_no_file(path: Path, *, create: bool) -> None:
    try:
        is_there, has_folder = path.exists(), path.parent.is_dir()
    except PermissionError as error:
        raise RecordError(
            f"the record {path} cannot be reached; allow yourself to enter the folder "
            f"{path.parent}"
        ) from error
    if path.is_dir():
        raise RecordError(
            f"the record {path} is a folder, not a file; name the file inside it"
        )
    if not has_folder:
        raise RecordError(
            f"the record {path} has no folder to lie in; make the folder {path.parent} "
            "first, or run truceline init"
        )
    if not (is_there or create):
        raise RecordError(
            f"there is no record {path}; import articles first, or name the study's "
            "folder"
        )


def _bring_up_to_date(store: SqliteStore) -> None:
    with store.reading() as connection:
        revision = find_revision(connection, store.name)
    if revision == HEAD:
        return
    with store.rebuilding() as connection:
        drop_views(connection)
        migrate(connection)
        build_views(connection)
        store.build_search(connection)


def find_revision(connection: Connection, name: str) -> str | None:
    """The revision of the schema, or None for an empty store.

    Refuses a store of something else and a revision that is not known here.
    """
    found = inspect(connection).get_table_names()
    if not found:
        return None
    if "alembic_version" not in found:
        raise RecordError(
            f"{name} is a database but no record of truceline: it holds the table "
            f"{found[0]}; name the record's own file"
        )
    revision: str | None = connection.scalar(
        text("SELECT version_num FROM alembic_version")
    )
    if revision is not None and revision not in REVISIONS:
        raise RecordError(
            f"the record {name} has the schema {revision}, and this truceline knows "
            f"{', '.join(REVISIONS)}; install the newer truceline that wrote it"
        )
    return revision
