"""Whom an article credits at its head: an agency in its dateline or its by-line."""

import re

from truceline.documents.bylines import is_by_line
from truceline.model import Article, Sketch

_IN_BRACKETS = re.compile(r"\(([^()\n]{2,40})\)")
_AFTER_NAMES = re.compile(r"(?:,|\|)\s*([^,|]{2,40})$")


def credited_in(article: Article) -> str | None:
    """The outlet or agency that stands in brackets in the dateline or ends the by-line."""
    if article.front is not None:
        found = _IN_BRACKETS.search(article.front.of(article.text))
        if found is not None:
            return found.group(1).strip()
    for span in article.credits:
        line = span.of(article.text)
        found = _AFTER_NAMES.search(line) if is_by_line(line) else None
        if found is not None and found.group(1).strip() not in article.authors:
            return found.group(1).strip()
    return None


def credits_another(copy: Sketch, other: Sketch) -> bool:
    """Whether the head of a copy names a source that is not its own outlet.

    Where its outlet is not known, the other article must name the same source.
    """
    if copy.credited is None:
        return False
    credited = copy.credited.casefold()
    if copy.outlet is not None:
        return credited != copy.outlet.casefold()
    named = {name.casefold() for name in (other.outlet, other.credited) if name}
    return credited in named
