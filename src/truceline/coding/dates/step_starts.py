"""The day that a step leads on from: of "taken in May 1999 and freed a week later" that May."""

import re
from collections.abc import Sequence
from datetime import timedelta

from truceline.coding.dates.story_days import StoryDay
from truceline.coding.dates.told import Told
from truceline.coding.scene import Scene
from truceline.model import EventDate

# Steps that lead on from a month as well as from a day: "a week later", "within hours".
_LONG = re.compile(
    r"\b(?:week|fortnight|month|year)s?\b|^(?:a few )?days\b", re.IGNORECASE
)
_WITHIN = re.compile(r"\b(?:within|inside)\b", re.IGNORECASE)
_WIDE = timedelta(days=7)


def named_before(
    scene: Scene, phrase: EventDate, before: Sequence[Told]
) -> list[EventDate]:
    """The dates named in front of a phrase, in reading order: those that tell their days by
    themselves, and those that acts told before were found to have."""
    start = phrase.phrase.start
    told = (one.claim.date for one in before)
    named = {
        day.phrase.start: day
        for day in (*(one for one in told if one is not None), *scene.reading.dates)
        if day.is_known and day.earliest is not None and day.phrase.start < start
    }
    return [named[place] for place in sorted(named)]


def find_start(
    scene: Scene, one: Told, last: StoryDay | None, before: Sequence[Told]
) -> tuple[EventDate, bool] | None:
    """The date named last in front of a step in its sentence, else the day that the story has
    (``last``) in its paragraph, else what was named last in it; and whether that stands in the
    same sentence. None where nothing was told before."""
    tree, phrase = one.tree, one.claim.date
    assert phrase is not None
    published = scene.article.date
    words = scene.text(phrase.phrase)
    for day in reversed(named_before(scene, phrase, before)):
        if day.latest is None or day.earliest is None or day.earliest > published:
            continue
        trees = scene.trees_at(day.phrase)
        if day.latest - day.earliest > _WIDE and not (
            _LONG.search(words) or (tree in trees and _WITHIN.search(words))
        ):
            continue
        if tree in trees:
            return day, True
        is_near = any(each.paragraph == tree.paragraph for each in trees)
        if is_near and (last is None or last.tree.paragraph != tree.paragraph):
            return day, False
        break
    if last is None or last.day.earliest is None:
        return None
    return last.day, one.tree is last.tree
