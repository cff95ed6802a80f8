"""Where the given actors of a pair stand, seen from an act."""

from collections.abc import Callable

import pytest

from truceline.coding.events.pair_places import find_given, rate_place
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match, find_matches

Row = tuple[str, str, str, str, str, int]
BuildTree = Callable[[list[Row]], Tree]

TEXT = "Oslo condemned Juba and praised Accra"
ROWS: list[Row] = [
    ("Oslo", "Oslo", "PROPN", "NNP", "nsubj", 1),
    ("condemned", "condemn", "VERB", "VBD", "ROOT", 1),
    ("Juba", "Juba", "PROPN", "NNP", "dobj", 1),
    ("and", "and", "CCONJ", "CC", "cc", 1),
    ("praised", "praise", "VERB", "VBD", "conj", 1),
    ("Accra", "Accra", "PROPN", "NNP", "dobj", 4),
]


@pytest.fixture
def acts(tree_of: BuildTree, lexicon: Lexicon) -> dict[str, Match]:
    tree = tree_of(ROWS)
    found = find_matches(tree, lexicon.pair_verbs, lexicon.pair_nouns)
    return {tree.token(one[0].place).text: one[0] for one in found if one}


@pytest.mark.parametrize(
    ("target", "nearer"), [("Juba", "condemned"), ("Accra", "praised")]
)
def test_of_two_acts_of_one_source_the_one_done_to_the_target_is_nearer(
    acts: dict[str, Match], target: str, nearer: str
) -> None:
    tree = acts["condemned"].tree
    ends = find_given(tree, TEXT, "Oslo"), find_given(tree, TEXT, target)
    assert max(acts, key=lambda word: rate_place(acts[word], *ends)) == nearer


def test_an_actor_is_found_by_its_words_where_it_is_not_printed_so(
    tree_of: BuildTree,
) -> None:
    assert find_given(tree_of(ROWS), TEXT, "the city of Juba").heads == {2}


def test_a_stand_in_for_nobody_is_found_nowhere(tree_of: BuildTree) -> None:
    assert not find_given(tree_of(ROWS), TEXT, "a recipient").places
