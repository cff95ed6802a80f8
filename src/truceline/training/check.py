"""How well a network reads sentences it was not trained on, word by word."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

from truceline.coding.learned.labels import PARTS, TYPES
from truceline.training.batches import make_batch
from truceline.training.examples import Example, WordLabels
from truceline.training.network import Tagger
from truceline.training.windows import cut_windows


@dataclass(slots=True)
class Found:
    """Words that were marked, found and both; ``typed`` of those of an event's type."""

    marked: int = 0
    found: int = 0
    both: int = 0
    typed: int = 0

    def words(self, name: str) -> str:
        """Precision and recall as a line for a person."""
        precision = self.both / max(1, self.found)
        recall = self.both / max(1, self.marked)
        told = f"{name}: precision {precision:.3f}, recall {recall:.3f}"
        if self.typed:
            told += f", type F1 {2 * self.typed / max(1, self.marked + self.found):.3f}"
        return f"{told} ({self.marked} marked)"


def check(
    network: Tagger, tokenizer: Tokenizer, examples: Sequence[Example]
) -> tuple[Found, Found]:
    """Events and words of speaking that the network finds with more than half a chance."""
    events, cues = Found(), Found()
    starts, at = {}, 0
    for name, width in PARTS:
        starts[name] = at
        at += width
    cue, kind = starts["is_cue"], starts["type"]
    network.eval()
    for window in cut_windows(examples):
        batch = make_batch([window], tokenizer)
        with torch.no_grad():
            words, _ = network(batch.pieces, batch.mask, batch.firsts)
        told = words[0, :, 1] > words[0, :, 0]
        types = words[0, :, kind : kind + len(TYPES)].argmax(-1)
        said = words[0, :, cue + 1] > words[0, :, cue]
        for place in range(len(window.words)):
            labels = window.labels.get(place, WordLabels())
            is_event = bool(told[place])
            _count(events, is_marked=labels.is_event, is_found=is_event)
            events.typed += is_event and int(types[place]) == labels.type
            _count(cues, is_marked=labels.is_cue, is_found=bool(said[place]))
    return events, cues


def _count(found: Found, *, is_marked: bool, is_found: bool) -> None:
    found.marked += is_marked
    found.found += is_found
    found.both += is_marked and is_found
