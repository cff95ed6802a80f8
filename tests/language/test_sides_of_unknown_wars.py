"""Sides of a war that no codebook knows, told by what the article says they do.

In each report the first sentence says who fights whom, the rest is asked about.
"""

import pytest

from tests.language.told import called, claims_of
from truceline.model import EventType

_REBELLION = "The Front for Redemption has fought the Chadian government since May. "
_WITH_SHORT_NAME = (
    "The Front for Redemption (FRC) has fought the Chadian government since May. "
)
_TWO_GROUPS = (
    "The Front for Redemption and the Union for Unity (UU) are at war in Chad. "
)
# The first sentence, the rest, the type of the act, and words of whoever does it and of whom
# it is done to.
TOLD = [
    (
        _REBELLION,
        "Moussa Deli, the front's chairman, met reporters. He accused the army of bad faith.",
        EventType.ACCUSE,
        "Deli",
        "Chad",
    ),
    (
        _REBELLION,
        "The government accused the rebels of bad faith.",
        EventType.ACCUSE,
        "government",
        "Redemption",
    ),
    (
        _REBELLION,
        "N'Djamena accused the group of bad faith.",
        EventType.ACCUSE,
        "Chad",
        "Redemption",
    ),
    (
        _REBELLION,
        "The defence minister accused the insurgents of bad faith.",
        EventType.ACCUSE,
        "Chad",
        "Redemption",
    ),
    (
        _REBELLION,
        "The defence minister accused its leader, Moussa Deli, of bad faith.",
        EventType.ACCUSE,
        "Chad",
        "Deli",
    ),
    (
        _REBELLION,
        "On Sunday it released ten soldiers.",
        EventType.RETREAT,
        "Redemption",
        "Chad",
    ),
    (
        _REBELLION,
        "On Sunday the authorities released ten rebels.",
        EventType.RETREAT,
        "Chad",
        "Redemption",
    ),
    (
        _REBELLION,
        "On Sunday ten soldiers were released.",
        EventType.RETREAT,
        "Redemption",
        "Chad",
    ),
    (
        _REBELLION,
        "On Sunday the two sides met in Doha.",
        EventType.CONSULT,
        "Redemption",
        "Chad",
    ),
    (
        _REBELLION,
        "On Sunday envoys of both sides sat down in Doha.",
        EventType.CONSULT,
        "Redemption",
        "Chad",
    ),
    (
        _REBELLION,
        "On Sunday the parties agreed to a truce.",
        EventType.AGREE,
        "Redemption",
        "Chad",
    ),
    (
        _REBELLION,
        "On Sunday the rebels pulled out of Fada.",
        EventType.RETREAT,
        "Redemption",
        "Chad",
    ),
    (
        _REBELLION,
        "On Sunday the soldiers pulled out of Fada.",
        EventType.RETREAT,
        "Chad",
        "Redemption",
    ),
    (
        _REBELLION,
        "Qatar urged the rebels to stop.",
        EventType.REQUEST,
        "Qatar",
        "Redemption",
    ),
    (_REBELLION, "Qatar urged both sides to stop.", EventType.REQUEST, "Qatar", "Chad"),
    (
        _REBELLION,
        "Qatar welcomed the rebels' decision to stop.",
        EventType.SUPPORT,
        "Qatar",
        "Redemption",
    ),
    (
        _REBELLION,
        "Ten soldiers were killed in an ambush laid by the rebels.",
        EventType.ASSAULT,
        "Redemption",
        "Chad",
    ),
    (
        _REBELLION,
        "Police arrested two members of the group on Sunday.",
        EventType.COERCE,
        "Chad",
        "Redemption",
    ),
    (
        _REBELLION,
        "Police arrested its leader, Moussa Deli, on Sunday.",
        EventType.COERCE,
        "Chad",
        "Deli",
    ),
    (
        _REBELLION,
        "The rebels threatened to march on the capital.",
        EventType.THREATEN,
        "Redemption",
        "Chad",
    ),
    (
        _REBELLION,
        "The president threatened to crush the rebels.",
        EventType.THREATEN,
        "Chad",
        "Redemption",
    ),
    (
        _REBELLION,
        "President Idris Mara refused to meet the rebels.",
        EventType.REJECT,
        "Chad",
        "Redemption",
    ),
    (
        _REBELLION,
        "President Idris Mara spoke on Sunday. He refused to meet the rebels.",
        EventType.REJECT,
        "Mara",
        "Redemption",
    ),
    (
        _REBELLION,
        "President Idris Mara spoke on Sunday. Mara refused to meet the rebels.",
        EventType.REJECT,
        "Mara",
        "Redemption",
    ),
    (
        _REBELLION,
        '"They have lied to us," said Moussa Deli, the group\'s chairman, accusing the government of bad faith.',
        EventType.ACCUSE,
        "Redemption",
        "Chad",
    ),
    (
        _WITH_SHORT_NAME,
        "The rebels attacked an army post on Sunday.",
        EventType.ASSAULT,
        "Redemption",
        "Chad",
    ),
    (
        _WITH_SHORT_NAME,
        "FRC fighters attacked an army post on Sunday.",
        EventType.ASSAULT,
        "Redemption",
        "Chad",
    ),
    (
        _WITH_SHORT_NAME,
        "The group rejected an offer of talks on Sunday.",
        EventType.REJECT,
        "Redemption",
        "Chad",
    ),
    (
        _WITH_SHORT_NAME,
        "Its spokesman, Moussa Deli, rejected an offer of talks on Sunday.",
        EventType.REJECT,
        "Redemption",
        "Chad",
    ),
    (
        _WITH_SHORT_NAME,
        "Moussa Deli, who speaks for it, accused N'Djamena of bad faith.",
        EventType.ACCUSE,
        "Deli",
        "Chad",
    ),
    (
        _TWO_GROUPS,
        "The front accused the union of bad faith.",
        EventType.ACCUSE,
        "Redemption",
        "Unity",
    ),
    (
        _TWO_GROUPS,
        "The UU accused its rival of bad faith.",
        EventType.ACCUSE,
        "Unity",
        "Redemption",
    ),
    (
        _TWO_GROUPS,
        "UU gunmen attacked a camp of the front.",
        EventType.ASSAULT,
        "Unity",
        "Redemption",
    ),
    (
        _TWO_GROUPS,
        "The two movements agreed to a truce on Sunday.",
        EventType.AGREE,
        "Redemption",
        "Unity",
    ),
    (
        _TWO_GROUPS,
        "The UU set free ten fighters of the front.",
        EventType.RETREAT,
        "Unity",
        "Redemption",
    ),
    (
        _TWO_GROUPS,
        "The front told the UU to leave Fada.",
        EventType.REQUEST,
        "Redemption",
        "Unity",
    ),
]


@pytest.mark.parametrize(("war", "report", "kind", "doer", "other"), TOLD)
def test_a_side_that_only_the_article_knows_is_followed(
    war: str, report: str, kind: EventType, doer: str, other: str
) -> None:
    sides = [
        (called(one.source), called(one.target))
        for one in claims_of(war + report, kind)
        if one.evidence.start >= len(war) - 1
    ]
    ways = [*sides, *(turned[::-1] for turned in sides if kind in _BOTH_WAYS)]
    assert any(
        doer.lower() in source.lower() and other.lower() in target.lower()
        for source, target in ways
    ), sides


_BOTH_WAYS = (EventType.AGREE, EventType.CONSULT)

# Bodies that quarrel without arms.
UNARMED = [
    "The Teachers' Union has fought the government over pay since May.",
    "The Harvest Cup Committee fought the association in court.",
    "The Front for Redemption fought poverty.",
    "The Union for Unity is at odds with Chad.",
    "The Front for Redemption won a battle of words with the opposition.",
]


@pytest.mark.parametrize("war", UNARMED)
def test_who_quarrels_without_arms_is_no_rebel(war: str) -> None:
    report = f"{war} The rebels freed ten soldiers on Sunday."
    for claim in claims_of(report, EventType.RETREAT):
        assert called(claim.source).split()[0] == "rebels"
