"""Examples as tensors: words cut into the encoder's pieces, labels padded to one length."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from truceline.coding.learned.labels import PARTS
from truceline.training.examples import Example, WordLabels

# What no loss is asked of: padding, and the kind of what is no statement.
UNASKED = -100


@dataclass(frozen=True, slots=True)
class Batch:
    """Some sentences: inputs of the network, and labels for each part of its output."""

    pieces: Tensor
    mask: Tensor
    firsts: Tensor
    parts: dict[str, Tensor]
    roles: Tensor


def make_batches(
    examples: Sequence[Example], tokenizer: Tokenizer, *, size: int
) -> Iterator[Batch]:
    """The examples in order, ``size`` at a time."""
    for start in range(0, len(examples), size):
        yield _batch(examples[start : start + size], tokenizer)


def _batch(examples: Sequence[Example], tokenizer: Tokenizer) -> Batch:
    cut = tokenizer.encode_batch(
        [list(one.words) for one in examples], is_pretokenized=True
    )
    longest = max(len(one.ids) for one in cut)
    most = max(len(one.words) for one in examples)
    pieces = torch.zeros(len(cut), longest, dtype=torch.long)
    mask = torch.zeros(len(cut), longest, dtype=torch.long)
    firsts = torch.zeros(len(cut), most, dtype=torch.long)
    parts = {
        name: torch.full((len(cut), most), UNASKED, dtype=torch.long)
        for name, _ in PARTS
    }
    roles = torch.full((len(cut), 2, most, most), float("nan"))
    for row, (example, encoding) in enumerate(zip(examples, cut, strict=True)):
        pieces[row, : len(encoding.ids)] = torch.tensor(encoding.ids)
        mask[row, : len(encoding.ids)] = 1
        for at, word in reversed(list(enumerate(encoding.word_ids))):
            if word is not None:
                firsts[row, word] = at
        for place, labels in enumerate(example.labels):
            _fill(parts, row, place, labels)
            if labels.is_event:
                roles[row, :, place, : len(example.words)] = 0.0
                for side, heads in enumerate((labels.source, labels.target)):
                    for head in heads:
                        roles[row, side, place, head] = 1.0
    return Batch(pieces, mask, firsts, parts, roles)


def _fill(parts: dict[str, Tensor], row: int, place: int, labels: WordLabels) -> None:
    told = {
        "is_event": int(labels.is_event),
        "type": labels.type,
        "factuality": labels.factuality,
        "event_issue": labels.event_issue,
        "is_cue": int(labels.is_cue),
        "kind": labels.kind,
        "said_issue": labels.said_issue,
    }
    for name, label in told.items():
        if label is not None:
            parts[name][row, place] = label
