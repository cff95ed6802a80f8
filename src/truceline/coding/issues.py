"""Which issue a stretch of text speaks of."""

from truceline.coding.lexicon import Lexicon
from truceline.coding.tree import Tree
from truceline.model import Issue


def find_issues(
    tree: Tree, lexicon: Lexicon, places: list[int] | None = None
) -> list[tuple[int, Issue]]:
    """The issue terms among some tokens (all by default), as (index, issue), in order.

    Terms are compared by lemma and by printed form; the longest that begins at a token
    counts and what it covers is not looked at again.
    """
    wanted = range(len(tree.tokens)) if places is None else sorted(places)
    found: list[tuple[int, Issue]] = []
    covered = -1
    for place in wanted:
        if place <= covered:
            continue
        token = tree.tokens[place]
        lower = token.text.lower()
        lemma = token.lemma.lower()
        rows = lexicon.issues.get(lemma)
        if lemma != lower:
            others = lexicon.issues.get(lower)
            rows = [*rows, *others] if rows and others else rows or others
        for words, issue in rows or ():
            if matches(tree, place, words):
                found.append((place, issue))
                covered = place + len(words) - 1
                break
    return found


def matches(tree: Tree, place: int, words: tuple[str, ...]) -> bool:
    """Whether the words stand at a token, each as lemma or as printed."""
    if place + len(words) > len(tree.tokens):
        return False
    for offset, word in enumerate(words):
        token = tree.tokens[place + offset]
        if word != token.lemma.lower() and word != token.text.lower():
            return False
    return True


def main_issue(tree: Tree, lexicon: Lexicon, places: list[int]) -> Issue | None:
    """The issue named first among some tokens; None where none is."""
    found = find_issues(tree, lexicon, places)
    return found[0][1] if found else None
