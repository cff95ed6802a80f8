"""Who is refused where only the words before tell it."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "The Colombian government and the ELN are at war. The ELN fought the army in Arauca. "
# A report, and words of whoever refuses and of whom the refusal is for.
REFUSED = [
    ("Norway offered a road. Caracas turned it down.", "venez", "norway"),
    ("Norway suggested a new road. Caracas will not hear of it.", "venez", "norway"),
    ("Norway proposed a new road. Caracas refused to discuss it.", "venez", "norway"),
]


@pytest.mark.parametrize(
    ("report", "doer", "other"), REFUSED, ids=[one[0] for one in REFUSED]
)
def test_a_bare_refusal_is_of_whoever_asked_or_proposed_just_before(
    report: str, doer: str, other: str
) -> None:
    check_told(_WAR + report, EventType.REJECT, doer, other)


# What is refused is said, or nobody has proposed anything.
ELSEWHERE = [
    "Norway proposed a conference. The army refused to leave the valley.",
    "Norway thanked its nurses. The army will not hear of it.",
    "Norway proposed a conference. The army stayed away from the next one.",
]


@pytest.mark.parametrize("report", ELSEWHERE)
def test_a_refusal_of_something_else_is_not_one_to_whoever_proposed(
    report: str,
) -> None:
    refused = claims_of(_WAR + report, EventType.REJECT)
    assert refused
    assert all("norway" not in called(one.target) for one in refused)


def test_who_was_asked_is_who_refuses_where_only_those_refused_are_named() -> None:
    report = "The bishops pleaded with the ELN to wait. The plea of the bishops was rejected."
    check_told(_WAR + report, EventType.REJECT, "eln", "bishops")


def test_who_was_only_thanked_refuses_nothing() -> None:
    report = "Norway thanked the ELN for a map. Norway was rebuffed."
    (found,) = claims_of(_WAR + report, EventType.REJECT)
    assert not found.source
