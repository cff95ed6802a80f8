"""Whom an act is done to where its own sentence tells it, beside others who stand near."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "The Sudanese government and the JEM rebels met in Juba on Monday. "
# A report, the type of the act, and words of whoever does it and of whom it is done to.
TOLD = [
    (
        "Kofi Annan pleaded with donors for tents and blankets.",
        EventType.REQUEST,
        "Annan",
        "donors",
    ),
    (
        "On Sunday peasants took from JEM the village of Kutum.",
        EventType.ASSAULT,
        "peasants",
        "jem",
    ),
    (
        "Khartoum freed 56 opponents of President Omar al-Bashir.",
        EventType.RETREAT,
        "sudan",
        "56 opponents",
    ),
    (
        "The army arrested a critic of the minister.",
        EventType.COERCE,
        "sudan",
        "critic",
    ),
    (
        "Olav Haug lifted the ban on the two parties of JEM.",
        EventType.CONCEDE,
        "Haug",
        "jem",
    ),
    (
        "Omar al-Bashir received the chief of the rebels' delegation, Pablo Rueda.",
        EventType.CONSULT,
        "Bashir",
        "Pablo Rueda",
    ),
    (
        "JEM met the commander of the brigade in Kutum, Colonel Olav Haug.",
        EventType.CONSULT,
        "jem",
        "Olav Haug",
    ),
    (
        "Omar al-Bashir thanked his host, Isaias Haile.",
        EventType.SUPPORT,
        "Bashir",
        "Isaias Haile",
    ),
    (
        "The Red Cross evacuated 31 wounded civilians from Kutum on Thursday.",
        EventType.AID,
        "red-cross",
        "31 wounded civilians",
    ),
    (
        "JEM let the first of 60 detained fishermen go home.",
        EventType.RETREAT,
        "jem",
        "60 detained fishermen",
    ),
    (
        "Two of the three nuns still in JEM's hands were released.",
        EventType.RETREAT,
        "jem",
        "three nuns",
    ),
    (
        "Khartoum might free some two dozen non-combatants.",
        EventType.RETREAT,
        "sudan",
        "two dozen non-combatants",
    ),
    (
        "Home Minister Abel Alier promised the province fifty more companies of troops.",
        EventType.AGREE,
        "Abel Alier",
        "province",
    ),
    (
        "The minister lifted the ban on the ministry.",
        EventType.CONCEDE,
        "sudan",
        "jem",
    ),
    (
        "The Qataris flew Khalil Ibrahim to Doha.",
        EventType.CONSULT,
        "qatar",
        "Khalil Ibrahim",
    ),
    (
        "The minister Allan Haug spoke. The bishop begged Sir Allan to go to Kutum.",
        EventType.REQUEST,
        "bishop",
        "Allan Haug",
    ),
    (
        '"It is late," Olav Haug told reporters, urging JEM to wait.',
        EventType.REQUEST,
        "Haug",
        "jem",
    ),
    (
        "JEM demands that Olav Haug be struck off the list.",
        EventType.REQUEST,
        "jem",
        "sudan",
    ),
    (
        "They met Olav Haug, chief of the northern state, who accused JEM of theft.",
        EventType.ACCUSE,
        "Haug",
        "jem",
    ),
]


@pytest.mark.parametrize(
    ("report", "kind", "doer", "other"), TOLD, ids=[one[0] for one in TOLD]
)
def test_whom_its_sentence_tells_an_act_is_done_to(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(_WAR + report, kind, doer, other)


# A report, the type of the act, and whom it is not done to.
NEAR = [
    (
        "The JEM leader Musa Hilal warned that Norway would close the border.",
        EventType.THREATEN,
        "norway",
    ),
    (
        "JEM took Kutum with the aid of Chad's tanks.",
        EventType.ASSAULT,
        "chad",
    ),
    (
        "The bishop lifted the ban on both sides of the border with Chad.",
        EventType.CONCEDE,
        "chad",
    ),
    (
        "Norway gave the widows 15 million pounds.",
        EventType.AID,
        "pounds",
    ),
    (
        "Olav Haug denounced the meeting as treason from Bergen.",
        EventType.ACCUSE,
        "Bergen",
    ),
    (
        "A prosecutor in Juba wants Olav Haug tried for treason.",
        EventType.REQUEST,
        "Haug",
    ),
    (
        "Olav Haug demanded the release of 40 miners.",
        EventType.REQUEST,
        "miners",
    ),
]


@pytest.mark.parametrize(
    ("report", "kind", "other"), NEAR, ids=[one[0] for one in NEAR]
)
def test_who_only_stands_near_an_act_is_not_whom_it_is_done_to(
    report: str, kind: EventType, other: str
) -> None:
    found = [called(one.target) for one in claims_of(_WAR + report, kind)]
    assert not any(other in target for target in found), found


def test_a_counterpart_is_not_of_the_side_that_he_sits_across() -> None:
    report = (
        "Vladimir Orlov leads the Sudanese team. "
        "His counterpart, Rustem Haddad, a lawyer, demanded a truce."
    )
    (found,) = claims_of(report, EventType.REQUEST)
    assert [one.name for one in found.source] == ["Rustem Haddad"]
    assert not any(one.party for one in found.source)
