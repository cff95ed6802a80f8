from datetime import date

import pytest

from truceline.model import DailySeries


def _series(*counts: int | None) -> DailySeries:
    return DailySeries(
        name="shots",
        unit="events",
        start=date(2020, 2, 28),
        counts=counts,
        watched=(None,) * len(counts),
    )


def test_a_series_ends_on_the_day_of_its_last_count() -> None:
    assert _series(1, 0, 2).end == date(2020, 3, 1)


def test_an_unknown_count_and_a_day_outside_are_none_and_a_zero_is_zero() -> None:
    series = _series(None, 0)
    assert series.on(date(2020, 2, 28)) is None
    assert series.on(date(2020, 2, 29)) == 0
    assert series.on(date(2020, 3, 1)) is None
    assert series.on(date(2020, 2, 27)) is None


def test_a_count_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="'shots' has a count below zero"):
        _series(1, -1)


def test_a_series_without_a_day_is_refused() -> None:
    with pytest.raises(ValueError, match="has no day"):
        _series()
