"""A table of days and counts becomes series in which unknown is never zero."""

import gzip
import io
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.errors import IncidentError
from truceline.incidents import read_series, series_of_table, table_of

Write = Callable[..., Path]


def counts_of(file: Path) -> tuple[int | None, ...]:
    (found,) = read_series(file).series
    return found.series.counts


def messages(file: Path) -> str:
    return "\n".join(read_series(file).messages())


def test_days_and_counts_become_a_series(write: Write) -> None:
    file = write("date,events\n2016-02-27,5\n2016-02-28,0\n")
    (found,) = read_series(file).series
    assert found.series.start == date(2016, 2, 27)
    assert found.series.counts == (5, 0)
    assert found.series.unit == "events"
    assert found.series.watched == (None, None)


def test_a_day_without_a_row_is_unknown_and_told(write: Write) -> None:
    file = write("date,count\n2016-02-27,5\n2016-03-01,2\n")
    assert counts_of(file) == (5, None, None, 2)
    assert "2 days have no row, the first 2016-02-28; they count as unknown" in (
        messages(file)
    )


def test_each_side_area_and_kind_is_a_series_of_its_own(write: Write) -> None:
    file = write(
        "date,count,side,area\n2016-02-27,5,army,Homs\n2016-02-27,1,rebels,Homs\n"
    )
    found = read_series(file).series
    assert [(each.side, each.area, each.series.name) for each in found] == [
        ("army", "Homs", "army, Homs"),
        ("rebels", "Homs", "rebels, Homs"),
    ]


def test_a_zero_on_a_day_nobody_watched_is_no_zero(write: Write) -> None:
    file = write("date,count,coverage\n2016-02-27,0,watched\n2016-02-28,0,unwatched\n")
    (found,) = read_series(file).series
    assert found.series.counts == (0, None)
    assert found.series.watched == (True, False)


def test_incidents_on_an_unwatched_day_are_kept_and_told(write: Write) -> None:
    file = write("date,count,coverage\n2016-02-27,3,none\n")
    assert counts_of(file) == (3,)
    assert "calls unwatched" in messages(file)


def test_a_word_for_coverage_that_is_not_known_counts_as_not_stated(
    write: Write,
) -> None:
    file = write("date,count,coverage\n2016-02-27,3,so-so\n")
    assert "the coverage 'so-so' is not known" in messages(file)


def test_two_unequal_counts_of_one_day_make_it_unknown(write: Write) -> None:
    file = write("date,count\n2016-02-27,5\n2016-02-27,6\n2016-02-28,1\n")
    assert counts_of(file) == (None, 1)
    assert "counts.csv:3: the day 2016-02-27 has another count in line 2" in (
        messages(file)
    )


def test_a_row_that_stands_there_twice_counts_once(write: Write) -> None:
    file = write("date,count\n2016-02-27,5\n2016-02-27,5\n")
    assert counts_of(file) == (5,)
    assert "stands in line 2 already" in messages(file)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        ("-1", "the count is below zero"),
        ("2.5", "the count is not a whole number"),
        ("many", "the count is no number"),
        ("nan(1)", "the count is no number"),
        ("inf", "the count is not a whole number"),
        ("1e12", "the count is too large"),
    ],
)
def test_a_count_that_cannot_be_makes_its_day_unknown(
    write: Write, count: str, words: str
) -> None:
    file = write(f"date,count\n2016-02-27,{count}\n2016-02-28,3\n")
    assert counts_of(file) == (None, 3)
    assert words in messages(file)


def test_an_empty_count_is_unknown_without_a_fuss(write: Write) -> None:
    file = write("date,count\n2016-02-27,\n2016-02-28,3\n")
    assert counts_of(file) == (None, 3)
    assert messages(file) == ""


def test_a_date_that_two_countries_read_differently_is_refused(write: Write) -> None:
    file = write("date,count\n03/04/2016,1\n2016-04-04,2\n")
    assert counts_of(file) == (2,)
    assert "no date that can be read one way only" in messages(file)


def test_a_day_that_does_not_exist_is_refused(write: Write) -> None:
    file = write("date,count\n2016-02-30,1\n2016-03-01,2\n")
    assert "there is no day '2016-02-30'" in messages(file)


def test_a_time_zone_is_told_and_a_second_one_refused(write: Write) -> None:
    file = write(
        "date,count\n2016-02-27T00:00:00+02:00,1\n2016-02-28T00:00:00Z,2\n"
        "2016-02-28T00:00:00+02:00,4\n"
    )
    assert counts_of(file) == (1, 4)
    assert "the time zone differs" in messages(file)
    assert "the days are those of the time zone +02:00" in messages(file)


def test_semicolons_and_windows_letters_are_read(write: Write) -> None:
    file = write(
        "date;count;area\n2016-02-27;1;Nariño\n".encode("cp1252"), "salvado.csv"
    )
    (found,) = read_series(file).series
    assert found.area == "Nariño"
    assert "read as Windows-1252" in messages(file)


@pytest.mark.parametrize("content", ["", "\n\n"])
def test_an_empty_file_is_refused(write: Write, content: str) -> None:
    with pytest.raises(IncidentError, match=r"counts\.csv: the file is empty"):
        read_series(write(content))


def test_a_header_alone_is_refused(write: Write) -> None:
    with pytest.raises(IncidentError, match="it has no rows"):
        read_series(write("date,count\n"))


def test_a_missing_column_is_named_with_those_that_are_there(write: Write) -> None:
    with pytest.raises(IncidentError, match=r"no column count or events .*has: date"):
        read_series(write("date,number of bombs\n2016-02-27,1\n"))


def test_a_column_given_twice_is_refused(write: Write) -> None:
    with pytest.raises(IncidentError, match="the column 'count' twice"):
        read_series(write("date,count,count\n2016-02-27,1,2\n"))


def test_a_file_cut_in_a_row_keeps_the_rows_before(write: Write) -> None:
    file = write("date,count,area\n2016-02-27,1,Homs\n2016-02-2")
    assert counts_of(file) == (1,)
    assert "the file ends in the middle of a row" in messages(file)


def test_a_file_cut_in_quotation_marks_keeps_the_rows_before(write: Write) -> None:
    file = write('date,count,area\n2016-02-27,1,Homs\n2016-02-28,2,"Hom')
    assert counts_of(file) == (1,)
    assert "the file ends in the middle of a row" in messages(file)


def test_a_short_row_in_the_middle_is_no_cut(write: Write) -> None:
    file = write("date,count\n2016-02-27\n2016-02-28,2\n")
    assert counts_of(file) == (2,)
    assert "too few fields" in messages(file)


def test_packed_files_are_read_as_they_are(write: Write) -> None:
    content = b"date,count\n2016-02-27,1\n"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("counts.csv", content)
    assert counts_of(write(gzip.compress(content), "counts.csv.gz")) == (1,)
    assert counts_of(write(packed.getvalue(), "counts.zip")) == (1,)


def test_a_packed_file_that_was_cut_keeps_what_can_be_read(write: Write) -> None:
    rows = "".join(
        f"{date(2000, 1, 1) + timedelta(days=n)},{n * 7919 % 97}\n" for n in range(9999)
    )
    whole = gzip.compress(f"date,count\n{rows}".encode())
    file = write(whole[: len(whole) // 2], "counts.csv.gz")
    found = read_series(file)
    assert found.rows > 100
    assert "was cut short" in "\n".join(found.messages())


def test_years_apart_by_a_slip_are_refused(write: Write) -> None:
    with pytest.raises(IncidentError, match="correct the date that is wrong"):
        read_series(write("date,count\n0216-02-27,1\n2016-02-27,1\n"))


@given(
    st.dictionaries(
        st.dates(date(2016, 1, 1), date(2016, 12, 31)), st.integers(0, 99), min_size=1
    )
)
def test_every_row_is_found_again_on_its_day(counts: dict[date, int]) -> None:
    lines = "".join(f"{day},{count}\n" for day, count in counts.items())
    table = table_of(f"date,count\n{lines}".encode(), "counts.csv")
    (found,) = series_of_table(table).series
    assert {
        day: count
        for number, count in enumerate(found.series.counts)
        if count is not None
        for day in [found.series.start + timedelta(days=number)]
    } == counts
