"""Fits the network to windows of sentences."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from truceline.coding.learned.labels import PARTS
from truceline.training.batches import UNASKED, Batch, make_batch
from truceline.training.epochs import draw_epoch
from truceline.training.examples import Example
from truceline.training.network import Tagger
from truceline.training.rounded import set_rounding

# What each part weighs: the two that find words, and the type, carry the rest.
_WEIGHTS = {
    "is_event": 2.0,
    "type": 1.0,
    "factuality": 0.5,
    "event_issue": 0.5,
    "is_cue": 1.0,
    "kind": 0.4,
    "said_issue": 0.4,
}
_SIDES = 0.5
_NEVER = -1e4


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a model is trained: rounds over all passages, the last ``rounded`` of them with the
    rounding that it will be run with; pieces to a step; steps of learning; layers kept."""

    epochs: int = 6
    rounded: int = 2
    pieces: int = 800
    rate: float = 2e-4
    head_rate: float = 1e-3
    layers: int = 5
    seed: int = 1


def fit(
    network: Tagger,
    tokenizer: Tokenizer,
    examples: Sequence[Example],
    recipe: Recipe,
    tell: Callable[[str], None],
) -> None:
    """Trains ``network`` in place; the same seed and machine give the same model."""
    torch.manual_seed(recipe.seed)
    order = random.Random(recipe.seed)
    slow = [one for name, one in network.named_parameters() if "encoder." in name]
    fast = [one for name, one in network.named_parameters() if "encoder." not in name]
    optimizer = torch.optim.AdamW(
        [{"params": slow, "lr": recipe.rate}, {"params": fast, "lr": recipe.head_rate}],
        weight_decay=0.01,
    )
    steps = recipe.epochs * len(draw_epoch(examples, order, most=recipe.pieces))
    warm = max(1, steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min(
            (step + 1) / warm, max(0.02, (steps - step) / max(1, steps - warm))
        ),
    )
    for epoch in range(recipe.epochs):
        network.train()
        set_rounding(network, is_rounded=epoch >= recipe.epochs - recipe.rounded)
        total = 0.0
        batches = draw_epoch(examples, order, most=recipe.pieces)
        for windows in batches:
            loss = loss_of(network, make_batch(windows, tokenizer))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += float(loss.detach())
        tell(f"epoch {epoch + 1} of {recipe.epochs}: loss {total / len(batches):.3f}")


def loss_of(network: Tagger, batch: Batch) -> Tensor:
    """The weighted sum of the losses of all parts and of the sides."""
    words, roles = network(batch.pieces, batch.mask, batch.firsts)
    loss = torch.zeros(())
    at = 0
    for name, width in PARTS:
        labels = batch.parts[name]
        if bool((labels != UNASKED).any()):
            loss = loss + _WEIGHTS[name] * nn.functional.cross_entropy(
                words[..., at : at + width].reshape(-1, width),
                labels.reshape(-1),
                ignore_index=UNASKED,
            )
        at += width
    if len(batch.events):
        loss = loss + _SIDES * _loss_of_sides(roles, batch)
    return loss


def _loss_of_sides(roles: Tensor, batch: Batch) -> Tensor:
    """How little of each event's chances lies on the words that name its sides."""
    rows, places = batch.events.unbind(1)
    chances = roles[rows, :, places].masked_fill(~batch.beside.unsqueeze(1), _NEVER)
    logs = torch.log_softmax(chances, -1).masked_fill(~batch.sides, _NEVER)
    return -torch.logsumexp(logs, -1).mean(0).sum()
