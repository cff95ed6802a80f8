"""What the coders make of a word whose act the trained model takes for two types."""

import pytest

from tests.language.test_learned_words import SPRUNG, Knows, claims_of
from truceline.codebook import Codebook
from truceline.model import EventType


@pytest.mark.parametrize(
    ("other", "is_told"), [(EventType.CONCEDE, True), (EventType.REJECT, False)]
)
def test_what_is_given_up_by_word_or_by_deed_is_told_with_what_both_have(
    codebook: Codebook, other: EventType, *, is_told: bool
) -> None:
    chances = dict.fromkeys(EventType, 0.0)
    split = chances | {EventType.RETREAT: 0.4, other: 0.3}
    claims = claims_of(codebook, SPRUNG, Knows("unshackled", chance=0.7, chances=split))
    assert [one.type for one in claims] == [EventType.RETREAT] * is_told
