"""Who frees captives, and who goes free, where another sentence told who took them.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_ELN = "The Colombian government holds talks with the FARC in Havana. "
TOLD = [
    (
        _ELN
        + "ELN fighters kidnapped nine engineers on Monday. Five were let go on Friday.",
        "ELN",
        "Five",
    ),
    (
        _ELN
        + "ELN fighters kidnapped nine engineers on Monday. The others were freed on Friday.",
        "ELN",
        "others",
    ),
    (
        _ELN
        + "Oro Belan said that the ELN had abducted a nurse. They let her go on Friday.",
        "ELN",
        "nurse",
    ),
    (
        _ELN + "Norway may free a dozen detainees.",
        "Norway",
        "a dozen detainees",
    ),
]


@pytest.mark.parametrize(
    ("report", "doer", "other"), TOLD, ids=[one[0][-50:] for one in TOLD]
)
def test_those_who_took_people_free_them(report, doer, other):
    check_told(report, EventType.RETREAT, doer, other)


def test_others_than_those_who_were_taken_are_freed_by_somebody_else():
    report = (
        _ELN + "ELN fighters kidnapped nine engineers on Monday. "
        "Five jailed students were let go on Friday."
    )
    freed = claims_of(report, EventType.RETREAT)
    assert freed
    assert not any("ELN" in called(one.source) for one in freed)


def test_a_side_profits_where_it_is_the_other_one():
    check_told(
        _ELN + "The FARC freed a dozen men on Friday.",
        EventType.RETREAT,
        "FARC",
        "colombia",
    )
