"""What a network sees in one epoch: every window of the passages once, in batches."""

import random
from collections.abc import Iterator, Sequence

from truceline.training.examples import Example
from truceline.training.windows import Window, cut_windows

# Pieces to a word, about; batches are filled by it.
_PIECES = 1.35
# Windows whose words differ in number by up to twice this are put in any order.
_ABOUT = 4


def draw_epoch(
    examples: Sequence[Example], order: random.Random, *, most: int
) -> list[Sequence[Window]]:
    """Windows cut anew and shuffled, but with those of like length together, so that little
    is padding; ``most`` as in ``fill_batches``."""
    windows = sorted(
        cut_windows(examples, order),
        key=lambda one: len(one.words) + order.uniform(-_ABOUT, _ABOUT),
    )
    batches = list(fill_batches(windows, most=most))
    order.shuffle(batches)
    return batches


def fill_batches(windows: Sequence[Window], *, most: int) -> Iterator[Sequence[Window]]:
    """The windows in order, as many together as have about ``most`` pieces with padding; one
    that has more stands alone."""
    chosen: list[Window] = []
    longest = 0.0
    for one in windows:
        length = len(one.words) * _PIECES
        if chosen and max(longest, length) * (len(chosen) + 1) > most:
            yield chosen
            chosen, longest = [], 0.0
        chosen.append(one)
        longest = max(longest, length)
    if chosen:
        yield chosen
