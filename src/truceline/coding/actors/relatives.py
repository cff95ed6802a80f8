"""The noun that "who" or "which" stands for."""

from truceline.coding.sentences.tree import NOMINAL, Tree

# A form of "to be" that no helping verb stands before keeps it for its lemma.
_BEING = frozenset({"is", "was", "were"})


def find_meant(tree: Tree, place: int) -> int | None:
    """The place of the noun that a relative pronoun at a place stands for; None where it
    stands for no noun."""
    for above in tree.ancestors(place):
        if tree.token(above).dep == "ccomp":
            return _brought_out(tree, place, above)
        if tree.token(above).dep == "relcl":
            head = tree.token(above).head
            if head != place and tree.token(head).pos in NOMINAL:
                return _person_of(tree, place, head)
            return None
    return None


def _brought_out(tree: Tree, place: int, clause: int) -> int | None:
    """The noun that "it was" brings out: the army of "it was the army that shelled them"."""
    being = tree.token(clause).head
    is_bare = tree.token(being).text.lower() in _BEING and any(
        tree.token(one).text.lower() == "it" for one in tree.children(being, "nsubj")
    )
    if not is_bare or tree.token(place).head != clause:
        return None
    nouns = [
        one
        for one in tree.children(being, "attr")
        if being < one < place and tree.token(one).pos in NOMINAL
    ]
    return nouns[-1] if nouns else None


def _person_of(tree: Tree, place: int, head: int) -> int:
    """Whom "who" means behind a comma: Castro of "Castro of the opposition, who" and of
    "Castro, chief of the opposition, who"."""
    if tree.token(place).text.lower() != "who":
        return head
    if tree.token(place - 1).text != ",":
        # "Moss, a former priest who blamed them".
        named = tree.token(head).head
        is_of_a_name = (
            tree.token(head).dep == "appos" and tree.token(named).pos == "PROPN"
        )
        return named if is_of_a_name else head
    prep = tree.token(head).head
    is_of = tree.token(head).dep == "pobj" and tree.token(prep).text.lower() in (
        "of",
        "from",
    )
    above = tree.token(prep).head if is_of else head
    if tree.token(above).dep == "appos" and tree.token(above).pos != "PROPN":
        above = tree.token(above).head
    return above if tree.token(above).pos == "PROPN" else head
