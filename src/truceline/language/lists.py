"""Lists and tables inside a paragraph, taken apart: no sentence goes from one row of them
into the next, nor from cell to cell."""

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\n]+")
# A mark of a list, or a number, before what is listed.
_MARK = re.compile(r"[^\S\n]*(?:[-*•–·‣▪◦]|\(?\d{1,3}[.)])[^\S\n]+(?=\S)")
# Bars or tabs between cells. One of them may stand in prose: "Q.\tWhen?".
_BETWEEN_CELLS = re.compile(r"[^\S\n]*[|\t][|\t\s]*")
_FEWEST_ITEMS = 2
_FEWEST_BORDERS = 2


def taken_apart(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the items and cells of a paragraph start and end, each with the lines that go
    on with it and without its mark; the paragraph as it is where it has none.

    A line with a mark makes a list only beside another: one dash may stand in prose.
    """
    lines = [found.span() for found in _LINE.finditer(text, start, end)]
    marks = [_MARK.match(text, *line) for line in lines]
    is_list = len(lines) == 1 or sum(map(bool, marks)) >= _FEWEST_ITEMS
    for (first, last), mark in zip(lines, marks, strict=True):
        borders = [found.span() for found in _BETWEEN_CELLS.finditer(text, first, last)]
        if len(borders) >= _FEWEST_BORDERS:
            for border, behind in ((first, first), *borders):
                yield start, border
                start = behind
            yield start, last
            start = last
        elif mark and is_list:
            yield start, first
            start = mark.end()
    yield start, end
