"""The shortest continuous piece of text that carries an event."""

from truceline.coding.sentences.arguments import is_of_circumstance
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import Span

# What hangs on the act itself and tells of something else.
_ASIDE = frozenset(
    {
        "advcl",
        "relcl",
        "ccomp",
        "parataxis",
        "punct",
        "cc",
        "conj",
        "mark",
        "csubj",
        "acl",
    }
)
_NOUN_ASIDE = frozenset(
    {"relcl", "appos", "cc", "conj", "punct", "acl", "advcl", "parataxis"}
)
# What may hang further down and is left out there; a list of parties stays whole.
_BELOW = frozenset({"relcl", "advcl", "parataxis", "acl", "appos"})
_CLAUSE_BELOW = frozenset({"relcl", "advcl", "parataxis"})
# Words that an act is told below of while it begins or lasts: "have begun to leave".
_BEGINNING = frozenset({"begin", "start", "continue", "resume"})
# What somebody is, and no deed of his.
_SAID_OF = frozenset({"ADJ", "ADP", "ADV"})
# A subject further away than this stays outside: the piece would hold half a sentence.
_NEAR = 14


def cut_evidence(tree: Tree, place: int, objects: list[int]) -> Span:
    """From the subject, where it stands near, to the end of the object or phrases."""
    if tree.token(place).pos in _SAID_OF:
        # "Are to be out by May": the whole of what is said.
        place = tree.token(place).head
    elif tree.token(place).pos != "VERB":
        return tree.cover(_with_dependants(tree, place, _NOUN_ASIDE))
    subjects = SUBJECTS | PASSIVE_SUBJECTS
    places = _with_dependants(tree, place, _ASIDE | subjects)
    if not objects or tree.token(place).lemma == "let":
        # "He promised" carries nothing without what was promised, nor "let" without "go".
        for one in _said(tree, place):
            places.extend(tree.subtree(one, without=_CLAUSE_BELOW))
    of = [tree.token(place).head] if is_of_circumstance(tree, place) else []
    for one in (*objects, *of):
        if abs(one - place) <= 2 * _NEAR:
            places.extend(_with_dependants(tree, one, _NOUN_ASIDE))
    begun = _begun(tree, place)
    if begun is not None:
        places.extend((begun, *tree.children(begun, "aux", "auxpass")))
    for subject in tree.children(place if begun is None else begun, *subjects):
        phrase = tree.subtree(subject, without=_BELOW | {"punct"})
        if min(abs(place - one) for one in phrase) <= _NEAR:
            places.extend(phrase)
    return tree.cover(sorted(set(places)))


def _said(tree: Tree, place: int) -> list[int]:
    """What a verb tells in a clause; before a semicolon stands a sentence by itself, whatever
    the parser takes it for: "they left; he promised to stay"."""
    return [
        one
        for one in tree.children(place, "ccomp")
        if not any(token.text == ";" for token in tree.tokens[one:place])
    ]


def _begun(tree: Tree, place: int) -> int | None:
    """The verb that says of an infinitive or gerund that it was begun, right before it."""
    head = tree.token(place).head
    is_below = tree.token(place).dep == "xcomp" and head < place
    return head if is_below and tree.token(head).lemma in _BEGINNING else None


def _with_dependants(tree: Tree, place: int, aside: frozenset[str]) -> list[int]:
    found = [place]
    for child in tree.children(place):
        dep = tree.token(child).dep
        # "Meetings, one with 300 commanders": an aside that brings a party belongs to it.
        if dep not in aside or (dep == "appos" and tree.children(child, "prep")):
            # "Promised to go on and to meet": the second act has a piece of its own.
            more = {"cc", "conj"} if dep == "xcomp" else set()
            found.extend(tree.subtree(child, without=_BELOW | more))
    return found
