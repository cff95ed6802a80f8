"""Which date phrase of the sentence says when an act took place."""

from dataclasses import replace
from datetime import timedelta

from truceline.coding.clause_days import find_clause_day
from truceline.coding.modifiers import is_not_before
from truceline.coding.scene import Scene
from truceline.coding.tree import Tree
from truceline.model import EventDate, Precision

# Verbs that make or carry the act they announce: the announcement's day is its day.
_ANNOUNCING = frozenset(
    "announce declare begin start open resume hold sign launch order complete "
    "carry conduct attend join take make have mark follow lead see".split()
)

# From here on a phrase hangs on the verb that carries the act, and not on the act.
CARRIED = 20
_ASIDE = frozenset({"relcl", "advcl", "acl", "ccomp", "pcomp", "parataxis", "conj"})


def find_event_date(
    scene: Scene, tree: Tree, place: int, *, is_told: bool
) -> EventDate | None:
    """The date phrase that hangs on the act, else on the verb that announces it.

    An act that ``is_told`` as done may also have the only phrase of its sentence; what is
    promised or demanded on a day need not come on it.

    None where the sentence has no phrase for this act: the day of publication is none.
    """
    phrases = _phrases(scene, tree)
    if not phrases:
        return None
    of_clause = find_clause_day(scene, tree, place)
    if of_clause is not None:
        return of_clause
    best: tuple[int, EventDate] | None = None
    for head, phrase in phrases:
        distance = _distance(tree, place, head)
        if distance is not None and distance >= CARRIED and not is_told:
            continue
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, phrase)
    if best is not None:
        return best[1]
    return _only_phrase(tree, place, phrases) if is_told else None


def _only_phrase(
    tree: Tree, place: int, phrases: list[tuple[int, EventDate]]
) -> EventDate | None:
    """The single date phrase of a sentence, where act and phrase share its main line.

    A phrase inside a clause beside the act dates that clause: "He spoke of talks that
    had failed in May"; so does one that sets a term, as "by 10 March".
    """
    if len(phrases) != 1:
        return None
    head, phrase = phrases[0]
    if phrase.earliest is None or phrase.latest is None:
        return None
    over_phrase, over_act = _clauses_above(tree, head), _clauses_above(tree, place)
    for one in over_act:
        if one in over_phrase:
            continue
        # "Said on Monday that they had met": the day is that of the words. "Flew there
        # on Monday and met him": it is that of the flight.
        dep = tree.token(one).dep
        if dep == "ccomp" or (dep == "conj" and head > tree.token(one).head):
            return None
    return None if set(over_phrase) - set(over_act) else phrase


def _clauses_above(tree: Tree, place: int) -> list[int]:
    """The heads of the clauses that a token stands in and that stand aside."""
    return [
        one
        for one in (place, *tree.ancestors(place))
        if tree.token(one).dep in _ASIDE and tree.token(one).pos in ("VERB", "AUX")
    ]


def _phrases(scene: Scene, tree: Tree) -> list[tuple[int, EventDate]]:
    span = tree.span
    return [
        (head := tree.head_of(places), _turned(tree, head, date))
        for date in scene.reading.dates
        if date.phrase.touches(span) and (places := tree.at(date.phrase))
    ]


def _turned(tree: Tree, head: int, date: EventDate) -> EventDate:
    """The date as the sentence turns it: what is not to start before Friday comes then,
    or later."""
    is_open = date.earliest is None and date.latest is not None
    if not is_open or not is_not_before(tree, head):
        return date
    assert date.latest is not None
    try:
        first = date.latest + timedelta(days=1)
    except OverflowError:
        return date
    return replace(date, earliest=first, latest=None, precision=Precision.AFTER)


def _distance(tree: Tree, place: int, head: int) -> int | None:
    """How far up and down the tree the phrase hangs from the act; None for another act's.

    A phrase belongs to the nearest verb above it. An act that is no verb may take the
    phrase of the verb it hangs on.
    """
    above = [head, *tree.ancestors(head)]
    if place in above:
        between = above[1 : above.index(place)]
        if any(_is_other_act(tree, one, place) for one in between):
            return None
        return above.index(place)
    carrier = place
    for steps, one in enumerate(tree.ancestors(place), start=1):
        token = tree.token(one)
        dep = tree.token(carrier).dep
        if token.pos in ("VERB", "AUX"):
            fits = token.lemma in _ANNOUNCING or dep in (
                "conj",
                "xcomp",
                "nsubj",
                "nsubjpass",
                "dobj",
            )
            if (
                fits
                and one in above
                and not any(
                    _is_other_act(tree, other, one)
                    for other in above[1 : above.index(one)]
                )
            ):
                # A conjunct shares a phrase only where it stands ahead of both.
                if dep == "conj" and head > one:
                    return None
                return CARRIED + steps + above.index(one)
            if dep not in ("conj", "xcomp"):
                return None
        carrier = one
    return None


def _is_other_act(tree: Tree, place: int, own: int) -> bool:
    token = tree.token(place)
    return (
        place != own
        and token.pos == "VERB"
        and token.dep
        in (
            "ccomp",
            "advcl",
            "relcl",
            "conj",
            "acl",
            "xcomp",
            "parataxis",
            "ROOT",
            "pcomp",
        )
    )
