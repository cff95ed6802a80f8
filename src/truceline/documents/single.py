"""A document that holds one article -> that article as printed.

It may begin with "date 2020-01-16", alone on its line or in front of the first sentence;
then perhaps a title on a line of its own; the rest is the text. Without such a header a
line near the beginning that is nothing but a date gives the date and is taken off the
text. The date may be missing here, since a file name or a list of sources can give it.
"""

import re
from dataclasses import dataclass

from truceline.documents.bylines import is_by_line
from truceline.documents.day_forms import printed_day
from truceline.documents.head import opens_with_dateline
from truceline.documents.plain_letters import with_plain_letters
from truceline.documents.printed import Dated, Document, Origin, Printed, Refused
from truceline.documents.wrapped import unwrapped

LONGEST_TITLE = 140
# A date that belongs to the article as a whole stands below its headline, its outlet and
# its by-line at the latest.
OPENING_LINES = 6
LONGEST_DATE_LINE = 60

_HEADER = re.compile(r"date[ \t]*:?[ \t]+([0-9]{4}-[0-9]{2}-[0-9]{2})(?![\w-])", re.I)
# "date 16 January 2020" is meant as a date; "Date palms are …" is not.
_MEANT = re.compile(
    r"date[ \t]*:(?P<said>[^\n]*)"
    r"|date[ \t]+(?=[^\n]{0,20}[0-9])(?P<bare>[^\n]{1,40})(?=\n|$)",
    re.I,
)
_LABEL = re.compile(
    r"(?:(?:first )?published|publication date|posted|date)(?: on| at)?\s*:?\s+", re.I
)
# No title ends like this: a sentence's end, with or without a closing quotation mark.
_SENTENCE_ENDS = tuple(".!?…:;,\"'”’»")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Header:
    """A date above the text: as printed, what follows, and whether it stood alone."""

    date: str
    rest: str
    is_alone: bool


def single_article(document: Document) -> Printed | Refused:
    """The one article of a document; refuses an empty one."""
    text = with_plain_letters(document.text)
    if document.is_wrapped:
        text = unwrapped(_with_date_apart(text))
    if not text:
        return Refused(
            reason="the file is empty", remedy="write the article into it or remove it"
        )
    header = _header(text)
    if header is None:
        return _without_header(document, text)
    dates = [Dated(origin=Origin.HEADER, printed=header.date)]
    second = _header(header.rest)
    if second is not None:
        header = second
        dates.append(Dated(origin=Origin.HEADER, printed=second.date))
    title, body = (
        without_title(header.rest, document.title)
        if header.is_alone
        else (None, header.rest)
    )
    return _printed(document, tuple(dates), title, body)


def has_header(text: str) -> bool:
    """Whether a text begins with a date line, as the texts of one article do."""
    header = _header(text)
    return header is not None and printed_day(header.date) is not None


def without_title(text: str, marked: str | None = None) -> tuple[str | None, str]:
    """The title and the rest; ``marked`` is a title that the file itself marks."""
    line, _, rest = text.partition("\n")
    title = line.strip()
    following = rest.split("\n", 1)[0]
    body = rest.strip()
    if marked is not None and title == marked and body:
        return title, body
    if (
        not body
        or following.strip()
        or len(title) >= LONGEST_TITLE
        or title.endswith(_SENTENCE_ENDS)
        or is_by_line(title)
        or opens_with_dateline(title)
    ):
        return None, text
    return title, body


def _printed(
    document: Document, dates: tuple[Dated, ...], title: str | None, text: str
) -> Printed:
    return Printed(
        number=None,
        line=None,
        id=None,
        dates=dates,
        title=title,
        outlet=None,
        url=None,
        text=text,
        origin=Origin.HEADER,
        metadata=document.metadata,
    )


def _header(text: str) -> _Header | None:
    found = _HEADER.match(text)
    if found is not None:
        rest = text[found.end() :]
        is_alone = not rest.split("\n", 1)[0].strip()
        return _Header(date=found[1], rest=rest.strip(), is_alone=is_alone)
    meant = _MEANT.match(text)
    if meant is None:
        return None
    said = meant["said"] if meant["bare"] is None else meant["bare"]
    return _Header(date=said.strip(), rest=text[meant.end() :].strip(), is_alone=True)


def _without_header(document: Document, text: str) -> Printed:
    found = _date_line(text)
    if found is None:
        title, body = (
            (None, text)
            if document.title is None
            else without_title(text, document.title)
        )
        return _printed(document, (), title, body)
    words, start, end = found
    before, after = text[:start].strip(), text[end:].strip()
    rest = f"{before}\n\n{after}" if before else after
    title, body = without_title(rest, document.title)
    dates = (Dated(origin=Origin.FIELD, printed=words),)
    return _printed(document, dates, title, body)


def _with_date_apart(text: str) -> str:
    """The text with its line of date in a paragraph of its own, however tightly set."""
    found = _date_line(text)
    if found is None:
        return text
    _, start, end = found
    return f"{text[:start]}\n{text[start:end]}\n{text[end:]}"


def _date_line(text: str) -> tuple[str, int, int] | None:
    """A line of the opening that is a date and nothing else, with its place."""
    start = 0
    seen = 0
    for line in text.split("\n", 4 * OPENING_LINES)[: 4 * OPENING_LINES]:
        words = line.strip()
        if words:
            seen += 1
            if seen > OPENING_LINES or words.endswith("."):
                return None
            label = _LABEL.match(words)
            words = words[label.end() :] if label else words
            if len(words) <= LONGEST_DATE_LINE and printed_day(words) is not None:
                return words, start, start + len(line)
        start += len(line) + 1
    return None
