"""The words of an act's own clause, and how many they tell it of."""

from truceline.coding.scene import Scene
from truceline.coding.sentences.amounts import find_amount, find_bare_amount
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import Amount

_BEYOND = frozenset({"advcl", "relcl", "parataxis", "ccomp"})


def own_clause(tree: Tree, place: int) -> list[int]:
    """The tokens of the act's own clause, without clauses below and verbs beside it."""
    others = {
        inner
        for child in tree.children(place, "conj")
        if tree.token(child).pos in ("VERB", "AUX")
        for inner in tree.subtree(child)
    }
    return [one for one in tree.subtree(place, without=_BEYOND) if one not in others]


def amount_of(scene: Scene, match: Match, clause: list[int]) -> Amount | None:
    """How many; whoever frees "another 300" frees people."""
    tree, objects = match.tree, _objects(match)
    found = find_amount(scene, tree, clause) or find_amount(scene, tree, objects)
    if found is None and match.trigger.mode == "release" and match.trigger.verbs:
        return find_bare_amount(scene, tree, objects)
    return found


def _objects(match: Match) -> list[int]:
    """What an act is done to, wherever it hangs: "let 1,500 prisoners go", "400 men are
    to be freed"."""
    tree, heads = match.tree, list(match.objects)
    if tree.token(match.place).lemma == "let":
        heads += tree.children(match.place, "ccomp")
    return sorted(
        {inner for head in heads for inner in tree.subtree(head, without=_BEYOND)}
    )
