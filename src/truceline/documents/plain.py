"""A plain text file -> one printed article.

The file begins with "date YYYY-MM-DD", alone on its line or in front of the first
sentence; then perhaps a title on a line of its own; the rest is the text. The date may be
missing here, since a list of sources can give it.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from truceline.documents.bylines import is_by_line
from truceline.documents.dates import two_dates
from truceline.documents.decoding import decoded
from truceline.documents.files import whole_file
from truceline.documents.head import opens_with_dateline
from truceline.documents.printed import Printed, Refused, Remark

LONGEST_TITLE = 140

_DATE = re.compile(r"date[ \t]*:?[ \t]+([0-9]{4}-[0-9]{2}-[0-9]{2})(?![\w-])", re.I)
# "date 16 January 2020" is meant as a date; "Date palms are …" is not.
_MEANT = re.compile(
    r"date[ \t]*:[^\n]*|date[ \t]+(?=[^\n]{0,20}[0-9])[^\n]{1,40}(?=\n|$)", re.I
)
# No title ends like this: a sentence's end, with or without a closing quotation mark.
_SENTENCE_ENDS = tuple(".!?…:;,\"'”’»")


def read_plain(file: Path) -> Iterator[Printed | Refused | Remark]:
    """The one article of a plain text file; refuses an empty or undated-by-form one."""
    content = whole_file(file)
    if isinstance(content, Refused):
        yield content
        return
    text = decoded(content)
    if isinstance(text, Refused):
        yield text
        return
    yield printed_text(text.text)
    if text.remark is not None:
        yield Remark(remark=text.remark)


def printed_text(raw: str) -> Printed | Refused:
    """What stands in the text of one file, its line breaks made alike."""
    text = with_plain_breaks(raw)
    if not text:
        return Refused(
            reason="the file is empty", remedy="write the article into it or remove it"
        )
    day, rest, alone = _without_date(text)
    if day is None:
        meant = _MEANT.match(text)
        if meant is not None:
            return Refused(
                reason="the first line says 'date', but no YYYY-MM-DD follows",
                remedy="write the day of publication as 'date YYYY-MM-DD'",
                value=meant.group(),
            )
    else:
        second, after, after_alone = _without_date(rest)
        if second is not None and second != day:
            return two_dates(day, second)
        if second is not None:
            rest, alone = after, after_alone
    title, body = _without_title(rest) if alone else (None, rest)
    return Printed(
        number=None,
        line=None,
        id=None,
        date=day,
        title=title,
        outlet=None,
        url=None,
        text=body,
    )


def with_plain_breaks(raw: str) -> str:
    """The text with LF for every line break, without blank space at its ends."""
    # The mark can stand again behind a first one when files were joined.
    return raw.replace("\r\n", "\n").replace("\r", "\n").strip().strip("\ufeff").strip()


def _without_date(text: str) -> tuple[str | None, str, bool]:
    """The date, the rest, and whether the date stood alone on its line."""
    header = _DATE.match(text)
    if header is None:
        return None, text, False
    rest = text[header.end() :]
    line = rest.split("\n", 1)[0]
    return header.group(1), rest.strip(), not line.strip()


def _without_title(text: str) -> tuple[str | None, str]:
    line, _, rest = text.partition("\n")
    title = line.strip()
    following = rest.split("\n", 1)[0]
    body = rest.strip()
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
