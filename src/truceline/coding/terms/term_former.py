"""Days that are no term: those that were one, and those before which nothing is to be.

"Was to end on 19 June", "extend the truce, which expires on Sunday"; "will free nobody
before Friday".
"""

import re

from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import is_not_before
from truceline.coding.sentences.tree import Tree
from truceline.coding.terms.term_words import Sighting
from truceline.model import TermKind

# What a promise that is changed had before.
_CHANGING = frozenset({"extend", "prolong", "renew", "lengthen", "postpone", "delay"})
_TIMES = frozenset({TermKind.START, TermKind.END, TermKind.DUE})
_HAD_BEEN_TO = re.compile(
    r"\b(?:was|were|had\s+been)\s+(?:originally\s+|only\s+)?"
    r"(?:(?:due|meant|supposed|set|expected|scheduled)\s+)?(?:to\s+(?:\w+\s+){0,2})?$",
    re.IGNORECASE,
)


def is_former(scene: Scene, tree: Tree, seen: Sighting) -> bool:
    """Whether the words tell of a day that does not hold any longer."""
    if seen.form.rule.kind not in _TIMES:
        return False
    words = scene.article.text[tree.span.start : seen.span.start]
    if _HAD_BEEN_TO.search(words):
        return True
    places = tree.at(seen.span)
    return bool(places) and _is_beside_change(tree, tree.head_of(places))


def is_forbidden(tree: Tree, seen: Sighting) -> bool:
    """Whether nothing is to be done by the day: "not before Friday" is no last day."""
    if seen.form.rule.kind is not TermKind.DUE:
        return False
    places = tree.at(seen.span)
    return bool(places) and is_not_before(tree, tree.head_of(places))


def _is_beside_change(tree: Tree, place: int) -> bool:
    """Whether the words stand in a clause that describes what is extended."""
    is_described = False
    for one in (place, *tree.ancestors(place)):
        if is_described and tree.token(one).lemma.lower() in _CHANGING:
            return True
        is_described = is_described or tree.token(one).dep in ("relcl", "acl")
    return False
