"""Training: the same seed gives the same model, the loss falls, the last epochs round."""

import copy

import pytest
import torch
from tokenizers import Tokenizer

from truceline.training.examples import Example, WordLabels
from truceline.training.fit import Recipe, fit
from truceline.training.network import Tagger
from truceline.training.rounded import RoundedLinear

FREED = WordLabels(
    is_event=True, type=1, factuality=0, event_issue=0, source=(1,), target=(3,)
)
PASSAGES = (
    Example(("the", "army", "freed", "men", "."), (0,), {2: FREED}),
    Example(("nobody", "slept", "."), (0,), {}),
    Example(("Oslo", "urged", "calm", "."), (0,), {1: WordLabels(is_cue=True, kind=0)}),
    Example(("rebels", "left", "the", "town", "."), (0,), {}),
)


def _fitted(
    network: Tagger, tokenizer: Tokenizer, recipe: Recipe
) -> tuple[Tagger, list[str]]:
    """A copy of the network after training, and what was told meanwhile."""
    mine, told = copy.deepcopy(network), []
    fit(mine, tokenizer, PASSAGES, recipe, told.append)
    return mine, told


def _same(one: Tagger, other: Tagger) -> bool:
    pairs = zip(one.parameters(), other.parameters(), strict=True)
    return all(torch.equal(first, second) for first, second in pairs)


def _recipe(**changed: int) -> Recipe:
    return Recipe(**{"epochs": 3, "rounded": 1, "pieces": 20, **changed})


def test_the_same_seed_gives_the_same_model_and_another_gives_another(
    network: Tagger, tokenizer: Tokenizer
) -> None:
    first, told = _fitted(network, tokenizer, _recipe())
    second, told_again = _fitted(network, tokenizer, _recipe())
    other, _ = _fitted(network, tokenizer, _recipe(seed=2))
    assert _same(first, second)
    assert told == told_again
    assert not _same(first, other)


def test_the_loss_falls_while_the_network_learns(
    network: Tagger, tokenizer: Tokenizer
) -> None:
    _, told = _fitted(network, tokenizer, _recipe(epochs=12))
    losses = [float(line.rsplit(" ", 1)[1]) for line in told]
    assert told[0].startswith("epoch 1 of 12: loss ")
    assert len(losses) == 12
    assert losses[-1] < losses[0] - 0.5


@pytest.mark.parametrize("rounded", [0, 1, 3])
def test_only_so_many_of_the_last_epochs_round_as_are_asked_for(
    network: Tagger, tokenizer: Tokenizer, rounded: int
) -> None:
    seen: list[bool] = []

    def look(_: str) -> None:
        layers = [one for one in network.modules() if isinstance(one, RoundedLinear)]
        assert layers
        assert len({one.is_rounded for one in layers}) == 1
        seen.append(layers[0].is_rounded)

    fit(network, tokenizer, PASSAGES, _recipe(rounded=rounded), look)
    assert seen == [False] * (3 - rounded) + [True] * rounded


def test_the_encoder_and_what_stands_on_it_both_learn(
    network: Tagger, tokenizer: Tokenizer
) -> None:
    fitted, _ = _fitted(network, tokenizer, _recipe())
    before = dict(network.named_parameters())
    moved = {
        name
        for name, weights in fitted.named_parameters()
        if not torch.equal(weights, before[name])
    }
    assert {"words.weight", "act.weight", "actor.weight"} <= moved
    assert any(name.startswith("encoder.") for name in moved)
