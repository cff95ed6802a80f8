from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.model import EventDate, Precision, Span
from truceline.model import When as ToldWhen
from truceline.publish.dates import month_words, months_between, since_words, when_of


def event_date(
    earliest: str | None, latest: str | None, precision: Precision
) -> EventDate:
    return EventDate(
        earliest=date.fromisoformat(earliest) if earliest else None,
        latest=date.fromisoformat(latest) if latest else None,
        precision=precision,
        phrase=Span(0, 1),
    )


@pytest.mark.parametrize(
    ("earliest", "latest", "precision", "words", "month"),
    [
        ("2020-01-16", "2020-01-16", Precision.DAY, "16 January 2020", "2020-01"),
        ("2020-01-13", "2020-01-19", Precision.WEEK, "13–19 January 2020", "2020-01"),
        ("2020-02-01", "2020-02-29", Precision.MONTH, "February 2020", "2020-02"),
        ("2019-01-01", "2019-12-31", Precision.YEAR, "2019", "2019"),
        (
            "2019-06-01",
            "2019-08-31",
            Precision.SEASON,
            "June 2019 to August 2019",
            "2019",
        ),
        (
            "2020-02-22",
            "2020-03-01",
            Precision.RANGE,
            "22 February – 1 March 2020",
            "2020-02",
        ),
        (None, "2020-03-09", Precision.BEFORE, "before 9 March 2020", "2020-03"),
        ("2020-03-11", None, Precision.AFTER, "after 11 March 2020", "2020-03"),
        (
            "2019-12-25",
            "2020-01-07",
            Precision.ABOUT,
            "about 25 December 2019 – 7 January 2020",
            "2019-12",
        ),
    ],
    ids=lambda value: str(value),
)
def test_a_date_is_said_no_closer_than_it_is(
    earliest: str | None,
    latest: str | None,
    precision: Precision,
    words: str,
    month: str,
) -> None:
    when = when_of(event_date(earliest, latest, precision))
    assert when is not None
    assert (when.words, when.month) == (words, month)


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        (None, date(2020, 3, 10), "10 March 2020 at the latest"),
        (date(2020, 3, 10), None, "10 March 2020 at the earliest"),
        (date(2020, 3, 1), date(2020, 3, 31), "March 2020"),
        (None, None, None),
    ],
)
def test_a_beginning_with_an_open_end_can_follow_the_word_since(
    earliest: date | None, latest: date | None, words: str | None
) -> None:
    told = ToldWhen(earliest=earliest, latest=latest, precision=Precision.ABOUT)
    if words is not None and None not in (earliest, latest):
        told = ToldWhen(earliest=earliest, latest=latest, precision=Precision.MONTH)
    assert since_words(told) == words


def test_a_phrase_without_days_has_no_place_in_the_list() -> None:
    assert when_of(event_date(None, None, Precision.BEFORE)) is None
    assert when_of(None) is None


def test_only_open_dates_have_open_ends() -> None:
    before = when_of(event_date(None, "2020-03-09", Precision.BEFORE))
    day = when_of(event_date("2020-03-09", "2020-03-09", Precision.DAY))
    about = when_of(event_date("2020-03-09", "2020-03-09", Precision.ABOUT))
    assert before is not None
    assert day is not None
    assert about is not None
    assert (before.open_start, before.open_end, before.is_day) == (True, False, False)
    assert (day.open_start, day.open_end, day.is_day) == (False, False, True)
    assert (about.open_start, about.open_end, about.is_day) == (True, True, False)


@given(first=st.dates(), gap=st.integers(0, 900))
def test_months_between_two_days_hold_both_and_follow_one_another(
    first: date, gap: int
) -> None:
    last = date.fromordinal(min(first.toordinal() + gap, date.max.toordinal()))
    months = months_between(first, last)
    assert months[0] == first.isoformat()[:7]
    assert months[-1] == last.isoformat()[:7]
    assert months == sorted(set(months))
    assert all(month_words(month) for month in months)
