"""Spans point at words, never at nothing and never behind the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.model import Span

spans = st.builds(
    lambda start, length: Span(start, start + length),
    st.integers(min_value=0, max_value=40),
    st.integers(min_value=1, max_value=40),
)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2), (0, 0)])
def test_a_span_without_words_is_refused(start: int, end: int) -> None:
    message = f"a span needs 0 <= start < end, not start {start}, end {end}"
    with pytest.raises(ValueError, match=message):
        Span(start, end)


def test_a_span_gives_its_words() -> None:
    assert Span(4, 9).of("the truce holds") == "truce"


def test_a_span_counts_code_points() -> None:
    assert Span(2, 7).of("😀 truce") == "truce"


def test_a_span_may_end_with_the_text() -> None:
    assert Span(0, 5).of("truce") == "truce"


def test_a_span_behind_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="ends behind a text of 5 characters"):
        Span(0, 6).of("truce")


def test_neighbours_do_not_touch() -> None:
    assert not Span(0, 4).touches(Span(4, 6))


def test_one_shared_character_is_a_touch() -> None:
    assert Span(0, 5).touches(Span(4, 6))


@given(spans, spans)
def test_touching_is_mutual_and_means_a_shared_character(a: Span, b: Span) -> None:
    shared = set(range(a.start, a.end)) & set(range(b.start, b.end))
    assert a.touches(b) == b.touches(a) == bool(shared)


@given(spans, spans)
def test_holding_means_that_every_character_is_inside(a: Span, b: Span) -> None:
    assert a.holds(b) == (set(range(b.start, b.end)) <= set(range(a.start, a.end)))


@given(st.lists(spans))
def test_spans_sort_by_where_they_begin(some: list[Span]) -> None:
    ordered = sorted(some)
    assert ordered == sorted(some, key=lambda span: (span.start, span.end))
