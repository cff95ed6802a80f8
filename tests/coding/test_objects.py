"""What an act is done to, in sentences that hide it from a plain look-up."""

from collections.abc import Callable

from truceline.coding.sentences.arguments import find_objects, find_subjects
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


def test_what_is_wanted_done_is_not_done_by_what_it_is_done_to(
    tree_of: BuildTree,
) -> None:
    tree = tree_of(
        [
            ("Rebels", "rebel", "NOUN", "NNS", "nsubj", 1),
            ("want", "want", "VERB", "VBP", "ROOT", 1),
            ("prisoners", "prisoner", "NOUN", "NNS", "nsubj", 3),
            ("let", "let", "VERB", "VBD", "ccomp", 1),
            ("go", "go", "VERB", "VB", "xcomp", 3),
        ]
    )
    assert find_subjects(tree, 3) == []
    assert find_objects(tree, 3) == [2]


def test_who_is_wanted_to_act_does_it(tree_of: BuildTree) -> None:
    tree = tree_of(
        [
            ("Rebels", "rebel", "NOUN", "NNS", "nsubj", 1),
            ("want", "want", "VERB", "VBP", "ROOT", 1),
            ("generals", "general", "NOUN", "NNS", "nsubj", 4),
            ("to", "to", "PART", "TO", "aux", 4),
            ("set", "set", "VERB", "VB", "ccomp", 1),
            ("prisoners", "prisoner", "NOUN", "NNS", "dobj", 4),
            ("free", "free", "ADJ", "JJ", "oprd", 4),
        ]
    )
    assert find_subjects(tree, 4) == [2]
    assert find_objects(tree, 4) == [5]
