"""Acts that a sentence does not tell as done: hearsay, what a law lets happen, what would be a
crime, what whoever wants may do, and what one side tells of the other."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook
from truceline.model import EventType, Factuality


def _factuality(codebook: Codebook, text: str, root: EventType) -> set[Factuality]:
    (coded,) = code_sentences(codebook, [text])
    return {one.factuality for one in coded.claims if one.type is root}


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("It is said that the Taliban met Zalmay Khalilzad.", EventType.CONSULT),
        ("The Taliban are said to have met Zalmay Khalilzad.", EventType.CONSULT),
        ("The Taliban attacked Kabul, according to one account.", EventType.ASSAULT),
        ("The law lets Kabul arrest the Taliban envoys.", EventType.COERCE),
        ("It is a crime to attack the Afghan soldiers.", EventType.ASSAULT),
        ("To kill an Afghan soldier is a sin.", EventType.ASSAULT),
        (
            "Were the Taliban to attack Kabul, Washington would leave.",
            EventType.ASSAULT,
        ),
        ('"Did the Taliban meet Zalmay Khalilzad?"', EventType.CONSULT),
        (
            "That the Taliban met Zalmay Khalilzad was never proved.",
            EventType.CONSULT,
        ),
    ],
)
def test_what_nobody_tells_as_done_is_possible(
    codebook: Codebook, text: str, root: EventType
) -> None:
    assert _factuality(codebook, text, root) == {Factuality.POSSIBLE}


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("The minister said that the Taliban met Zalmay Khalilzad.", EventType.CONSULT),
        ("The Taliban attacked Kabul, according to the police.", EventType.ASSAULT),
        ("The minister let Kabul arrest the Taliban envoys.", EventType.COERCE),
        ("It was a crime to attack the Afghan soldiers.", EventType.ASSAULT),
        (
            "It was proved that the Taliban attacked the Afghan soldiers.",
            EventType.ASSAULT,
        ),
    ],
)
def test_what_somebody_tells_as_done_is_done(
    codebook: Codebook, text: str, root: EventType
) -> None:
    assert _factuality(codebook, text, root) == {Factuality.ACTUAL}


def test_what_whoever_wants_may_do_is_asked_of_them(codebook: Codebook) -> None:
    root = EventType.RETREAT
    left = "Kabul pardons those who release Afghan soldiers."
    assert _factuality(codebook, left, root) == {Factuality.DEMANDED}
    told = "Kabul pardoned those who released Afghan soldiers."
    assert _factuality(codebook, told, root) == {Factuality.ACTUAL}


def test_a_blow_that_the_enemy_tells_of_is_possible_whomever_it_hit(
    codebook: Codebook,
) -> None:
    by_the_enemy = (
        "The Afghan government fights the Taliban. The Taliban killed nine farmers,"
        " the Afghan government said."
    )
    root = EventType.ASSAULT
    assert Factuality.POSSIBLE in _factuality(codebook, by_the_enemy, root)
    by_a_third = by_the_enemy.replace("the Afghan government said", "the doctors said")
    assert Factuality.POSSIBLE not in _factuality(codebook, by_a_third, root)


def test_who_calls_himself_something_accuses_nobody(codebook: Codebook) -> None:
    root = EventType.ACCUSE
    assert not _factuality(codebook, "The Taliban envoy calls himself a liar.", root)
    assert _factuality(codebook, "The Taliban envoy calls Ashraf Ghani a liar.", root)


def test_what_there_is_no_sign_of_is_not_told(codebook: Codebook) -> None:
    root = EventType.RETREAT
    none = "There is no sign that the Taliban are freeing the Afghan soldiers."
    assert not _factuality(codebook, none, root)
    aside = "There is no sign of the Taliban freeing the Afghan soldiers."
    assert Factuality.ACTUAL not in _factuality(codebook, aside, root)
    told = "The Taliban, freeing the Afghan soldiers, wept."
    assert _factuality(codebook, told, root) == {Factuality.ACTUAL}


def test_behind_a_heading_of_sports_nobody_is_struck(codebook: Codebook) -> None:
    root = EventType.ASSAULT
    assert not _factuality(codebook, "Football: Kabul attacked Herat.", root)
    assert _factuality(codebook, "Herat: Kabul attacked the Taliban.", root)


@pytest.mark.parametrize(
    "text",
    [
        "Kabul pardons those who are releasing Afghan soldiers.",
        "The fact that the Taliban are releasing Afghan soldiers pleased Kabul.",
    ],
)
def test_what_some_are_at_and_what_is_a_fact_is_told_as_done(
    codebook: Codebook, text: str
) -> None:
    assert _factuality(codebook, text, EventType.RETREAT) == {Factuality.ACTUAL}


@pytest.mark.parametrize(
    ("text", "is_told"),
    [("Herat fell to the Taliban.", True), ("Herat began to fall.", False)],
)
def test_the_to_before_a_verb_is_no_part_of_it(
    codebook: Codebook, text: str, *, is_told: bool
) -> None:
    (coded,) = code_sentences(codebook, [text])
    assert bool(coded.claims) is is_told


@pytest.mark.parametrize(
    ("verb", "factuality"),
    [("dismissed", Factuality.DENIED), ("cited", Factuality.ACTUAL)],
)
def test_what_dismissed_reports_tell_is_denied(
    codebook: Codebook, verb: str, factuality: Factuality
) -> None:
    text = (
        f"A spokesman {verb} reports that the Taliban had accepted a truce with Kabul."
    )
    assert _factuality(codebook, text, EventType.AGREE) == {factuality}
