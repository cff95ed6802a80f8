"""What no article may be: empty, too long, or of characters that no file can hold."""

import re

from truceline.documents.printed import LONGEST_TEXT, Printed, Refused

LONGEST_ID = 200
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def fault_of(printed: Printed, text: str) -> Refused | None:
    """Why a printed text cannot be an article; None if it can."""
    if not text:
        return Refused(
            reason="there is a date but no text"
            if printed.dates
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
    name = printed.id.strip() if printed.id else None
    if name and (len(name) > LONGEST_ID or _CONTROL.search(name)):
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
