"""Days of a chronology: paragraphs that open with them, "11 August. – The president resigns",
or stand below them, where a day has a line of its own."""

import re
from itertools import groupby

from truceline.coding.scene import Scene
from truceline.model import EventDate

# What parts the day of an entry from what happened on it; a comma would make it a sentence.
_PARTED = re.compile(r"\.?[^\S\n]*(?:[–—:]|-{1,2}(?=\s)|\.\s+(?=[^\W\d_a-z]))")
# What may stand in front of the day of an entry, the mark of a list, and behind a day alone.
_MARK = re.compile(r"[-–—•*·]?\s*")
_CLOSING = " .:–—-*"
# One paragraph that opens with a day is the dateline of a report.
_ENTRIES = 2


def entry_days(scene: Scene) -> dict[int, EventDate]:
    """The day of each entry of a chronology, by the number of the paragraph.

    Nothing where fewer than two days open a paragraph or stand alone in one.
    """
    text = scene.article.text
    days = {one.phrase.start: one for one in scene.reading.dates if one.is_known}
    found: dict[int, EventDate] = {}
    above: EventDate | None = None
    entries = 0
    for paragraph, group in groupby(scene.trees, lambda tree: tree.paragraph):
        trees = list(group)
        start, end = trees[0].span.start, trees[-1].span.end
        mark = _MARK.match(text, start)
        day = days.get(mark.end() if mark else start)
        if day is not None and not text[day.phrase.end : end].strip(_CLOSING):
            above, entries = day, entries + 1
        elif day is not None and _PARTED.match(text, day.phrase.end):
            found[paragraph], above, entries = day, None, entries + 1
        elif above is not None:
            found[paragraph] = above
    return found if entries >= _ENTRIES else {}
