"""Who is counted where a noun phrase begins with how many."""

from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import Tree

# What counts people and is none of them: "thousands of students".
_COUNTS = frozenset(
    "ten dozen score hundred thousand million number majority handful crowd most many "
    "some several few".split()
)


def find_counted(tree: Tree, place: int) -> list[int]:
    """The students of "thousands of students", the soldiers of "one of its soldiers";
    empty for a word that counts nobody. "One of them" may be any of several."""
    token = tree.token(place)
    behind = find_prepositional(tree, place, "of")
    if token.lemma.lower().removesuffix("s") in _COUNTS:
        return behind
    if token.tag != "CD":
        return []
    return [one for one in behind if tree.children(one, "poss")]
