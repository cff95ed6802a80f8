"""Whom those mean who ask, promise or send something in a country and name nobody."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_HOME = (
    "The Togolese government opened a bridge in Kara in May. Lomé lies far from Kara. "
)
MEANT = [
    ("The bishop of Atakpamé demanded a new count.", EventType.REQUEST, "bishop"),
    ("A teachers' union in Lomé threatened a strike.", EventType.THREATEN, "teachers"),
    ("France promised ten million euros.", EventType.AGREE, "france"),
    ("France sent 200 soldiers.", EventType.MOBILIZE, "france"),
]


@pytest.mark.parametrize(
    ("words", "kind", "doer"), MEANT, ids=[words for words, _, _ in MEANT]
)
def test_what_is_asked_or_sent_in_a_country_is_meant_for_its_government(
    words: str, kind: EventType, doer: str
) -> None:
    check_told(_HOME + words, kind, doer, "togo")


NOT_MEANT = [
    ("France thanked its voters.", EventType.SUPPORT),
    ("The Security Council will discuss the matter.", EventType.CONSULT),
    ("The bishop asked France for rice.", EventType.REQUEST),
]


@pytest.mark.parametrize(
    ("words", "kind"), NOT_MEANT, ids=[words for words, _ in NOT_MEANT]
)
def test_what_has_its_own_people_is_not_meant_for_the_government(
    words: str, kind: EventType
) -> None:
    assert not any(
        "togo" in called(one.target) for one in claims_of(_HOME + words, kind)
    )


_WAR = "The Taliban fought the Afghan army in Ghazni, and the army fought the Taliban. "


def test_whoever_urges_both_sides_in_a_second_verb_is_neither_of_them() -> None:
    words = (
        "The American envoy blamed Islamic State for the blast and urged the two sides "
        "to talk."
    )
    (claim,) = claims_of(_WAR + words, EventType.REQUEST)
    asked = called(claim.target)
    assert "afghan-government" in asked
    assert "taliban" in asked
    assert "united-states" not in asked


def test_of_four_who_speak_to_all_parties_none_is_a_party() -> None:
    report = (
        "Russia, the United States, China and Pakistan called on the Taliban not to open "
        "an offensive. The four said that all parties to the conflict should reduce "
        "violence."
    )
    (claim,) = claims_of(report, EventType.RETREAT)
    sides = called(claim.source)
    assert "taliban" in sides
    assert "pakistan" not in sides
