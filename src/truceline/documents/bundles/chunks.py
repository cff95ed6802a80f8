"""The lines of a bundle -> what stands above the first article, and each article's lines.

Nothing is left out but lines that the layout says are none of an article's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from truceline.documents.bundles.layout import Layout, fits_any


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """The lines of one article; ``line`` is where it begins.

    ``is_ended`` says that its end was seen, or that the layout marks none.
    """

    number: int
    line: int
    lines: tuple[str, ...]
    is_ended: bool

    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not any(line.strip() for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A bundle cut into its articles; ``above`` is the cover, ``marks`` where it was cut."""

    above: tuple[str, ...]
    marks: tuple[str, ...]
    chunks: tuple[Chunk, ...]


def cut(text: str, layout: Layout) -> Cut:
    """The articles in order, and the lines above the first."""
    lines = text.split("\n")
    marks: list[str] = []
    chunks: list[Chunk] = []
    start = 0
    is_open = not layout.begins
    first = None if layout.begins else 0
    for number, line in enumerate(lines):
        begins = fits_any(layout.begins, line)
        ends = fits_any(layout.ends, line)
        if not begins and not ends:
            continue
        marks.append(line)
        if is_open:
            # Where ends are marked, one that begins another has lost its own.
            is_ended = ends or not layout.ends
            _add(chunks, lines, start, number, is_ended=is_ended)
        if begins and first is None:
            first = number
        start, is_open = number + 1, begins or not layout.begins
    if is_open:
        _add(chunks, lines, start, len(lines), is_ended=not layout.ends)
    if layout.begins:
        above = tuple(lines[: len(lines) if first is None else first])
        return Cut(above=above, marks=tuple(marks), chunks=_kept(chunks, layout))
    below = _below_cover(chunks[0].lines, layout) if chunks else 0
    above = chunks[0].lines[:below] if chunks else ()
    if below:
        head = chunks[0]
        chunks[0] = Chunk(
            number=head.number,
            line=head.line + below,
            lines=head.lines[below:],
            is_ended=head.is_ended,
        )
    return Cut(above=above, marks=tuple(marks), chunks=_kept(chunks, layout))


def _add(
    chunks: list[Chunk], lines: Sequence[str], start: int, end: int, *, is_ended: bool
) -> None:
    chunk = Chunk(
        number=len(chunks) + 1,
        line=start + 1,
        lines=tuple(lines[start:end]),
        is_ended=is_ended,
    )
    if not chunk.is_blank():
        chunks.append(chunk)


def _kept(chunks: Sequence[Chunk], layout: Layout) -> tuple[Chunk, ...]:
    """The chunks without the lines that are none of an article's."""
    kept: list[Chunk] = []
    for chunk in chunks:
        lines = tuple(
            line for line in chunk.lines if not fits_any(layout.leave_out, line)
        )
        blank = next((n for n, line in enumerate(chunk.lines) if line.strip()), 0)
        cleaned = Chunk(
            number=len(kept) + 1,
            line=chunk.line + blank,
            lines=lines,
            is_ended=chunk.is_ended,
        )
        if not cleaned.is_blank():
            kept.append(cleaned)
    return tuple(kept)


def _below_cover(lines: Sequence[str], layout: Layout) -> int:
    """Where the first article begins, below a cover with contents or a count."""
    patterns = (*layout.holds, *layout.contents, *layout.leave_out)
    below = 0
    for number, line in enumerate(lines):
        if layout.label_of(line) is not None and not fits_any(patterns, line):
            break
        if line.strip() and fits_any(patterns, line):
            below = number + 1
    return below
