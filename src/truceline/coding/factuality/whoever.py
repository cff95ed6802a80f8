"""What is said of nobody that is named: "those who signed", "anyone who attacks"."""

from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree

# Those of whom a relative clause tells nothing by itself: "anyone who attacks".
_WHOEVER = frozenset({"those", "anyone", "anybody", "nobody", "whoever", "one", "ones"})
# What is given to those who do something for it.
_REWARDS = frozenset(
    "amnesty pardon clemency immunity leniency job money cash land reward bonus reprieve "
    "safety".split()
)
_WHO = frozenset({"who", "that", "which"})


def is_about_whoever(tree: Tree, place: int) -> bool:
    """Whether a relative clause tells of nobody that is named: "those who signed"."""
    token = tree.token(place)
    if token.dep != "relcl":
        return False
    head = tree.token(token.head)
    return (
        head.text.lower() in _WHOEVER
        or any(
            tree.token(one).text.lower() in ("any", "no", "every")
            for one in tree.children(token.head, "det")
        )
        or _is_rewarded(tree, token.head)
    )


def _is_rewarded(tree: Tree, place: int) -> bool:
    """Whether a bare plural stands behind what is given for an act: "an amnesty for rebels
    who surrender" tells of none who did."""
    token = tree.token(place)
    if (
        token.tag != "NNS"
        or token.dep != "pobj"
        or tree.children(place, "det", "poss", "nummod")
        or tree.token(token.head).text.lower() not in ("for", "to")
    ):
        return False
    above = tree.token(token.head).head
    return any(
        tree.token(one).lemma.lower() in _REWARDS
        for given in (above, *tree.children(above, "dobj", "nsubjpass"))
        for one in tree.conjuncts(given)
    )


def is_of_whoever_may(tree: Tree, place: int) -> bool:
    """Whether it is left open who does it, if anyone: "a pardon for those who hand in their
    guns". Of "those who handed them in" it is told, and of "those who are handing them in"."""
    verbs = (place, *tree.children(place, "auxpass"))
    is_theirs = any(
        tree.token(one).text.lower() in _WHO
        for one in tree.children(place, *SUBJECTS, *PASSIVE_SUBJECTS)
    )
    return (
        is_theirs
        and is_about_whoever(tree, place)
        and any(tree.token(one).tag in ("VBP", "VBZ") for one in verbs)
    )
