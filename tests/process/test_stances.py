"""Softer and harder stands."""

import pytest

from truceline.model import StatementKind
from truceline.process import Shift
from truceline.process.stances import hardness_of, shift_between


@pytest.mark.parametrize(
    ("earlier", "later", "shift"),
    [
        (StatementKind.REFUSAL, StatementKind.OFFER, Shift.SOFTENED),
        (StatementKind.CONDITION, StatementKind.DEMAND, Shift.HARDENED),
        (StatementKind.DEMAND, StatementKind.THREAT, Shift.HARDENED),
        (StatementKind.DEMAND, StatementKind.CONDITION, Shift.SOFTENED),
        (StatementKind.OFFER, StatementKind.PROMISE, None),
        (StatementKind.DEMAND, StatementKind.DEMAND, None),
        (StatementKind.ACCUSATION, StatementKind.OFFER, None),
        (StatementKind.OFFER, StatementKind.REPORT, None),
    ],
)
def test_a_later_stand_is_softer_harder_or_neither(
    earlier: StatementKind, later: StatementKind, shift: Shift | None
) -> None:
    assert shift_between(earlier, later) is shift


def test_what_tells_nothing_of_how_far_a_side_would_go_is_not_on_the_scale() -> None:
    off = {kind for kind in StatementKind if hardness_of(kind) is None}
    assert off == {
        StatementKind.ACCUSATION,
        StatementKind.DENIAL,
        StatementKind.REPORT,
        StatementKind.ASSESSMENT,
    }


def test_a_softening_turned_round_is_a_hardening() -> None:
    for one in StatementKind:
        for other in StatementKind:
            forth, back = shift_between(one, other), shift_between(other, one)
            assert (forth is None) == (back is None)
            assert forth is None or forth is not back
