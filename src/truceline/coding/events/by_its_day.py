"""What the day of an act tells of how real it is."""

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventDate, EventType, Factuality, Precision, Span

# What is done, and not only said: a word of today may name a day to come.
_DEEDS = frozenset(
    {
        EventType.AID,
        EventType.ASSAULT,
        EventType.COERCE,
        EventType.CONSULT,
        EventType.COOPERATE,
        EventType.MOBILIZE,
        EventType.PROTEST,
        EventType.RETREAT,
    }
)


def by_its_day(
    scene: Scene,
    match: Match,
    *,
    root: EventType,
    factuality: Factuality,
    day: EventDate | None,
) -> Factuality:
    """How real an act is by its day: what lies after the report is planned ("their truce
    starts on Friday"), and a demanded act whose noun has a past day beside it was done."""
    is_to_come = (
        root in _DEEDS
        and day is not None
        and day.earliest is not None
        and day.earliest > scene.article.date
        and not _is_told_past(match.tree, match.place)
    )
    if is_to_come and factuality is Factuality.ACTUAL:
        return Factuality.PLANNED
    if factuality is Factuality.DEMANDED and _is_past_by_its_noun(scene, match, day):
        # "Charged them with having wanted the assault of 7 August": what has its day was.
        return Factuality.ACTUAL
    return factuality


def _is_past_by_its_noun(scene: Scene, match: Match, day: EventDate | None) -> bool:
    """Whether an act in a noun has its day beside it, and that day is past."""
    tree = match.tree
    if day is None or day.latest is None or day.latest >= scene.article.date:
        return False
    if tree.token(match.place).pos != "NOUN" or day.precision is not Precision.DAY:
        return False
    links = tree.children(match.place, "prep")
    return any(
        tree.token(link).text.lower() in ("of", "on")
        and day.phrase.touches(Span(tree.token(one).start, tree.token(one).end))
        for link in links
        for one in tree.children(link, "pobj")
    )


def _is_told_past(tree: Tree, place: int) -> bool:
    """Whether it is told as done: then its day is wrong, and no word on what is to come."""
    words = (place, *tree.children(place, "aux", "auxpass"))
    return any(tree.token(one).tag == "VBD" for one in words)
