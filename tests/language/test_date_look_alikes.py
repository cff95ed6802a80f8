"""Words and numbers that look like dates and are none."""

from datetime import date

import pytest

from truceline.language import find_dates
from truceline.model import Span

PUBLISHED = date(2020, 1, 16)


def phrases(text: str) -> list[str]:
    found = find_dates(text, PUBLISHED, (Span(0, len(text)),))
    return [one.phrase.of(text) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides may meet and may march on the capital.",
        "May the talks begin. March with us.",
        "Prime Minister Theresa May refused.",
        "May said the offer stood.",
        "April Ross met June Carter and August Weber.",
        "A letter by April Ross and a visit from June Carter",
        "an august body",
        "They voted for May.",
        "the Christmas truce",
        "the Good Friday accord",
        "Easter was quiet.",
        "The March for Peace was held up.",
        "The March on the palace failed.",
        "Jan Berg met Dec Mason.",
        "the fall of the city",
        "In the fall of the city many died.",
        "a fall in attacks",
        "the spring offensive",
        "the Arab Spring",
        "2000 soldiers arrived.",
        "some 2000 people",
        "with 2000 armed men",
        "a group of 2000 fighters",
        "in 2000 villages",
        "the 2000 soldiers",
        "$2000 a month and 1,999 men",
        "2019% more",
        "Article 5 and Resolution 2513",
        "Flight 1971",
        "9/11",
        "the second round",
        "a 24-hour truce",
        "a two-week lull",
        "at 3 pm and at 15:20",
        "They fought for three months.",
        "the first time in 20 years",
        "the Good Friday Agreement",
        "Bloody Sunday",
        "the Friday Times",
        "They pray on Fridays.",
        "today's youth",
        "in the year 3019",
    ],
)
def test_it_is_no_date(text: str) -> None:
    assert phrases(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May 20 soldiers were killed.", ["In May"]),
        ("On May 20 soldiers attacked.", ["May 20"]),
        ("In March 2000 soldiers were killed.", ["In March"]),
        ("In March 2000 the talks began.", ["In March 2000"]),
        ("On March 10, 1,500 men came.", ["March 10"]),
        ("The May agreement and the March deal", ["May", "March"]),
        ("After Sunday's attack", ["After Sunday"]),
        ("the 2000 elections", ["2000"]),
        ("during the spring", ["during the spring"]),
        ("before the fall of 2018", ["before the fall of 2018"]),
        ("March 10 March 3", ["March 10", "March 3"]),
        ("on Friday morning", ["Friday morning"]),
        ("since 10\nMarch 2019, on a\nMonday", ["since 10\nMarch 2019", "Monday"]),
    ],
)
def test_its_neighbour_is_one(text: str, expected: list[str]) -> None:
    assert phrases(text) == expected


def test_the_attacks_known_by_their_day_are_not_dated_anew() -> None:
    text = "since the Sept. 11 attacks"
    (found,) = find_dates(text, PUBLISHED, (Span(0, len(text)),))
    assert (found.earliest, found.latest) == (None, None)


def test_the_attacks_of_a_year_have_their_day() -> None:
    text = "the Sept. 11, 2001, attacks"
    (found,) = find_dates(text, PUBLISHED, (Span(0, len(text)),))
    assert found.earliest == date(2001, 9, 11)
