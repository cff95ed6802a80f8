"""Dates of offices: the first and last day that they can mean."""

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.codebook.dates import date_bounds


@given(st.dates())
def test_a_full_date_means_its_one_day(day: date) -> None:
    assert date_bounds(day.isoformat()) == (day, day)


@given(st.dates(max_value=date(9998, 12, 31)))
def test_a_month_runs_from_its_first_day_to_the_eve_of_the_next(day: date) -> None:
    since, until = date_bounds(day.isoformat()[:7])
    assert (since.day, since.month, since.year) == (1, day.month, day.year)
    assert until.month == day.month
    assert (until + timedelta(days=1)).day == 1
    assert since <= day <= until


@given(st.dates())
def test_a_year_runs_from_new_year_to_its_last_day(day: date) -> None:
    since, until = date_bounds(day.isoformat()[:4])
    assert (since, until) == (date(day.year, 1, 1), date(day.year, 12, 31))


@given(st.integers(1, 9999))
def test_february_has_a_leap_day_in_leap_years_only(year: int) -> None:
    last = 29 if calendar.isleap(year) else 28
    assert date_bounds(f"{year:04}-02")[1] == date(year, 2, last)


@given(st.text(alphabet="0123456789-", max_size=11))
def test_any_other_wording_is_refused_or_in_order(written: str) -> None:
    try:
        since, until = date_bounds(written)
    except ValueError:
        return
    assert since <= until
    assert since.isoformat().startswith(written)


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("2018-13", "'2018-13' has no such month"),
        ("2018-00", "'2018-00' has no such month"),
        ("2019-02-29", "'2019-02-29' has no such day"),
        ("0000", "'0000' has no such year"),
        ("May 2018", "'May 2018' is not a date"),
        ("2018-8", "'2018-8' is not a date"),
        ("2018\n", "'2018\\n' is not a date"),
        ("٢٠١٨", "'٢٠١٨' is not a date"),
    ],
)
def test_what_is_wrong_with_a_date_is_told(written: str, problem: str) -> None:
    with pytest.raises(ValueError, match=r"is not a date|has no such") as raised:
        date_bounds(written)
    assert str(raised.value) == problem
