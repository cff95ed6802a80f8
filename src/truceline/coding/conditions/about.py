"""Which issue one side of a condition is about."""

from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.issues import (
    BROAD,
    find_hints,
    find_issues,
    is_phrase_of,
)
from truceline.coding.sentences.tree import Tree
from truceline.model import Issue

# What each kind of word weighs, and what its place in the sentence takes from it (tuned on
# `evaluation/sentences/conditions`, measured by `python -m evaluation.conditions`).
_TERM = 6
_HINT = 2
_FAINT = 0
_PHRASE = 3
_PAIR = 4
_BROAD = -3
_ASIDE = -4
_WHERE = -5
_OF = -1
_STOP = -1

# "A halt to the killings" is about the killings.
_STOPPING = frozenset({"halt", "cease", "pause", "lull", "respite"})
_MODIFIERS = frozenset({"amod", "compound", "poss", "nmod"})
# What stands behind these tells where something is.
_PLACING = frozenset(
    "in at on from around across over off near beyond into onto above outside inside along "
    "between under behind past through towards toward against within by".split()
)


def find_about(tree: Tree, lexicon: Lexicon, places: list[int]) -> Issue | None:
    """The issue that some tokens speak of, where one is wanted.

    Terms go before hints, and among these what is acted or acts goes before what only says
    more of another or where it is: "a verified withdrawal", "come down from the hill". The
    broad issues give way: "an accord on justice" is about justice.
    """
    paired = find_paired(tree, lexicon, places)
    told = [
        (_TERM, place, issue) for place, issue in find_issues(tree, lexicon, places)
    ]
    told += [
        (_hinted(tree, lexicon, place, issue), place, issue)
        for place, issue in find_hints(tree, lexicon, places)
    ]
    ranked = [
        (weight + _worth(tree, place, issue), -place, issue)
        for weight, place, issue in told
        if len(paired) != 1
        or issue is paired[0]
        or not _is_of(tree, lexicon, place, paired[0])
    ]
    ranked += [
        (_PAIR if len(paired) == 1 else _HINT, -len(tree.tokens), issue)
        for issue in paired
    ]
    return max(ranked, key=lambda row: row[:2])[2] if ranked else None


def find_paired(tree: Tree, lexicon: Lexicon, places: list[int]) -> list[Issue]:
    """The issues told by two words together: "the batteries fall asleep"."""
    said: dict[str, int] = {}
    for place in places:
        token = tree.token(place)
        said.setdefault(token.lemma.lower(), place)
        said.setdefault(token.text.lower(), place)
    return [
        issue
        for issue, things, doings in lexicon.issue_pairs
        if any(
            said[thing] != said[doing]
            for thing in things & said.keys()
            for doing in doings & said.keys()
        )
    ]


def _hinted(tree: Tree, lexicon: Lexicon, place: int, issue: Issue) -> int:
    """What a hint weighs: one of several words more than a single one, a faint one less."""
    if is_phrase_of(tree, lexicon, [place], issue):
        return _PHRASE
    token = tree.token(place)
    is_plain = any(
        one is issue and not words[1:]
        for key in {token.text.lower(), token.lemma.lower()}
        for words, one in lexicon.plain_hints.get(key, ())
    )
    return _HINT if is_plain else _FAINT


def _is_of(tree: Tree, lexicon: Lexicon, place: int, issue: Issue) -> bool:
    """Whether a word belongs to the pair that tells an issue, and so tells no other."""
    token = tree.token(place)
    said = {token.lemma.lower(), token.text.lower()}
    return any(
        said & (things | doings)
        for one, things, doings in lexicon.issue_pairs
        if one is issue
    )


def _worth(tree: Tree, place: int, issue: Issue) -> int:
    worth = _BROAD if issue in BROAD else 0
    if tree.token(place).lemma.lower() in _STOPPING and any(
        tree.token(one).text.lower() == "to" for one in tree.children(place, "prep")
    ):
        worth += _STOP
    head = place
    while tree.token(head).dep in _MODIFIERS:
        head = tree.token(head).head
    if head != place:
        worth += _ASIDE
    if tree.token(head).dep == "pobj":
        preposition = tree.token(tree.token(head).head).text.lower()
        if preposition in _PLACING:
            worth += _WHERE
        elif preposition == "of":
            worth += _OF
    return worth
