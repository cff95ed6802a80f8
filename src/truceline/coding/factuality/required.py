"""What has to come first: acts behind "until", "unless", "only after", "without".

In front of a clause ("until they leave") and of a noun ("before the release of 40 men")
alike. Of what is over and done the same words tell a fact: "fought until they left".
"""

from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import Tree
from truceline.model import Factuality

_OF_TIME = frozenset({"before", "once", "after", "until", "as"})
# These tell as often of what has been: "when they left, we came".
_WHENEVER = frozenset({"when", "whenever"})
_WITHOUT = frozenset({"without", "absent", "barring"})


def find_marker(tree: Tree, place: int, lexicon: Lexicon) -> Factuality | None:
    """What "until", "unless", "if" or "before" in front of the clause makes of it."""
    for child in tree.children(place, "mark", "advmod"):
        lower = _with_only(tree, child)
        hedge = lexicon.hedges.get("marker", {}).get(lower)
        if hedge is None or hedge.factuality is None:
            continue
        if lower in _OF_TIME and not _is_open(tree, place):
            continue
        if lower in _WHENEVER and not _is_to_come(tree, place):
            continue
        return hedge.factuality
    return None


def find_required(tree: Tree, link: int, lexicon: Lexicon) -> Factuality | None:
    """What a preposition makes of the act behind it, where its clause is still to come:
    "can begin only after the withdrawal", "no peace without the release"."""
    if tree.token(link).dep != "prep":
        return None
    lower = _with_only(tree, link)
    if lower in _WITHOUT:
        return Factuality.DEMANDED if _is_ahead(tree, link) else None
    hedge = lexicon.hedges.get("marker", {}).get(lower)
    return hedge.factuality if hedge is not None and _is_ahead(tree, link) else None


def is_bare_without(tree: Tree, link: int) -> bool:
    """Whether an act is told to be missing from what was done: "left without signing"."""
    return tree.token(link).text.lower() == "without" and not _is_ahead(tree, link)


def _with_only(tree: Tree, place: int) -> str:
    lower = tree.token(place).text.lower()
    is_only = place > 0 and tree.token(place - 1).text.lower() == "only"
    return f"only {lower}" if is_only else lower


def _is_ahead(tree: Tree, link: int) -> bool:
    """Whether the clause of a preposition tells what is to be, or can be."""
    head = tree.verb_above(link)
    if head is None:
        return False
    if tree.token(head).tag in ("VB", "VBP", "VBZ"):
        return True
    return any(
        tree.token(one).tag in ("MD", "VBP", "VBZ")
        for one in tree.children(head, "aux", "auxpass")
    )


def _is_to_come(tree: Tree, place: int) -> bool:
    """Whether a clause in the present hangs on one that is still to come: "when they leave,
    we shall come"."""
    verbs = (place, *tree.children(place, "aux", "auxpass"))
    head = tree.token(place).head
    return (
        any(tree.token(one).tag in ("VBZ", "VBP") for one in verbs)
        and head != place
        and any(tree.token(one).tag == "MD" for one in tree.children(head, "aux"))
    )


def _is_open(tree: Tree, place: int) -> bool:
    """Whether the clause that a time clause hangs on is negated or still to come: "no
    talks until ..." against "fought until ..."."""
    head = tree.token(place).head
    if head == place:
        return False
    token = tree.token(head)
    if token.tag in ("VB", "VBP", "VBZ") and token.pos in ("VERB", "AUX"):
        return True
    for child in tree.children(head):
        one = tree.token(child)
        if one.dep == "neg" or one.tag == "MD" or one.text.lower() in ("no", "not"):
            return True
        if any(
            tree.token(inner).text.lower() == "no"
            for inner in tree.children(child, "det")
        ):
            return True
    return False
