"""Windows as tensors: words cut into the encoder's pieces, labels padded to one length."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from truceline.coding.learned.labels import PARTS
from truceline.training.examples import WordLabels
from truceline.training.windows import Window

# What no loss is asked of: padding, and the kind of what is no statement.
UNASKED = -100


@dataclass(frozen=True, slots=True)
class Batch:
    """Some windows: inputs of the network, and labels for each part of its output.

    ``events`` are the windows and places of events, ``beside`` (events by words) whether a
    word stands in the same sentence, and ``sides`` (events by 2 by words) whether it names the
    source, or the target; an event that has none in its sentence names itself.
    """

    pieces: Tensor
    mask: Tensor
    firsts: Tensor
    parts: dict[str, Tensor]
    events: Tensor
    beside: Tensor
    sides: Tensor


def make_batch(windows: Sequence[Window], tokenizer: Tokenizer) -> Batch:
    """The tensors of some windows."""
    cut = tokenizer.encode_batch(
        [list(one.words) for one in windows], is_pretokenized=True
    )
    longest = max(len(one.ids) for one in cut)
    most = max(len(one.words) for one in windows)
    pieces = torch.zeros(len(cut), longest, dtype=torch.long)
    mask = torch.zeros(len(cut), longest, dtype=torch.long)
    firsts = torch.zeros(len(cut), most, dtype=torch.long)
    parts = {
        name: torch.full((len(cut), most), UNASKED, dtype=torch.long)
        for name, _ in PARTS
    }
    for row, (window, encoding) in enumerate(zip(windows, cut, strict=True)):
        count = len(window.words)
        pieces[row, : len(encoding.ids)] = torch.tensor(encoding.ids)
        mask[row, : len(encoding.ids)] = 1
        parts["is_event"][row, :count] = 0
        parts["is_cue"][row, :count] = 0
        for at, word in reversed(list(enumerate(encoding.word_ids))):
            if word is not None:
                firsts[row, word] = at
        for place, labels in window.labels.items():
            _fill(parts, row, place, labels)
    return Batch(pieces, mask, firsts, parts, *_sides(windows, most))


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


def _sides(windows: Sequence[Window], most: int) -> tuple[Tensor, Tensor, Tensor]:
    marked = [
        (row, place, labels)
        for row, window in enumerate(windows)
        for place, labels in window.labels.items()
        if labels.is_event
    ]
    events = torch.tensor([at[:2] for at in marked], dtype=torch.long).reshape(-1, 2)
    beside = torch.zeros(len(marked), most, dtype=torch.bool)
    sides = torch.zeros(len(marked), 2, most, dtype=torch.bool)
    for at, (row, place, labels) in enumerate(marked):
        window = windows[row]
        ends = (*window.starts, len(window.words))
        number = bisect_right(window.starts, place)
        beside[at, ends[number - 1] : ends[number]] = True
        for side, named in enumerate((labels.source, labels.target)):
            sides[at, side, list(named or (place,))] = True
    return events, beside, sides
