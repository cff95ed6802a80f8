"""Clauses that a semicolon or colon parts, of which the parser makes one the object of the
other."""

from truceline.coding.sentences.tree import Tree

_CLAUSES = frozenset({"ccomp", "advcl", "dep"})


def is_parted(tree: Tree, above: int, below: int) -> bool:
    """Whether a clause stands for itself beside the one it hangs on: "they condemned it;
    she would not comment", "he declined it: it does not help"."""
    if tree.token(below).dep not in _CLAUSES or tree.children(below, "mark"):
        return False
    between = {
        tree.token(one).text for one in range(min(above, below) + 1, max(above, below))
    }
    return ";" in between or (":" in between and below < above)


def is_behind_colon(tree: Tree, above: int, below: int) -> bool:
    """Whether a clause tells in its own words what a colon announced: what undoes the verb
    before the colon, as in "it won no friends: they accused him", undoes nothing of it."""
    return (
        tree.token(below).dep in _CLAUSES
        and above < below
        and any(tree.token(one).text == ":" for one in range(above + 1, below))
    )
