"""Whom an act is for where words beside it tell: a verb before, a purpose, a demand, a promise.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_FARC = "The Colombian government holds talks with the FARC in Havana. "
TOLD = [
    (
        "Oro Belan spoke first. Mr Belan met Governor Tano Diaz this morning and assured him that the party would vote.",
        EventType.AGREE,
        "Belan",
        "Diaz",
    ),
    (
        _FARC + "Two elders flew to Cartagena to plead with the ELN.",
        EventType.CONSULT,
        "elders",
        "ELN",
    ),
    (
        _FARC + "The FARC handed over 2,500 rifles on Friday.",
        EventType.RETREAT,
        "FARC",
        "colombia",
    ),
    (
        _FARC + "The government agreed to meet the miners in May.",
        EventType.AGREE,
        "olombia",
        "miners",
    ),
    (
        _FARC
        + "ELN fighters kidnapped nine tourists. One of them, a nurse, was freed on Friday.",
        EventType.RETREAT,
        "ELN",
        "nurse",
    ),
]
# The same, and words of whoever it is not for.
NOT_FOR = [
    (
        "Oro Belan met Tano Diaz on Monday, and Ilva Moss thanked him.",
        EventType.SUPPORT,
        "Moss",
    ),
    (
        _FARC + "Two elders flew to Cartagena to plead guilty.",
        EventType.CONSULT,
        "guilty",
    ),
    (
        _FARC + "The FARC handed over 2,500 rifles on Friday.",
        EventType.RETREAT,
        "rifles",
    ),
    (
        _FARC + "The government agreed in May, and met the miners in June.",
        EventType.AGREE,
        "miners",
    ),
]


@pytest.mark.parametrize(
    ("report", "kind", "doer", "other"), TOLD, ids=[one[0][-50:] for one in TOLD]
)
def test_words_beside_an_act_tell_whom_it_is_for(report, kind, doer, other):
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(
    ("report", "kind", "other"), NOT_FOR, ids=[one[0][-50:] for one in NOT_FOR]
)
def test_other_words_beside_it_do_not(report, kind, other):
    claims = claims_of(report, kind)
    assert not any(other in called(one.target) for one in claims)


def test_what_is_asked_of_neither_side_is_for_whoever_asks():
    report = _FARC + "The miners called on the archbishop to resign."
    moves = claims_of(report, EventType.RETREAT)
    assert moves
    assert all("miners" in called(one.target) for one in moves)


def test_what_a_state_asks_of_neither_side_is_not_for_that_state():
    report = _FARC + "Sweden called on the archbishop to let the miners go."
    moves = claims_of(report, EventType.RETREAT)
    assert not any("Swed" in called(one.target) for one in moves)
