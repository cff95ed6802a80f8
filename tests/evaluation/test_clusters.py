"""Two groupings of the same items, compared by B-cubed and by pairs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.evaluation.clusters import b_cubed, pairs_alike

GROUPINGS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from("wxyz")), max_size=12
)


def test_b_cubed_gives_the_figures_of_a_case_worked_out_by_hand() -> None:
    # Found: {1 2 3} {4 5}; true: {1 2} {3 4 5}.
    found = b_cubed("aabbb", "xxxyy")
    assert found.precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5)
    assert found.recall == pytest.approx((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5)


def test_pairs_are_counted_once_each_way() -> None:
    found = pairs_alike("aabbb", "xxxyy")
    assert (found.precision, found.recall) == (2 / 4, 2 / 4)


def test_everything_left_alone_is_precise_and_misses_every_pair() -> None:
    assert b_cubed("aab", "xyz").precision == 1.0
    assert pairs_alike("aab", "xyz").precision == 1.0
    assert pairs_alike("aab", "xyz").recall == 0.0


def test_lists_of_unequal_length_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        b_cubed("aa", "x")


@given(GROUPINGS)
def test_a_grouping_agrees_with_itself_under_any_names(
    pairs: list[tuple[str, str]],
) -> None:
    wanted = [one for one, _ in pairs]
    named = [one.upper() for one in wanted]
    assert b_cubed(wanted, named).f1 == 1.0
    assert pairs_alike(wanted, named).f1 == 1.0


@given(GROUPINGS)
def test_precision_one_way_is_recall_the_other_way(
    pairs: list[tuple[str, str]],
) -> None:
    wanted, found = [one for one, _ in pairs], [other for _, other in pairs]
    for compare in (b_cubed, pairs_alike):
        there, back = compare(wanted, found), compare(found, wanted)
        assert there.precision == pytest.approx(back.recall)
        assert 0 <= there.f1 <= 1
