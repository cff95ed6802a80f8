"""What somebody or something is called: "called the text a trap", "calls him a liar"."""

from truceline.coding.sentences.tree import Tree

# "Calls itself a council", "what they call root causes": a name, and no judgement.
_OF_ONESELF = frozenset({"itself", "himself", "herself", "themselves", "what"})


def find_name_given(tree: Tree, verb: int) -> list[int]:
    """The words that judge what is called so, with their adjectives; none where it only
    bears a name: "called the hill Dawn"."""
    if any(
        tree.token(one).text.lower() in _OF_ONESELF
        for one in tree.children(verb, "dobj")
    ):
        return []
    heads = [
        one for one in tree.children(verb, "oprd") if tree.token(one).pos != "PROPN"
    ]
    return [
        *heads,
        *(child for one in heads for child in tree.children(one, "amod")),
    ]
