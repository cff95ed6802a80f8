"""Meetings that began before the sides parted are no return to the table."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.loaded import loaded_codebook
from tests.process.acts import FIRST, TRACKS, act, event, on
from truceline.model import EventType, PhaseStatus, Precision, When
from truceline.process import fold_phases


def _days(first: int, last: int) -> When:
    one = FIRST + timedelta(days=first)
    return When(
        earliest=one, latest=FIRST + timedelta(days=last), precision=Precision.RANGE
    )


@pytest.mark.parametrize(
    ("first", "status"),
    [
        pytest.param(1, PhaseStatus.COLLAPSED, id="they had met since before"),
        pytest.param(12, PhaseStatus.RESUMED, id="they met since the day of the break"),
    ],
)
def test_a_meeting_over_days_moves_a_track_on_only_if_it_began_after_the_break(
    first: int, status: PhaseStatus
) -> None:
    met = event(act(1, claim="met", when=on(1), quotation="held a round of talks"))
    broke = event(act(12, EventType.REJECT, claim="broke", when=on(12)))
    since = event(
        act(
            14,
            claim="since",
            when=_days(first, 14),
            quotation="held negotiations",
        )
    )
    found = fold_phases(
        [met, broke, replace(since, id="since")],
        TRACKS,
        loaded_codebook().phases,
        as_of=FIRST + timedelta(days=20),
    )
    lake = [phase.status for phase in found if phase.track == "lake"]
    assert lake[-1] is status
