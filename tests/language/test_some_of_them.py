"""Who some of a number are: "three of them" are whom "them" means, "one of them" is nobody known."""

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import EventType


@pytest.mark.parametrize("some", ["Three of them", "Some of them", "Most of them"])
def test_some_of_them_are_whom_them_means(some: str) -> None:
    (coded,) = code_sentences(
        loaded_codebook(),
        [f"FARC commanders landed in Havana. {some} met the minister."],
    )
    (claim,) = (one for one in coded.claims if one.type is EventType.CONSULT)
    assert [ref.party for ref in claim.source] == ["farc"]


def test_one_of_them_is_nobody_that_is_known() -> None:
    (coded,) = code_sentences(
        loaded_codebook(),
        ['FARC commanders landed in Havana. "We shall stay," said one of them.'],
    )
    (said,) = coded.statements
    assert said.speaker is not None
    assert said.speaker.party is None
