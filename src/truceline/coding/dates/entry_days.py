"""Days of a chronology: paragraphs that open with them, "11 August. – The president resigns",
or stand below them, where a day has a line of its own."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import groupby

from truceline.coding.scene import Scene
from truceline.model import EventDate

# What parts the day of an entry from what happened on it; a comma would make it a sentence.
_PARTED = re.compile(r"\.?[^\S\n]*(?:[–—:]|-{1,2}(?=\s)|\.\s+(?=[^\W\d_a-z]))")
# What may stand in front of the day of an entry, the mark of a list, and behind a day alone.
_MARK = re.compile(r"[-–—•*·]?\s*")
_CLOSING = " .:–—-*"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b(?:last|this|next|that) year\b|\bago\b")
_MONTH = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b\.?", re.IGNORECASE
)
_ORDINAL = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)\b")
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


def in_entry(scene: Scene, day: EventDate, entry: EventDate) -> EventDate:
    """A day of a chronology's entry, in the year of the entry where it names none: "1998. In
    November they took the town". Of an entry about a month, "on the 15th" is of that month."""
    first, last = day.earliest, day.latest
    start, end = entry.earliest, entry.latest
    words = scene.text(day.phrase)
    if start is None or end is None or start == end or _YEAR.search(words):
        return day
    is_of_month = (start.year, start.month) == (end.year, end.month)
    is_ordinal = bool(_ORDINAL.search(words)) and not _MONTH.search(words)
    if not is_ordinal and not _MONTH.search(words):
        return day

    def moved(one: date | None) -> date | None:
        if one is None or start <= one <= end:
            return one
        if is_ordinal:
            return one.replace(year=start.year, month=start.month)
        return one.replace(year=start.year + (one.month < start.month))

    if is_ordinal and not is_of_month:
        return day
    # The calendar may have no such day in that year.
    with suppress(ValueError):
        return replace(day, earliest=moved(first), latest=moved(last))
    return day
