"""What the doctor is told of a record that somebody has changed behind our back."""

import sqlite3
from contextlib import closing

import pytest

from truceline.errors import RecordError


@pytest.fixture
def kept(record, factory):
    record.keep_articles([factory.article(1), factory.article(2)])
    record.keep_codings([factory.coded(1), factory.coded(2)])
    return record


@pytest.fixture
def change(path):
    def by_hand(*statements):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)

    return by_hand


def test_a_whole_record_has_no_faults(kept):
    assert kept.check() == ()


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("claims", "evidence"),
        ("claims", "date_phrase"),
        ("claims", "amount_phrase"),
        ("claims", "place_phrase"),
        ("claim_actors", "actor_quote"),
        ("conditions", "evidence"),
        ("conditions", "party_quote"),
        ("terms", "evidence"),
        ("mentions", "quote"),
        ("statements", "cue"),
        ("statements", "speaker_quote"),
        ("statement_pieces", "quote"),
        ("credits", "quote"),
        ("articles", "front"),
    ],
)
def test_a_quotation_that_does_not_stand_in_the_text_is_told(
    kept, change, table, column
):
    change(f"UPDATE {table} SET {column} = 'invented' WHERE {column} IS NOT NULL")
    told = kept.check()
    assert told
    assert all(f"{table}.{column} at " in each for each in told)
    assert "does not stand in its text; code it again" in told[0]


def test_a_changed_text_is_told(kept, change):
    change("UPDATE articles SET text = text || ' More.' WHERE id = 'dispatch-2'")
    (told,) = kept.check()
    assert told.startswith(
        "article dispatch-2 (dispatch-2.txt): its text is not the one"
    )


def test_a_row_of_an_article_that_is_gone_is_told(kept, change):
    change("DELETE FROM codings WHERE article_id = 'dispatch-1'")
    assert any(
        "belongs to a row of codings that is gone" in each for each in kept.check()
    )


def test_a_value_that_nobody_wrote_is_told(kept, change):
    change("UPDATE claims SET type = 'NOPE'")
    assert any("'NOPE' is not a valid EventType" in each for each in kept.check())


def test_reading_a_value_that_nobody_wrote_is_refused_in_words(kept, change):
    change("UPDATE claims SET type = 'NOPE'")
    with pytest.raises(RecordError, match="holds a value that truceline did not write"):
        list(kept.claims())


def test_a_table_that_was_taken_out_is_told_in_words(kept, change):
    change("DROP TABLE mentions")
    with pytest.raises(RecordError, match="damaged one; put a copy"):
        list(kept.codings())


def test_an_index_out_of_step_is_told_and_mended(kept, change):
    change("DROP TRIGGER articles_found_update", "UPDATE articles SET title = 'Unseen'")
    (told,) = kept.check()
    assert "the search index is out of step with the articles" in told
    kept.mend_search()
    assert kept.check() == ()
    assert len(kept.search("unseen")) == 2


def test_a_page_full_of_nonsense_is_told_or_refused(open_store, factory, path):
    with open_store() as record:
        record.keep_articles(factory.article(number) for number in range(1, 60))
    whole = path.read_bytes()
    middle = len(whole) // 2 // 4096 * 4096
    path.write_bytes(whole[:middle] + b"\xff" * 8192 + whole[middle + 8192 :])
    try:
        told = open_store().check()
    except RecordError as error:
        told = (f"{error}",)
    assert any("damaged" in each for each in told)
