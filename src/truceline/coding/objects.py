"""Contents that are no clause: what a reporting word may take beside one, by its row."""

from truceline.coding.tree import OBJECTS, PASSIVE_SUBJECTS, Tree

# What a row may say that its words take besides clauses and quotations.
THING = "thing"
QUALITY = "quality"

# Prepositions whose gerund tells what was said; "thanked for coming" thanks for a deed.
_BEFORE_GERUNDS = frozenset({"of", "on", "about", "against"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_COMPLEMENTS = frozenset({"oprd", "xcomp", "ccomp", "acomp", "attr"})
# Clauses that make a refused or demanded thing a whole thought: "no truce before ...".
_TERMS = frozenset({"until", "unless", "before", "if", "once", "after", "till"})


def find_prepositional_content(
    tree: Tree, cue: int, takes: frozenset[str]
) -> list[int]:
    """What follows a preposition: a gerund after any ("accused them of stalling"), a noun
    after those that the word takes ("spoke of a truce")."""
    for prep in tree.children(cue, "prep", "agent"):
        word = tree.token(prep).text.lower()
        gerunds = tree.children(prep, "pcomp")
        if gerunds and word in _BEFORE_GERUNDS:
            return tree.subtree(gerunds[0])
        if word in takes and (things := tree.children(prep, "pobj")):
            return tree.subtree(things[0])
    return []


def find_noun_content(tree: Tree, cue: int, takes: frozenset[str]) -> list[int]:
    """What stands as an object: with a quality ("called the list a trick"), alone where
    the word takes things ("cited the list"), else only with a term ("ruled out a truce
    before the vote")."""
    if tree.token(cue).pos != "VERB":
        return []
    things = [
        child
        for child in tree.children(cue)
        if (
            tree.token(child).dep in OBJECTS | PASSIVE_SUBJECTS
            and tree.token(child).pos in _NOMINAL
        )
        or tree.token(child).tag == "DT"
    ]
    if not things:
        return []
    if QUALITY in takes and (behind := _quality(tree, cue, things)):
        return behind
    thing = tree.subtree(things[0])
    term = _term(tree, [cue, *thing])
    if term:
        return sorted({*thing, *term})
    return thing if THING in takes else []


def _quality(tree: Tree, cue: int, things: list[int]) -> list[int]:
    """A thing with what it is called: "the figure propaganda", "the deal as a gift"."""
    for child in tree.children(cue):
        token = tree.token(child)
        is_complement = token.dep in _COMPLEMENTS or (
            token.dep == "prep" and token.text.lower() == "as"
        )
        if is_complement and child > min(things):
            return sorted({*tree.subtree(things[0]), *tree.subtree(child)})
    # Two objects side by side: "called him a liar".
    if len(things) > 1:
        return sorted({*tree.subtree(things[0]), *tree.subtree(things[1])})
    return []


def _term(tree: Tree, governors: list[int]) -> list[int]:
    for governor in governors:
        for child in tree.children(governor, "advcl", "prep"):
            words = [child, *tree.children(child, "mark", "advmod")]
            if any(tree.token(one).text.lower() in _TERMS for one in words):
                return tree.subtree(child)
    return []
