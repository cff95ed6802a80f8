"""Events as tables: every report, every reason and every difference is a row."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

import pytest

from tests.publish.process import meeting
from truceline.model import CodedArticle, Event, Span
from truceline.model.ids import condition_ids, statement_ids
from truceline.publish import event_tables
from truceline.publish.condition_table import condition_rows
from truceline.publish.table_lines import Table, json_lines

Row = TypeVar("Row")


@pytest.fixture
def met(articles: tuple[CodedArticle, ...]) -> Event:
    return meeting(articles)


def rows_of(table: Table[Row], rows: Iterable[Row]) -> list[dict[str, object]]:
    return [json.loads(line) for line in json_lines(table, rows)]


def test_an_event_is_a_row_with_what_its_reports_say_together(met: Event) -> None:
    (row,) = rows_of(event_tables.EVENTS, [met])
    assert (row["id"], row["reports"], row["independent"]) == (met.id, 2, 2)
    assert (row["earliest"], row["latest"]) == ("2020-01-14", "2020-01-15")
    assert row["differs"] == ["date"]
    assert (row["place"], row["amount_least"]) == (None, None)


def test_every_report_is_a_row_in_the_order_of_their_days(met: Event) -> None:
    first, second = rows_of(
        event_tables.EVENT_MENTIONS, event_tables.event_mention_rows([met])
    )
    assert [first["position"], second["position"]] == [1, 2]
    assert first["claim_id"] == met.mentions[0].claim
    assert second["speaker"] == "Northern Council"
    assert first["quotation"] == met.mentions[0].quotation


def test_a_long_quotation_is_cut(met: Event) -> None:
    long = replace(met.mentions[0], quotation="word " * 80, evidence=Span(0, 400))
    (row,) = rows_of(
        event_tables.EVENT_MENTIONS,
        event_tables.event_mention_rows([replace(met, mentions=(long,))]),
    )
    assert len(f"{row['quotation']}".split()) <= 51


def test_why_a_report_was_counted_to_an_event_is_a_row(met: Event) -> None:
    (row,) = rows_of(event_tables.EVENT_LINKS, event_tables.event_link_rows([met]))
    assert row["claim_id"] == met.mentions[1].claim
    assert row["to_claim_id"] == met.mentions[0].claim
    assert row["reasons"] == ["same sides", "a day apart"]
    assert row["decided_by"] == "R. Reader"


def test_each_value_of_a_difference_is_a_row_with_its_claims(met: Event) -> None:
    rows = rows_of(
        event_tables.EVENT_DIFFERENCES, event_tables.event_difference_rows([met])
    )
    assert [row["value"] for row in rows] == ["14 January 2020", "15 January 2020"]
    assert [row["claim_ids"] for row in rows] == [[each.claim] for each in met.mentions]


def test_conditions_and_their_statements_have_the_ids_of_the_record(
    articles: tuple[CodedArticle, ...],
) -> None:
    coded = next(one for one in articles if one.conditions)
    condition = coded.conditions[0]
    statement = coded.statements[0]
    again = replace(statement, id="s-again")
    twice = replace(
        coded,
        statements=(statement, again),
        conditions=(condition, replace(condition, statement="s-again")),
    )
    rows = list(condition_rows(twice))
    assert [row.id for row in rows] == list(condition_ids(twice))
    assert rows[1].id == f"{rows[0].id}-2"
    assert rows[1].statement == statement_ids(twice)[1]
