"""GED files of every age give the same incidents, and nobody is made the attacker."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.incidents.invented_rows import GED, GED_41, GED_42, GED_49, GED_HDX, table
from truceline.errors import IncidentError
from truceline.incidents import Imported, read_dataset
from truceline.model import Dataset

Write = Callable[..., Path]


@pytest.mark.parametrize("columns", [GED_41, GED_42, GED_49, GED_HDX], ids=len)
def test_files_of_every_age_give_the_same_incident(
    write: Write, columns: list[str]
) -> None:
    (incident,) = read_dataset(write(table(columns, [GED]))).incidents
    assert (incident.id, incident.kind, incident.day) == (
        "1",
        "state-based",
        date(2016, 2, 27),
    )
    assert (incident.deaths_low, incident.deaths, incident.deaths_high) == (2, 3, 5)
    assert (incident.first_listed, incident.second_listed) == (
        "Government of Utopia",
        "Hill Front",
    )
    assert (incident.province, incident.district, incident.place) == (
        "North",
        "Upper",
        "Hilltown",
    )


def test_the_order_of_columns_means_nothing(write: Write) -> None:
    (incident,) = read_dataset(write(table(reversed(GED_41), [GED]))).incidents
    assert incident.deaths == 3


def test_the_second_header_row_of_hdx_is_no_incident(write: Write) -> None:
    tags = {name: f"#{name}" for name in GED_HDX}
    found = read_dataset(write(table(GED_HDX, [tags, GED])))
    assert (found.rows, found.kept, found.left_out) == (1, 1, ())


def test_a_time_behind_the_date_is_left_aside(write: Write) -> None:
    row = {
        **GED,
        "date_start": "2016-02-27 00:00:00.000",
        "date_end": "2016-02-27 00:00:00.000",
    }
    (incident,) = read_dataset(write(table(GED_49, [row]))).incidents
    assert incident.day == date(2016, 2, 27)


def test_1753_is_a_missing_date(write: Write) -> None:
    row = {**GED, "date_start": "1753-01-01"}
    with_source = {**GED, "id": "2", "source_date": "1753-01-01"}
    found = read_dataset(write(table(GED_49, [row, with_source])))
    assert [incident.id for incident in found.incidents] == ["2"]
    assert found.left_out[0].reason == "date_start is missing"


@pytest.mark.parametrize("precision", ["2", "3", "4", "5"])
def test_a_vague_date_is_kept_wide_and_counted(write: Write, precision: str) -> None:
    row = {**GED, "date_prec": precision, "date_end": "2016-03-03"}
    found = read_dataset(write(table(GED_41, [row])))
    assert found.incidents[0].day is None
    assert found.incidents[0].last == date(2016, 3, 3)
    assert found.vague == 1


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"date_prec": "9"}, "date_prec is 9, and not 1 to 5"),
        ({"type_of_violence": "4"}, "type_of_violence is 4, and not 1, 2 or 3"),
        ({"best": "several"}, "could not convert string to float: 'several'"),
        ({"date_end": "2016-02-01"}, "the incident 1 ends before it begins"),
        ({"id": ""}, "the row has no id"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_row_that_cannot_be_is_left_out_and_named(
    write: Write, change: dict[str, str], reason: str
) -> None:
    found = read_dataset(write(table(GED_41, [{**GED, **change}, {**GED, "id": "2"}])))
    assert found.kept == 1
    assert found.left_out[0].line == 2
    assert reason in found.left_out[0].reason


def test_an_id_that_stands_twice_counts_once(write: Write) -> None:
    found = read_dataset(write(table(GED_41, [GED, GED])))
    assert found.kept == 1
    assert found.left_out[0].reason == "the id 1 stands in line 2 already"


def test_a_missing_column_is_named(write: Write) -> None:
    columns = [name for name in GED_41 if name != "best"]
    with pytest.raises(IncidentError, match="the header has no column best;"):
        read_dataset(write(table(columns, [GED])))


def test_an_unknown_column_is_named_and_left_aside(write: Write) -> None:
    found = read_dataset(write(table([*GED_41, "mood"], [GED])))
    assert found.kept == 1
    assert "left aside: mood" in found.remarks[0]


def test_semicolons_are_read(write: Write) -> None:
    assert read_dataset(write(table(GED_41, [GED], delimiter=";"))).kept == 1


def test_a_file_cut_in_the_middle_keeps_the_rows_before(write: Write) -> None:
    rows = [{**GED, "id": str(number)} for number in range(5)]
    whole = table(GED_41, rows)
    found = read_dataset(write(whole[: len(whole) - 60]))
    assert found.kept == 4
    assert "ends in the middle of a row" in found.left_out[-1].reason


def test_the_header_tells_the_data_set(write: Write) -> None:
    found: Imported = read_dataset(write(table(GED_42, [GED])))
    assert found.dataset is Dataset.GED


def test_a_monthly_file_is_refused_as_too_coarse(write: Write) -> None:
    file = write("location_code,event_type,events,fatalities,reference_period_start\n")
    with pytest.raises(IncidentError, match="by month, too coarse for a truce"):
        read_dataset(file)


def test_an_unknown_header_is_refused_with_what_is_known(write: Write) -> None:
    with pytest.raises(IncidentError, match=r"UCDP GED, ACLED, .*It has: a, b"):
        read_dataset(write("a,b\n1,2\n"))
