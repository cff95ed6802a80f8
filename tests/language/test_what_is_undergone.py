"""Acts whose subject undergoes them: "won praise from", "was refused a visa by".

In each report two other sides fight, so that a reader who lost the doer would take one
of them.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = " The Taliban fought the Afghan army all week, and the Afghan army fought the Taliban."
# A report, the type of the act, and words of whoever does it and of whom it is done to.
UNDERGONE = [
    ("The Taliban drew criticism from Norway.", EventType.ACCUSE, "norway", "taliban"),
    (
        "The Taliban have come in for criticism from the bishops.",
        EventType.ACCUSE,
        "bishops",
        "taliban",
    ),
    (
        "The raid on the market by the Taliban drew condemnation from Norway.",
        EventType.ACCUSE,
        "norway",
        "taliban",
    ),
    ("The Taliban won praise from Norway.", EventType.SUPPORT, "norway", "taliban"),
    (
        "The Taliban won the backing of the bishops.",
        EventType.SUPPORT,
        "bishops",
        "taliban",
    ),
    (
        "The Taliban enjoy the support of Pakistan.",
        EventType.SUPPORT,
        "pakistan",
        "taliban",
    ),
    ("The Taliban received medicine from Norway.", EventType.AID, "norway", "taliban"),
    (
        "The Taliban got assurances from Norway that their office would stay open.",
        EventType.AGREE,
        "norway",
        "taliban",
    ),
    (
        "The Taliban met with a refusal from Norway.",
        EventType.REJECT,
        "norway",
        "taliban",
    ),
    (
        "The Taliban had a visit from the bishops.",
        EventType.CONSULT,
        "bishops",
        "taliban",
    ),
    # Verbs in the passive voice, with something between them and their "by".
    (
        "The Taliban were refused a visa by Norway.",
        EventType.REJECT,
        "norway",
        "taliban",
    ),
    (
        "The Taliban were threatened with sanctions by Norway.",
        EventType.THREATEN,
        "norway",
        "taliban",
    ),
    (
        "The Taliban were promised an office by Norway.",
        EventType.AGREE,
        "norway",
        "taliban",
    ),
    (
        "Norway said that it had been asked by the Taliban to host the talks.",
        EventType.REQUEST,
        "taliban",
        "norway",
    ),
    (
        "Asked by the Taliban to host the talks, Norway hesitated.",
        EventType.REQUEST,
        "taliban",
        "norway",
    ),
    # People whom no side owns.
    (
        "The Taliban refused to talk to the bishops.",
        EventType.REJECT,
        "taliban",
        "bishops",
    ),
    (
        "The bishops were rebuffed by the Taliban.",
        EventType.REJECT,
        "taliban",
        "bishops",
    ),
]


@pytest.mark.parametrize(("report", "kind", "doer", "other"), UNDERGONE)
def test_who_undergoes_an_act_is_not_taken_for_its_doer(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report + _WAR, kind, doer, other)


# The subject does it, or nobody does anything.
DONE = [
    ("Norway has praise for the Taliban.", EventType.SUPPORT, "norway"),
    ("Norway received the envoys of the Taliban.", EventType.CONSULT, "norway"),
    ("Norway made a promise to the Taliban.", EventType.AGREE, "norway"),
    ("Norway withdrew its support from the Taliban.", EventType.SUPPORT, "norway"),
]


@pytest.mark.parametrize(("report", "kind", "doer"), DONE)
def test_who_does_an_act_stays_its_doer(
    report: str, kind: EventType, doer: str
) -> None:
    for claim in claims_of(report + _WAR, kind):
        assert doer in called(claim.source)


NOTHING = [
    "The Taliban drew water from the river of Norway.",
    "The Taliban won a match from Norway.",
    "The Taliban received a parcel from Norway.",
]


@pytest.mark.parametrize("report", NOTHING)
def test_what_is_got_from_somebody_is_no_act_by_itself(report: str) -> None:
    for kind in EventType:
        for claim in claims_of(report, kind):
            assert claim.evidence.start >= len(report)
