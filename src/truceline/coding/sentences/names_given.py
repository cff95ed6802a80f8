"""What somebody or something is called: "called the text a trap", "calls him a liar"."""

from truceline.coding.sentences.tree import Tree

# "Calls itself a council", "what they call root causes": a name, and no judgement.
_OF_ONESELF = frozenset({"itself", "himself", "herself", "themselves", "what"})


def find_name_given(tree: Tree, verb: int) -> list[int]:
    """The words that judge what is called so, with their adjectives; none where it only
    bears a name: "called the hill Dawn"."""
    called = tree.children(verb, "dobj", "nsubjpass")
    heads = [
        one for one in tree.children(verb, "oprd") if tree.token(one).pos != "PROPN"
    ]
    # "Declared the league a terrorist group": the parser may make a clause of it.
    for clause in tree.children(verb, "ccomp"):
        if _is_without_verb(tree, clause):
            heads.append(clause)
            called = [*called, *tree.children(clause, "nsubj")]
    # "Called the decree void": the parser may take the decree for a part of its name.
    called = called or [
        part for one in heads for part in tree.children(one, "compound")
    ]
    words = {tree.token(one).text.lower() for one in called}
    if not words or words & _OF_ONESELF:
        return []
    return [
        *heads,
        *(child for one in heads for child in tree.children(one, "amod")),
    ]


def _is_without_verb(tree: Tree, place: int) -> bool:
    return tree.token(place).pos in ("NOUN", "ADJ") and not tree.children(
        place, "aux", "cop", "mark"
    )
