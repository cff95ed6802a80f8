"""Acts that a sentence does not tell as done by anybody: what people say, what a law lets
happen, what would be a crime.

"It is said that they met", "according to one account", "the law lets the police arrest
anyone", "it is a crime to attack a convoy", "were the rebels to attack", "it was never proved that
they met".
"""

from truceline.coding.factuality.whoever import is_of_whoever_may
from truceline.coding.sentences.tree import SUBJECTS, Tree

_IS = frozenset({"is", "are", "'s", "’s"})
_WERE = frozenset({"were"})
# What lays down what may be done, and tells of nothing that was.
_TEXTS = frozenset(
    "law bill act code charter constitution statute regulation rule decree clause article "
    "provision treaty text draft convention mandate".split()
)
_LETTING = frozenset(
    "let allow permit enable entitle empower authorize authorise oblige bind compel forbid "
    "prohibit ban bar require".split()
)
_PROVING = frozenset(
    "show prove establish confirm demonstrate substantiate corroborate verify".split()
)
_NEVER = frozenset({"never", "not", "n't"})
_TELLINGS = frozenset({"account", "version", "story", "rumour", "rumor", "telling"})
# Of one account among others; "the official account" is nobody's doubt.
_ONE_OF = frozenset({"one", "some", "another", "this", "that"})


def is_unfounded(tree: Tree, place: int) -> bool:
    """Whether the clause of an act is hearsay, or tells what may be done, or what it would be
    to do it."""
    return (
        is_hearsay(tree, place)
        or _is_judged(tree, place)
        or _is_let_by_law(tree, place)
        or _is_were_to(tree, place)
        or is_of_whoever_may(tree, place)
        or _is_unproven(tree, place)
    )


def is_hearsay(tree: Tree, place: int) -> bool:
    """Whether nobody in particular tells it: "it is said that they met", "is said to have met
    them", "attacked the port, according to one account"."""
    token = tree.token(place)
    verb = token.head
    is_said = (
        token.dep in ("ccomp", "xcomp")
        and verb != place
        and tree.token(verb).lemma.lower() == "say"
        and tree.token(verb).tag == "VBN"
        and bool(tree.children(verb, "auxpass"))
        and not tree.children(verb, "agent")
    )
    if is_said:
        subjects = tree.children(verb, "nsubjpass")
        return token.dep == "xcomp" or any(
            tree.token(one).text.lower() == "it" for one in subjects
        )
    return any(
        tree.token(one).lemma.lower() in _TELLINGS
        and any(
            tree.token(each).text.lower() in _ONE_OF
            for each in tree.children(one, "det", "nummod")
        )
        for link in tree.children(place, "prep")
        if tree.token(link).text.lower() == "according"
        for to in tree.children(link, "prep")
        for one in tree.children(to, "pobj")
    )


def _is_judged(tree: Tree, place: int) -> bool:
    """ "It is a crime to attack a convoy", "to kill an envoy is a sin". "It was wrong to attack
    them" looks back on what was done."""
    token = tree.token(place)
    if not any(tree.token(one).tag == "TO" for one in tree.children(place, "aux")):
        return False
    if token.dep == "csubj":
        return tree.token(token.head).text.lower() in _IS
    noun = token.head
    if token.dep not in ("relcl", "acl") or tree.token(noun).dep != "attr":
        return False
    verb = tree.token(noun).head
    return tree.token(verb).text.lower() in _IS and any(
        tree.token(one).text.lower() == "it"
        for one in tree.children(verb, "nsubj", "expl")
    )


def _is_let_by_law(tree: Tree, place: int) -> bool:
    """ "The law lets the police arrest anyone": no arrest is told."""
    token = tree.token(place)
    verb = token.head
    return (
        token.dep in ("ccomp", "xcomp")
        and tree.token(verb).lemma.lower() in _LETTING
        and any(
            tree.token(one).lemma.lower() in _TEXTS
            for one in tree.children(verb, *SUBJECTS)
        )
    )


def _is_were_to(tree: Tree, place: int) -> bool:
    """ "Were the rebels to attack": an "if" without the word, whose infinitive the parser
    hangs on the subject or on the verb."""
    token = tree.token(place)
    if not any(tree.token(one).tag == "TO" for one in tree.children(place, "aux")):
        return False
    subject = token.head
    verb = tree.token(subject).head if token.dep in ("relcl", "acl") else subject
    before = tree.token(verb - 1).text if verb else ""
    return (
        tree.token(verb).text.lower() in _WERE
        and (verb == 0 or before in (",", ";", "and", "but"))
        and any(verb < one < place for one in tree.children(verb, *SUBJECTS))
    )


def _is_unproven(tree: Tree, place: int) -> bool:
    """ "That they met was never proved", "it was never proved that they met"."""
    token = tree.token(place)
    proving = tree.token(token.head)
    return (
        token.dep in ("csubj", "csubjpass", "ccomp")
        and proving.tag == "VBN"
        and proving.lemma in _PROVING
        and any(
            tree.token(one).text.lower() in _NEVER for one in tree.children(token.head)
        )
    )
