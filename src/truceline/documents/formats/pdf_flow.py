"""The lines of pages -> one text, its paragraphs parted by blank lines.

A paragraph ends where the distance grows, the size changes, the next line is indented, or
a line ends early. Lines that come back at the same place of many pages, and bare page
numbers at the edge, are no text.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from truceline.documents.formats.pdf_columns import PageLine

# The outer part of a page where heads and feet run.
EDGE = 0.1
# Distances between lines of a paragraph differ by less than this.
WIDER = 1.35
# A line that ends before this share of its column ends its paragraph.
SHORT = 0.62
LARGE = 1.2
# This share of the lines of a column is not longer than a full one.
FULL = 0.7

_DIGITS = re.compile(r"[0-9]+")
_PAGE = re.compile(r"(?:page )?#(?: ?(?:of|/) ?#)?|[-–] ?# ?[-–]", re.IGNORECASE)


def text_of(pages: Sequence[Sequence[PageLine]], heights: Sequence[float]) -> str:
    """The text of all pages; a paragraph may run over the end of a page."""
    repeated = _repeated(pages, heights)
    usual = median([line.size for page in pages for line in page])
    lines = [
        line
        for page, height in zip(pages, heights, strict=True)
        for line in page
        # What is set larger than the text is a headline, wherever it stands.
        if line.size > LARGE * usual or not _is_furniture(line, height, repeated)
    ]
    parts = [line.text for line in lines[:1]]
    step = _usual_step(lines)
    reach = _reaches(lines)
    for before, line in pairwise(lines):
        mark = "\n\n" if _begins(before, line, step, reach) else "\n"
        parts.append(f"{mark}{line.text}")
    return "".join(parts)


def _repeated(
    pages: Sequence[Sequence[PageLine]], heights: Sequence[float]
) -> frozenset[tuple[str, int]]:
    often: Counter[tuple[str, int]] = Counter()
    for page, height in zip(pages, heights, strict=True):
        often.update({_place(line) for line in page if _is_at_edge(line, height)})
    least = max(2, len(pages) / 2)
    return frozenset(place for place, number in often.items() if number >= least)


def _place(line: PageLine) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text), round(line.y / 3)


def _is_at_edge(line: PageLine, height: float) -> bool:
    return not EDGE * height < line.y < (1 - EDGE) * height


def _is_furniture(
    line: PageLine, height: float, repeated: frozenset[tuple[str, int]]
) -> bool:
    if not _is_at_edge(line, height):
        return False
    words, y = _place(line)
    is_again = any((words, y + shift) in repeated for shift in (-1, 0, 1))
    return is_again or _PAGE.fullmatch(words) is not None


def _usual_step(lines: Sequence[PageLine]) -> float:
    steps = [a.y - b.y for a, b in pairwise(lines) if 0 < a.y - b.y < 3 * a.size]
    return median(steps) if steps else 0.0


def _reaches(lines: Sequence[PageLine]) -> dict[float, float]:
    """How far the full lines of each column reach; a headline may reach further."""
    ends: dict[float, list[float]] = {}
    for line in lines:
        ends.setdefault(line.left, []).append(line.end)
    return {
        left: sorted(found)[int(FULL * (len(found) - 1))]
        for left, found in ends.items()
    }


def _begins(
    before: PageLine, line: PageLine, step: float, reach: dict[float, float]
) -> bool:
    if abs(before.size - line.size) > 0.15 * before.size:
        return True
    width = reach[before.left] - before.left
    if before.end - before.left < SHORT * width:
        return True
    if (
        line.x - line.left > 0.8 * line.size
        and before.x - before.left < line.size * 0.5
    ):
        return True
    distance = before.y - line.y
    if distance <= 0:
        # The top of the next column or page: only a finished sentence ends there.
        return before.text.endswith((".", "!", "?", "”", '"'))
    return distance > WIDER * step
