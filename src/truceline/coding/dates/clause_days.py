"""The day that a clause is about: "on 10 March, the day on which talks shall begin"."""

import re
from dataclasses import replace
from datetime import date

from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import is_of_circumstance
from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate, Precision

_DAYS = frozenset({"day", "date", "week", "month", "night", "morning", "evening"})
# A day that is the last one of something else is itself that of the clause.
_LAST = re.compile(r"(?:by|until|till|no\s+later\s+than)\b", re.IGNORECASE)
_IS = frozenset({"is", "was", "'s", "’s"})
_BELOW = frozenset({"ccomp", "advcl", "relcl"})
# Between "10 March" and "the day on which": a comma and an article.
_BESIDE = 2


def find_clause_day(scene: Scene, tree: Tree, place: int) -> EventDate | None:
    """The day beside a clause that says what comes on it; None for any other clause."""
    verb = _clause(tree, place)
    if verb is None:
        return _lifted_day(scene, tree, place)
    noun = tree.token(verb).head
    first = min(tree.subtree(noun, without=frozenset({"relcl"})))
    for phrase in scene.reading.dates:
        places = tree.at(phrase.phrase) if phrase.phrase.touches(tree.span) else []
        if noun in places:
            return _exactly(scene, phrase)
        is_day = tree.token(noun).lemma.lower() in _DAYS
        if is_day and places and 0 < first - places[-1] <= _BESIDE:
            return _exactly(scene, phrase)
    return None


def _lifted_day(scene: Scene, tree: Tree, place: int) -> EventDate | None:
    """ "It was on 2 June that they met": the day is lifted out of its clause."""
    clause = tree.verb_at(place)
    if clause is None or tree.token(clause).dep not in _BELOW:
        return None
    above = tree.token(clause).head
    subjects = tree.children(above, "nsubj")
    if tree.token(above).text.lower() not in _IS or not any(
        tree.token(one).text.lower() == "it" and one < above for one in subjects
    ):
        return None
    for phrase in scene.reading.dates:
        places = tree.at(phrase.phrase) if phrase.phrase.touches(tree.span) else []
        if not places or not above < places[0] < clause:
            continue
        head = tree.head_of(places)
        over = tree.token(head).head if tree.token(head).dep == "pobj" else head
        if above in (over, tree.token(over).head):
            return phrase
    return None


def _clause(tree: Tree, place: int) -> int | None:
    """The verb of the relative clause of time whose act this is."""
    for one in (place, *tree.ancestors(place)):
        token = tree.token(one)
        if token.dep == "relcl":
            return one if is_of_circumstance(tree, one) else None
        if one != place and token.pos in ("VERB", "AUX"):
            return None
    return None


def _exactly(scene: Scene, phrase: EventDate) -> EventDate | None:
    """The phrase as the day of the clause: of "by 10 March" that is the tenth."""
    if phrase.earliest is not None:
        return phrase
    day: date | None = phrase.latest
    if day is None or not _LAST.match(scene.text(phrase.phrase)):
        return None
    return replace(phrase, earliest=day, latest=day, precision=Precision.DAY)
