"""Days that only say which thing is meant, or are those of another thing that is joined to it."""

from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate


def is_of_another_object(
    tree: Tree, place: int, head: int, phrases: list[tuple[int, EventDate]]
) -> bool:
    """ "They met the king on Monday and the rebels yesterday": the second day is that of the
    second meeting."""
    ahead = [one for one, day in phrases if place < one < head and day.is_known]
    if not ahead or place not in tree.ancestors(head):
        return False
    between = range(ahead[-1] + 1, head)
    return (
        ahead[-1] in tree.subtree(place)
        and any(tree.token(one).dep == "cc" for one in between)
        and any(tree.token(one).pos in ("NOUN", "PROPN") for one in between)
        and not any(tree.token(one).pos in ("VERB", "AUX") for one in between)
    )


def is_beside_noun(tree: Tree, place: int, head: int) -> bool:
    """Whether a phrase only says which thing is meant: "the July truce"."""
    token = tree.token(head)
    return (
        token.dep in ("amod", "compound", "nmod", "nummod", "poss")
        and tree.token(token.head).pos in ("NOUN", "PROPN")
        and token.head != place
    )


def is_name_of_object(tree: Tree, head: int) -> bool:
    """Whether a phrase says which thing somebody does something to: "praised the 2015 accord"."""
    token = tree.token(head)
    return (
        token.dep in ("amod", "compound", "nmod", "nummod")
        and tree.token(token.head).dep == "dobj"
        and any(one < head for one in tree.children(token.head, "det", "poss"))
    )
