"""How what a network finds is counted against what is marked."""

import pytest
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from truceline.coding.learned.labels import TYPES
from truceline.training.check import Found, check
from truceline.training.examples import Example, WordLabels
from truceline.training.network import WIDTH

# The outputs for "is an event", for the third type, and for "is a word of speaking".
IS_EVENT, THIRD, IS_CUE = 1, 2 + 2, -1
PASSAGE = Example(
    ("the", "army", "freed", "men", "."),
    (0,),
    {
        1: WordLabels(is_event=True, type=2),
        2: WordLabels(is_event=True, type=0),
        3: WordLabels(is_cue=True, kind=0),
    },
)


class Finds(nn.Module):
    """A network that takes words at some places for acts of the third type."""

    def __init__(self, *places: int) -> None:
        super().__init__()
        self.places = places

    def forward(
        self, pieces: Tensor, mask: Tensor, firsts: Tensor
    ) -> tuple[Tensor, Tensor]:
        words = torch.zeros(*firsts.shape, WIDTH)
        for place in self.places:
            words[:, place, IS_EVENT] = 1.0
            words[:, place, THIRD] = 1.0
        return words, torch.zeros(1)


def test_words_are_counted_as_marked_found_both_and_of_the_right_type(
    tokenizer: Tokenizer,
) -> None:
    events, cues = check(Finds(0, 1, 2), tokenizer, [PASSAGE])
    assert events == Found(marked=2, found=3, both=2, typed=1)
    assert cues == Found(marked=1, found=0, both=0)


def test_as_likely_as_not_is_not_found(tokenizer: Tokenizer) -> None:
    events, _ = check(Finds(), tokenizer, [PASSAGE])
    assert events == Found(marked=2, found=0, both=0)


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (
            Found(marked=4, found=2, both=2, typed=1),
            "x: precision 1.000, recall 0.500, type F1 0.333 (4 marked)",
        ),
        (
            Found(marked=4, found=2, both=1),
            "x: precision 0.500, recall 0.250 (4 marked)",
        ),
        (Found(), "x: precision 0.000, recall 0.000 (0 marked)"),
    ],
)
def test_what_was_found_is_told_in_a_line(found: Found, line: str) -> None:
    assert found.words("x") == line


def test_there_are_types_enough_for_the_third() -> None:
    assert len(TYPES) > 2
