"""A document that holds many articles -> each of them, or why it was left out.

Every part between two marks of the layout gives an article or a refusal, and what the file
says of its own size is compared with what was found in it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from truceline.documents.bundles.chunks import Chunk, cut
from truceline.documents.bundles.layout import Gives, Layout
from truceline.documents.bundles.line_patterns import LinePattern
from truceline.documents.bundles.promised import compared, promised
from truceline.documents.bundles.take_apart import Taken, taken_apart
from truceline.documents.printed import (
    Document,
    Printed,
    Refused,
    Remark,
    field_dates,
)
from truceline.documents.wrapped import unwrapped

# Lines behind the last article that are too few for one and hold no label.
MOST_TRAILING = 3
# An article of which less than this share of its own count of words is there was cut.
LEAST_OF_LENGTH = 0.6

_NUMBER = re.compile(r"[0-9][0-9,]*")
_AGAIN = "export it again, or put this article into a file of its own"


def bundled_articles(
    document: Document, text: str, layout: Layout
) -> Iterator[Printed | Refused | Remark]:
    """The articles in order, then whether they are as many as the file says."""
    parts = cut(text, layout)
    said = promised(parts, layout)
    lacks_end = _lacks_end(parts.chunks, layout, said.count)
    found = 0
    titles: list[str] = []
    for chunk in parts.chunks:
        is_last = chunk is parts.chunks[-1]
        if is_last and _is_trailer(chunk, layout):
            yield _trailing(chunk)
            continue
        is_cut = not chunk.is_ended or (is_last and lacks_end)
        piece = _article(chunk, document, layout, is_cut=is_cut)
        if isinstance(piece, Refused) and is_last and is_cut and said.count is None:
            piece = replace(piece, breaks_off=True)
        found += 1 if isinstance(piece, Printed) else piece.articles or 0
        titles.append(_title_of(piece))
        yield piece
        if isinstance(piece, Printed):
            yield from _shortened(piece, chunk, layout)
    difference = compared(said, found, [title for title in titles if title])
    if difference is not None:
        yield difference


def _article(
    chunk: Chunk, document: Document, layout: Layout, *, is_cut: bool
) -> Printed | Refused:
    line = chunk.line if document.has_lines else None
    together = _run_together(chunk, layout)
    if together > 1:
        return Refused(
            reason=f"{together:,} articles have run into each other: the line that "
            f"parts them ({_marks(layout)}) is missing",
            remedy=_AGAIN,
            line=line,
            number=chunk.number,
            articles=together,
        )
    taken = taken_apart(chunk, layout)
    if is_cut:
        taken = "it breaks off before its end"
    if isinstance(taken, str):
        return Refused(
            reason=f"the article cannot be read as one of {layout.name}: {taken}",
            remedy=_AGAIN,
            value=_first_line(chunk),
            line=line,
            number=chunk.number,
        )
    return _printed(taken, chunk.number, line, is_wrapped=document.is_wrapped)


def _printed(
    taken: Taken, number: int, line: int | None, *, is_wrapped: bool
) -> Printed:
    given = taken.given
    return Printed(
        number=number,
        line=line,
        id=None,
        dates=field_dates(given.get(Gives.DATE)),
        title=given.get(Gives.TITLE),
        outlet=given.get(Gives.OUTLET),
        url=given.get(Gives.URL),
        text=unwrapped(taken.body) if is_wrapped else taken.body,
        byline=given.get(Gives.BYLINE) or _turned(given.get(Gives.AUTHOR)),
        witnesses=tuple(filter(None, (given.get(Gives.LOADED),))),
    )


def _run_together(chunk: Chunk, layout: Layout) -> int:
    """How many articles the lines are of that stand in each once."""
    return max(
        (sum(one.fits(line) for line in chunk.lines) for one in layout.once), default=0
    )


def _lacks_end(
    chunks: tuple[Chunk, ...], layout: Layout, promised_count: int | None
) -> bool:
    """Whether the last article was cut off, where no line marks an end.

    It lacks what all the others have, or what it should have and more are promised.
    """
    if layout.ends or not chunks:
        return False
    *others, last = chunks
    lacking = [one for one in layout.once if not _has(last, one)]
    if promised_count is not None and promised_count > len(chunks):
        return bool(lacking)
    return bool(others) and any(
        all(_has(other, one) for other in others) for one in lacking
    )


def _has(chunk: Chunk, pattern: LinePattern) -> bool:
    return any(pattern.fits(line) for line in chunk.lines)


def _is_trailer(chunk: Chunk, layout: Layout) -> bool:
    lines = [line for line in chunk.lines if line.strip()]
    return (
        not chunk.is_ended
        and len(lines) <= MOST_TRAILING
        and not any(layout.label_of(line) for line in lines)
    )


def _trailing(chunk: Chunk) -> Remark:
    return Remark(
        remark="below the last article stands what belongs to none: "
        f"{_first_line(chunk)!r}"
    )


def _shortened(piece: Printed, chunk: Chunk, layout: Layout) -> Iterator[Remark]:
    """That an article is much shorter than it says of itself."""
    taken = taken_apart(chunk, layout)
    length = taken.given.get(Gives.LENGTH, "") if isinstance(taken, Taken) else ""
    said = _NUMBER.search(length)
    words = len(piece.text.split())
    if said is not None and words < LEAST_OF_LENGTH * int(said[0].replace(",", "")):
        yield Remark(
            remark=f"article {chunk.number:,} says that it has {said[0]} words, and "
            f"{words:,} are there: a part of it may be missing"
        )


def _turned(author: str | None) -> str | None:
    """ "Hoff, Lena; Rahimi, Omid" with each name in the order of speech."""
    if author is None:
        return None
    names = []
    for name in author.split(";"):
        family, _, given = (part.strip() for part in name.partition(","))
        names.append(f"{given} {family}".strip())
    return " and ".join(name for name in names if name)


def _title_of(piece: Printed | Refused) -> str:
    title = piece.title if isinstance(piece, Printed) else piece.value
    return title or ""


def _marks(layout: Layout) -> str:
    return " or ".join(f"'{one.words}'" for one in (*layout.begins, *layout.ends)[:2])


def _first_line(chunk: Chunk) -> str:
    return next(line.strip() for line in chunk.lines if line.strip())
