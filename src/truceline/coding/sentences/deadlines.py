"""Who is given time for an act: "gave the garrison a day to leave", "until Friday to leave"."""

from truceline.coding.sentences.tree import OBJECTS, PASSIVE_SUBJECTS, Tree

_GIVING = frozenset({"give", "set", "hand", "grant", "allow", "serve"})
_TIMES = frozenset(
    "minute hour day week fortnight month year deadline ultimatum time notice".split()
)
_UNTIL = frozenset({"until", "till"})
_NAMING = frozenset({"NOUN", "PROPN"})
# "Them" may be both who gives and who is given time, as far as words tell.
_ONE = frozenset({"him", "her", "it"})


def find_held_to(tree: Tree, verb: int) -> list[int]:
    """Who has to do what an infinitive tells by the time that they are given; empty for any
    other infinitive ("gave the mayor money to leave" among them)."""
    if not any(tree.token(one).tag == "TO" for one in tree.children(verb, "aux")):
        return []
    giving = tree.token(verb).head
    if tree.token(giving).pos in ("NOUN", "PROPN"):
        # "A day to leave", "until Friday to leave".
        giving = next(
            (
                one
                for one in tree.ancestors(giving)
                if tree.token(one).pos in ("VERB", "AUX")
            ),
            giving,
        )
    if tree.token(giving).lemma not in _GIVING or not _is_timed(tree, giving, verb):
        return []
    passive = tree.children(giving, *PASSIVE_SUBJECTS)
    if passive:
        return passive[:1]
    return [
        one
        for head in tree.children(giving)
        if tree.token(head).dep in OBJECTS | {"dative"}
        for one in (head, *tree.children(head, "pobj"))
        if head < verb
        and (tree.token(one).pos in _NAMING or tree.token(one).text.lower() in _ONE)
        and tree.token(one).lemma.lower() not in _TIMES
    ][:1]


def _is_timed(tree: Tree, giving: int, verb: int) -> bool:
    """Whether what is given is time, told between the giving and the act."""
    return any(
        tree.token(one).lemma.lower() in _TIMES
        or tree.token(one).text.lower() in _UNTIL
        for one in range(giving + 1, verb)
    )
