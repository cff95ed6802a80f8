"""Days of a named act, for what is told beside it: "after Sunday's raid, in which ten died"."""

from dataclasses import replace
from datetime import timedelta

from truceline.coding.sentences.arguments import is_of_circumstance
from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate, Precision

_DAYS = timedelta(days=2)


def find_day_of_named(
    tree: Tree, place: int, phrases: list[tuple[int, EventDate]]
) -> EventDate | None:
    """The day of "Sunday's raid, in which ten died", for the death; None for any other act."""
    clause = _clause_in_which(tree, place)
    if clause is None:
        return None
    noun = tree.token(clause).head
    for head, phrase in phrases:
        if tree.token(head).dep == "poss" and tree.token(head).head == noun:
            return _exactly(phrase)
    return None


def find_day_since_named(
    tree: Tree, place: int, phrases: list[tuple[int, EventDate]]
) -> EventDate | None:
    """From the day of "Sunday's raid" on, for what is told to have come "after" it."""
    for head, phrase in phrases:
        if tree.token(head).dep != "poss" or phrase.precision is not Precision.AFTER:
            continue
        noun = tree.token(tree.token(head).head)
        day = _exactly(phrase)
        if day is None or noun.dep != "pobj":
            continue
        if tree.token(noun.head).head == place:
            return replace(day, latest=None, precision=Precision.AFTER)
    return None


def _clause_in_which(tree: Tree, place: int) -> int | None:
    """The verb of a clause that tells what came about in a thing, whose act this is."""
    for one in (place, *tree.ancestors(place)):
        token = tree.token(one)
        if token.dep == "relcl":
            return one if is_of_circumstance(tree, one) else None
        if one != place and token.pos in ("VERB", "AUX") and token.dep != "conj":
            return None
    return None


def _exactly(phrase: EventDate) -> EventDate | None:
    """The day itself that "after Sunday" names."""
    first, last = phrase.earliest, phrase.latest
    if first is None:
        return None
    if last is None:
        return replace(phrase, latest=first, precision=Precision.DAY)
    return phrase if last - first <= _DAYS else None
