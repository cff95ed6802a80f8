"""Pieces of text on a page -> its lines, column by column.

A column shows by the many lines that begin at the same place. A line that runs across the
columns, such as a headline, ends what stands above it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from truceline.documents.formats.pdf_fragments import Fragment

# Widths are not told by the page. Newspaper type takes 0.45 to 0.55 of its size a letter.
WIDTH_OF_LETTER = 0.47
# A gap of so many letter heights within a row begins something new.
GAP = 1.2
# A column has its share of the lines and keeps its distance from the next.
LEAST_LINES = 3
LEAST_SHARE = 0.2
LEAST_DISTANCE = 0.16
# Lines of one column begin within so many points of each other.
GRID = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLine:
    """One line of a column; ``left`` is where its column begins."""

    x: float
    y: float
    size: float
    left: float
    text: str

    @property
    def end(self) -> float:
        """Where it ends, about."""
        return self.x + _width(self.text, self.size)


def lines_of(fragments: Sequence[Fragment], *, width: float) -> tuple[PageLine, ...]:
    """The lines of a page in the order they are read in."""
    rows = [_runs(row) for row in _rows(fragments)]
    lefts = _columns([run for row in rows for run in row], len(rows), width)
    done: list[PageLine] = []
    band: list[list[PageLine]] = [[] for _ in lefts]
    for row in rows:
        if _runs_across(row, lefts):
            done.extend(line for column in band for line in column)
            band = [[] for _ in lefts]
            done.append(_line(row, lefts[0]))
            continue
        for number, left in enumerate(lefts):
            own = [run for run in row if _column_of(run.x, lefts) == number]
            if own:
                band[number].append(_line(own, left))
    done.extend(line for column in band for line in column)
    return tuple(line for line in done if line.text)


def _rows(fragments: Sequence[Fragment]) -> Iterator[list[Fragment]]:
    """Pieces that stand at one height, from the top down, from left to right."""
    row: list[Fragment] = []
    for piece in sorted(fragments, key=lambda one: -one.y):
        if row and row[0].y - piece.y > 0.4 * min(row[0].size, piece.size):
            yield sorted(row, key=lambda one: one.x)
            row = []
        row.append(piece)
    if row:
        yield sorted(row, key=lambda one: one.x)


def _runs(row: Sequence[Fragment]) -> list[Fragment]:
    """The pieces of a row, joined where no gap lies between them."""
    runs = [row[0]]
    for before, piece in pairwise(row):
        last = runs[-1]
        gap = piece.x - before.x - _width(before.text, before.size)
        if gap > GAP * piece.size:
            runs.append(piece)
            continue
        runs[-1] = Fragment(
            x=last.x, y=last.y, size=last.size, text=last.text + piece.text
        )
    return runs


def _columns(runs: Sequence[Fragment], rows: int, width: float) -> list[float]:
    """Where columns begin; the first is that of all lines if there are no others."""
    first = min((run.x for run in runs), default=0.0)
    often = Counter(round(run.x / GRID) * GRID for run in runs)
    lefts = [first]
    for x in sorted(often):
        number = often[x] + often[x + GRID]
        if number < max(LEAST_LINES, LEAST_SHARE * rows):
            continue
        if x - lefts[-1] > LEAST_DISTANCE * width:
            lefts.append(float(x))
    return lefts


def _runs_across(row: Sequence[Fragment], lefts: Sequence[float]) -> bool:
    if len(lefts) == 1:
        return False
    for run in row:
        number = _column_of(run.x, lefts)
        if number + 1 == len(lefts):
            continue
        following = lefts[number + 1]
        reach = following + 0.15 * (following - lefts[number])
        if run.x + _width(run.text, run.size) > reach:
            return True
    return False


def _column_of(x: float, lefts: Sequence[float]) -> int:
    return max(n for n, left in enumerate(lefts) if n == 0 or x >= left - GRID)


def _line(runs: Sequence[Fragment], left: float) -> PageLine:
    text = " ".join(" ".join(run.text for run in runs).split())
    return PageLine(x=runs[0].x, y=runs[0].y, size=runs[0].size, left=left, text=text)


def _width(text: str, size: float) -> float:
    return len(text.strip()) * size * WIDTH_OF_LETTER
