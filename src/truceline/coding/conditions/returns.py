"""Conditions told by what is asked in return, or by a bare "no this, no that"."""

from collections.abc import Iterator

from truceline.coding.conditions.requirements import WILL, Requirement
from truceline.coding.sentences.tree import Tree

# "In return they must ...": what waits was named before.
_RETURNS = (("in", "return"), ("in", "exchange"), ("for", "that"), ("for", "this"))
_ASKED = frozenset("must should expect suppose have want demand require insist".split())
_JOINS = frozenset({",", "and", "-", "–", "—"})


def find_returns(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """Each such requirement among some tokens of a sentence."""
    words = [tree.token(place).text.lower() for place in places]
    for at in range(len(words)):
        if tuple(words[at : at + 2]) in _RETURNS and _leads(tree, places, at):
            behind = places[at + 2 :]
            if any(tree.token(one).lemma in _ASKED for one in behind) or _is_sworn(
                tree, places, at
            ):
                yield Requirement(
                    place=places[at], required=behind, waiting=[], follows=behind
                )
    yield from _bare(tree, places, words)


def is_return(tree: Tree, one: Requirement) -> bool:
    """Whether a requirement is what is asked in return for something named before."""
    return not one.waiting and any(
        tree.token(one.place).text.lower() == first for first, _ in _RETURNS
    )


def _is_sworn(tree: Tree, places: list[int], at: int) -> bool:
    """Whether words behind a semicolon tell the other half of a bargain, in the present:
    "they leave Garm; in return the army quits the road"."""
    behind = places[at + 2 :]
    return (
        at > 0
        and tree.token(places[at - 1]).text == ";"
        and not any(tree.token(one).tag in ("VBD", "VBN") for one in behind)
    )


def _leads(tree: Tree, places: list[int], at: int) -> bool:
    """Whether words open their clause, and no "for" stands behind them."""
    after = places[at + 2 : at + 3]
    if _is_set_off(tree, places, at):
        return True
    if not after or tree.token(after[0]).text.lower() in ("for", "that"):
        return False
    if at == 0:
        return places[0] == 0 or tree.token(places[0] - 1).pos == "PUNCT"
    return tree.token(places[at - 1]).text in (":", ";")


def _is_set_off(tree: Tree, places: list[int], at: int) -> bool:
    """Whether words stand between commas: "the government, in return, must"."""
    after = places[at + 2 : at + 3]
    return (
        at > 0
        and bool(after)
        and tree.token(places[at - 1]).text == "," == tree.token(after[0]).text
    )


def _bare(tree: Tree, places: list[int], words: list[str]) -> Iterator[Requirement]:
    """ "No date, no treaty", "no columns in the north and the guns will rest"."""
    starts = [at for at, word in enumerate(words) if word == "no"]
    for at in starts[:1]:
        before = tree.token(places[at] - 1).text if places[at] else ":"
        if before not in (":", ";", "“", '"', "—", "–"):
            continue
        joins = [n for n in range(at + 2, len(words) - 1) if words[n] in _JOINS]
        for cut in joins[:3]:
            left, right = places[at:cut], places[cut + 1 :]
            if any(tree.token(one).pos in ("VERB", "AUX") for one in left):
                break
            is_pair = words[cut + 1] == "no" and words[cut] != "and"
            if is_pair or (words[cut] == "and" and WILL & set(words[cut:])):
                yield Requirement(
                    place=places[at], required=left, waiting=right, follows=left
                )
                break
