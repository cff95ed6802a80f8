"""How many are meant: "both sides", "the two armies", "thousands of students"."""

from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import Tree

BOTH = frozenset(["both", "two", "all"])
_PARTIES = frozenset(["side", "party", "part", "delegation", "team", "foe", "rival"])
# Of these "the two" and "both" are the sides of a war, and any other number are not.
_FORCES = frozenset("movement group faction army camp force".split())
_SET_APART = frozenset(
    "each either warring opposing negotiating conflicting rival".split()
)
_OF_THEMSELVES = frozenset({"side", "party", "delegation"})
# What counts people and is none of them: "thousands of students".
_COUNTS = frozenset(
    "ten dozen score hundred thousand million number majority handful crowd most many "
    "some several few first last half rest remainder".split()
)


def is_both(tree: Tree, place: int) -> bool:
    """Whether a noun or number means the two sides of what an article tells."""
    token = tree.token(place)
    lemma = token.lemma.lower()
    if lemma in BOTH:
        is_part = token.dep in ("nsubj", "pobj", "dobj", "nsubjpass")
        return is_part and not find_counted(tree, place)
    words = {tree.token(child).text.lower() for child in tree.children(place)}
    if lemma in _FORCES:
        return "both" in words or {"the", "two"} <= words
    return lemma in _PARTIES and (
        bool(words & (BOTH | _SET_APART))
        or (token.tag == "NNS" and "the" in words and lemma in _OF_THEMSELVES)
    )


def find_counted(tree: Tree, place: int) -> list[int]:
    """Who is counted: the students of "thousands of students", "three of the students", of
    "three of them".

    Of one who has a name ("one of the students, Amani") the name is meant, and nobody
    counted. "One of them" is somebody nobody knows.
    """
    token = tree.token(place)
    behind = find_prepositional(tree, place, "of")
    if token.lemma.lower().removesuffix("s") in _COUNTS:
        return behind
    if token.tag != "CD" or tree.children(place, "appos"):
        return []
    return [
        one
        for one in behind
        if tree.token(one).pos == "NOUN"
        or (tree.token(one).text.lower() == "them" and token.lemma.lower() != "one")
    ]
