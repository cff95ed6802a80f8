"""Issue terms in a sentence: the longest term at a place, by lemma or as printed."""

from collections.abc import Callable

import pytest

from tests.coding.words import words
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.issues import find_issues, main_issue, matches
from truceline.coding.sentences.tree import Tree
from truceline.model import Issue

BuildTree = Callable[..., Tree]


@pytest.mark.parametrize(
    ("text", "issues"),
    [
        ("a truce", [(1, Issue.CEASEFIRE)]),
        ("the Truce", [(1, Issue.CEASEFIRE)]),
        ("a cease - fire", [(1, Issue.CEASEFIRE)]),
        ("a ceasefire violation", [(1, Issue.MONITORING)]),
        ("less violence", [(0, Issue.VIOLENCE_REDUCTION)]),
        ("the prisoners/prisoner", [(1, Issue.PRISONERS)]),
        ("a trucer", []),
        ("a cease and fire", []),
        (
            "a ceasefire and prisoners/prisoner",
            [(1, Issue.CEASEFIRE), (3, Issue.PRISONERS)],
        ),
    ],
    ids=lambda value: value.replace("/", ".") if isinstance(value, str) else "",
)
def test_the_longest_term_at_a_place_gives_the_issue(
    tree_of: BuildTree,
    lexicon: Lexicon,
    text: str,
    issues: list[tuple[int, Issue]],
) -> None:
    assert find_issues(tree_of(words(text)), lexicon) == issues


def test_only_the_words_asked_for_are_looked_at(
    tree_of: BuildTree, lexicon: Lexicon
) -> None:
    tree = tree_of(words("a ceasefire and prisoners/prisoner"))
    assert find_issues(tree, lexicon, [2, 3]) == [(3, Issue.PRISONERS)]


def test_the_issue_named_first_is_the_main_one(
    tree_of: BuildTree, lexicon: Lexicon
) -> None:
    tree = tree_of(words("prisoners/prisoner before a truce"))
    assert main_issue(tree, lexicon, [3, 0]) is Issue.PRISONERS
    assert main_issue(tree, lexicon, [1, 2]) is None


def test_a_term_that_would_run_past_the_end_does_not_match(tree_of: BuildTree) -> None:
    tree = tree_of(words("a prisoner"))
    assert matches(tree, 1, ("prisoner",))
    assert not matches(tree, 1, ("prisoner", "swap"))


def test_each_word_may_match_as_printed_or_as_lemma(tree_of: BuildTree) -> None:
    tree = tree_of(words("Laid/lay down arms/arm"))
    assert matches(tree, 0, ("lay", "down", "arms"))
    assert matches(tree, 0, ("laid", "down", "arm"))
    assert not matches(tree, 0, ("laying", "down", "arm"))
