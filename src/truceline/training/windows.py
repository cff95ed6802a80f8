"""Cuts examples into windows of sentences, as long as those of articles."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from truceline.training.examples import Example, WordLabels

# The words of a window: some 80 pieces, which it holds where articles are read.
_MOST_WORDS = 60
# Longer sentences are learnt from up to here.
_LONGEST = 230


@dataclass(frozen=True, slots=True)
class Window:
    """The words of some sentences, where these begin, and the labels of the words that
    announce something."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    labels: dict[int, WordLabels]


def cut_windows(
    examples: Sequence[Example], order: random.Random | None = None
) -> Iterator[Window]:
    """The windows of the examples; with ``order`` the first of each is cut anew to some length
    between a third and the whole, so that a sentence is not always learnt in one place."""
    for example in examples:
        most = order.randint(_MOST_WORDS // 3, _MOST_WORDS) if order else _MOST_WORDS
        first = 0
        for start, end in zip(
            example.starts, (*example.starts[1:], len(example.words)), strict=True
        ):
            if start > first and end - first > most:
                yield _window(example, first, start)
                first, most = start, _MOST_WORDS
        yield _window(example, first, len(example.words))


def _window(example: Example, first: int, end: int) -> Window:
    end = min(end, first + _LONGEST)
    return Window(
        words=example.words[first:end],
        starts=tuple(one - first for one in example.starts if first <= one < end),
        labels={
            place - first: replace(
                labels,
                source=_inside(labels.source, first, end),
                target=_inside(labels.target, first, end),
            )
            for place, labels in example.labels.items()
            if first <= place < end
        },
    )


def _inside(places: Sequence[int], first: int, end: int) -> tuple[int, ...]:
    return tuple(place - first for place in places if first <= place < end)
