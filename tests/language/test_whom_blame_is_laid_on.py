"""Whom blame, answers and requests are for, where what was told before or around them tells."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "The Colombian government and the ELN are at war. The ELN fought the army in Arauca. "
MEANT = [
    # Those who did what is condemned, be another blow told of in between.
    (
        "Bombers of the Red Band killed nine people in Vell. The army shelled Tarn. "
        "Norway condemned the bombing.",
        EventType.ACCUSE,
        "norway",
        "Bombers",
    ),
    (
        "Norway condemned the murder of a nurse, shot by hooded gunmen in Vell.",
        EventType.ACCUSE,
        "norway",
        "hooded gunmen",
    ),
    (
        "Gunmen of the Red Band kidnapped a nurse. Norway condemned that act.",
        EventType.ACCUSE,
        "norway",
        "Red Band",
    ),
    # Who asked, and who does it.
    (
        "Norwegian nurses left Arauca at the army's request.",
        EventType.REQUEST,
        "colombia",
        "nurses",
    ),
    (
        "Norway opened an office in Arauca at the urging of the ELN.",
        EventType.REQUEST,
        "eln",
        "norway",
    ),
    # What the clause above tells is answered behind "which".
    (
        "Olav Haug of Norway called for a ransom, which the ELN ruled out.",
        EventType.REJECT,
        "eln",
        "Haug",
    ),
    (
        "Olav Haug warned the ELN of sanctions, a stance that Bogotá denounced.",
        EventType.ACCUSE,
        "colombia",
        "Haug",
    ),
    # Who had said what is rejected.
    (
        "Olav Haug says that Norway sent spies. Oslo rejects that.",
        EventType.REJECT,
        "norway",
        "Haug",
    ),
    (
        "Norway drafted a pact; the ELN would hear none of it.",
        EventType.REJECT,
        "eln",
        "norway",
    ),
    # As printed, where nobody knows whose they are.
    (
        "Bogotá thanked the eleven nations.",
        EventType.SUPPORT,
        "colombia",
        "eleven nations",
    ),
    (
        "The ELN threatened those who vote with death.",
        EventType.THREATEN,
        "eln",
        "those who vote",
    ),
    # By name, also behind the preposition of the verb.
    ("The ELN paid tribute to Ghana.", EventType.SUPPORT, "eln", "ghana"),
]


@pytest.mark.parametrize(
    ("report", "kind", "doer", "other"), MEANT, ids=[one[0] for one in MEANT]
)
def test_it_is_for_whom_the_words_before_and_around_tell(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(_WAR + report, kind, doer, other)


# Words that look alike, and who is not meant by them.
NOT_MEANT = [
    # A third's own blow is not what it condemns.
    (
        "Norway bombed Vell. The ELN shelled Tarn. Norway condemned the attack.",
        EventType.ACCUSE,
        "norway",
    ),
    # A thing is not asked, and no paper is an actor.
    ("Norway urged restraint.", EventType.REQUEST, "restraint"),
    ("Norway welcomed the Tarn Agreement.", EventType.SUPPORT, "Agreement"),
]


@pytest.mark.parametrize(
    ("report", "kind", "other"), NOT_MEANT, ids=[one[0] for one in NOT_MEANT]
)
def test_nobody_is_meant_by_words_that_look_alike(
    report: str, kind: EventType, other: str
) -> None:
    found = claims_of(_WAR + report, kind)
    assert found
    assert not any(other in called(one.target) for one in found), found


_TWO_STATES = (
    "Ghana and Togo exchanged fire on Monday. Ghana accused Togo of an ambush, and Togo "
    "denied it. "
)


@pytest.mark.parametrize(
    "words", ["both governments", "the two capitals", "the neighbours"]
)
def test_both_governments_are_the_two_states_of_the_article(words: str) -> None:
    report = f"{_TWO_STATES}Norway urged {words} to show restraint."
    (one,) = claims_of(report, EventType.REQUEST)
    assert {ref.party for ref in one.target} == {"ghana", "togo"}


def test_the_governments_of_others_are_none_of_them() -> None:
    report = f"{_TWO_STATES}Norway urged the governments of Fiji and Chile to help."
    (one,) = claims_of(report, EventType.REQUEST)
    assert {ref.party for ref in one.target} == {"fiji", "chile"}


def test_at_his_request_tells_whose_wish_it_was_and_no_more() -> None:
    report = "Olav Haug is ill. Norwegian nurses left Arauca at his request."
    assert not claims_of(_WAR + report, EventType.REQUEST)


def test_a_charge_that_is_rejected_is_a_statement_and_no_refusal() -> None:
    report = "Olav Haug accused Norway of spying. Oslo rejected the allegation."
    assert not claims_of(report, EventType.REJECT)
