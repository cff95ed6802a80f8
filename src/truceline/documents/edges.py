"""A text -> its headline, dateline, by-line and closing credits, with their places."""

import re
from dataclasses import dataclass

from truceline.documents.bylines import LONGEST_BY_LINE, by_line_authors
from truceline.documents.credits import closing_credits
from truceline.documents.head import LOOK, head_below_headline, head_of
from truceline.documents.people import without_repeats
from truceline.documents.single import LONGEST_TITLE
from truceline.model import Span

# Title, by-line, body: a by-line stands on one of the first two lines.
_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """What is known of the head and foot of a text."""

    front: Span | None
    headline: str | None
    dateline: str | None
    authors: tuple[str, ...]
    credits: tuple[Span, ...]


def edges_of(text: str) -> Edges:
    """Headline, dateline, by-line and closing credits of a text, with their places."""
    opening = [line for line in _LINE.finditer(text[:LOOK]) if line.group().strip()][:3]
    by_line, front_start, body_start = _by_line(opening, text)
    head = None if body_start is None else head_of(text, body_start)
    if head is None and by_line is None and len(opening) > 1:
        head = head_below_headline(text, opening[1].start())
    headline = head.headline if head else None
    front = Span(front_start, head.body) if head and front_start < head.body else None
    if by_line is not None and front_start < by_line.start():
        headline = opening[0].group().strip()
        front = front or Span(front_start, opening[0].end())
    closing = closing_credits(text)
    spans = list(closing.spans)
    named: list[str] = []
    if by_line is not None:
        line = by_line.group()
        start = by_line.start() + len(line) - len(line.lstrip())
        credit = Span(start, start + len(line.strip()))
        named.extend(by_line_authors(line) or ())
        if not any(credit.touches(span) for span in spans):
            spans.insert(0, credit)
    return Edges(
        front=front,
        headline=headline,
        dateline=head.dateline if head else None,
        authors=without_repeats([*named, *closing.people]),
        credits=tuple(spans),
    )


def _by_line(
    opening: list[re.Match[str]], text: str
) -> tuple[re.Match[str] | None, int, int | None]:
    """The by-line, where a front would begin, and where the body's first line does."""
    for number, line in enumerate(opening[:2]):
        seen_whole = line.end() < LOOK or line.end() == len(text)
        if not seen_whole or len(line.group()) > LONGEST_BY_LINE:
            break
        if by_line_authors(line.group()) is not None:
            rest = opening[number + 1 :]
            body = rest[0].start() if rest else None
            return line, 0 if number else body or 0, body
        if not _may_be_title(line.group()):
            break
    return None, 0, 0


def _may_be_title(line: str) -> bool:
    return len(line) < LONGEST_TITLE and not line.rstrip().endswith(
        (".", "!", ":", ";")
    )
