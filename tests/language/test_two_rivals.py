"""Whom an act is meant for in a quarrel of two leaders that is no war of listed sides."""

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_QUARREL = (
    "Ilva Moss slept late in Lilongwe on Monday. Oro Tan, whom she had "
    "ousted, sat there for an hour. Zambia's president, Hakainde Hichilema, hosted them. "
    "Moss left for Blantyre. Tan called that an insult. Moss laughed. Tan went home. "
)


def test_what_one_rival_refuses_is_refused_to_the_other_and_not_to_the_host() -> None:
    report = _QUARREL + "Moss rejected the plan on Tuesday."
    check_told(report, EventType.REJECT, "Moss", "Tan")
    assert not any(
        "zambia" in called(one.target) for one in claims_of(report, EventType.REJECT)
    )


def test_what_an_outsider_asks_for_is_asked_of_both_rivals() -> None:
    report = _QUARREL + "Norway called for calm on Tuesday."
    check_told(report, EventType.REQUEST, "norway", "Moss")
    check_told(report, EventType.REQUEST, "norway", "Tan")


def test_in_a_war_with_rebels_two_people_named_often_are_no_rivals() -> None:
    report = _QUARREL + "The rebels watched. Norway called for calm on Tuesday."
    assert not any(
        "Tan" in called(one.target) for one in claims_of(report, EventType.REQUEST)
    )


def test_of_three_people_named_alike_no_two_are_rivals() -> None:
    report = (
        "Ilva Moss met Oro Tan and Ada Kern in Lilongwe. Tan left. Kern stayed. Moss slept. "
        "Norway called for calm on Tuesday."
    )
    assert not any(
        "Tan" in called(one.target) for one in claims_of(report, EventType.REQUEST)
    )


_AT_A_TABLE = (
    "Ilva Moss slept late in Lilongwe on Monday. Oro Tan sat there for an hour. "
)


def test_two_people_of_whom_neither_governs_are_no_rivals_for_being_named_twice() -> (
    None
):
    report = (
        _AT_A_TABLE + "Tan left. Moss stayed. Norway condemned the arrests on Tuesday."
    )
    assert not any(
        "Tan" in called(one.target) for one in claims_of(report, EventType.ACCUSE)
    )


def test_a_president_and_who_defies_her_are_rivals_though_named_twice() -> None:
    report = (
        _AT_A_TABLE.replace("Ilva Moss", "Malawi's president, Ilva Moss,")
        + "Tan left. Moss stayed. Norway condemned the arrests on Tuesday."
    )
    check_told(report, EventType.ACCUSE, "norway", "Tan")
