"""One text from one source, as printed."""

from dataclasses import dataclass
from datetime import date

from truceline.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text from one source, as printed, with what its head and foot say of it.

    ``text`` is what was printed after the date header and the title line; all offsets
    of the record count its code points. ``front`` is a headline or dateline at the head
    of ``text`` and ``credits`` are by-lines and closing credits inside it: kept, and
    never coded. ``path`` is relative to the folder that was read, with ``#3`` behind it
    for the third article of a bundle. ``sha256`` is of ``text`` in UTF-8.
    """

    id: str
    path: str
    date: date
    title: str | None
    outlet: str | None
    url: str | None
    dateline: str | None
    front: Span | None
    authors: tuple[str, ...]
    credits: tuple[Span, ...]
    language: str | None
    text: str
    sha256: str
    duplicate_of: str | None
