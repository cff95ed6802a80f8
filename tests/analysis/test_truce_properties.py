"""What holds for any series."""

import json
import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.analysis import TruceQuestion, run_truce_test
from truceline.model import DailySeries, TruceModel, TruceTest

FIRST = date(2020, 1, 6)

COUNTS = st.lists(
    st.one_of(st.integers(0, 4), st.integers(0, 200), st.none()),
    min_size=60,
    max_size=90,
)
FEW = settings(max_examples=40, deadline=None)


def _series(counts: Sequence[int | None], start: date = FIRST) -> DailySeries:
    return DailySeries(
        name="any",
        unit=None,
        start=start,
        counts=tuple(counts),
        watched=(None,) * len(counts),
    )


def _asked(start: date = FIRST, **more: object) -> TruceQuestion:
    begin = start + timedelta(days=40)
    return replace(TruceQuestion(start=begin, end=begin + timedelta(days=9)), **more)


def _numbers(value: object) -> list[float]:
    if isinstance(value, dict):
        return [number for each in value.values() for number in _numbers(each)]
    if isinstance(value, list):
        return [number for each in value for number in _numbers(each)]
    return [value] if isinstance(value, float) else []


def _figures(test: TruceTest) -> tuple[object, ...]:
    return (
        test.rate_ratio, test.low, test.high, test.placebo_p, test.quiet_days,
        test.verdict, test.coverage,
    )  # fmt: skip


@FEW
@given(COUNTS, COUNTS, st.fixed_dictionaries({"trend": st.booleans()}))
def test_no_figure_is_ever_a_nan(
    counts: list[int | None], control: list[int | None], more: dict[str, bool]
) -> None:
    found = run_truce_test(
        _series(counts), _asked(**more), controls=(_series(control),)
    )
    printed = json.loads(msgspec.json.encode(found))
    assert all(math.isfinite(number) for number in _numbers(printed))
    assert found.reasons
    assert not any("nan" in reason.split() for reason in found.reasons)


@settings(max_examples=8, deadline=None)
@given(COUNTS)
def test_no_figure_of_the_plain_model_is_ever_a_nan(counts: list[int | None]) -> None:
    found = run_truce_test(_series(counts), _asked(model=TruceModel.PLAIN))
    printed = json.loads(msgspec.json.encode(found))
    assert all(math.isfinite(number) for number in _numbers(printed))


@FEW
@given(COUNTS, st.integers(-400, 400).map(lambda weeks: 7 * weeks))
def test_the_same_counts_in_another_year_give_the_same_result(
    counts: list[int | None], days: int
) -> None:
    moved = FIRST + timedelta(days=days)
    here = run_truce_test(_series(counts), _asked())
    there = run_truce_test(_series(counts, moved), _asked(moved))
    assert _figures(here) == _figures(there)


@FEW
@given(COUNTS)
def test_bounds_lie_about_the_ratio(counts: list[int | None]) -> None:
    found = run_truce_test(_series(counts), _asked())
    if found.rate_ratio is None:
        return
    assert found.low is not None
    assert found.low <= found.rate_ratio * 1.01 + 1e-3
    if found.high is not None:
        assert found.rate_ratio * 0.99 - 1e-3 <= found.high


@FEW
@given(COUNTS, st.integers(0, 39), st.integers(1, 500))
def test_what_stands_on_a_masked_day_never_counts(
    counts: list[int | None], place: int, other: int
) -> None:
    hidden = [*counts[:place], None, *counts[place + 1 :]]
    first = run_truce_test(_series(hidden), _asked())
    # The day is masked as another truce's, whatever was counted on it.
    from truceline.analysis import Period

    day = FIRST + timedelta(days=place)
    masking = _asked(other_truces=(Period(name="other", start=day, end=day),))
    loud = [*counts[:place], other, *counts[place + 1 :]]
    second = run_truce_test(_series(loud), masking)
    assert _figures(first) == _figures(second)


@FEW
@given(COUNTS, COUNTS, COUNTS)
def test_the_order_of_controls_does_not_matter(
    counts: list[int | None], one: list[int | None], two: list[int | None]
) -> None:
    controls = _series(one), replace(_series(two), name="other")
    first = run_truce_test(_series(counts), _asked(), controls=controls)
    second = run_truce_test(_series(counts), _asked(), controls=controls[::-1])
    assert _figures(first) == _figures(second)
    assert first.control_ratio == second.control_ratio


@FEW
@given(st.lists(st.integers(0, 60), min_size=60, max_size=90), st.integers(2, 9))
def test_ten_times_the_counts_are_the_same_change(
    counts: list[int], times: int
) -> None:
    once = run_truce_test(_series(counts), _asked())
    scaled = run_truce_test(_series([times * count for count in counts]), _asked())
    assert once.change_pct == scaled.change_pct
    assert once.quiet_days == scaled.quiet_days
    assert once.first_breach == scaled.first_breach
