"""Counts become figures by the usual definitions, and intervals are repeatable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.evaluation.tally import Tally, macro_f1

LABELS = st.sampled_from(["AGREE", "REJECT", "ASSAULT"])


def test_f1_is_the_harmonic_mean_of_precision_and_recall() -> None:
    tally = Tally()
    tally.add_pairs(hits=2, found=4, wanted=8)
    assert (tally.precision, tally.recall) == (0.5, 0.25)
    assert tally.f1 == pytest.approx(1 / 3)


def test_nothing_found_and_nothing_wanted_is_no_division_by_zero() -> None:
    assert Tally().f1 == 0


def test_macro_f1_weighs_a_rare_class_like_a_frequent_one() -> None:
    wanted = ["AGREE"] * 9 + ["REJECT"]
    assert macro_f1(wanted, ["AGREE"] * 10).value == pytest.approx((18 / 19) / 2)


def test_nothing_found_counts_against_recall_and_no_precision() -> None:
    assert macro_f1(["AGREE", "AGREE"], ["AGREE", None]).value == pytest.approx(2 / 3)


def test_a_class_that_nobody_marked_takes_from_the_one_it_stands_for() -> None:
    assert macro_f1(["AGREE", "AGREE"], ["AGREE", "AID"]).value == pytest.approx(2 / 3)


def test_lists_of_unequal_length_are_refused() -> None:
    with pytest.raises(ValueError, match="2 rows wanted, 1 found"):
        macro_f1(["AGREE", "AGREE"], ["AGREE"])


@given(st.lists(st.tuples(LABELS, st.none() | LABELS), min_size=1, max_size=30))
def test_the_interval_is_the_same_every_time_and_inside_0_and_1(
    rows: list[tuple[str, str | None]],
) -> None:
    wanted = [row[0] for row in rows]
    found = [row[1] for row in rows]
    one = macro_f1(wanted, found)
    assert one == macro_f1(wanted, found)
    assert 0 <= one.low <= one.high <= 1


@given(st.lists(LABELS, min_size=1, max_size=30))
def test_all_right_is_one(labels: list[str]) -> None:
    assert macro_f1(labels, list(labels)).value == 1
