"""What one side of a condition is about: by its terms, its hints, and words in pairs."""

from collections.abc import Callable

import pytest

from tests.coding.words import words
from truceline.coding.conditions.about import find_about, find_paired
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import Tree
from truceline.model import Issue

BuildTree = Callable[..., Tree]


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("the batteries/battery fall asleep", Issue.CEASEFIRE),
        ("the batteries/battery", None),
        ("they rest", None),
        ("an accord on prisoners/prisoner", Issue.PRISONERS),
        ("the weapons/weapon keep quiet", Issue.CEASEFIRE),
        ("the weapons/weapon", Issue.DISARMAMENT),
        ("the cavalry/regiment departs/depart", Issue.WITHDRAWAL),
        ("the herdsman was ransomed/ransom", Issue.PRISONERS),
    ],
    ids=lambda value: value.replace("/", ".") if isinstance(value, str) else "",
)
def test_words_that_tell_nothing_alone_tell_an_issue_together(
    tree_of: BuildTree, lexicon: Lexicon, text: str, issue: Issue | None
) -> None:
    tree = tree_of(words(text))
    assert find_about(tree, lexicon, list(range(len(tree.tokens)))) is issue


def test_a_pair_needs_twowords(tree_of: BuildTree, lexicon: Lexicon) -> None:
    assert find_paired(tree_of(words("the rifles/rifle")), lexicon, [0, 1]) == []


def test_where_something_is_gives_way_to_what_is_done(
    tree_of: BuildTree, lexicon: Lexicon
) -> None:
    tree = tree_of(
        [
            ("militants", "militant", "NOUN", "NNS", "nsubj", 1),
            ("vanish", "vanish", "VERB", "VB", "ROOT", 1),
            ("from", "from", "ADP", "IN", "prep", 1),
            ("hills", "hill", "NOUN", "NNS", "pobj", 2),
            ("with", "with", "ADP", "IN", "prep", 1),
            ("rifles", "rifle", "NOUN", "NNS", "pobj", 4),
        ]
    )
    assert find_about(tree, lexicon, [2, 3, 4, 5]) is Issue.DISARMAMENT
    assert find_about(tree, lexicon, [2, 3]) is Issue.TERRITORY
