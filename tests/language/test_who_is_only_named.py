"""Who is named beside a demand, a threat, a complaint or a refusal, and who is meant."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "The Colombian government and the ELN are at war. The ELN fought the army in Arauca. "
# A report, its type, and words of whoever does it and of whom it is meant for.
MEANT = [
    (
        "The ELN vowed to avenge Olav Haug.",
        EventType.THREATEN,
        "eln",
        "colombia",
    ),
    (
        "The ELN complained to the United Nations of forty dead.",
        EventType.ACCUSE,
        "eln",
        "colombia",
    ),
    (
        "The ELN said it would not sign unless Norway gave guarantees.",
        EventType.REJECT,
        "eln",
        "norway",
    ),
    (
        "The ELN turned down a Norwegian request to wait.",
        EventType.REJECT,
        "eln",
        "norway",
    ),
    (
        "Norway condemned the raid by the ELN; Ghana backed it.",
        EventType.SUPPORT,
        "ghana",
        "eln",
    ),
    (
        "Ghana, Norway and Iceland pledged to help the hospitals.",
        EventType.AGREE,
        "ghana",
        "colombia",
    ),
    (
        "The ELN's request for a truce was refused.",
        EventType.REJECT,
        "colombia",
        "eln",
    ),
    (
        "Olav Haug is accused of having hidden arms.",
        EventType.ACCUSE,
        "colombia",
        "Haug",
    ),
]


@pytest.mark.parametrize(
    ("report", "kind", "doer", "other"), MEANT, ids=[one[0] for one in MEANT]
)
def test_words_are_meant_for_whom_they_concern(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(_WAR + report, kind, doer, other)


# Who is asked, threatened or accused by name.
NAMED = [
    ("The ELN vowed to fight Norway.", EventType.THREATEN, "norway"),
    ("The ELN complained to Norway.", EventType.ACCUSE, "norway"),
    ("The ELN wants Norway to try Olav Haug.", EventType.REQUEST, "norway"),
    ("The ELN accused Norway from the start.", EventType.ACCUSE, "norway"),
]


@pytest.mark.parametrize(("report", "kind", "other"), NAMED)
def test_whom_the_verb_itself_names_stays(
    report: str, kind: EventType, other: str
) -> None:
    found = claims_of(_WAR + report, kind)
    assert any(other in called(one.target) for one in found), found


def test_who_is_to_be_tried_is_not_asked() -> None:
    report = "The ELN demands that Olav Haug be tried for treason."
    found = claims_of(_WAR + report, EventType.REQUEST)
    assert found
    assert all("Haug" not in called(one.target) for one in found)


def test_a_place_that_no_table_has_is_not_accused_from_there() -> None:
    report = "The ELN denounced the merger from Little Vell."
    (found,) = claims_of(_WAR + report, EventType.ACCUSE)
    assert "Vell" not in called(found.target)


def test_a_refusal_in_the_passive_with_its_agent_is_his() -> None:
    report = "The ELN's request for a truce was refused by Norway."
    check_told(_WAR + report, EventType.REJECT, "norway", "eln")


def test_two_sides_at_war_promise_it_to_each_other() -> None:
    report = "The ELN and the Colombian government pledged to respect the truce."
    check_told(_WAR + report, EventType.AGREE, "eln", "colombia")
