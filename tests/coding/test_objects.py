"""What an act is done to, in sentences that hide it from a plain look-up."""

from collections.abc import Callable

from truceline.coding.sentences.arguments import find_objects
from truceline.coding.sentences.tree import Tree

Row = tuple[str, str, str, str, str, int]
BuildTree = Callable[[list[Row]], Tree]


def test_whoever_is_let_go_is_the_object(tree_of: BuildTree) -> None:
    tree = tree_of(
        [
            ("Rebels", "rebel", "NOUN", "NNS", "nsubj", 1),
            ("let", "let", "VERB", "VBD", "ROOT", 1),
            ("prisoners", "prisoner", "NOUN", "NNS", "nsubj", 3),
            ("go", "go", "VERB", "VB", "ccomp", 1),
        ]
    )
    assert find_objects(tree, 1) == [2]


def test_a_passive_infinitive_finds_its_object_above(tree_of: BuildTree) -> None:
    tree = tree_of(
        [
            ("Prisoners", "prisoner", "NOUN", "NNS", "nsubj", 1),
            ("are", "be", "AUX", "VBP", "ROOT", 1),
            ("due", "due", "ADJ", "JJ", "acomp", 1),
            ("to", "to", "PART", "TO", "aux", 5),
            ("be", "be", "AUX", "VB", "auxpass", 5),
            ("freed", "free", "VERB", "VBN", "xcomp", 2),
        ]
    )
    assert find_objects(tree, 5) == [0]


def test_what_begins_by_itself_is_the_object(tree_of: BuildTree) -> None:
    rows: list[Row] = [
        ("Talks", "talk", "NOUN", "NNS", "nsubj", 1),
        ("resumed", "resume", "VERB", "VBD", "ROOT", 1),
    ]
    assert find_objects(tree_of(rows), 1) == [0]
    rows[0] = ("They", "they", "PRON", "PRP", "nsubj", 1)
    assert find_objects(tree_of(rows), 1) == []
