"""The shortest continuous piece of text that carries an event."""

from truceline.coding.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import Span

_OUTSIDE = frozenset(
    {
        "advcl",
        "relcl",
        "ccomp",
        "parataxis",
        "punct",
        "cc",
        "conj",
        "nsubj",
        "nsubjpass",
        "mark",
        "csubj",
        "acl",
    }
)
_NOUN_OUTSIDE = frozenset(
    {"relcl", "appos", "cc", "conj", "punct", "acl", "advcl", "parataxis"}
)
_CLAUSE_OUTSIDE = frozenset({"relcl", "advcl", "parataxis"})
# A subject further away than this stays outside: the piece would hold half a sentence.
_NEAR = 14


def cut_evidence(tree: Tree, place: int, objects: list[int]) -> Span:
    """From the subject, where it stands near, to the end of the object or phrases."""
    token = tree.token(place)
    if token.pos != "VERB":
        return tree.cover(tree.subtree(place, without=_NOUN_OUTSIDE))
    places = tree.subtree(place, without=_OUTSIDE)
    if not objects:
        # "He promised" carries nothing without what was promised.
        for one in tree.children(place, "ccomp"):
            places.extend(tree.subtree(one, without=_CLAUSE_OUTSIDE))
    for one in objects:
        if abs(one - place) <= 2 * _NEAR:
            places.extend(tree.subtree(one, without=_NOUN_OUTSIDE))
    for subject in tree.children(place, *SUBJECTS, *PASSIVE_SUBJECTS):
        phrase = tree.subtree(subject, without=_NOUN_OUTSIDE - {"cc", "conj"})
        if min(abs(place - one) for one in phrase) <= _NEAR:
            places.extend(phrase)
    return tree.cover(sorted(set(places)))
