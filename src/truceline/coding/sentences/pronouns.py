"""Words that stand for somebody without naming anybody: "he", "we", "both"."""

from collections.abc import Iterable

from truceline.coding.sentences.tree import SUBJECTS, Tree

FIRST_PERSON = frozenset(
    {"i", "me", "my", "we", "us", "our", "myself", "ourselves", "mine", "ours"}
)
_PRONOUNS = frozenset("i he she it they we you who both all".split())


def is_pronoun(words: str) -> bool:
    """Whether words as printed are no more than such a word."""
    return words.lower() in _PRONOUNS


def is_by_speaker(tree: Tree, place: int) -> bool:
    """Whether whoever speaks says of himself that he does what a word tells: "we urged them"."""
    return any(
        tree.token(one).text.lower() in FIRST_PERSON
        for one in tree.children(place, *SUBJECTS)
    )


def is_of_speaker(tree: Tree, places: Iterable[int]) -> bool:
    """Whether one of some words is the own of whoever speaks: "our plan"."""
    return any(
        tree.token(owner).text.lower() in FIRST_PERSON
        for one in places
        for owner in tree.children(one, "poss")
    )
