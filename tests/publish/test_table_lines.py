"""Tables as text: typed, safe for spreadsheets, and explained column by column."""

import csv
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.publish.table_lines import (
    Cell,
    Column,
    Table,
    json_lines,
    separated_lines,
)
from truceline.publish.tables import TABLES, data_dictionary

ONE: Table[Cell] = Table(
    "one", "One cell.", (Column("cell", "a cell", lambda row: row),)
)


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        (None, ""),
        (True, "true"),
        (-3, "-3"),
        (2.5, "2.5"),
        (date(2020, 1, 16), "2020-01-16"),
        (("a", "b"), "a; b"),
        ("=1+1", "'=1+1"),
        ("+4", "'+4"),
        ("-x", "'-x"),
        ("@SUM", "'@SUM"),
        (("=a", "b"), "'=a; b"),
        ("a=b", "a=b"),
    ],
)
def test_a_cell_of_csv_is_plain_and_no_formula(cell: Cell, written: str) -> None:
    rows = list(csv.reader("".join(separated_lines(ONE, [cell])).splitlines()))
    # An empty row of one cell is written with quotation marks.
    assert rows == [["cell"], [written]]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_no_text_is_lost_in_csv(text: str) -> None:
    (_, line) = separated_lines(ONE, [text])
    ((cell,),) = csv.reader([line])
    assert cell.removeprefix("'") == text.removeprefix("'")


@pytest.mark.parametrize("cell", [None, True, -3, 2.5, "=1+1"])
def test_json_keeps_types_and_adds_nothing(cell: Cell) -> None:
    (line,) = json_lines(ONE, [cell])
    assert json.loads(line) == {"cell": cell}


def test_the_dictionary_explains_every_column() -> None:
    words = data_dictionary()
    for table in TABLES:
        assert f"## {table.name}\n" in words
        for column in table.columns:
            assert f"| {column.name} | {column.meaning} |" in words


def test_no_table_has_a_column_with_the_whole_text() -> None:
    assert not any(
        column.name == "text" for table in TABLES for column in table.columns
    )
