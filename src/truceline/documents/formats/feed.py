"""A saved RSS or Atom feed -> its entries. The network is never asked.

An entry gives title, address, author, date and as much of its text as it holds. A feed
that breaks off gives the entries before the break, and says so.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from truceline.documents.files import whole_file
from truceline.documents.formats.markup import text_of_markup
from truceline.documents.printed import Dated, Origin, Printed, Refused, Remark

if TYPE_CHECKING:
    from feedparser import FeedParserDict  # type: ignore[import-untyped]  # no types

_SAVE = "save the feed again as a file of RSS or Atom"


def read_feed(file: Path) -> Iterator[Printed | Refused | Remark]:
    """The entries of a feed in its order; refuses entities and what is no feed."""
    content = whole_file(file)
    if isinstance(content, Refused):
        yield content
        return
    fault = _xml_fault(content)
    if isinstance(fault, Refused):
        yield fault
        return
    yield from _entries(_parsed(content), fault)


def _parsed(content: bytes) -> "FeedParserDict":
    import feedparser

    # A stream is read; a text could be an address, which would be fetched.
    return feedparser.parse(BytesIO(content))


def _xml_fault(content: bytes) -> Refused | str | None:
    """Why it must not be read, or where it breaks off; None for whole XML."""
    from defusedxml import DefusedXmlException  # type: ignore[import-untyped]  # no types
    from defusedxml.ElementTree import (  # type: ignore[import-untyped]  # no types
        ParseError,
        fromstring,
    )

    try:
        fromstring(content)
    except DefusedXmlException:
        return Refused(
            reason="the feed declares entities, which can be made to fill the memory or "
            "to reach for other files",
            remedy=_SAVE,
            articles=None,
        )
    except ParseError as error:
        return f"line {error.position[0]}"
    except (ValueError, LookupError):
        return "its first line"
    return None


def _entries(
    feed: "FeedParserDict", broken_at: str | None
) -> Iterator[Printed | Refused | Remark]:
    entries = list(feed.entries)
    if not entries and not feed.version:
        yield Refused(reason="this is no RSS or Atom feed", remedy=_SAVE, articles=None)
        return
    outlet = feed.feed.get("title")
    # What stands last before a break may lack its end.
    whole = entries if broken_at is None else entries[:-1]
    changed = 0
    for number, entry in enumerate(whole, start=1):
        changed += not entry.get("published") and bool(entry.get("updated"))
        yield _printed(entry, number, outlet)
    if broken_at is not None:
        yield Refused(
            reason=f"the feed is cut off or damaged at {broken_at}: its last entry, "
            "which may lack its end, is left out, and others may be missing",
            remedy=_SAVE,
            value=entries[-1].get("title") if entries else None,
            articles=None,
        )
    elif not entries:
        yield Refused(
            reason="there is no entry in the feed", remedy="leave it out", articles=0
        )
    if changed:
        count = "1 entry gives" if changed == 1 else f"{changed:,} entries give"
        yield Remark(remark=f"{count} only the day of the last change, which was taken")


def _printed(entry: "FeedParserDict", number: int, outlet: str | None) -> Printed:
    contents = [one.get("value") or "" for one in entry.get("content") or ()]
    text = max([*contents, entry.get("summary") or ""], key=len)
    day = entry.get("published") or entry.get("updated")
    return Printed(
        number=number,
        line=None,
        id=None,
        dates=(Dated(origin=Origin.FIELD, printed=day),) if day else (),
        title=text_of_markup(entry.get("title") or "") or None,
        outlet=outlet,
        url=entry.get("link"),
        text=text_of_markup(text),
        byline=entry.get("author"),
    )
