"""Who speaks behind the verb: "there will be no vote, warned Governor Salas"."""

from truceline.coding.sentences.tree import SUBJECTS, TENSED, Tree

_MARKS = frozenset({",", '"', "''", "”", "’", "'"})
_SAYING = frozenset(
    "say warn add repeat insist promise retort complain lament reply announce declare vow "
    "predict explain admit allege argue assert boast caution charge claim conclude concede "
    "confirm counter cry maintain note object observe protest quip recall remark report "
    "reveal rule state stress suggest swear think threaten write".split()
)


def find_turned_subject(tree: Tree, verb: int) -> list[int]:
    """The noun behind a verb of speaking that the parser takes for its object, where what
    is said stands before the verb; none where the verb has a subject."""
    token = tree.token(verb)
    if verb == 0 or tree.token(verb - 1).text not in _MARKS or token.tag not in TENSED:
        return []
    children = tree.children(verb)
    if any(
        tree.token(one).dep in SUBJECTS or tree.token(one).dep == "auxpass"
        for one in children
    ):
        return []
    behind = [one for one in tree.children(verb, "dobj", "npadvmod") if one > verb]
    if any(one < verb and tree.token(one).dep == "ccomp" for one in children):
        return behind[:1]
    if token.dep == "ROOT" and token.lemma in _SAYING:
        # "No elections, warned the mayor": what is said need not be a sentence.
        return [one for one in behind[:1] if _is_named(tree, one)]
    # The parser joins the verb to what is said where that is a sentence of its own.
    # "Landed, saw Moss and left" tells on: only what is said stands before who says it.
    is_joined = (
        token.dep == "conj"
        and token.lemma in _SAYING
        and not tree.children(token.head, "cc")
    )
    return [one for one in behind[:1] if is_joined and _is_named(tree, one)]


def _is_named(tree: Tree, place: int) -> bool:
    return tree.token(place).pos == "PROPN" or any(
        tree.token(one).pos == "PROPN" for one in tree.children(place, "appos")
    )
