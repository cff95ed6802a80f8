"""Dates that count from the day of publication."""

from datetime import date

import pytest

from truceline.language import find_dates
from truceline.model import Span

THURSDAY = date(2020, 1, 16)
MONDAY = date(2020, 1, 20)
SUNDAY = date(2020, 1, 19)


def summary(text: str, published: date = THURSDAY) -> str:
    (found,) = find_dates(text, published, (Span(0, len(text)),))
    ends = f"{found.earliest or '...'} to {found.latest or '...'}"
    return f"{found.phrase.of(text)}: {ends}, {found.precision}"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They met on Friday.", "2020-01-10"),
        ("They met on Thursday.", "2020-01-16"),
        ("Sunday's attack killed two.", "2020-01-12"),
        ("They will meet on Friday.", "2020-01-17"),
        ("They agreed to meet on Friday.", "2020-01-17"),
        ("They were set free on Friday.", "2020-01-10"),
        ("The hut was set on fire on Friday.", "2020-01-10"),
        ("They were set to leave on Friday.", "2020-01-17"),
        ("The vote was set for Friday.", "2020-01-17"),
        ("They agreed to nominate him on Friday.", "2020-01-17"),
        ("He had agreed to everything on Friday.", "2020-01-10"),
        ("They agreed to the plan on Friday.", "2020-01-10"),
        ("She rejected the peace plan on Friday.", "2020-01-10"),
        ("She plans on leaving on Friday.", "2020-01-17"),
        ("They offered to meet on Friday.", "2020-01-17"),
        ("Both armies will lay down their arms on 28 January.", "2020-01-28"),
        ("Many lay in the hall on 28 January.", "2019-01-28"),
        ("They met on Tuesday of last week.", "2020-01-07"),
        ("They met on Tuesday next week.", "2020-01-21"),
        ("They voted on the 12th of this month.", "2020-01-12"),
        ("They voted on the 12th of last month.", "2019-12-12"),
        ("It will be signed, he said Friday.", "2020-01-10"),
        ("They will discuss Sunday's attack.", "2020-01-12"),
        ("On Friday, the council will meet.", "2020-01-17"),
        ("On Friday, he said it will meet.", "2020-01-10"),
        ("The envoy flies to Doha on Friday.", "2020-01-17"),
        ("The envoy flew to Doha on Friday.", "2020-01-10"),
        ("He proposes that they meet on Friday.", "2020-01-17"),
        ("He received the envoy on his return on Friday.", "2020-01-10"),
        ("He had received the envoy on the return on Friday.", "2020-01-10"),
        ("They were to have met on Friday.", "2020-01-17"),
        ("The party called a strike of all the teachers for Friday.", "2020-01-17"),
        ("A strike had been called for Friday.", "2020-01-10"),
        ("The party called them to account for Friday's raid.", "2020-01-10"),
        # Printed on Thursday: the Wednesday just over, not the one six days on.
        ("They ordered their men to leave on Wednesday.", "2020-01-15"),
        ("They ordered their men to leave on Tuesday.", "2020-01-21"),
        ("They landed on Friday the 3rd.", "2020-01-03"),
        ("He left last Friday.", "2020-01-10"),
        ("He left last Thursday.", "2020-01-09"),
        ("He leaves next Friday.", "2020-01-17"),
        ("He leaves this Friday.", "2020-01-17"),
    ],
)
def test_a_weekday_is_the_latest_unless_the_clause_looks_ahead(
    text: str, day: str
) -> None:
    assert summary(text).split(": ")[1] == f"{day} to {day}, day"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It holds until Friday", "until Friday: ... to 2020-01-17, before"),
        ("had not met until Friday", "until Friday: ... to 2020-01-10, before"),
        (
            "extended it until 9 a.m. Tuesday",
            "until 9 a.m. Tuesday: ... to 2020-01-21, before",
        ),
        (
            "He was promised a post. By Friday he had lost it",
            "By Friday: ... to 2020-01-10, before",
        ),
        (
            "From Friday night until Sunday morning gunmen held it",
            "From Friday night until Sunday morning: 2020-01-10 to 2020-01-12, range",
        ),
        ("After Sunday's attack", "After Sunday: 2020-01-12 to ..., after"),
        ("They struck before dawn on Monday", "Monday: 2020-01-13 to 2020-01-13, day"),
        ("They fled after nightfall Sunday", "Sunday: 2020-01-12 to 2020-01-12, day"),
        ("They left before Monday", "before Monday: ... to 2020-01-12, before"),
        (
            "It holds until dawn on Monday",
            "until dawn on Monday: ... to 2020-01-20, before",
        ),
        ("to get around Friday's ban", "Friday: 2020-01-10 to 2020-01-10, day"),
        (
            "from Monday to Wednesday",
            "from Monday to Wednesday: 2020-01-13 to 2020-01-15, range",
        ),
        (
            "between Friday and Sunday",
            "between Friday and Sunday: 2020-01-10 to 2020-01-12, range",
        ),
        ("the following Friday", "following Friday: ... to ..., about"),
    ],
)
def test_a_weekday_may_be_an_end(text: str, expected: str) -> None:
    assert summary(text) == expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("today", "2020-01-16", "2020-01-16"),
        ("Yesterday", "2020-01-15", "2020-01-15"),
        ("tomorrow", "2020-01-17", "2020-01-17"),
        ("the day before yesterday", "2020-01-14", "2020-01-14"),
        ("the day after tomorrow", "2020-01-18", "2020-01-18"),
        ("this morning", "2020-01-16", "2020-01-16"),
        ("last night", "2020-01-15", "2020-01-15"),
        ("overnight", "2020-01-15", "2020-01-16"),
    ],
)
def test_a_near_day_counts_from_publication(text: str, first: str, last: str) -> None:
    precision = "day" if first == last else "range"
    assert summary(text) == f"{text}: {first} to {last}, {precision}"


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("last week", THURSDAY, "2020-01-06 to 2020-01-12, week"),
        ("last week", SUNDAY, "2020-01-06 to 2020-01-12, week"),
        ("last week", MONDAY, "2020-01-13 to 2020-01-19, week"),
        ("previous week", THURSDAY, "2020-01-06 to 2020-01-12, week"),
        ("this week", THURSDAY, "2020-01-13 to 2020-01-19, week"),
        ("earlier this week", THURSDAY, "2020-01-13 to 2020-01-16, range"),
        ("next week", THURSDAY, "2020-01-20 to 2020-01-26, week"),
        ("last month", THURSDAY, "2019-12-01 to 2019-12-31, month"),
        ("late last month", THURSDAY, "2019-12-21 to 2019-12-31, range"),
        ("earlier this month", THURSDAY, "2020-01-01 to 2020-01-16, range"),
        ("later this month", THURSDAY, "2020-01-16 to 2020-01-31, range"),
        ("last year", THURSDAY, "2019-01-01 to 2019-12-31, year"),
        ("early next year", THURSDAY, "2021-01-01 to 2021-04-30, range"),
        ("earlier this year", THURSDAY, "2020-01-01 to 2020-01-16, range"),
        ("end of the month", THURSDAY, "2020-01-21 to 2020-01-31, range"),
        ("last weekend", THURSDAY, "2020-01-11 to 2020-01-12, range"),
        ("this weekend", THURSDAY, "2020-01-18 to 2020-01-19, range"),
        ("over the weekend", MONDAY, "2020-01-18 to 2020-01-19, range"),
        ("over the weekend", SUNDAY, "2020-01-18 to 2020-01-19, range"),
    ],
)
def test_a_week_runs_from_monday_to_sunday(
    text: str, published: date, expected: str
) -> None:
    assert summary(text, published) == f"{text}: {expected}"


def test_the_end_of_the_month_may_be_a_term() -> None:
    expected = "by the end of the month: ... to 2020-01-31, before"
    assert summary("to leave by the end of the month") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the past two weeks", "2020-01-02 to 2020-01-16, range"),
        ("over the past year", "2019-01-16 to 2020-01-16, range"),
        ("in the next month", "2020-01-16 to 2020-02-16, range"),
        ("within the next 48 hours", "2020-01-16 to 2020-01-18, range"),
        ("in recent weeks", "... to ..., about"),
        ("in the coming days", "... to ..., about"),
        ("over the last few days", "... to ..., about"),
    ],
)
def test_a_stretch_up_to_publication_has_both_ends(text: str, expected: str) -> None:
    assert summary(text).split(": ")[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three days ago", "2020-01-13 to 2020-01-13, day"),
        ("twenty-one days ago", "2019-12-26 to 2019-12-26, day"),
        ("about 10 days ago", "2020-01-06 to 2020-01-06, about"),
        ("two weeks ago", "2019-12-30 to 2020-01-05, about"),
        ("two months ago", "2019-11-01 to 2019-11-30, about"),
        ("ten years ago", "2010-01-01 to 2010-12-31, about"),
        ("more than a year ago", "... to 2019-01-16, before"),
        ("less than a week ago", "2020-01-09 to 2020-01-16, range"),
        ("a few days ago", "... to ..., about"),
        ("years ago", "... to ..., about"),
        ("a week or so ago", "... to ..., about"),
    ],
)
def test_so_long_ago_is_as_close_as_its_unit(text: str, expected: str) -> None:
    assert summary(text) == f"{text}: {expected}"


@pytest.mark.parametrize(
    "text",
    [
        "about a month after the break",
        "two days later",
        "a year earlier",
        "the day before",
        "the weeks before the collapse",
        "within ten days",
        "in 48 hours",
        "that same day",
        "following week",
    ],
)
def test_what_hangs_on_another_event_is_kept_undated(text: str) -> None:
    found = summary(f"They broke off {text}.")
    assert found.endswith(f"{text.removeprefix('that ')}: ... to ..., about")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("last summer", "last summer: 2019-06-01 to 2019-08-31, season"),
        ("this winter", "this winter: 2019-12-01 to 2020-02-29, season"),
        ("next spring", "next spring: 2020-03-01 to 2020-05-31, season"),
        ("fought in the autumn", "in the autumn: 2019-09-01 to 2019-11-30, season"),
        ("will end in the spring", "in the spring: 2020-03-01 to 2020-05-31, season"),
        ("winter 2018", "winter 2018: 2018-12-01 to 2019-02-28, season"),
        ("the fall of 2018", "fall of 2018: 2018-09-01 to 2018-11-30, season"),
        ("since last summer", "since last summer: 2019-06-01 to ..., after"),
    ],
)
def test_a_season_is_three_months(text: str, expected: str) -> None:
    assert summary(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They left on the 3rd.", "3rd: 2020-01-03 to 2020-01-03, day"),
        ("They left on the 30th.", "30th: 2019-12-30 to 2019-12-30, day"),
        ("They will leave on the 3rd.", "3rd: 2020-02-03 to 2020-02-03, day"),
        ("meant to open on the 26th", "26th: 2020-01-26 to 2020-01-26, day"),
        ("They left on the ninth.", "ninth: 2020-01-09 to 2020-01-09, day"),
        ("left on the twenty-third.", "twenty-third: 2019-12-23 to 2019-12-23, day"),
        (
            "They left on the second of this month.",
            "second of this month: 2020-01-02 to 2020-01-02, day",
        ),
        ("It has held since the 12th.", "since the 12th: 2020-01-12 to ..., after"),
        (
            "It ran until the fourth of March.",
            "until the fourth of March: ... to 2020-03-04, before",
        ),
        (
            "They signed on New Year's Eve.",
            "New Year's Eve: 2019-12-31 to 2019-12-31, day",
        ),
        ("It fell on Easter Sunday.", "Easter Sunday: 2019-04-21 to 2019-04-21, day"),
        ("since Good Friday 2018", "since Good Friday 2018: 2018-03-30 to ..., after"),
        ("by Easter 2016", "by Easter 2016: ... to 2016-03-27, before"),
        ("It stopped at Christmas.", "Christmas: 2019-12-25 to 2019-12-25, day"),
        (
            "On New Year’s Day 2018 they met.",
            "New Year’s Day 2018: 2018-01-01 to 2018-01-01, day",
        ),
    ],
)
def test_days_are_named_by_their_number_alone_or_by_a_feast(
    text: str, expected: str
) -> None:
    assert summary(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They met on the 3rd floor.",
        "He fell on the 4th day.",
        "The 7th Fleet came.",
        "He lives on the sixth floor.",
        "They won in the fifth.",
        "It was the ninth to fail.",
        "On the first, they agreed.",
        "It was the 3rd, he said.",
        "She sits on the 9th Circuit.",
    ],
)
def test_a_number_that_counts_a_thing_is_no_day(text: str) -> None:
    assert not find_dates(text, THURSDAY, (Span(0, len(text)),))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left the next morning.", "next morning: ... to ..., about"),
        ("That evening they struck.", "That evening: ... to ..., about"),
        ("He died that very night.", "that very night: ... to ..., about"),
    ],
)
def test_a_morning_or_night_counted_from_another_act_is_found_without_a_day(
    text: str, expected: str
) -> None:
    assert summary(text) == expected


def test_that_night_raids_failed_tells_no_night() -> None:
    text = "He said that night raids had failed."
    assert not find_dates(text, THURSDAY, (Span(0, len(text)),))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "calls for them to be freed by January 10",
            "by January 10: ... to 2020-01-10, before",
        ),
        (
            "calls for them to be freed by November 1",
            "by November 1: ... to 2020-11-01, before",
        ),
        (
            "He may be freed before the weekend.",
            "before the weekend: ... to 2020-01-17, before",
        ),
        (
            "He came at the beginning of the month.",
            "beginning of the month: 2020-01-01 to 2020-01-10, range",
        ),
        ("He came at the end of the month.", "end of the month: ... to ..., about"),
    ],
)
def test_a_term_just_over_is_not_one_of_next_year_and_a_month_begins_before_it_ends(
    text: str, expected: str
) -> None:
    assert summary(text) == expected
