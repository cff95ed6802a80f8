"""From an empty file and from each revision to the newest, with data, or not at all."""

from shutil import copytree, ignore_patterns

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from truceline.record import Linking, open_record, tables
from truceline.record.migrations import FOLDER, HEAD, REVISIONS, migrate
from truceline.record.opening import find_revision
from truceline.record.sqlite import SqliteStore

# Rows as the first revision had them, in its own words.
FIRST_ROWS = (
    "INSERT INTO articles (number, id, path, date, authors, text, sha256) VALUES (7, 'a', "
    "'a.txt', '2031-03-03', '[\"Tam Oru\"]', 'The Front met the Council.', "
    "'b21b')",
    "INSERT INTO codings VALUES ('a', '0.1.0', '1.0', 'invented 1.0', 'b21b')",
    "INSERT INTO claims (id, article_id, position, local_id, type, contexts, factuality, "
    "evidence, evidence_start, evidence_end, coder, confidence) VALUES ('1f', 'a', 0, "
    "'c1', 'CONSULT', '[]', 'actual', 'The Front', 0, 9, 'meeting.v1', 0.5)",
)

THIRD_ROWS = (
    "INSERT INTO events (id, reported, type, factuality, mentions, independent, "
    "differences, body) VALUES ('e', '2031-03-03', 'CONSULT', 'actual', 1, 1, 0, '{}')",
    "INSERT INTO event_mentions VALUES ('e', 0, '1f', 'a')",
    "INSERT INTO event_actors VALUES ('e', 'source', 0, 'front', 'The Front', NULL)",
    "INSERT INTO linked VALUES ('a', 'a')",
    "INSERT INTO linkings VALUES (1, 'r', '')",
)

BREAKS_OFF = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = "next", "HEAD"
def upgrade():
    op.create_table("half_done", sa.Column("id", sa.Integer))
    raise RuntimeError("broke off")
"""

REBUILDS = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = "next", "HEAD"
def upgrade():
    with op.batch_alter_table("articles", recreate="always") as batch:
        batch.add_column(sa.Column("place", sa.Text))
"""


@pytest.fixture
def store(path):
    store = SqliteStore(path)
    yield store
    store.close()


@pytest.fixture
def first(store):
    with store.rebuilding() as connection:
        migrate(connection, to="0001")
        for row in FIRST_ROWS:
            connection.exec_driver_sql(row)
        store.build_search(connection)
    return store


@pytest.fixture
def later(tmp_path):
    """A folder of migrations with one more."""

    def with_second(program):
        folder = tmp_path / "later migrations"
        copytree(FOLDER, folder, ignore=ignore_patterns("__pycache__"))
        program = program.replace("HEAD", HEAD)
        (folder / "versions" / "next.py").write_text(program)
        return folder

    return with_second


def revision_of(store):
    with store.reading() as connection:
        return find_revision(connection, store.name)


def test_an_empty_file_becomes_a_record(path):
    path.touch()
    with open_record(path) as record:
        assert record.check() == ()


def test_the_first_revision_with_data_becomes_the_newest(first, path):
    with open_record(path) as record:
        (claim,) = record.claims()
        assert (claim.id, claim.quotation) == ("1f", "The Front")
        assert [hit.article_id for hit in record.search("council")] == ["a"]
        assert record.article("a").authors == ("Tam Oru",)
    assert revision_of(first) == HEAD


def test_events_that_are_kept_without_their_blocks_are_made_anew(store, path):
    with store.rebuilding() as connection:
        migrate(connection, to="0003")
        for row in (*FIRST_ROWS, *THIRD_ROWS):
            connection.exec_driver_sql(row)
        store.build_search(connection)
    with open_record(path) as record:
        assert list(record.events()) == []
        assert record.kept_events.unlinked(Linking(recipe="r")).new == ("a",)
    with store.reading() as connection:
        for table in ("event_mentions", "event_actors"):
            rows = connection.exec_driver_sql(f"SELECT * FROM {table}")
            assert rows.all() == []


def test_migrations_and_tables_say_the_same(store):
    with store.rebuilding() as connection:
        migrate(connection)
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, tables.metadata) == []


def test_the_revisions_known_are_those_there_are():
    found = ScriptDirectory(f"{FOLDER}").walk_revisions()
    assert tuple(each.revision for each in found)[::-1] == REVISIONS


def test_a_migration_that_breaks_off_leaves_nothing(first, later):
    folder = later(BREAKS_OFF)
    with (
        pytest.raises(RuntimeError, match="broke off"),
        first.rebuilding() as connection,
    ):
        migrate(connection, to="next", folder=folder)
    with first.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars()
        assert "half_done" not in list(names)
    assert revision_of(first) == "0001"


def test_a_table_built_anew_keeps_the_rows_that_belong_to_its_rows(first, later):
    folder = later(REBUILDS)
    with first.rebuilding() as connection:
        migrate(connection, to="next", folder=folder)
    with first.reading() as connection:
        assert connection.exec_driver_sql("SELECT id FROM claims").scalars().all() == [
            "1f"
        ]
        enforced = connection.exec_driver_sql("PRAGMA foreign_keys").scalar()
    assert enforced == 1
