"""A negated act that somebody will not do, beside one that merely did not happen."""

from collections.abc import Callable

import pytest

from truceline.coding.factuality.refusals import is_refused
from truceline.coding.sentences.tree import Tree

Row = tuple[str, str, str, str, str, int]
BuildTree = Callable[[list[Row]], Tree]


def _rows(auxiliary: str, tag: str) -> list[Row]:
    return [
        ("They", "they", "PRON", "PRP", "nsubj", 3),
        (auxiliary, auxiliary, "AUX", tag, "aux", 3),
        ("not", "not", "PART", "RB", "neg", 3),
        ("come", "come", "VERB", "VB", "ROOT", 3),
    ]


@pytest.mark.parametrize("auxiliary", ["would", "will"])
def test_what_one_will_not_do_is_refused(tree_of: BuildTree, auxiliary: str) -> None:
    assert is_refused(tree_of(_rows(auxiliary, "MD")), 3)


def test_what_did_not_happen_is_refused_by_nobody(tree_of: BuildTree) -> None:
    assert not is_refused(tree_of(_rows("did", "VBD")), 3)


def test_what_one_would_not_have_done_otherwise_was_done(tree_of: BuildTree) -> None:
    rows: list[Row] = [
        ("They", "they", "PRON", "PRP", "nsubj", 4),
        ("would", "would", "AUX", "MD", "aux", 4),
        ("not", "not", "PART", "RB", "neg", 4),
        ("have", "have", "AUX", "VB", "aux", 4),
        ("come", "come", "VERB", "VBN", "ROOT", 4),
    ]
    assert not is_refused(tree_of(rows), 4)
