"""Lengths of time, quarters and vague times beside the dates, with their values."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.language.time_phrases import find_time_phrases
from truceline.model import Span

# A Thursday.
DAY = date(2020, 1, 16)


def read(text: str) -> list[tuple[str, str, str | None]]:
    found = find_time_phrases(text, DAY, (Span(0, len(text)),))
    return [(one.phrase.of(text), one.kind.value, one.value) for one in found]


def values(text: str) -> list[str | None]:
    return [value for _, _, value in read(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Tuesday.", "2020-01-14"),
        ("The truce began on 10 January.", "2020-01-10"),
        ("It ended in December.", "2019-12"),
        ("They will meet next week.", "2020-W04"),
        ("The war began in 2001.", "2001"),
        ("In the 1980s they fought together.", "198"),
        ("The offensive of last spring failed.", "2019-SP"),
        ("He resigned three years ago.", "2017"),
        ("Shelling stopped over the weekend.", "2020-W02-WE"),
        ("It must be done by year-end.", "2020"),
        ("Aid fell in the third quarter.", "2019-Q3"),
        ("Aid rose in the first quarter of 2018.", "2018-Q1"),
        ("The front is quiet now.", "PRESENT_REF"),
        ("The two sides met recently.", "PAST_REF"),
        ("They hope to meet soon.", "FUTURE_REF"),
    ],
)
def test_a_date_has_the_value_that_timeml_writes(text: str, value: str) -> None:
    assert values(text) == [value]
    assert [kind for _, kind, _ in read(text)] == ["DATE"]


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("They agreed to a three-day truce.", "three-day", "P3D"),
        ("Talks lasted for nearly two weeks.", "nearly two weeks", "P2W"),
        ("The siege went on for twenty-five months.", "twenty-five months", "P25M"),
        ("It took a couple of hours.", "a couple of hours", "PT2H"),
        ("He has fought for four decades.", "four decades", "P40Y"),
        ("It held out for sixty-one days.", "sixty-one days", "P61D"),
        ("In the past three months they met twice.", "the past three months", "P3M"),
        ("Talks went on for years.", "years", "PXY"),
        ("It may last several weeks.", "several weeks", "PXW"),
        ("They met a month after the break.", "a month after the break", "P1M"),
    ],
)
def test_a_length_of_time_has_its_number_and_unit(
    text: str, phrase: str, value: str
) -> None:
    assert read(text) == [(phrase, "DURATION", value)]


@pytest.mark.parametrize(
    "text",
    [
        "A six-year-old boy was among the freed.",
        "He was 37 years old.",
        "There was a second truce.",
        "They will pay as soon as they can.",
        "They hold 1,200 prisoners.",
        "Section 3, week by rule.",
    ],
)
def test_an_age_or_a_number_of_something_else_is_no_time(text: str) -> None:
    assert read(text) == []


def test_a_deadline_has_the_value_of_its_day_without_the_word_in_front() -> None:
    assert values("Prisoners must be freed by 10 March.") == ["2020-03-10"]


def test_the_number_belongs_to_the_length_and_not_to_a_date_inside_it() -> None:
    assert values("The 135 days ended in December.") == ["P135D", "2019-12"]


@given(
    st.text(
        alphabet="ab 0123456789-.,;'’dayweekmonthyearsagonowquarterlast\n", max_size=80
    )
)
def test_phrases_lie_inside_the_text_in_order_and_apart(text: str) -> None:
    if not text:
        return
    found = find_time_phrases(text, DAY, (Span(0, len(text)),))
    for one in found:
        assert one.phrase.of(text).strip()
    for one, other in pairwise(found):
        assert one.phrase.end <= other.phrase.start
