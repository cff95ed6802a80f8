"""Acts below a verb that was negated, or that asks with "for", are told as what they are."""

from collections.abc import Iterator

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import Claim, EventType, Factuality

SCENE = (
    "The Afghan government of President Ashraf Ghani and the Taliban have been at war "
    "with each other. The United States is their third party.\n\n"
)
COMMITTED = "Ghani said his government had committed itself to let 5,000 prisoners go."
UNCOMMITTED = COMMITTED.replace("had committed", "had not committed")
CALLED = "The Taliban called for the United States to withdraw its troops."
PURPOSE = "The United States flew them to Doha to withdraw its troops."
BEHIND_A_DAY = (
    "The report condemned its exclusion from Ghani's meeting Monday with parliamentary "
    "opposition leaders."
)


@pytest.fixture(scope="module")
def coded() -> dict[str, list[Claim]]:
    sentences = (COMMITTED, UNCOMMITTED, CALLED, PURPOSE, BEHIND_A_DAY)
    texts = [SCENE + each for each in sentences]
    found = code_sentences(loaded_codebook(), texts)
    return {
        sentence: [one for one in article.claims if one.evidence.start >= len(SCENE)]
        for sentence, article in zip(sentences, found, strict=True)
    }


def _told(claims: list[Claim]) -> Iterator[Factuality]:
    return (one.factuality for one in claims if one.type is EventType.RETREAT)


def test_what_a_side_committed_itself_to_is_planned(
    coded: dict[str, list[Claim]],
) -> None:
    assert list(_told(coded[COMMITTED])) == [Factuality.PLANNED]


def test_what_a_side_did_not_commit_itself_to_is_no_act(
    coded: dict[str, list[Claim]],
) -> None:
    assert list(_told(coded[UNCOMMITTED])) == []


def test_what_somebody_called_for_others_to_do_is_demanded_and_a_purpose_is_not(
    coded: dict[str, list[Claim]],
) -> None:
    assert list(_told(coded[CALLED])) == [Factuality.DEMANDED]
    assert Factuality.DEMANDED not in _told(coded[PURPOSE])


def test_who_stands_behind_the_day_of_a_meeting_is_whom_it_was_with(
    coded: dict[str, list[Claim]],
) -> None:
    (met,) = [one for one in coded[BEHIND_A_DAY] if one.type is EventType.CONSULT]
    assert [one.name for one in met.target] == ["parliamentary opposition leaders"]
