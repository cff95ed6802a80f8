"""Which objects of an act name whom it is done to, and which what is said or wanted."""

from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

# With one of these who is named is wanted, where no infinitive follows.
_WANTING = frozenset({"want", "demand", "seek", "request", "need", "require"})
_ANY = frozenset({"a", "an", "another", "more", "some", "new"})


def objects_meant(match: Match) -> list[int]:
    """The objects of a match, but those of whom something is said behind "as" ("described the
    rebels as bandits") for what is said, and without any who are wanted rather than asked
    ("the bishops want a foreign investigator")."""
    if match.rule.type is EventType.ACCUSE:
        return _spoken_of(match) or list(match.objects)
    if match.rule.type is EventType.REQUEST:
        return [one for one in match.objects if not _is_wanted(match, one)]
    return [_by_name(match, one) for one in match.objects]


def _by_name(match: Match, place: int) -> int:
    """The name before the noun whose clause tells the act: Moss of "Moss, the treasurer whom
    they dismissed"; the place itself for any other object."""
    tree = match.tree
    noun, clause = tree.token(place), tree.token(match.place)
    if noun.dep != "appos" or clause.dep != "relcl" or clause.head != place:
        return place
    return noun.head if tree.token(noun.head).pos == "PROPN" else place


def _spoken_of(match: Match) -> list[int]:
    tree = match.tree
    behind = {
        one
        for head in find_prepositional(tree, match.place, "as")
        for one in tree.conjuncts(head)
    }
    if not match.objects or not behind >= set(match.objects):
        return []
    return [one for one in tree.children(match.place, "dobj") if one not in behind]


def _is_wanted(match: Match, place: int) -> bool:
    tree = match.tree
    return (
        tree.token(match.place).lemma.lower() in _WANTING
        and not tree.children(match.place, "xcomp", "ccomp")
        and _is_any(tree, place)
    )


def _is_any(tree: Tree, place: int) -> bool:
    """Whether a noun means nobody in particular: "a mediator", "more observers"."""
    return tree.token(place).pos == "NOUN" and any(
        tree.token(one).text.lower() in _ANY
        for one in tree.children(place, "det", "amod")
    )
