"""Bodies that every state has are those of the state at home, under their printed names."""

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import EventType

NAMES = ["Ministry of Defence", "Foreign Ministry", "National Security Council"]


def _praising(
    sentence: str, before: str = "In Kabul the Afghan president spoke."
) -> tuple[str, str | None]:
    (coded,) = code_sentences(loaded_codebook(), [f"{before} {sentence}"])
    (claim,) = (one for one in coded.claims if one.type is EventType.SUPPORT)
    (ref,) = claim.source
    return ref.name, ref.party


@pytest.mark.parametrize("name", NAMES)
def test_a_body_of_every_state_is_that_of_the_state_at_home(name: str) -> None:
    assert _praising(f"The {name} praised Pakistan.") == (name, "afghan-government")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Russian Foreign Ministry praised Pakistan.", "Foreign Ministry"),
        ("Russia's Ministry of Defence praised Pakistan.", "Ministry of Defence"),
        ("The Foreign Ministry in Moscow praised Pakistan.", "Foreign Ministry"),
    ],
)
def test_a_ministry_of_another_state_is_that_state_s(sentence: str, name: str) -> None:
    assert _praising(sentence) == (name, "russia")


def test_where_no_state_is_at_home_it_is_nobody_s() -> None:
    name, party = _praising("The Ministry of Defence praised the pact.", "It rained.")
    assert (name, party) == ("Ministry of Defence", None)


def test_a_council_that_not_every_state_has_is_nobody_s() -> None:
    _, party = _praising("The Council of Elders praised Pakistan.")
    assert party is None
