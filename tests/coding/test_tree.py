"""A sentence as a tree: what hangs below a word, above it and beside it."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.model import Sentence, Span, Token

# "The envoy , who left , met Ghani and Mohib ."
ROWS = [
    ("The", "the", "DET", "DT", "det", 1),
    ("envoy", "envoy", "NOUN", "NN", "nsubj", 6),
    (",", ",", "PUNCT", ",", "punct", 1),
    ("who", "who", "PRON", "WP", "nsubj", 4),
    ("left", "leave", "VERB", "VBD", "relcl", 1),
    (",", ",", "PUNCT", ",", "punct", 1),
    ("met", "meet", "VERB", "VBD", "ROOT", 6),
    ("Ghani", "Ghani", "PROPN", "NNP", "dobj", 6),
    ("and", "and", "CCONJ", "CC", "cc", 7),
    ("Mohib", "Mohib", "PROPN", "NNP", "conj", 7),
    (".", ".", "PUNCT", ".", "punct", 6),
]


@pytest.fixture
def tree(tree_of: Callable[..., Tree]) -> Tree:
    return tree_of(ROWS)


def test_children_are_the_direct_dependants_in_order(tree: Tree) -> None:
    assert tree.children(6) == [1, 7, 10]


def test_children_can_be_asked_for_by_label(tree: Tree) -> None:
    assert tree.children(6, "dobj", "punct") == [7, 10]


def test_the_root_is_no_child_of_itself(tree: Tree) -> None:
    assert 6 not in tree.subtree(6)[1:] or tree.subtree(6).count(6) == 1


def test_one_child_with_a_label_is_found_or_none(tree: Tree) -> None:
    assert tree.child(6, SUBJECTS) == 1
    assert tree.child(7, SUBJECTS) is None


def test_ancestors_come_nearest_first_without_the_word_itself(tree: Tree) -> None:
    assert list(tree.ancestors(3)) == [4, 1, 6]


def test_a_subtree_is_in_reading_order(tree: Tree) -> None:
    assert tree.subtree(1) == [0, 1, 2, 3, 4, 5]


def test_a_branch_left_out_takes_all_below_it_along(tree: Tree) -> None:
    assert tree.subtree(1, without=frozenset({"relcl"})) == [0, 1, 2, 5]


def test_conjuncts_are_the_word_and_what_and_joins_to_it(tree: Tree) -> None:
    assert tree.conjuncts(7) == [7, 9]
    assert tree.conjuncts(9) == [9]


def test_a_cover_leaves_out_punctuation_at_both_ends(tree: Tree) -> None:
    assert tree.cover([2, 3, 4, 5]) == Span(12, 20)


def test_a_cover_of_punctuation_alone_is_that_mark(tree: Tree) -> None:
    assert tree.cover([2]) == Span(10, 11)


def test_the_head_of_a_stretch_is_the_word_that_hangs_outside_it(tree: Tree) -> None:
    assert tree.head_of([7, 8, 9]) == 7
    assert tree.head_of([8, 9]) == 8


def test_the_root_heads_every_stretch_it_stands_in(tree: Tree) -> None:
    assert tree.head_of(list(range(len(ROWS)))) == 6


def test_words_at_a_span_are_those_that_share_a_character_with_it(tree: Tree) -> None:
    assert tree.at(Span(5, 11)) == [1, 2]
    assert tree.at(Span(9, 10)) == []


def test_going_up_a_circle_of_heads_ends(tree_of: Callable[..., Tree]) -> None:
    circle = tree_of(
        [
            ("one", "one", "NOUN", "NN", "dep", 1),
            ("two", "two", "NOUN", "NN", "dep", 0),
        ]
    )
    assert len(list(circle.ancestors(0))) <= 3


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    size = draw(st.integers(1, 12))
    order = draw(st.permutations(range(size)))
    heads = {order[0]: order[0]}
    for number in range(1, size):
        heads[order[number]] = draw(st.sampled_from(order[:number]))
    tokens = tuple(
        Token("x", 2 * place, 2 * place + 1, "x", "NOUN", "NN", "dep", heads[place])
        for place in range(size)
    )
    return Tree(Sentence(0, tokens), 0)


@given(trees())
def test_every_word_is_below_each_of_its_ancestors_and_no_other(tree: Tree) -> None:
    for place in range(len(tree.tokens)):
        above = {place, *tree.ancestors(place)}
        for other in range(len(tree.tokens)):
            assert (place in tree.subtree(other)) == (other in above)


@given(trees())
def test_the_head_of_a_subtree_is_the_word_it_was_taken_from(tree: Tree) -> None:
    for place in range(len(tree.tokens)):
        assert tree.head_of(tree.subtree(place)) == place
