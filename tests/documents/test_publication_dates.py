from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.documents.dates import publication_day
from truceline.documents.printed import Refused

TODAY = date(2022, 1, 1)


@given(st.dates(date(1900, 1, 1), date(2022, 1, 2)))
def test_every_day_is_read_as_it_is_written(day: date) -> None:
    assert publication_day(day.isoformat(), today=TODAY) == day


@given(
    st.dates(date(1900, 1, 1), date(2022, 1, 1)),
    st.times().map(lambda time: time.isoformat()),
    st.sampled_from(["", "Z", "+04:30", "-0500"]),
)
def test_a_time_behind_the_day_gives_its_day(day: date, time: str, zone: str) -> None:
    assert publication_day(f"{day}T{time}{zone}", today=TODAY) == day


@pytest.mark.parametrize(
    ("printed", "reason"),
    [
        ("2021-02-31", "the date is not a day of the calendar"),
        ("2021-13-01", "the date is not a day of the calendar"),
        ("31 February 2020", "the date is not a day of the calendar"),
        ("31/02/2020", "the date is not a day of the calendar"),
        ("2020-01-16 and more", "the date is in no form that is known"),
        ("٢٠٢٠-٠١-١٦", "the date is in no form that is known"),
        ("1899-12-31", "the date is before 1900, when no article can be ours"),
        ("2022-01-03", "the date is in the future (later than 2022-01-01)"),
    ],
)
def test_an_impossible_date_is_refused_with_its_reason(
    printed: str, reason: str
) -> None:
    result = publication_day(printed, today=TODAY)
    assert isinstance(result, Refused)
    assert (result.reason, result.value) == (reason, printed)


def test_tomorrow_is_allowed_for_the_sake_of_time_zones() -> None:
    assert publication_day("2022-01-02", today=TODAY) == date(2022, 1, 2)
