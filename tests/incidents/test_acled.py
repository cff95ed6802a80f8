"""ACLED exports of every age give the same incidents."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.incidents.invented_rows import ACLED, ACLED_31, ACLED_OLD, table
from truceline.incidents import read_dataset
from truceline.model import Dataset

Write = Callable[..., Path]


@pytest.mark.parametrize("columns", [ACLED_31, ACLED_OLD], ids=["new", "old"])
@pytest.mark.parametrize("day", ["2019-09-28", "28 September 2019", "28-Sep-19"])
def test_both_styles_of_dates_and_exports_are_read(
    write: Write, columns: list[str], day: str
) -> None:
    found = read_dataset(write(table(columns, [{**ACLED, "event_date": day}])))
    assert found.dataset is Dataset.ACLED
    (incident,) = found.incidents
    assert incident.id == "UTO1"
    assert incident.day == date(2019, 9, 28)
    assert (incident.kind, incident.subkind) == ("Battles", "Armed clash")
    assert (incident.first_sort, incident.second_sort) == (
        "rebel group",
        "state forces",
    )


@pytest.mark.parametrize("word", ["2", "Rebel group", "Rebel Groups"])
def test_kinds_of_actor_are_read_as_numbers_and_as_words(
    write: Write, word: str
) -> None:
    (incident,) = read_dataset(
        write(table(ACLED_31, [{**ACLED, "inter1": word}]))
    ).incidents
    assert incident.first_sort == "rebel group"


def test_an_unknown_kind_of_actor_is_told(write: Write) -> None:
    found = read_dataset(write(table(ACLED_31, [{**ACLED, "inter1": "Pirates"}])))
    assert found.incidents[0].first_sort is None
    assert "inter1 'pirates' is not known" in "\n".join(found.remarks)


def test_a_day_that_is_not_exact_is_no_day(write: Write) -> None:
    found = read_dataset(write(table(ACLED_31, [{**ACLED, "time_precision": "2"}])))
    assert found.incidents[0].day is None
    assert found.vague == 1


def test_an_export_without_precision_has_no_exact_day_and_says_so(write: Write) -> None:
    columns = [name for name in ACLED_31 if name != "time_precision"]
    found = read_dataset(write(table(columns, [ACLED])))
    assert found.vague == 1
    assert "no column time_precision" in "\n".join(found.remarks)


def test_an_export_with_monthly_doubles_counts_each_once(write: Write) -> None:
    found = read_dataset(write(table(ACLED_31, [ACLED, ACLED])))
    assert found.kept == 1


def test_an_export_cut_in_the_notes_keeps_the_rows_before(write: Write) -> None:
    rows = [
        {**ACLED, "event_id_cnty": f"UTO{n}", "notes": "On that day, two were hit."}
        for n in range(3)
    ]
    whole = table(ACLED_31, rows)
    cut = whole[: whole.rindex("two were hit")]
    found = read_dataset(write(cut))
    assert found.kept == 2
    assert "ends in the middle of a row" in found.left_out[-1].reason


def test_letters_in_an_old_encoding_are_read_and_told(write: Write) -> None:
    row = {**ACLED, "location": "Nariño"}
    found = read_dataset(write(table(ACLED_31, [row]).encode("cp1252")))
    assert found.incidents[0].place == "Nariño"
    assert "read as Windows-1252" in "\n".join(found.remarks)
