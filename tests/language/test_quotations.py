"""What stands between quotation marks, whatever marks a paper prints."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.language import find_quotations
from truceline.model import Span


def quoted(text: str) -> list[str]:
    return [span.of(text) for span in find_quotations(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “no deal” twice.", ["no deal"]),
        ('He said "no deal" twice.', ["no deal"]),
        ("He said «no deal» twice.", ["no deal"]),
        ("He said „no deal“ twice.", ["no deal"]),
        ("He said „no deal” twice.", ["no deal"]),
        ("He said ``no deal'' twice.", ["no deal"]),
        ('He said “no deal" twice.', ["no deal"]),
        ('"No," he said, "no deal."', ["No,", "no deal."]),
    ],
)
def test_the_words_between_marks_are_quoted(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“They said ‘no’ to us,” he said.", ["They said ‘no’ to us,"]),
        ("«They said «no» to us», he said.", ["They said «no» to us"]),
    ],
)
def test_a_quotation_inside_another_is_part_of_it(
    text: str, expected: list[str]
) -> None:
    assert quoted(text) == expected


def test_an_unclosed_quotation_runs_to_the_end_of_its_paragraph() -> None:
    text = "He said: “We stay.\n\nWe fight.”"
    assert find_quotations(text, Span(0, 18)) == (Span(10, 18),)


def test_a_closing_mark_alone_opens_nothing() -> None:
    assert quoted("We fight.” He left.") == []


def test_an_opening_mark_printed_for_a_closing_one_closes() -> None:
    assert quoted("He said “no deal“ twice and left.") == ["no deal"]


def test_apostrophes_are_no_marks() -> None:
    assert quoted("The front's men and the others' don't agree.") == []


def test_nothing_between_the_marks_is_no_quotation() -> None:
    assert quoted('He said "" and left.') == []


def test_a_mark_that_ends_the_paragraph_opens_nothing() -> None:
    assert quoted('He left. "') == []


@given(st.text(alphabet="ab \"“”„«»'`\n", max_size=40))
def test_quotations_stand_in_order_apart_and_inside(text: str) -> None:
    if len(text) < 3:
        return
    paragraph = Span(1, len(text) - 1)
    spans = find_quotations(text, paragraph)
    assert all(paragraph.holds(span) for span in spans)
    for one, following in pairwise(spans):
        assert one.end < following.start
