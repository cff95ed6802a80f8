"""The day of what a report tells first: the sentence behind the lede tells it.

"The president has freed ten men, in a first step of the accord. They left the camp on
Saturday": news agencies say first what happened, and then when.
"""

from collections.abc import Iterable
from datetime import timedelta

from truceline.coding.dates.story_days import StoryDay, find_perfect
from truceline.coding.dates.told import Told
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate, Factuality

# A day of the story, and no month of background.
_NARROW = timedelta(days=2)
_THE = frozenset({"the", "this", "that"})
_FRESH = timedelta(days=10)


def day_of_lede(
    scene: Scene, one: Told, coming: Iterable[StoryDay]
) -> EventDate | None:
    """The day that the second sentence tells, for what "has" been done by the first; None for
    any other act, and where the days lie back."""
    if (
        one.claim.factuality is not Factuality.ACTUAL
        or one.tree.number != _first(scene)
        or find_perfect(one.tree, one.place) is None
    ):
        return None
    published = scene.article.date
    for day in coming:
        first, last = day.day.earliest, day.day.latest
        if day.tree.number != one.tree.number + 1 or day.is_back:
            continue
        if first is None or last is None or last > published:
            continue
        if last - first <= _NARROW and published - first <= _FRESH:
            return day.day
    return _day_of_what_it_names(scene, one.tree.number + 1)


def _day_of_what_it_names(scene: Scene, number: int) -> EventDate | None:
    """The day beside the subject of a sentence: "The accord, reached on Monday, provides …"."""
    if number >= len(scene.trees):
        return None
    tree, published = scene.trees[number], scene.article.date
    for day in scene.reading.dates:
        first, last = day.earliest, day.latest
        if first is None or last is None or last > published:
            continue
        if last - first > _NARROW or published - first > _FRESH:
            continue
        places = tree.at(day.phrase) if day.phrase.touches(tree.span) else []
        if places and _is_of_subject(tree, tree.head_of(places)):
            return day
    return None


def _is_of_subject(tree: Tree, head: int) -> bool:
    """Whether a phrase hangs on a participle beside a subject with "the" before it."""
    verb = tree.verb_above(head)
    if verb is None or tree.token(verb).dep != "acl" or tree.token(verb).tag != "VBN":
        return False
    noun = tree.token(verb).head
    return tree.token(noun).dep in ("nsubj", "nsubjpass") and any(
        tree.token(one).text.lower() in _THE for one in tree.children(noun, "det")
    )


def _first(scene: Scene) -> int:
    """The number of the first sentence that has a verb: no title, no dateline."""
    return next(
        (
            tree.number
            for tree in scene.trees
            if any(token.tag.startswith("VB") for token in tree.tokens)
        ),
        0,
    )
