from collections.abc import Callable
from datetime import date, timedelta

import pytest

from truceline.model import CodedArticle, EventType, Factuality, Precision
from truceline.publish.reading_rows import rows_of
from truceline.publish.rows import Act
from truceline.publish.strip import WIDTH, Strip, draw_strip


@pytest.fixture
def act(write: type) -> Callable[..., Act]:
    def make(
        earliest: str | None,
        latest: str | None,
        precision: Precision = Precision.DAY,
        factuality: Factuality = Factuality.ACTUAL,
        reported: date = date(2020, 1, 16),
    ) -> Act:
        one = write("Rahimi met Sela once.", date=reported)
        when = one.when("once", earliest, latest, precision)
        one.claim("Rahimi met Sela", EventType.CONSULT, factuality, when=when)
        coded: CodedArticle = one.coded()
        return rows_of(coded).acts[0]

    return make


def drawn(*acts: Act) -> Strip:
    strip = draw_strip(acts, {})
    assert strip is not None
    return strip


def test_a_day_is_a_dot_and_a_month_a_bar(act: Callable[..., Act]) -> None:
    strip = drawn(
        act("2020-01-03", "2020-01-03"),
        act("2020-01-01", "2020-01-31", Precision.MONTH),
    )
    assert sorted(shape.kind for shape in strip.shapes) == ["bar", "dot"]
    assert all(shape.tail_left is None for shape in strip.shapes)


def test_an_open_end_trails_off(act: Callable[..., Act]) -> None:
    (after,) = drawn(act("2020-01-03", None, Precision.AFTER)).shapes
    (before,) = drawn(act(None, "2020-01-03", Precision.BEFORE)).shapes
    assert after.tail_right is not None
    assert after.tail_left is None
    assert before.tail_left is not None
    assert before.tail_right is None


def test_what_happened_has_a_row_of_its_own(act: Callable[..., Act]) -> None:
    strip = drawn(
        act("2020-01-03", "2020-01-03"),
        act("2020-01-03", "2020-01-03", factuality=Factuality.DEMANDED),
        act("2020-01-03", "2020-01-03", factuality=Factuality.DENIED),
    )
    assert [shape.band for shape in strip.shapes] == ["happened", "wanted", "unsure"]


def test_dates_far_from_the_articles_are_counted_and_not_drawn(
    act: Callable[..., Act],
) -> None:
    strip = drawn(
        act("1979-12-24", "1979-12-24"),
        act("2099-01-01", None, Precision.AFTER),
        act("2020-01-03", "2020-01-03"),
    )
    assert strip.left_out == 2
    assert [month.label for month in strip.months] == ["January 2020"]


def test_many_acts_are_counted_by_week(act: Callable[..., Act]) -> None:
    start = date(2019, 3, 1)
    days = [(start + timedelta(days=number)).isoformat() for number in range(320)]
    strip = drawn(*(act(day, day) for day in days))
    assert strip.is_weekly
    assert 45 <= len(strip.shapes) <= 48
    assert all(0 <= shape.x <= WIDTH for shape in strip.shapes)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_can_be_drawn(
    act: Callable[..., Act], day: str
) -> None:
    strip = drawn(act(day, day, reported=date.fromisoformat(day)))
    assert len(strip.shapes) == 1


def test_nothing_dated_is_nothing_drawn(act: Callable[..., Act]) -> None:
    assert draw_strip([act(None, None, Precision.BEFORE)], {}) is None
