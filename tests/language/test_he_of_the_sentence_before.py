"""Whom "he" and "it" mean when the sentence before speaks of several."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType


@pytest.mark.parametrize(
    "report",
    [
        # What one is told along the way is not whom it is asked of.
        "Juan Castro landed in Karan, saw Ilan Moss and drove to Tor, where he accused the army of murder.",
        # To whom something is done acts next.
        "The league sent Juan Castro to the island, and he saw Ilan Moss. He accused the army of murder.",
        'Juan Castro came. "We are close," he told reporters, accusing the army of murder.',
    ],
)
def test_he_is_who_acts_in_the_sentence_before(report: str) -> None:
    check_told(report, EventType.ACCUSE, "Castro", "")


def test_he_goes_on_and_who_tells_of_it_does_not() -> None:
    report = (
        "Juan Castro received elders. He stayed for long, said a participant, Ilan Moss, "
        "and ate. The elders thanked him."
    )
    check_told(report, EventType.SUPPORT, "elders", "Castro")


def test_who_says_it_and_is_taken_up_by_another_saying_is_the_speaker() -> None:
    report = "Castro will leave, said Ilan Moss. He accused the army of murder."
    check_told(report, EventType.ACCUSE, "Moss", "")


def test_it_is_the_front_that_a_sentence_says_is_the_loser() -> None:
    report = "The loser is the Tor Liberation Front. It accused the army of murder."
    check_told(report, EventType.ACCUSE, "Tor Liberation Front", "")


def test_who_is_printed_with_a_title_is_who_was_printed_in_full() -> None:
    report = "Ilan Moss of the league came. Mr Moss accused the army of murder."
    check_told(report, EventType.ACCUSE, "Ilan Moss", "")


def test_a_title_and_another_surname_are_somebody_else() -> None:
    report = "Ilan Moss of the league came. Mr Castro accused the army of murder."
    made = claims_of(report, EventType.ACCUSE)
    assert made
    assert not any("Moss" in called(one.source) for one in made)


@pytest.mark.parametrize(
    "report",
    [
        "Juan Castro spoke on Monday. Moss, he complained, had betrayed the league.",
        "Juan Castro spoke on Monday. His party, he complained, had been robbed.",
    ],
)
def test_he_who_says_it_is_not_whom_it_is_said_of(report: str) -> None:
    check_told(report, EventType.ACCUSE, "Castro", "")


def test_it_is_a_group_that_the_words_before_a_colon_speak_of() -> None:
    report = "Hopes for the ELN have faded: yesterday it shelled a post."
    check_told(report, EventType.ASSAULT, "ELN", "post")
