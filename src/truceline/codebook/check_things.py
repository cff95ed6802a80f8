"""Checks of the kinds of things: each kind given once, and known where a row names it."""

from collections.abc import Iterable

from truceline.codebook.draft import Draft, Placed
from truceline.codebook.faults import name_known
from truceline.codebook.rules import PeopleRule, ThingRule

_ACTS = ("does_no", "gets_no", "behind")


def check_things(draft: Draft) -> None:
    """Keeps a fault for each kind that is given twice or named and not given, for a word
    given twice in one kind, and for a kind that says nothing and that no row names."""
    kinds = _kinds(draft.things)
    if draft.is_all_read("things.yaml"):
        _check_named(draft.of_people, kinds)
    named = {kind for placed in draft.of_people for kind in placed.record.but}
    for placed in draft.things:
        _check_words(placed)
        _check_meaning(placed, named)


def _kinds(things: Iterable[Placed[ThingRule]]) -> set[str]:
    known: dict[str, str] = {}
    for rule, fields in ((placed.record, placed.fields) for placed in things):
        first = known.setdefault(rule.kind, rule.where)
        if rule.kind and first != rule.where:
            problem = f"{rule.kind!r} is given twice, first at {first}"
            remedy = "put the words into one row, or name one kind otherwise"
            fields.fault("kind", problem=problem, remedy=remedy)
    return set(known)


def _check_named(verbs: Iterable[Placed[PeopleRule]], kinds: set[str]) -> None:
    for placed in verbs:
        for index, kind in enumerate(placed.record.but):
            if kind not in kinds:
                problem = f"no kind of things is called {kind!r}"
                remedy = name_known(kind, kinds)
                placed.fields.item_fault("but", index, problem=problem, remedy=remedy)


def _check_words(placed: Placed[ThingRule]) -> None:
    words = placed.record.words
    for index, word in enumerate(words):
        if word in words[:index]:
            problem, remedy = f"{word!r} is given twice", "keep one of the two"
            placed.fields.item_fault("words", index, problem=problem, remedy=remedy)


def _check_meaning(placed: Placed[ThingRule], named: set[str]) -> None:
    rule, fields = placed.record, placed.fields
    if not rule.kind or any(map(fields.is_filled, _ACTS)):
        return  # What it says of acts may be a fault, and is told then.
    if rule.says_nothing and rule.kind not in named:
        problem = f"{rule.kind!r} says nothing of any act"
        remedy = "give does_no, gets_no, behind, kills, is_game or is_gear"
        fields.fault("kind", problem=problem, remedy=remedy)
