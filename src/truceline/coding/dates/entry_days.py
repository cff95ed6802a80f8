"""Days of a chronology, whose paragraphs open with them: "11 August. – The president resigns"."""

import re

from truceline.coding.scene import Scene
from truceline.model import EventDate

# What parts the day of an entry from what happened on it; a comma would make it a sentence.
_PARTED = re.compile(r"\.?[^\S\n]*(?:[–—:]|-{1,2}(?=\s)|\.\s+(?=[^\W\d_a-z]))")
# What may stand in front of the day of an entry: the mark of a list.
_MARK = re.compile(r"[-–—•*·]?\s*")
# One paragraph that opens with a day is the dateline of a report.
_ENTRIES = 2


def entry_days(scene: Scene) -> dict[int, EventDate]:
    """The day of each paragraph that opens with one, by its number, in a chronology.

    Nothing where fewer than two paragraphs do.
    """
    text = scene.article.text
    days = {one.phrase.start: one for one in scene.reading.dates if one.is_known}
    found: dict[int, EventDate] = {}
    last = None
    for tree in scene.trees:
        if tree.paragraph == last:
            continue
        last = tree.paragraph
        mark = _MARK.match(text, tree.span.start)
        day = days.get(mark.end() if mark else tree.span.start)
        if day is not None and _PARTED.match(text, day.phrase.end):
            found[tree.paragraph] = day
    return found if len(found) >= _ENTRIES else {}
