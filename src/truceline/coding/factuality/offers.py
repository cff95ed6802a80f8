"""Whether somebody offers an act, by saying that they would do it under a condition."""

from truceline.coding.sentences.tree import Tree

_WOULD = frozenset({"would", "'d"})
_CONDITIONS = frozenset({"if", "unless", "provided", "providing", "once"})
# "Only after", "only when", "as long as", "so long as": the word before makes a condition of it.
_BEFORE = {
    "after": frozenset({"only"}),
    "when": frozenset({"only"}),
    "long": frozenset({"as", "so"}),
    "condition": frozenset({"on"}),
}


def is_offered(tree: Tree, place: int) -> bool:
    """Whether it is said that an act would be done if something else were: "said that the
    men would be freed once the camps had filled". What a narrator holds likely is no offer."""
    token = tree.token(place)
    is_said = token.dep == "ccomp" and tree.token(token.head).pos == "VERB"
    return (
        is_said
        and any(
            tree.token(one).text.lower() in _WOULD
            for one in tree.children(place, "aux")
        )
        and (
            _has_condition(tree, place)
            # "He would join them, he told a newspaper, if he was invited".
            or (place < token.head and _has_condition(tree, token.head))
        )
    )


def _has_condition(tree: Tree, place: int) -> bool:
    for clause in tree.children(place, "advcl", "prep", "advmod"):
        below = [clause, *tree.children(clause)]
        for link in tree.children(clause, "prep", "mark", "advmod"):
            below += tree.children(link)
        if any(_opens_a_condition(tree, one) for one in below):
            return True
    return False


def _opens_a_condition(tree: Tree, place: int) -> bool:
    word = tree.token(place).text.lower()
    if word in _CONDITIONS:
        return True
    before = tree.token(place - 1).text.lower() if place else ""
    return before in _BEFORE.get(word, ())
