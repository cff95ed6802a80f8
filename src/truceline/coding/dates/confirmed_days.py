"""The day of an act that a sentence with another day confirms or judges.

"The mission confirmed today the death of a commander in a raid in Vell on Sunday": the words
are of today, the raid is of Sunday.
"""

from collections.abc import Iterator

from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate

# What one says of an act that is over; its own day is the later one.
_LOOKING_BACK = frozenset(
    "confirm report acknowledge admit deny disclose reveal verify condemn deplore denounce "
    "mourn regret lament decry protest".split()
)
_NAMING = frozenset({"amod", "compound", "nmod", "nummod", "poss"})
_CLAUSES = frozenset({"relcl", "acl", "advcl", "ccomp"})


def find_confirmed_day(
    tree: Tree, place: int, phrases: list[tuple[int, EventDate]]
) -> EventDate | None:
    """The last of two days in a sentence that looks back on a noun's act; None where it tells
    one day alone, or the later one is that of another clause or of a named thing ("behind
    the 7 August attack")."""
    verb = _verb_above(tree, place)
    if verb is None:
        return None
    is_beside = any(_hangs_on(tree, head, verb) for head, _ in phrases if head < place)
    behind = [
        day
        for head, day in phrases
        if head > place
        and day.is_known
        and tree.token(head).dep not in _NAMING
        and not _is_of_other_clause(tree, head, verb, place)
    ]
    return behind[-1] if is_beside and behind else None


def _verb_above(tree: Tree, place: int) -> int | None:
    """The verb of looking back whose object an act's noun is, or hangs on."""
    if tree.token(place).pos != "NOUN":
        return None
    for one in tree.ancestors(place):
        token = tree.token(one)
        if token.pos in ("VERB", "AUX"):
            verbs = (one, *tree.children(one, "acomp"))
            return next(
                (each for each in verbs if tree.token(each).lemma in _LOOKING_BACK),
                None,
            )
    return None


def _hangs_on(tree: Tree, head: int, verb: int) -> bool:
    return next(_verbs_above(tree, head), None) == verb


def _is_of_other_clause(tree: Tree, head: int, verb: int, place: int) -> bool:
    """Whether a day is that of a clause below the verb in which the act does not stand."""
    own = {place, *tree.ancestors(place)}
    for one in tree.ancestors(head):
        if one == verb:
            return False
        token = tree.token(one)
        is_clause = token.dep in _CLAUSES and token.pos in ("VERB", "AUX")
        # "The death of two men following a strike on Sunday": no clause, but a preposition.
        if is_clause and one not in own and token.text.lower() != "following":
            return True
    return False


def _verbs_above(tree: Tree, head: int) -> Iterator[int]:
    return (
        one for one in tree.ancestors(head) if tree.token(one).pos in ("VERB", "AUX")
    )
