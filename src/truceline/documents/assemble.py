"""A printed text -> an ``Article``, or why it cannot be one.

Here the date is checked, the limits are kept, ids are given, and head and foot are
told from the body.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from truceline.documents.bylines import LONGEST_BY_LINE, by_line_authors
from truceline.documents.credits import closing_credits
from truceline.documents.dates import no_date, publication_day, two_dates
from truceline.documents.head import LOOK, head_below_headline, head_of
from truceline.documents.people import without_repeats
from truceline.documents.plain import LONGEST_TITLE, with_plain_breaks
from truceline.documents.printed import LONGEST_TEXT, Origin, Printed, Refused
from truceline.documents.reports import Origins, ReadArticle
from truceline.documents.sources import Source
from truceline.model import Article, Span
from truceline.model.ids import article_id, sha256_of

LONGEST_ID = 200
# Title, by-line, body: a by-line stands on one of the first two lines.
_LINE = re.compile(r"[^\n]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """What is known of the head and foot of a text."""

    front: Span | None
    headline: str | None
    dateline: str | None
    authors: tuple[str, ...]
    credits: tuple[Span, ...]


def article_from(
    printed: Printed, *, path: str, source: Source | None, today: date
) -> ReadArticle | Refused:
    """The article; what its own file says of it goes before what a list says."""
    if source is not None and printed.number is not None:
        # A list has one row for a whole bundle: its outlet is all that fits every row.
        source = replace(source, title=None, url=None, date=None)
    text = with_plain_breaks(printed.text)
    fault = _fault_of(printed, text)
    if fault is not None:
        return fault
    day = _day(printed, source, today)
    if isinstance(day, Refused):
        return day
    edges = edges_of(text)
    own = _field(printed.title), _field(printed.outlet), _field(printed.url)
    title = own[0] or (source.title if source else None)
    outlet = own[1] or (source.outlet if source else None)
    url = own[2] or (source.url if source else None)
    article = Article(
        id=_field(printed.id)
        # Only what was printed is hashed: a headline that we tell from the text is not.
        or article_id(day=day, title=title, outlet=outlet, text=text),
        path=path,
        date=day,
        title=title or edges.headline,
        outlet=outlet,
        url=url,
        dateline=edges.dateline,
        front=edges.front,
        authors=edges.authors,
        credits=edges.credits,
        language=None,
        text=text,
        sha256=sha256_of(text),
        duplicate_of=None,
    )
    return ReadArticle(
        article=article,
        origins=Origins(
            date=printed.date_origin if _field(printed.date) else Origin.SIDECAR,
            title=_origin(own[0], title) or _origin(edges.headline, edges.headline),
            outlet=_origin(own[1], outlet),
            url=_origin(own[2], url),
            authors=Origin.HEADER if edges.authors else None,
        ),
    )


def _origin(own: str | None, known: str | None) -> Origin | None:
    if known is None:
        return None
    return Origin.HEADER if own else Origin.SIDECAR


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


def _fault_of(printed: Printed, text: str) -> Refused | None:
    if not text:
        return Refused(
            reason="there is a date but no text"
            if printed.date
            else "there is no text",
            remedy="add the text of the article or remove it",
            line=printed.line,
        )
    if len(text) > LONGEST_TEXT:
        return Refused(
            reason=f"the text has {len(text):,} characters, more than the "
            f"{LONGEST_TEXT:,} that one article may have",
            remedy="split it into the articles it is made of",
            line=printed.line,
        )
    half = _half_character(printed)
    if half is not None:
        return Refused(
            reason=f"the {half} holds half a character, which no file can hold",
            remedy="write the whole character there, or save it again as UTF-8 text",
            line=printed.line,
        )
    if "\x00" in text:
        return Refused(
            reason=f"NUL characters stand in the text, {text.count(chr(0)):,} of them",
            remedy="remove them",
            line=printed.line,
        )
    name = _field(printed.id)
    if name is not None and (len(name) > LONGEST_ID or _CONTROL.search(name)):
        return Refused(
            reason=f"the id is longer than {LONGEST_ID} characters or holds control "
            "characters",
            remedy="give a short id of letters, digits and marks, or none",
            value=name,
            line=printed.line,
        )
    return None


def _half_character(printed: Printed) -> str | None:
    """The first field that holds half of a pair that UTF-16 splits a character into."""
    fields = {
        "text": printed.text,
        "title": printed.title,
        "id": printed.id,
        "outlet": printed.outlet,
        "url": printed.url,
    }
    for name, value in fields.items():
        if value is not None and _SURROGATE.search(value):
            return name
    return None


def _day(printed: Printed, source: Source | None, today: date) -> date | Refused:
    own = _field(printed.date)
    listed = source.date if source else None
    given = own or listed
    day = (
        no_date(in_bundle=printed.number is not None)
        if given is None
        else publication_day(given, today=today)
    )
    if own and listed and not isinstance(day, Refused):
        other = publication_day(listed, today=today)
        if other != day:
            day = two_dates(own, f"{listed} in the list of sources")
    if isinstance(day, Refused):
        return Refused(
            reason=day.reason, remedy=day.remedy, value=day.value, line=printed.line
        )
    return day


def _field(value: str | None) -> str | None:
    """The field without blank space around it; an empty field is unknown."""
    return (value.strip() or None) if value is not None else None
