"""Dates that cannot be true are refused; offices with open ends are open."""

from dataclasses import FrozenInstanceError
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.model import EventDate, Office, Precision, Span

PHRASE = Span(0, 4)


def office(since: date | None, until: date | None) -> Office:
    return Office(title="envoy", side="northern-front", since=since, until=until)


@given(st.dates(max_value=date(9990, 1, 1)), st.integers(min_value=1, max_value=3000))
def test_a_date_that_ends_before_it_begins_is_refused(day: date, later: int) -> None:
    with pytest.raises(ValueError, match=f"an event date ends {day} before"):
        EventDate(
            earliest=day + timedelta(days=later),
            latest=day,
            precision=Precision.RANGE,
            phrase=PHRASE,
        )


def test_a_date_of_one_day_is_kept() -> None:
    day = date(2020, 3, 10)
    kept = EventDate(earliest=day, latest=day, precision=Precision.DAY, phrase=PHRASE)
    assert (kept.earliest, kept.latest) == (day, day)


@pytest.mark.parametrize(
    ("earliest", "latest"),
    [(None, None), (date(2020, 3, 10), None), (None, date(2020, 3, 10))],
    ids=["undated", "after", "before"],
)
def test_an_open_end_is_no_fault(earliest: date | None, latest: date | None) -> None:
    kept = EventDate(
        earliest=earliest, latest=latest, precision=Precision.ABOUT, phrase=PHRASE
    )
    assert (kept.earliest, kept.latest) == (earliest, latest)


def test_a_record_cannot_be_changed() -> None:
    kept = EventDate(
        earliest=None, latest=None, precision=Precision.ABOUT, phrase=PHRASE
    )
    with pytest.raises(FrozenInstanceError):
        kept.earliest = date(2020, 3, 10)  # type: ignore[misc]  # that is the test


@given(st.dates())
def test_an_office_without_ends_is_held_on_any_day(day: date) -> None:
    assert office(None, None).held_on(day)


@pytest.mark.parametrize(
    ("since", "until", "held"),
    [
        (date(2019, 5, 2), None, [False, True, True]),
        (None, date(2019, 5, 2), [True, True, False]),
        (date(2019, 5, 2), date(2019, 5, 2), [False, True, False]),
    ],
    ids=["open behind", "open in front", "one day"],
)
def test_an_office_is_held_on_its_first_and_last_day(
    since: date | None, until: date | None, held: list[bool]
) -> None:
    days = [date(2019, 5, 1), date(2019, 5, 2), date(2019, 5, 3)]
    assert [office(since, until).held_on(day) for day in days] == held
