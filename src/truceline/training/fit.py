"""Fits the network to examples, and tells how well it reads those it has not seen."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from truceline.coding.learned.labels import PARTS
from truceline.training.batches import UNASKED, Batch, make_batches
from truceline.training.examples import Example
from truceline.training.network import Tagger

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a model is trained."""

    epochs: int = 6
    batch: int = 16
    rate: float = 2e-4
    head_rate: float = 1e-3
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
    steps = recipe.epochs * (len(examples) // recipe.batch + 1)
    warm = max(1, steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm))),
    )
    for epoch in range(recipe.epochs):
        network.train()
        shuffled = _in_lengths(examples, recipe.batch, order)
        total = 0.0
        for batch in make_batches(shuffled, tokenizer, size=recipe.batch):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(network, batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += float(loss.detach())
        tell(
            f"epoch {epoch + 1} of {recipe.epochs}: loss {total / (steps / recipe.epochs):.3f}"
        )


def loss_of(network: Tagger, batch: Batch) -> Tensor:
    """The weighted sum of the losses of all parts and of the roles."""
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
    asked = ~batch.roles.isnan()
    if bool(asked.any()):
        loss = loss + nn.functional.binary_cross_entropy_with_logits(
            roles[asked], batch.roles[asked]
        )
    return loss


def _in_lengths(
    examples: Sequence[Example], size: int, order: random.Random
) -> list[Example]:
    """Shuffled, but with sentences of like length together, so that little is padding."""
    shuffled = sorted(examples, key=lambda one: len(one.words) + order.uniform(-4, 4))
    chunks = [shuffled[at : at + size] for at in range(0, len(shuffled), size)]
    order.shuffle(chunks)
    return [one for chunk in chunks for one in chunk]
