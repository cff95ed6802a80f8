"""Refusals and threats by verbs of any kind."""

import pytest

from tests.language.told import check_told, claims_of
from truceline.model import EventType

_WAR = "The Colombian government and the ELN are at war. The ELN fought the army in Arauca. "
MEANT = [
    ("Bogotá will never budge.", EventType.REJECT, "colombia", "eln"),
    ("The ELN said it would not be bullied.", EventType.REJECT, "eln", "colombia"),
    ("Bogotá will not admit former fighters.", EventType.REJECT, "colombia", "eln"),
    (
        "The ELN said it would occupy the ministries if Bogotá did not yield.",
        EventType.THREATEN,
        "eln",
        "colombia",
    ),
]


@pytest.mark.parametrize(
    ("report", "kind", "doer", "other"), MEANT, ids=[one[0] for one in MEANT]
)
def test_refusals_and_threats_need_no_verb_of_their_own(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(_WAR + report, kind, doer, other)


NONE = [
    # Who nobody knows gives nothing up, and what is not done is no refusal.
    ("The lamp will not budge.", EventType.REJECT),
    ("The ELN did not budge.", EventType.REJECT),
    ("Bogotá will not cry.", EventType.REJECT),
    # No condition, and a condition for what harms nobody.
    ("The ELN would occupy the stage.", EventType.THREATEN),
    ("The ELN said it would sing if Bogotá did not yield.", EventType.THREATEN),
    ("The ELN would have occupied the town if it had rained.", EventType.THREATEN),
]


@pytest.mark.parametrize(("report", "kind"), NONE, ids=[one[0] for one in NONE])
def test_what_looks_alike_is_neither(report: str, kind: EventType) -> None:
    assert not claims_of(_WAR + report, kind)
