"""What holds for the date phrases of every text, however odd."""

import time
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.language import find_dates
from truceline.language.calendar import (
    month_interval,
    part_of_month,
    part_of_year,
    season_interval,
    shift_months,
    week_interval,
    weekday_on_or_before,
)
from truceline.language.date_patterns import KEYS
from truceline.language.dates import MEANINGS
from truceline.model import EventDate, Precision, Span

PIECES = (
    "on before until by since after from between about early mid late the end of last "
    "this next previous past coming few two 10 31 3rd 2019 1998 2000 May March January "
    "Sept. Nov Monday Friday Sunday's week weekend month year day days hours ago later "
    "to and - – , . today overnight tomorrow spring fall winter in during of 31.02.2019 "
    "2020-01-16 1990s will met said would they soldiers people attack"
).split()
texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.text(alphabet="0123456789 -–/.,:MarchonyJ'sd\n", max_size=60),
)
# Also the first and last days that there are: some phrases then mean no day at all.
days = st.dates() | st.sampled_from([date.min, date.max])


def dates_of(text: str, published: date) -> tuple[EventDate, ...]:
    return find_dates(text, published, (Span(0, len(text)),)) if text else ()


@given(texts, days)
@settings(max_examples=400)
def test_no_date_ends_before_it_begins(text: str, published: date) -> None:
    for found in dates_of(text, published):
        if found.earliest and found.latest:
            assert found.earliest <= found.latest


@given(texts, days)
def test_phrases_stand_in_order_and_apart(text: str, published: date) -> None:
    phrases = [found.phrase for found in dates_of(text, published)]
    assert phrases == sorted(phrases)
    for one, following in pairwise(phrases):
        assert one.end <= following.start


@given(texts, days)
def test_a_phrase_is_words_of_the_text(text: str, published: date) -> None:
    for found in dates_of(text, published):
        words = found.phrase.of(text)
        assert words == words.strip()


@given(texts, days)
def test_a_day_has_one_day_and_an_open_end_its_precision(
    text: str, published: date
) -> None:
    for found in dates_of(text, published):
        match found.precision:
            case Precision.BEFORE:
                assert found.earliest is None
            case Precision.AFTER:
                assert found.latest is None
            case Precision.DAY:
                assert found.earliest == found.latest
            case _:
                assert (found.earliest is None) == (found.latest is None)


@given(texts, st.datetimes())
def test_an_hour_of_publication_changes_nothing(text: str, published: datetime) -> None:
    for moment in (published, published.replace(tzinfo=UTC)):
        found = dates_of(text, moment)
        assert found == dates_of(text, published.date())
        assert not any(isinstance(one.earliest, datetime) for one in found)


@given(texts, texts, st.dates())
def test_each_paragraph_is_read_alone(one: str, other: str, published: date) -> None:
    text = f"{one}|{other}"
    spans = tuple(
        Span(start, end)
        for start, end in ((0, len(one)), (len(one) + 1, len(text)))
        if start < end
    )
    shifted = tuple(
        EventDate(
            earliest=found.earliest,
            latest=found.latest,
            precision=found.precision,
            phrase=Span(
                found.phrase.start + len(one) + 1, found.phrase.end + len(one) + 1
            ),
        )
        for found in dates_of(other, published)
    )
    assert find_dates(text, published, spans) == (
        *dates_of(one, published),
        *shifted,
    )


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        " ",
        "1 ",
        ", ",
        "1,",
        "19",
        "2019-",
        "10 to ",
        "last ",
        "\n",
        "in the ",
        "'",
    ],
    ids=repr,
)
def test_a_long_run_of_one_thing_is_read_in_no_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    begun = time.process_time()
    dates_of(text, date(2020, 1, 16))
    # A pattern that tries every way to split such a run would take hours.
    assert time.process_time() - begun < 5


def test_every_form_has_its_meaning_and_every_meaning_its_form() -> None:
    assert {form.name for key in KEYS for form in key.forms} == set(MEANINGS)


@given(st.integers(min_value=1, max_value=9998), st.integers(min_value=1, max_value=12))
def test_the_parts_of_a_month_follow_each_other_and_fill_it(
    year: int, month: int
) -> None:
    parts = [part_of_month(year, month, part) for part in ("early", "mid", "late")]
    lengths = [(last - first).days + 1 for first, last in parts]
    first, last = month_interval(year, month)
    assert lengths == [10, 10, last.day - 20]
    assert (parts[0][0], parts[2][1]) == (first, last)


@given(st.integers(min_value=1, max_value=9998))
def test_the_parts_of_a_year_fill_it(year: int) -> None:
    parts = [part_of_year(year, part) for part in ("early", "mid", "late")]
    total = sum((last - first).days + 1 for first, last in parts)
    assert total == (date(year + 1, 1, 1) - date(year, 1, 1)).days


@given(st.dates(min_value=date(2, 1, 1), max_value=date(9998, 1, 1)))
def test_a_week_is_seven_days_from_monday_and_holds_its_day(day: date) -> None:
    first, last = week_interval(day)
    assert first.weekday() == 0
    assert (last - first).days == 6
    assert first <= day <= last


@given(st.dates(min_value=date(2, 1, 1)), st.integers(min_value=0, max_value=6))
def test_the_latest_weekday_is_at_most_six_days_back(day: date, weekday: int) -> None:
    found = weekday_on_or_before(day, weekday)
    assert found.weekday() == weekday
    assert 0 <= (day - found).days <= 6


def test_a_shift_of_months_stays_inside_the_month() -> None:
    assert shift_months(date(2020, 3, 31), -1) == date(2020, 2, 29)
    assert shift_months(date(2019, 12, 31), 2) == date(2020, 2, 29)


def test_a_winter_runs_into_the_next_year() -> None:
    assert season_interval(2019, "winter") == (date(2019, 12, 1), date(2020, 2, 29))
