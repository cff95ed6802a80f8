"""Opening a record: what is refused, in which words, and what is left alone."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from truceline.errors import RecordError
from truceline.record import open_record, sqlite

NOBODY = 65534


@pytest.fixture
def folder_of_nobody():
    """A folder that root can write and the user we become cannot."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        open_record(folder / "record.sqlite", create=True).close()
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(NOBODY)
        else:
            folder.chmod(0o555)
            (folder / "record.sqlite").chmod(0o444)
        yield folder
        if is_root:
            os.seteuid(0)
        folder.chmod(0o755)


def test_a_missing_record_is_not_made_by_opening_it(path):
    with pytest.raises(
        RecordError, match=r"there is no record .*import articles first"
    ):
        open_record(path)
    assert not path.exists()


def test_a_missing_record_is_made_on_demand(path):
    with open_record(path, create=True) as record:
        assert record.counts().articles == 0
    with open_record(path) as record:
        assert record.check() == ()


def test_a_record_lies_in_a_folder_with_odd_signs(tmp_path, factory):
    folder = tmp_path / "a folder: 100%s ? #1 صلح"
    folder.mkdir()
    with open_record(folder / "record.sqlite", create=True) as record:
        record.keep_articles([factory.article()])
    assert [each.name for each in folder.iterdir()] == ["record.sqlite"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(RecordError, match=r"make the folder .*nowhere first"):
        open_record(tmp_path / "nowhere" / "record.sqlite", create=True)


def test_a_folder_is_no_record(tmp_path):
    with pytest.raises(RecordError, match="is a folder, not a file"):
        open_record(tmp_path)


def test_a_text_file_is_no_record_and_is_left_alone(path):
    path.write_text("date 2031-03-03\nThe Coast Front met the Hill Council.\n" * 40)
    before = path.read_bytes()
    with pytest.raises(RecordError, match="is not a database, or a damaged one; put a"):
        open_record(path, create=True)
    assert path.read_bytes() == before


def test_another_programs_database_is_no_record(path):
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    with pytest.raises(RecordError, match=r"no record of truceline: .* table recipes"):
        open_record(path)


def test_a_newer_schema_is_refused_with_both_revisions(path):
    open_record(path, create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.close()
    with pytest.raises(RecordError, match="schema 0999, and this truceline knows 0001"):
        open_record(path)


def test_a_record_that_may_not_be_written_says_so(folder_of_nobody, factory):
    with (
        pytest.raises(RecordError, match="allow yourself to read and write the file"),
        open_record(folder_of_nobody / "record.sqlite") as record,
    ):
        record.keep_articles([factory.article()])


def test_a_record_that_may_not_be_made_says_so(folder_of_nobody):
    with pytest.raises(RecordError, match="may not be opened or written by you"):
        open_record(folder_of_nobody / "other.sqlite", create=True)


def test_a_folder_that_may_not_be_entered_says_so(folder_of_nobody):
    closed = folder_of_nobody / "closed"
    if os.getuid() == 0:
        os.seteuid(0)
        closed.mkdir(mode=0o700)
        os.seteuid(NOBODY)
    else:
        folder_of_nobody.chmod(0o755)
        closed.mkdir(mode=0o000)
    with pytest.raises(
        RecordError, match=r"cannot be reached; allow yourself to enter"
    ):
        open_record(closed / "record.sqlite")


def test_an_error_of_our_own_stays_as_it_is(record):
    with (
        pytest.raises(Exception, match="no such table: nowhere"),
        record._store.reading() as connection,
    ):
        connection.exec_driver_sql("SELECT * FROM nowhere")


def test_readers_read_while_one_writes_and_see_whole_transactions(open_store, factory):
    writer, reader = open_store(), open_store()
    writer.keep_articles([factory.article(1)])
    with writer._store.writing() as connection:
        connection.exec_driver_sql("UPDATE articles SET outlet = 'changed'")
        assert reader.article("dispatch-1").outlet == "The Harbour Post"
        assert open_store().counts().articles == 1
    assert reader.article("dispatch-1").outlet == "changed"


def test_a_second_writer_is_refused_in_words(open_store, factory, monkeypatch):
    first = open_store()
    monkeypatch.setattr(sqlite, "WAIT_SECONDS", 0.05)
    second = open_store()
    with (
        first._store.writing(),
        pytest.raises(RecordError, match="being written by another program; wait"),
    ):
        second.keep_articles([factory.article()])


def test_a_second_writer_waits_five_seconds():
    assert sqlite.WAIT_SECONDS == 5


def test_an_open_record_is_durable_fast_and_strict(record):
    with record._store.reading() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        ]
    assert found == ["wal", 1, 1, 5000]


def test_opening_an_up_to_date_record_does_not_load_alembic(path):
    open_record(path, create=True).close()
    program = (
        "import sys; from pathlib import Path; from truceline.record import open_record;"
        "open_record(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, path],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "False"
