"""How far on from another act words lead."""

from datetime import date

import pytest

from truceline.coding.dates.day_steps import days_of_step, stretch_of_step

# A Wednesday.
BEFORE = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A day later", 1),
        ("Eleven days later", 11),
        ("Thirty days later", 30),
        ("Twenty-one days later", 21),
        ("Two weeks later", 14),
        ("3 days earlier", -3),
        ("An hour later", 0),
        ("The following night", 1),
        ("That same evening", 0),
        ("The previous day", -1),
        ("That Friday", 2),
        ("The following Wednesday", 7),
        ("The previous Friday", -5),
        ("A week before,", -7),
        ("the day after.", 1),
        ("two days before;", -2),
    ],
)
def test_words_that_lead_on_from_an_act_tell_how_many_days(
    text: str, days: int
) -> None:
    assert days_of_step(text, is_same=False, from_day=BEFORE) == days


@pytest.mark.parametrize(
    "text",
    [
        "Days later",
        "Some days later",
        "A week before",
        "Later",
        "The following holiday",
    ],
)
def test_words_that_tell_no_number_or_no_act_to_count_from_tell_no_days(
    text: str,
) -> None:
    assert days_of_step(text, is_same=False, from_day=BEFORE) is None


def test_after_counts_back_from_what_the_same_sentence_tells() -> None:
    assert days_of_step("a day after", is_same=True, from_day=BEFORE) == -1
    assert days_of_step("a day after.", is_same=True, from_day=BEFORE) == 1


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("three months after", date(2020, 12, 1), date(2020, 12, 31)),
        ("a month after", date(2021, 2, 1), date(2021, 2, 28)),
        ("two years after", date(2019, 1, 1), date(2019, 12, 31)),
    ],
)
def test_months_and_years_after_lead_back_to_a_whole_one(
    text: str, first: date, last: date
) -> None:
    assert stretch_of_step(text, is_after=True, from_day=BEFORE) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("a month later", date(2021, 4, 1), date(2021, 4, 30)),
        ("A year later", date(2022, 1, 1), date(2022, 12, 31)),
        ("four months earlier", date(2020, 11, 1), date(2020, 11, 30)),
    ],
)
def test_months_and_years_later_lead_on_and_earlier_ones_back(
    text: str, first: date, last: date
) -> None:
    assert stretch_of_step(text, is_after=False, from_day=BEFORE) == (first, last)


def test_a_count_beyond_any_calendar_leads_nowhere() -> None:
    assert days_of_step("9999999 days later", is_same=False, from_day=BEFORE) is None


@pytest.mark.parametrize("text", ["months after", "some years after", "a month later"])
def test_months_without_a_number_or_after_lead_to_none(text: str) -> None:
    assert stretch_of_step(text, is_after=True, from_day=BEFORE) is None


@pytest.mark.parametrize("text", ["years later", "a month after", "9000 years later"])
def test_months_without_a_number_or_later_lead_to_none(text: str) -> None:
    assert stretch_of_step(text, is_after=False, from_day=BEFORE) is None
