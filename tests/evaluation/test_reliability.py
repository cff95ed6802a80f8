"""Whether confidences are compared with what was right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.evaluation.reliability import calibration

weighed = st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=60)


def test_a_confidence_that_is_right_as_often_as_it_says_has_no_error() -> None:
    measure = calibration([(0.75, True)] * 3 + [(0.75, False)])
    assert measure.value == pytest.approx(0)
    (part,) = measure.bins
    assert (part.least, part.most, part.count) == (0.7, 0.8, 4)
    assert part.right == pytest.approx(0.75)


def test_a_confidence_that_promises_too_much_is_off_by_what_it_promises() -> None:
    measure = calibration([(0.9, False), (0.1, False)])
    assert measure.value == pytest.approx(0.5)


def test_without_claims_there_is_no_error_and_no_table() -> None:
    measure = calibration([])
    assert measure.value == 0
    assert not measure.bins


@given(weighed)
def test_every_claim_lies_in_one_bin(claims: list[tuple[float, bool]]) -> None:
    measure = calibration(claims)
    assert sum(part.count for part in measure.bins) == len(claims)
    for part in measure.bins:
        assert part.least - 1e-9 <= part.confidence <= part.most + 1e-9
