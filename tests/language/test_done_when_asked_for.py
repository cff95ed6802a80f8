"""Who asks where others are told to act "at the request of" somebody, and whom a bomb is of."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType


@pytest.mark.parametrize(
    "report",
    [
        "The African Union, at the request of Norway, will send food to the camps.",
        "At the request of Norway, the African Union met the rebels.",
    ],
    ids=["set in", "before"],
)
def test_who_acts_at_a_request_is_asked(report: str) -> None:
    check_told(report, EventType.REQUEST, "Norway", "African Union")


def test_who_turns_a_request_down_does_not_act_at_it() -> None:
    found = claims_of(
        "Colombia turned down the request of Norway for talks.", EventType.REQUEST
    )
    assert not any("Colombia" in called(one.source) for one in found)


def test_a_bomb_is_not_of_those_who_fought_in_the_sentence_before() -> None:
    report = "Troops killed nine FARC rebels in Arauca. On the same evening a bomb wounded two nuns."
    found = [
        one
        for one in claims_of(report, EventType.ASSAULT)
        if "nuns" in called(one.target)
    ]
    assert found
    assert not any(one.source for one in found)


def test_those_who_struck_in_the_sentence_before_killed_whom_it_tells_of_next() -> None:
    report = "FARC rebels attacked a post in Arauca. Two nuns were killed."
    found = [
        one
        for one in claims_of(report, EventType.ASSAULT)
        if "nuns" in called(one.target)
    ]
    assert [called(one.source).split()[0] for one in found] == ["FARC"]
