"""Which issue a stretch of text speaks of."""

from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import Tree
from truceline.model import Issue

# The parser leaves the forms of "be" as they are where they help another verb.
_BE = frozenset({"is", "are", "was", "were", "been", "being", "am", "'s", "'re"})

_DOERS = frozenset({"nsubj"})

# Issues that others are dealt with in.
BROAD = frozenset({Issue.TALKS, Issue.AGREEMENT})

_Table = dict[str, list[tuple[tuple[str, ...], Issue]]]


def find_issues(
    tree: Tree, lexicon: Lexicon, places: list[int] | None = None
) -> list[tuple[int, Issue]]:
    """The issue terms among some tokens (all by default), as (index, issue), in order.

    Terms are compared by lemma and by printed form; the longest that begins at a token
    counts and what it covers is not looked at again.
    """
    return _find(tree, lexicon.issues, places)


def find_hints(
    tree: Tree, lexicon: Lexicon, places: list[int]
) -> list[tuple[int, Issue]]:
    """The hints among some tokens, faint ones too, as (index, issue), in order."""
    return _find(tree, lexicon.faint_hints, places)


def is_phrase_of(tree: Tree, lexicon: Lexicon, places: list[int], issue: Issue) -> bool:
    """Whether some tokens speak of an issue in several words, which are rarely misread."""
    for place in places:
        token = tree.token(place)
        for table in (lexicon.issues, lexicon.faint_hints):
            for key in {token.text.lower(), token.lemma.lower()}:
                for words, one in table.get(key, ()):
                    if one is issue and words[1:] and matches(tree, place, words):
                        return True
    return False


def find_topic(
    parts: tuple[tuple[Tree, tuple[int, ...]], ...], lexicon: Lexicon
) -> Issue | None:
    """The issue that a statement is about: the first term of its sentences, a narrow one
    before a broad one, else the first telling hint. Troops that do something are none."""
    terms: list[tuple[int, Issue]] = []
    hints: list[tuple[int, Issue]] = []
    for tree, places in parts:
        terms += [
            row
            for row in find_issues(tree, lexicon, list(places))
            if row[1] is not Issue.WITHDRAWAL or not _is_doer(tree, row[0])
        ]
        hints += [
            row
            for row in _find(tree, lexicon.telling_hints, list(places))
            if not _is_doer(tree, row[0])
        ]
    for found in (_narrow(terms), terms, _narrow(hints), hints):
        if found:
            return found[0][1]
    return None


def _narrow(found: list[tuple[int, Issue]]) -> list[tuple[int, Issue]]:
    return [row for row in found if row[1] not in BROAD]


def _is_doer(tree: Tree, place: int) -> bool:
    """Whether a token is the subject of a verb, or says more of one: its verb may tell
    more than it does."""
    token = tree.token(place)
    if token.dep in ("compound", "poss", "amod", "nmod"):
        return _is_doer(tree, token.head)
    return token.dep in _DOERS and tree.token(token.head).pos == "VERB"


def _find(
    tree: Tree, table: _Table, places: list[int] | None
) -> list[tuple[int, Issue]]:
    wanted = range(len(tree.tokens)) if places is None else sorted(places)
    found: list[tuple[int, Issue]] = []
    covered = -1
    for place in wanted:
        if place <= covered:
            continue
        token = tree.tokens[place]
        lower = token.text.lower()
        lemma = token.lemma.lower()
        rows = table.get("be" if lower in _BE else lemma)
        if lemma != lower:
            others = table.get(lower)
            rows = [*rows, *others] if rows and others else rows or others
        for words, issue in rows or ():
            if matches(tree, place, words):
                found.append((place, issue))
                covered = place + len(words) - 1
                break
    return found


def matches(tree: Tree, place: int, words: tuple[str, ...]) -> bool:
    """Whether the words stand at a token, each as lemma or as printed; a star is any."""
    if place + len(words) > len(tree.tokens):
        return False
    for offset, word in enumerate(words):
        token = tree.tokens[place + offset]
        lower = token.text.lower()
        if word not in ("*", token.lemma.lower(), lower) and not (
            word == "be" and lower in _BE
        ):
            return False
    return True


def main_issue(tree: Tree, lexicon: Lexicon, places: list[int]) -> Issue | None:
    """The issue named first among some tokens; None where none is."""
    found = find_issues(tree, lexicon, places)
    return found[0][1] if found else None
