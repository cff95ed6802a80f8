"""Whose act it is where the clause itself does not say it by a name.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "The Colombian government and the ELN have fought for years. "
# A report, the type of the act, and words of whoever does it and of whom it is meant for.
TOLD = [
    # Who alone is told of as host or mediator does it.
    (_WAR + "Norway offered to mediate.", EventType.CONSULT, "Norway", "eln"),
    (
        "Chile hosted the ELN chief Nicolas Rodriguez in Santiago.",
        EventType.CONSULT,
        "Chile",
        "eln",
    ),
    # People by what they do.
    (
        _WAR + "Ranchers occupied the hospital, accusing the army of theft.",
        EventType.ACCUSE,
        "anchers",
        "colombia",
    ),
    (
        _WAR + "A moderate in the party demanded a truce from the ELN.",
        EventType.REQUEST,
        "moderate",
        "eln",
    ),
    # Whom "they" and "it" take up from another place than the subject.
    (
        "Pablo Tovar signed the paper for the ELN fighters. They demanded seats in the senate of Colombia.",
        EventType.REQUEST,
        "eln",
        "",
    ),
    (
        _WAR
        + "The bishop met villagers in a house where the monitors sleep, and there they thanked him.",
        EventType.SUPPORT,
        "villagers",
        "bishop",
    ),
    (
        "A priest guided the ELN for years. It kidnapped two Colombian soldiers on Monday.",
        EventType.ASSAULT,
        "eln",
        "",
    ),
    # Whom "he" takes up.
    (
        _WAR
        + "Luis Robles has left. For Juan Santos, who took office in May, it was a success. He thanked the ELN.",
        EventType.SUPPORT,
        "Santos",
        "eln",
    ),
    (
        "President Jean-Claude Moss met the ELN. Later the president praised Norway.",
        EventType.SUPPORT,
        "Moss",
        "Norway",
    ),
    # Who gives a text out.
    (
        "Joint statement of the Elders Council of Arauca\n\nFifteen men came home in May. We demand that the ELN free two priests.",
        EventType.REQUEST,
        "Council",
        "",
    ),
    # A verb that its neighbour does not share its subject with.
    (
        "The bishop said that the truce was over and threatened the ELN.",
        EventType.THREATEN,
        "bishop",
        "eln",
    ),
    (
        "General Jose Paz shouted that the war had begun and broke off the talks with the ELN.",
        EventType.REJECT,
        "Paz",
        "",
    ),
]
# What looks like these and is not: a report, a type, and a word of whoever does not do it.
LOOK_ALIKE = [
    (
        _WAR + "Cuba hosted the talks in Havana.",
        EventType.CONSULT,
        "Cuba",
    ),
    (
        "Venezuela will host talks between the ELN and Colombia in May.",
        EventType.CONSULT,
        "Venezuela",
    ),
    (
        "The ELN and Colombia fight. The monitors counted the ELN fighters. They thanked Norway.",
        EventType.SUPPORT,
        "eln",
    ),
    (
        "Colombia said that the ELN had left the talks and threatened to kill a priest.",
        EventType.THREATEN,
        "colombia",
    ),
    (
        "The statement of the Elders Council of Arauca came late. We demand that the ELN free two priests.",
        EventType.REQUEST,
        "Council",
    ),
    (
        _WAR + "Norway hosted talks of Bogota with the ELN on Monday.",
        EventType.CONSULT,
        "Norway",
    ),
    (
        "Villagers, elders and a handful of women sat across from ten ELN fighters. They praised Norway.",
        EventType.SUPPORT,
        "eln",
    ),
]


@pytest.mark.parametrize(("report", "kind", "doer", "other"), TOLD)
def test_an_act_is_given_to_whoever_a_reader_takes_for_the_doer(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(("report", "kind", "other"), LOOK_ALIKE)
def test_an_act_is_not_given_to_who_stands_beside(
    report: str, kind: EventType, other: str
) -> None:
    assert not any(other in called(one.source) for one in claims_of(report, kind))
