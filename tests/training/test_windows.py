"""How passages become windows of sentences with the words that name the sides."""

import random

from tests.loaded import loaded_reader
from truceline.training.examples import Example, WordLabels, make_examples
from truceline.training.passages import read_passage
from truceline.training.windows import cut_windows

TOLD = (
    "{A=The army|General Ruk; B=the rebels} The army spoke with the rebels. Nobody slept. "
    "General Ruk [freed|RETREAT actual prisoners <A >B] 40 men."
)


def test_the_sides_of_an_act_are_the_heads_of_what_names_them_in_its_sentence() -> None:
    (example,) = make_examples([read_passage(TOLD)], loaded_reader())
    (labels,) = example.labels.values()
    assert [example.words[at] for at in labels.source] == ["Ruk"]
    assert labels.target == ()
    assert [example.words[at] for at in example.starts] == ["The", "Nobody", "General"]


def test_a_short_passage_is_one_window() -> None:
    (example,) = make_examples([read_passage(TOLD)], loaded_reader())
    (window,) = cut_windows([example])
    assert window.words == example.words


def _long(sentences: int, words: int) -> Example:
    labels = {
        start + 1: WordLabels(is_event=True, source=(start,)) for start in (0, words)
    }
    return Example(
        words=tuple("x" for _ in range(sentences * words)),
        starts=tuple(range(0, sentences * words, words)),
        labels=labels,
    )


def test_windows_end_where_sentences_do_and_lose_no_word() -> None:
    example = _long(12, 40)
    for order in (None, random.Random(1), random.Random(2)):
        windows = list(cut_windows([example], order))
        assert sum(len(one.words) for one in windows) == len(example.words)
        assert all(len(one.words) % 40 == 0 for one in windows)
        assert sum(len(one.labels) for one in windows) == 2
        for one in windows:
            assert all(labels.source == (at - 1,) for at, labels in one.labels.items())
            assert one.starts == tuple(range(0, len(one.words), 40))
