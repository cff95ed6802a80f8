"""Dates of the calendar: days, months, years and what leads them."""

from datetime import date

import pytest

from truceline.language import find_dates
from truceline.model import EventDate, Span

# A Thursday.
PUBLISHED = date(2020, 1, 16)


def the_date(text: str, published: date = PUBLISHED) -> EventDate:
    (found,) = find_dates(text, published, (Span(0, len(text)),))
    return found


def summary(text: str, published: date = PUBLISHED) -> str:
    """Phrase, both ends and precision in one line, as a person would check them."""
    found = the_date(text, published)
    ends = f"{found.earliest or '...'} to {found.latest or '...'}"
    return f"{found.phrase.of(text)}: {ends}, {found.precision}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("freed on 10 March 2019.", "10 March 2019: 2019-03-10 to 2019-03-10, day"),
        ("freed on March 10, 2019.", "March 10, 2019: 2019-03-10 to 2019-03-10, day"),
        ("freed on Nov 5 2019.", "Nov 5 2019: 2019-11-05 to 2019-11-05, day"),
        ("the 3rd of May 2019", "3rd of May 2019: 2019-05-03 to 2019-05-03, day"),
        ("10 March last year", "10 March last year: 2019-03-10 to 2019-03-10, day"),
        ("freed on 2019-03-10.", "2019-03-10: 2019-03-10 to 2019-03-10, day"),
        ("freed on 10.03.2019.", "10.03.2019: 2019-03-10 to 2019-03-10, day"),
        ("freed on 25/12/2019.", "25/12/2019: 2019-12-25 to 2019-12-25, day"),
        ("freed on 12/25/2019.", "12/25/2019: 2019-12-25 to 2019-12-25, day"),
        ("freed on 03/04/2019.", "03/04/2019: ... to ..., about"),
        (
            "met on Monday, October 14.",
            "Monday, October 14: 2019-10-14 to 2019-10-14, day",
        ),
        (
            "the week of January 6",
            "the week of January 6: 2020-01-06 to 2020-01-12, week",
        ),
    ],
)
def test_a_day_is_read_as_printed(text: str, expected: str) -> None:
    assert summary(text) == expected


@pytest.mark.parametrize(
    "phrase", ["31 February", "31 February 2019", "April 31, 2019", "30.02.2019"]
)
def test_a_day_that_does_not_exist_is_kept_undated(phrase: str) -> None:
    assert summary(f"freed on {phrase}.") == f"{phrase}: ... to ..., about"


def test_a_day_beyond_the_calendar_is_kept_undated() -> None:
    assert summary("after today", date.max) == "after today: ... to ..., about"


def test_a_leap_day_is_looked_for_in_leap_years_only() -> None:
    found = the_date("They met on 29 February.", date(2019, 6, 1))
    assert found.earliest == date(2016, 2, 29)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They met on 10 December.", date(2019, 12, 10)),
        ("They met on 10 March.", date(2019, 3, 10)),
        ("They will meet on 10 March.", date(2020, 3, 10)),
        ("They will meet on 10 December.", date(2020, 12, 10)),
        ("The hearing of 20 January", date(2020, 1, 20)),
        ("They will be held on 10 December.", date(2020, 12, 10)),
        ("It is due to be held on 10 December.", date(2020, 12, 10)),
        ("They ignored the 10 April deadline.", date(2020, 4, 10)),
        ("It was freed on 10 February.", date(2019, 2, 10)),
        (
            "Freed were only men from the old town near the wide river on 10 February.",
            date(2020, 2, 10),
        ),
        ("Turkey had invited both to Istanbul for 24 April.", date(2020, 4, 24)),
        ("They had come for the feast of 24 April.", date(2019, 4, 24)),
        # The "in" is the verb's.
        ("He was sworn in on June 29.", date(2019, 6, 29)),
        ("From 1 May, he threatened, all is on their head.", date(2020, 5, 1)),
        ("From 1 May, he recalled, all had been quiet.", date(2019, 5, 1)),
    ],
)
def test_a_day_without_year_lies_where_its_clause_looks(text: str, day: date) -> None:
    assert the_date(text).earliest == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "from 28 December to 3 January",
            "from 28 December to 3 January: 2019-12-28 to 2020-01-03, range",
        ),
        (
            "from 28 December 2018 to 3 January 2019",
            "from 28 December 2018 to 3 January 2019: 2018-12-28 to 2019-01-03, range",
        ),
        (
            "from 28 December 2018 to 3 January",
            "from 28 December 2018 to 3 January: 2018-12-28 to 2019-01-03, range",
        ),
        ("10-15 March 2019", "10-15 March 2019: 2019-03-10 to 2019-03-15, range"),
        ("March 3–5, 2019", "March 3–5, 2019: 2019-03-03 to 2019-03-05, range"),
        (
            "24 and 25 April 2019",
            "24 and 25 April 2019: 2019-04-24 to 2019-04-25, range",
        ),
        (
            "between 3 May and 5 June 2019",
            "between 3 May and 5 June 2019: 2019-05-03 to 2019-06-05, range",
        ),
        (
            "November 2018 to January 2019",
            "November 2018 to January 2019: 2018-11-01 to 2019-01-31, range",
        ),
        (
            "from October to December",
            "from October to December: 2019-10-01 to 2019-12-31, range",
        ),
        ("in 2014-16", "in 2014-16: 2014-01-01 to 2016-12-31, range"),
        (
            "between 1994 and 1997",
            "between 1994 and 1997: 1994-01-01 to 1997-12-31, range",
        ),
    ],
)
def test_a_range_goes_from_its_first_day_to_its_last(text: str, expected: str) -> None:
    assert summary(text) == expected


def test_two_dates_joined_by_and_are_no_range() -> None:
    text = "They met on 10 March 2019 and 2 April 2019."
    found = find_dates(text, PUBLISHED, (Span(0, len(text)),))
    assert [one.earliest for one in found] == [date(2019, 3, 10), date(2019, 4, 2)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in November", "in November: 2019-11-01 to 2019-11-30, month"),
        ("in January", "in January: 2020-01-01 to 2020-01-31, month"),
        ("the February talks", "February: 2019-02-01 to 2019-02-28, month"),
        ("early November", "early November: 2019-11-01 to 2019-11-10, range"),
        (
            "in the first week of November",
            "in the first week of November: 2019-11-01 to 2019-11-07, range",
        ),
        (
            "in the last days of November",
            "in the last days of November: 2019-11-24 to 2019-11-30, range",
        ),
        (
            "in the second half of November",
            "in the second half of November: 2019-11-16 to 2019-11-30, range",
        ),
        ("in mid-November", "in mid-November: 2019-11-11 to 2019-11-20, range"),
        ("late in November", "late in November: 2019-11-21 to 2019-11-30, range"),
        (
            "at the end of November",
            "end of November: 2019-11-21 to 2019-11-30, range",
        ),
        (
            "in November of last year",
            "in November of last year: 2019-11-01 to 2019-11-30, month",
        ),
        ("in February 2016", "in February 2016: 2016-02-01 to 2016-02-29, month"),
        ("last January", "last January: 2019-01-01 to 2019-01-31, month"),
        ("next January", "next January: 2021-01-01 to 2021-01-31, month"),
        ("this March", "this March: 2020-03-01 to 2020-03-31, month"),
        ("Feb 2016", "Feb 2016: 2016-02-01 to 2016-02-29, month"),
        ("March. The envoys meet.", "March: 2019-03-01 to 2019-03-31, month"),
        ("planned a meeting for May.", "May: 2020-05-01 to 2020-05-31, month"),
        ("in March of that year", "in March of that year: ... to ..., about"),
    ],
)
def test_a_month_is_the_latest_by_publication(text: str, expected: str) -> None:
    assert summary(text) == expected


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Talks will resume in March.", 2020),
        ("Talks would resume in March.", 2020),
        ("Talks are due to resume in March.", 2020),
        ("In March, the two sides will meet.", 2020),
        ("Talks resumed in March.", 2019),
        ("He will free the men captured in March.", 2019),
        ("They resumed in March. They will end soon.", 2019),
    ],
)
def test_a_month_lies_where_the_nearest_verb_looks(text: str, year: int) -> None:
    assert the_date(text).earliest == date(year, 3, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 2019", "in 2019: 2019-01-01 to 2019-12-31, year"),
        ("in 2030", "in 2030: 2030-01-01 to 2030-12-31, year"),
        ("early 2019", "early 2019: 2019-01-01 to 2019-04-30, range"),
        ("mid-2019", "mid-2019: 2019-05-01 to 2019-08-31, range"),
        ("late 2019", "late 2019: 2019-09-01 to 2019-12-31, range"),
        ("first half of 2019", "first half of 2019: 2019-01-01 to 2019-06-30, range"),
        (
            "the second half of 2019",
            "second half of 2019: 2019-07-01 to 2019-12-31, range",
        ),
        ("the last days of 2019", "last days of 2019: 2019-12-25 to 2019-12-31, range"),
        (
            "the first half of this year",
            "first half of this year: 2020-01-01 to 2020-06-30, range",
        ),
        ("half of 2019", "2019: 2019-01-01 to 2019-12-31, year"),
        ("at the end of 2019", "end of 2019: 2019-09-01 to 2019-12-31, range"),
        ("the 2001 invasion", "2001: 2001-01-01 to 2001-12-31, year"),
        ("his 2016 campaign", "2016: 2016-01-01 to 2016-12-31, year"),
        ("the 1990s", "1990s: 1990-01-01 to 1999-12-31, range"),
    ],
)
def test_a_year_is_taken_whole_or_by_thirds(text: str, expected: str) -> None:
    assert summary(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("before 10 March 2019", "before 10 March 2019: ... to 2019-03-09, before"),
        ("until 10 March 2019", "until 10 March 2019: ... to 2019-03-10, before"),
        ("by March 2020", "by March 2020: ... to 2020-03-31, before"),
        ("after 10 March 2019", "after 10 March 2019: 2019-03-11 to ..., after"),
        ("since November", "since November: 2019-11-01 to ..., after"),
        ("effective Feb. 1", "effective Feb. 1: 2020-02-01 to ..., after"),
        (
            "around 10 March 2019",
            "around 10 March 2019: 2019-03-10 to 2019-03-10, about",
        ),
        ("until early 2019", "until early 2019: ... to 2019-04-30, before"),
        ("by the 10 March deadline", "by the 10 March: ... to 2020-03-10, before"),
        ("until 29 June", "until 29 June: ... to 2020-06-29, before"),
        ("until 10 January", "until 10 January: ... to 2020-01-10, before"),
    ],
)
def test_a_leading_word_opens_one_end(text: str, expected: str) -> None:
    assert summary(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("after the 10 March attack", "after the 10 March: 2020-03-10 to ..., after"),
        ("before the May election", "before the May: ... to 2019-05-31, before"),
        ("killed by the Nov. 10 attack", "Nov. 10: 2019-11-10 to 2019-11-10, day"),
    ],
)
def test_what_is_named_by_its_day_may_be_on_that_day(text: str, expected: str) -> None:
    assert summary(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "two days after 10 March 2019",
            "two days after 10 March 2019: 2019-03-12 to 2019-03-12, day",
        ),
        (
            "the day before 1 May 2019",
            "the day before 1 May 2019: 2019-04-30 to 2019-04-30, day",
        ),
        (
            "a month after 10 March 2019",
            "a month after 10 March 2019: 2019-04-01 to 2019-04-30, about",
        ),
        (
            "a few days after 10 March 2019",
            "a few days after 10 March 2019: ... to ..., about",
        ),
    ],
)
def test_what_hangs_on_a_date_is_counted_from_it(text: str, expected: str) -> None:
    assert summary(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "declared a truce from 24 February to 2 March.",
            "from 24 February to 2 March: 2020-02-24 to 2020-03-02, range",
        ),
        (
            "announced a halt from 20 February.",
            "from 20 February: 2020-02-20 to ..., after",
        ),
        (
            "declared a truce from 3 January to 7 January.",
            "from 3 January to 7 January: 2020-01-03 to 2020-01-07, range",
        ),
        (
            "fought from 24 February to 2 March.",
            "from 24 February to 2 March: 2019-02-24 to 2019-03-02, range",
        ),
    ],
    ids=["declared", "from-a-day-on", "already-running", "what-was-done"],
)
def test_what_is_declared_from_a_day_on_is_not_a_year_old(
    text: str, expected: str
) -> None:
    assert summary(text) == expected
