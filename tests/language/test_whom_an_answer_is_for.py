"""Whom an answer is for where people who are no side of the war asked for something."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "The Colombian government and the ELN are at war. The ELN fought the army in Arauca. "
# A report, the type of the act, and words of whoever answers and of whom the answer is for.
ANSWERS = [
    (
        "The International Red Cross asked the government to open the road. "
        "The army promised to open it on Monday.",
        EventType.AGREE,
        "colombia",
        "icrc",
    ),
    (
        "A miners' union demanded higher wages. The government agreed to meet its leaders.",
        EventType.AGREE,
        "colombia",
        "miners",
    ),
    (
        "A miners' union demanded higher wages. The government agreed to meet its leaders.",
        EventType.CONSULT,
        "colombia",
        "miners",
    ),
    (
        "The bishop of Cali asked Norway to free a doctor, but the prosecutor said no to "
        "that.",
        EventType.REJECT,
        "prosecutor",
        "bishop",
    ),
    (
        "Gunmen killed a bishop in Cali. President Petro condemned the crime.",
        EventType.ACCUSE,
        "colombia",
        "Gunmen",
    ),
]


@pytest.mark.parametrize(
    ("report", "kind", "doer", "other"), ANSWERS, ids=[one[0] for one in ANSWERS]
)
def test_an_answer_is_for_those_who_asked_or_struck_just_before(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(_WAR + report, kind, doer, other)


# What the war itself is about is refused to the enemy, and so is what nobody asked for.
OF_WAR = [
    "A miners' union demanded higher wages. The government rejected any truce.",
    "A miners' union thanked its lawyers. The government refused to talk.",
]


@pytest.mark.parametrize("report", OF_WAR)
def test_what_the_war_is_about_is_refused_to_the_enemy(report: str) -> None:
    refusals = claims_of(_WAR + report, EventType.REJECT)
    assert refusals
    assert not any("miners" in called(one.target) for one in refusals)


def test_a_state_fights_those_who_bear_arms_and_not_a_party() -> None:
    report = (
        "The GIA burned a bridge. The FLN and the youth of the FLN sang in Algiers. "
        "The Algerian government dropped its demands."
    )
    (dropped,) = claims_of(report, EventType.CONCEDE)
    assert "gia-algeria" in called(dropped.target)
    assert "fln-algeria" not in called(dropped.target)
