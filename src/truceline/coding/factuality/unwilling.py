"""Acts that somebody has no mind to do, which is a refusal: "is not going to hand over",
"do not intend to", "have no intention of", "are unwilling to"."""

from truceline.coding.factuality.negation import is_negated
from truceline.coding.sentences.tree import SUBJECTS, Tree

# "They are not going to leave"; "intend" and the others stand in any tense.
_VERBS = frozenset({"intend", "plan", "mean", "wish", "want", "care"})
_NOUNS = frozenset({"intention", "intent", "plan", "wish", "desire", "inclination"})
_MINDED = frozenset({"about", "inclined", "minded", "prepared", "ready", "willing"})
_UNMINDED = frozenset({"loath", "unprepared", "unwilling"})
_HAVE = frozenset({"have", "see", "show"})


def is_unwilled(tree: Tree, place: int, objects: tuple[int, ...]) -> bool:
    """Whether the verb of an act hangs on words that say that its doer does not want to do
    it. What is to happen of itself is refused by nobody: "talks are not going to resume"."""
    token = tree.token(place)
    head = token.head
    if token.pos != "VERB" or head == place:
        return False
    if token.dep == "xcomp":
        return _is_no_mind(tree, head, objects)
    if token.dep == "acl":
        return _is_no_plan(tree, head)
    if token.dep == "pcomp" and tree.token(head).text.lower() == "of":
        return _is_no_plan(tree, tree.token(head).head)
    return False


def _is_no_mind(tree: Tree, above: int, objects: tuple[int, ...]) -> bool:
    """Whether what stands above an infinitive is a will that is not there."""
    token = tree.token(above)
    lemma = token.lemma.lower()
    if token.dep == "acomp":
        verb = token.head
        return _has_doer(tree, verb, objects) and (
            lemma in _UNMINDED or (lemma in _MINDED and is_negated(tree, verb))
        )
    is_will = lemma in _VERBS or (lemma == "go" and token.tag == "VBG")
    return is_will and _has_doer(tree, above, objects) and is_negated(tree, above)


def _is_no_plan(tree: Tree, noun: int) -> bool:
    token = tree.token(noun)
    if token.lemma.lower() not in _NOUNS or token.dep != "dobj":
        return False
    verb = token.head
    return tree.token(verb).lemma in _HAVE and (
        is_negated(tree, noun) or is_negated(tree, verb)
    )


def _has_doer(tree: Tree, verb: int, objects: tuple[int, ...]) -> bool:
    return any(one not in objects for one in tree.children(verb, *SUBJECTS))
