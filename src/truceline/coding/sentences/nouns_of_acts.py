"""The noun of an act told by a clause that hangs on it: "the raid that killed ten"."""

from truceline.coding.sentences.arguments import is_of_circumstance
from truceline.coding.sentences.tree import Tree

_THINGS = frozenset({"that", "which"})


def find_noun_of_act(tree: Tree, verb: int) -> int | None:
    """The noun that does the act of a clause hanging on it, and is no person.

    Of "the clash in Vell on Monday that killed ten" it is the clash: its place and its
    day are those of the killing. None for "the man who", and for "the town he left".
    """
    token = tree.token(verb)
    subjects = tree.children(verb, "nsubj")
    if token.dep != "relcl" or not any(
        tree.token(one).text.lower() in _THINGS for one in subjects
    ):
        return None
    noun = token.head
    if tree.token(noun).pos == "PROPN" and tree.token(noun).dep == "pobj":
        # "The clash on 25 January that killed ten": the parser takes the nearest noun.
        noun = tree.token(tree.token(noun).head).head
    return noun if tree.token(noun).pos == "NOUN" else None


def find_place_of_clause(tree: Tree, verb: int) -> int | None:
    """The noun of "Vell, in which ten died", "Vell, where they met"."""
    return tree.token(verb).head if is_of_circumstance(tree, verb) else None


def own_words(tree: Tree, noun: int) -> list[int]:
    """What hangs on a noun, without the clauses that do."""
    return tree.subtree(noun, without=frozenset({"relcl", "acl", "conj", "appos"}))
