"""Towards whom an act is done that is asked for, where nobody is named."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "The Colombian government and the ELN are at war. The ELN fought the army in Arauca. "
_RETREAT = EventType.RETREAT
# A report, and words of who would do it and towards whom.
FOR_WHOEVER_ASKS = [
    ("JEM urged Gustavo Petro to step down.", "Petro", "jem"),
    ("The miners urged Gustavo Petro to resign.", "Petro", "miners"),
]


@pytest.mark.parametrize(
    ("report", "doer", "other"),
    FOR_WHOEVER_ASKS,
    ids=[one[0] for one in FOR_WHOEVER_ASKS],
)
def test_what_is_no_move_in_the_war_is_done_towards_whoever_asks(
    report: str, doer: str, other: str
) -> None:
    check_told(_WAR + report, _RETREAT, doer, other)


# What a side does in the war is done towards the enemy, whoever asks for it.
FOR_THE_ENEMY = [
    "The miners urged the army to cease fire.",
    "The miners urged the army to withdraw from the valley.",
]


@pytest.mark.parametrize("report", FOR_THE_ENEMY)
def test_a_move_in_the_war_is_done_towards_the_enemy(report: str) -> None:
    check_told(_WAR + report, _RETREAT, "colombia", "eln")
    assert all(
        "miners" not in called(one.target) for one in claims_of(_WAR + report, _RETREAT)
    )
