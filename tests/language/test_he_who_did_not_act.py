"""Whom "he" and "she" mean where the sentence before names no one person who acts."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

ALONE = [
    (
        "The opposition demanded the resignation of Governor Ilva Moss. She praised the army.",
        EventType.SUPPORT,
        "Moss",
    ),
    (
        "The police charged the rebel chief Juan Castro with murder. He praised the army.",
        EventType.SUPPORT,
        "Castro",
    ),
    (
        "Lucas Tano leads the north. On Monday forty fighters laid down their guns before Tano. He praised the army.",
        EventType.SUPPORT,
        "Tano",
    ),
    (
        "Commanders Ilo Moss and Hugo Castro had talks with the head of the mission, General Ruben Tano. He asked them to free the captives.",
        EventType.REQUEST,
        "Tano",
    ),
]


@pytest.mark.parametrize(
    ("report", "kind", "meant"), ALONE, ids=[row[0] for row in ALONE]
)
def test_the_one_person_of_the_sentence_before_is_meant(
    report: str, kind: EventType, meant: str
) -> None:
    check_told(report, kind, meant, "")


def test_of_two_people_who_do_not_act_neither_is_meant() -> None:
    made = claims_of(
        "The court charged Juan Castro with the murder of Lucas Tano. He praised the army.",
        EventType.SUPPORT,
    )
    assert made
    assert not any(
        name in called(one.source) for one in made for name in ("Castro", "Tano")
    )


def test_who_acts_alone_is_meant_before_those_met() -> None:
    check_told(
        "General Ruben Tano met Ilo Moss and Hugo Castro. He praised the army.",
        EventType.SUPPORT,
        "Tano",
        "army",
    )


@pytest.mark.parametrize(
    "before",
    [
        "Church leaders spoke of a crime.",
        "The Northern Bureau of Inquiry arrested two men.",
    ],
)
def test_several_people_and_bodies_are_no_he(before: str) -> None:
    (made,) = claims_of(f"{before} He praised the army.", EventType.SUPPORT)
    assert not made.source
