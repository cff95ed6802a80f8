"""Days of what came before: "they met on Monday after troops shelled Vell".

News tells behind "after" what led to it, and that is hardly older than a few days; in a month
or a year both lie in it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate, Precision

_AFTER = frozenset({"after", "once"})
# So far back lies what led to an act, as a rule.
_BEFORE = timedelta(days=3)
# A phrase of more days than these has room for both.
_WIDE = timedelta(days=5)


def find_day_of_what_led(
    tree: Tree, place: int, day_of: Callable[[int], EventDate | None]
) -> EventDate | None:
    """The days up to the act that "after" leads to, for the verb of its clause.

    ``day_of`` gives the day of the verb that the clause hangs on. None for what stands in no
    such clause, and where words count how long before it was: "weeks after they met".
    """
    clause = _clause_of_after(tree, place)
    if clause is None:
        return None
    day = next((day for verb in _led_to(tree, clause) if (day := day_of(verb))), None)
    if day is None or day.earliest is None or day.latest is None:
        return None
    first: date = day.earliest
    if day.latest - first <= _WIDE:
        first -= _BEFORE
    return replace(day, earliest=first, precision=Precision.ABOUT)


def _clause_of_after(tree: Tree, place: int) -> int | None:
    """The verb of the clause behind "after" whose act this is."""
    one = place
    while tree.token(one).dep == "conj" and tree.token(one).head != one:
        one = tree.token(one).head
    token = tree.token(one)
    marks = [
        each
        for each in tree.children(one, "mark")
        if tree.token(each).text.lower() in _AFTER
    ]
    if token.dep != "advcl" or not marks:
        return None
    is_counted = any(
        each < marks[0] for each in tree.children(one, "npadvmod", "advmod")
    )
    return None if is_counted else one


def _led_to(tree: Tree, clause: int) -> Iterator[int]:
    """The verb that a clause hangs on, and those it is joined to."""
    above = tree.token(clause).head
    yield above
    while tree.token(above).dep in ("conj", "xcomp"):
        above = tree.token(above).head
        yield above
