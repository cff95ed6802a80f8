"""Whose offer, plan or step an answer is about, where the words around the thing tell it.

In each report two sides fight, so that a reader who missed the owner would take the enemy.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = " The Taliban fought the Afghan army all week, and the Afghan army fought the Taliban."
# A report, the type of the act, and words of whoever answers and of whom the answer is for.
ANSWERS = [
    ("The Taliban rejected the bishops' plan.", EventType.REJECT, "taliban", "bishops"),
    (
        "The Taliban rejected the African Union's plan.",
        EventType.REJECT,
        "taliban",
        "african-union",
    ),
    ("Kabul turned down Norway's proposal.", EventType.REJECT, "afghan", "norway"),
    ("Kabul turned down a UN proposal.", EventType.REJECT, "afghan", "united-nations"),
    ("The Taliban spurned the UN plan.", EventType.REJECT, "taliban", "united-nations"),
    (
        "Kabul rejected a plan put forward by the African Union.",
        EventType.REJECT,
        "afghan",
        "african-union",
    ),
    (
        "The Taliban turned down a draft that Norway had circulated in May.",
        EventType.REJECT,
        "taliban",
        "norway",
    ),
    (
        "The Taliban dismissed a proposal drawn up by the bishops.",
        EventType.REJECT,
        "taliban",
        "bishops",
    ),
    (
        "The Taliban threw out the mediators' draft.",
        EventType.REJECT,
        "taliban",
        "mediators",
    ),
    (
        "The elders, whose plan the Taliban rejected in July, may be back next week.",
        EventType.REJECT,
        "taliban",
        "elders",
    ),
    (
        "The Taliban's rejection of the bishops' plan surprised nobody.",
        EventType.REJECT,
        "taliban",
        "bishops",
    ),
    ("Kabul accepted Norway's invitation.", EventType.AGREE, "afghan", "norway"),
    (
        "The Taliban accepted the mediators' proposal on Friday.",
        EventType.AGREE,
        "taliban",
        "mediators",
    ),
    (
        "The Taliban agreed to a plan drafted by the African Union.",
        EventType.AGREE,
        "taliban",
        "african-union",
    ),
    (
        "Pakistan welcomed the bishops' initiative.",
        EventType.SUPPORT,
        "pakistan",
        "bishops",
    ),
    (
        "China backed the African Union's plan.",
        EventType.SUPPORT,
        "china",
        "african-union",
    ),
    (
        "China endorsed a plan proposed by Norway.",
        EventType.SUPPORT,
        "china",
        "norway",
    ),
]


@pytest.mark.parametrize(("report", "kind", "doer", "other"), ANSWERS)
def test_an_answer_is_for_those_whose_plan_it_is_about(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report + _WAR, kind, doer, other)


# What is not theirs: the answer stays with the enemy, or with nobody.
OTHERS = [
    ("The Taliban rejected their own chief's plan.", "chief"),
    ("The Taliban rejected a plan to leave Norway's embassy alone.", "norway"),
    ("The Taliban rejected a plan that was praised by Norway.", "norway"),
    ("The Taliban rejected a truce in Norway's honour.", "norway"),
    ("The Taliban rejected this year's plan.", "year"),
    ("The Taliban rejected Monday's plan.", "Monday"),
]


@pytest.mark.parametrize(("report", "other"), OTHERS)
def test_who_is_only_named_beside_the_plan_is_not_answered(
    report: str, other: str
) -> None:
    for claim in claims_of(report + _WAR, EventType.REJECT):
        assert other not in called(claim.target)
