"""What somebody says that they would do under a condition is an offer."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook
from truceline.model import EventType, Factuality


def _factualities(codebook: Codebook, sentence: str) -> set[Factuality]:
    (coded,) = code_sentences(codebook, [sentence])
    return {one.factuality for one in coded.claims if one.type is EventType.RETREAT}


@pytest.mark.parametrize(
    "sentence",
    [
        "A Taliban spokesman said that they would release the Afghan soldiers once the raids had ended.",
        "A Taliban spokesman said that they would release the Afghan soldiers as long as the raids ended.",
        "They would release the Afghan soldiers if the raids ended, a Taliban spokesman hinted.",
    ],
)
def test_what_somebody_says_they_would_do_under_a_condition_is_offered(
    codebook: Codebook, sentence: str
) -> None:
    assert Factuality.OFFERED in _factualities(codebook, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "A Taliban spokesman said that they would release the Afghan soldiers on Friday.",
        "A Taliban spokesman said that they would release the Afghan soldiers after the feast.",
        "Under the accord the Taliban would release the Afghan soldiers once the raids had ended.",
        "A Taliban spokesman said that they released the Afghan soldiers once the raids had ended.",
    ],
)
def test_what_they_would_do_anyhow_or_by_a_text_is_no_offer(
    codebook: Codebook, sentence: str
) -> None:
    assert Factuality.OFFERED not in _factualities(codebook, sentence)
