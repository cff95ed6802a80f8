"""How many: "up to 300 commanders", "about 900 prisoners", "a dozen men"."""

import re
from dataclasses import replace

from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.modifiers import is_dated
from truceline.coding.sentences.numbers import find_number
from truceline.coding.sentences.tree import Tree
from truceline.model import Amount, Span

_AT_MOST = re.compile(
    r"(?:up to|at most|no more than|as many as|less than|fewer than|a maximum of|under|nearly|almost)\s*$",
    re.I,
)
_AT_LEAST = re.compile(
    r"(?:at least|more than|over|no fewer than|no less than|a minimum of|upwards of)\s*$",
    re.I,
)
_ALONE = frozenset({"dobj", "nsubj", "nsubjpass"})
_WHOLE = frozenset({"dobj", "pobj", "nsubj", "nsubjpass", "attr", "appos"})
# What counts no things: shares, dates, ages and clock times are told by their words.
_NOT_UNITS = frozenset(
    "year month week day hour minute o'clock percent % per side party point time round "
    "delegation team".split()
)


def find_amount(scene: Scene, tree: Tree, places: list[int]) -> Amount | None:
    """The first amount of things or people among some tokens; None where there is none.

    Times and terms ("within 135 days") are left to the date phrases.
    """
    for place in places:
        if tree.token(place).pos != "NUM" or is_dated(scene, tree, place):
            continue
        head = _counted(tree, place)
        if head is None or tree.token(head).lemma.lower() in _NOT_UNITS:
            continue
        value = _value(tree, place)
        if value is not None:
            return _amount(scene, tree, place, head, value)
    return None


def find_bare_amount(scene: Scene, tree: Tree, places: list[int]) -> Amount | None:
    """The first number among some tokens that stands for people by itself: "freed another
    300". Of what it is, is not told."""
    for place in places:
        token = tree.token(place)
        if (
            token.pos != "NUM"
            or token.dep not in _ALONE
            or is_dated(scene, tree, place)
        ):
            continue
        value = _value(tree, place)
        if value is not None:
            return _amount(scene, tree, place, None, value)
    return None


def find_joined_amount(
    scene: Scene, tree: Tree, first: int, place: int
) -> Amount | None:
    """The amount joined to a counted noun: "5,000 prisoners and 1,000 of the others", "...
    and 20 soldiers". A bare number counts what the noun before it counts."""
    numbers = [place, *tree.children(place, "nummod")]
    for one in numbers:
        value = _value(tree, one) if tree.token(one).pos == "NUM" else None
        if value is None:
            continue
        if one != place:
            return _amount(scene, tree, one, place, value)
        amount = _amount(scene, tree, one, None, value)
        return replace(amount, unit=tree.token(first).text)
    return None


def _counted(tree: Tree, place: int) -> int | None:
    """What a number counts: the noun behind it, or that of "80 of the 400 prisoners"."""
    token = tree.token(place)
    if token.dep in ("nummod", "quantmod"):
        head = token.head
        while tree.token(head).pos == "NUM" and tree.token(head).head != head:
            head = tree.token(head).head
        is_noun = tree.token(head).pos in ("NOUN", "PROPN")
        return head if head > place and is_noun else None
    if token.dep in _WHOLE:
        for inner in find_prepositional(tree, place, "of"):
            if tree.token(inner).pos in ("NOUN", "PROPN"):
                return inner
    return None


def _amount(
    scene: Scene, tree: Tree, place: int, head: int | None, value: float
) -> Amount:
    start = tree.token(_first_word(tree, place)).start
    before = scene.article.text[max(0, start - 24) : start]
    least: float | None = value
    most: float | None = value
    lead = None
    if lead := _AT_MOST.search(before):
        # "Nearly 900" is no more than that; how much less is not said.
        least = None
    elif lead := _AT_LEAST.search(before):
        most = None
    if lead:
        start -= len(lead.group())
    if head is None:
        phrase = Span(start, tree.token(place).end)
        return Amount(least=least, most=most, unit=None, phrase=phrase)
    unit = tree.token(head)
    words = [
        tree.token(one).text
        for one in tree.children(head, "compound", "amod")
        if place < one < head
    ]
    return Amount(
        least=least,
        most=most,
        unit=" ".join([*words, unit.text]),
        phrase=Span(start, unit.end),
    )


def _value(tree: Tree, place: int) -> float | None:
    places = range(_first_word(tree, place), place + 1)
    return find_number(tree.token(one).text for one in places)


def _first_word(tree: Tree, place: int) -> int:
    """Where a number begins: the parts of "2.5 million" stand side by side."""
    at = place
    while (
        at > 0
        and tree.token(at - 1).pos == "NUM"
        and tree.token(at - 1).head in (at, tree.token(at).head)
    ):
        at -= 1
    return at
