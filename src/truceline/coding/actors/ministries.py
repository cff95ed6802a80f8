"""Ministries by their own names: "the Ministry of Foreign Affairs", "the Defence Ministry"."""

from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import Tree


def is_ministry_by_name(tree: Tree, place: int) -> bool:
    """Whether a ministry is called by its own name, and not "the Ministry" alone."""
    return tree.token(place).text == "Ministry" and bool(
        tree.children(place, "compound", "amod", "nmod") or words_of_what(tree, place)
    )


def words_of_what(tree: Tree, place: int) -> list[int]:
    """The words in capitals behind "of": "the Ministry of Foreign Affairs"."""
    return [
        one
        for end in find_prepositional(tree, place, "of")
        if tree.token(end).text[:1].isupper()
        for one in tree.subtree(end, without=frozenset({"prep", "relcl", "appos"}))
        if tree.token(one).text[:1].isupper()
    ]
