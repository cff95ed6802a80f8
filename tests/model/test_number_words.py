"""Words of number mean their numbers."""

import re

import pytest

from truceline.model.number_words import NUMBER_PATTERN, NUMBER_WORDS, read_number


def test_one_to_twenty_and_the_tens_are_there_once_each_in_order() -> None:
    assert list(NUMBER_WORDS.values()) == [*range(1, 21), *range(30, 100, 10)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("one", 1),
        ("Twelve", 12),
        ("thirty", 30),
        ("twenty-one", 21),
        ("Ninety nine", 99),
        ("7", 7),
        ("1500", 1500),
    ],
)
def test_words_and_figures_mean_their_number(text: str, number: int) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text", ["", "a", "several", "twenty-twelve", "one-twenty", "-3", "²", "1,500"]
)
def test_what_is_no_plain_number_means_none(text: str) -> None:
    assert read_number(text) is None


def test_the_pattern_takes_a_number_of_two_words_whole() -> None:
    found = re.match(NUMBER_PATTERN, "forty-five days")
    assert found is not None
    assert found.group() == "forty-five"
