"""The views, as somebody sees them who opens the file without truceline."""

import sqlite3
from contextlib import closing

import pytest


@pytest.fixture
def rows_of(open_store, factory, path):
    with open_store() as record:
        record.keep_articles([factory.article(1), factory.article(2)])
        record.keep_coding(factory.coded())

    def read(view):
        with closing(sqlite3.connect(path)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(f"SELECT * FROM {view}")]

    return read


def test_a_claim_reads_in_one_row(rows_of):
    first, second = rows_of("v_claims")
    assert first["claim_id"]
    del first["claim_id"]
    assert first == {
        "published": "2031-03-04",
        "outlet": "The Harbour Post",
        "type": "CONSULT",
        "mode": None,
        "factuality": "actual",
        "source": "The Coast Front; an envoy",
        "target": "the Hill Council",
        "third_parties": None,
        "issue": "talks",
        "event_earliest": "2031-03-03",
        "event_latest": "2031-03-03",
        "date_phrase": "Monday",
        "place": None,
        "amount_least": None,
        "amount_most": None,
        "amount_unit": None,
        "evidence": "The Coast Front met the Hill Council",
        "coder": "meeting.v1",
        "confidence": 0.9,
        "path": "dispatch-1.txt",
        "article_id": "dispatch-1",
    }
    assert (second["source"], second["event_earliest"]) == (None, None)


def test_names_stand_in_the_order_of_the_article_not_of_the_alphabet(
    record, factory, path
):
    claim = factory.meeting(source=(factory.ENVOY, factory.MAREN, factory.COUNCIL))
    record.keep_articles([factory.article()])
    record.keep_coding(factory.coded(claims=(claim,)))
    with closing(sqlite3.connect(path)) as connection:
        (names,) = connection.execute("SELECT source FROM v_claims").fetchone()
    assert names == "an envoy; Ilda Maren; the Hill Council"


def test_a_statement_reads_in_one_row(rows_of):
    (row,) = rows_of("v_statements")
    assert (row["speaker"], row["cue"]) == ("Ilda Maren", "told")
    assert row["content"] == "First a ceasefire … then talks"
    assert (row["kind"], row["issue"]) == ("condition", "ceasefire")


def test_a_condition_reads_in_one_row(rows_of):
    (row,) = rows_of("v_conditions")
    assert (row["party"], row["requires"], row["before"]) == (
        "Ilda Maren",
        "ceasefire",
        "talks",
    )


def test_articles_stand_there_coded_or_not(rows_of):
    first, second = rows_of("v_articles")
    assert (first["claims"], first["statements"], first["conditions"]) == (2, 1, 1)
    assert (first["codebook"], second["codebook"]) == ("1.0", None)
    assert second["claims"] == 0
