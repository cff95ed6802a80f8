"""What batches an epoch is made of: each window once, like lengths together, by the seed."""

import random
from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from truceline.training.epochs import draw_epoch, fill_batches
from truceline.training.examples import Example
from truceline.training.windows import Window

# Enough pieces for some eleven windows of twenty words.
MOST = 300
# A word is taken for so many pieces.
PIECES = 1.35

lengths = st.lists(st.integers(1, 150), max_size=40)


def _window(length: int) -> Window:
    return Window(words=("x",) * length, starts=(0,), labels={})


def _examples(count: int) -> list[Example]:
    """Passages of one sentence each, of three to sixty words, no word twice."""
    sizes = random.Random(7)
    return [
        Example(
            words=tuple(f"{number}-{at}" for at in range(sizes.randint(3, 60))),
            starts=(0,),
            labels={},
        )
        for number in range(count)
    ]


def _draw(examples: Sequence[Example], seed: int) -> list[list[tuple[str, ...]]]:
    """The words of the windows of each batch."""
    batches = draw_epoch(examples, random.Random(seed), most=MOST)
    return [[one.words for one in batch] for batch in batches]


def _sizes(batch: Sequence[tuple[str, ...]]) -> tuple[int, int]:
    """The words of the shortest window and of the longest."""
    counts = [len(words) for words in batch]
    return min(counts), max(counts)


@given(lengths)
def test_batches_hold_each_window_once_and_in_order(wanted: list[int]) -> None:
    windows = [_window(length) for length in wanted]
    batches = list(fill_batches(windows, most=MOST))
    assert [id(one) for batch in batches for one in batch] == [
        id(one) for one in windows
    ]
    assert all(batches)


@given(lengths)
def test_a_batch_with_its_padding_has_no_more_pieces_than_are_asked_for(
    wanted: list[int],
) -> None:
    for batch in fill_batches([_window(length) for length in wanted], most=MOST):
        longest = max(len(one.words) for one in batch)
        assert len(batch) == 1 or len(batch) * longest * PIECES <= MOST


@given(lengths)
def test_a_batch_ends_only_where_the_next_window_would_be_too_much(
    wanted: list[int],
) -> None:
    batches = list(fill_batches([_window(length) for length in wanted], most=MOST))
    for batch, following in pairwise(batches):
        longer = [len(one.words) for one in (*batch, following[0])]
        assert len(longer) * max(longer) * PIECES > MOST


def test_an_epoch_holds_every_word_of_every_passage_once() -> None:
    examples = _examples(80)
    seen = [word for batch in _draw(examples, 1) for words in batch for word in words]
    assert sorted(seen) == sorted(word for one in examples for word in one.words)


def test_the_same_seed_gives_the_same_batches_and_another_gives_others() -> None:
    examples = _examples(80)
    assert _draw(examples, 1) == _draw(examples, 1)
    assert sorted(_draw(examples, 1)) != sorted(_draw(examples, 2))


def test_a_second_epoch_has_other_batches_than_the_first() -> None:
    examples, order = _examples(80), random.Random(1)
    first, second = (draw_epoch(examples, order, most=MOST) for _ in range(2))
    words = [sorted([one.words for one in b] for b in bs) for bs in (first, second)]
    assert words[0] != words[1]


def test_windows_of_like_length_stand_together() -> None:
    batches = sorted(_draw(_examples(200), 1), key=_sizes)
    assert len(batches) > 10
    for batch, following in pairwise(batches):
        # Eight words is as far as two windows change places.
        assert _sizes(batch)[1] <= _sizes(following)[0] + 8


def test_batches_of_short_windows_do_not_all_come_first() -> None:
    sizes = [_sizes(batch) for batch in _draw(_examples(200), 1)]
    assert any(one[0] > following[1] + 8 for one, following in pairwise(sizes))
