"""A by-line at the head of an article -> the people it names.

Comes in one line; goes out None if it is no by-line. Known forms: "By Lena Hoff",
"By Lena Hoff and Omid Rahimi, Gulf Wire", "By Lena Hoff in Doha", "Lena Hoff | Gulf Wire".
A line that ends a sentence is no by-line.
"""

import re

from truceline.documents.people import is_capitalised, is_person

LONGEST_BY_LINE = 120

_BY = re.compile(r"by[ \t]*:?[ \t]+", re.I)
_SEPARATOR = re.compile(r"[ \t]*(?:,[ \t]*and\b|,|&|\band\b)[ \t]*", re.I)
_IN_PLACE = re.compile(r"[ \t]+in[ \t]+(.+)$")
_STAFF = frozenset(
    ("staff", "our correspondent", "our correspondents", "staff reporter",
     "staff writer", "staff writers", "staff correspondent", "news desk")
)  # fmt: skip


def by_line_authors(line: str) -> tuple[str, ...] | None:
    """The people a by-line names, in order; empty for "By our correspondent"."""
    line = line.strip()
    if len(line) > LONGEST_BY_LINE or not line or line[-1] in '.!?:;”"':
        return None
    opening = _BY.match(line)
    names, bar, outlet = line.partition("|")
    if opening is not None:
        return _named_after_by(names[opening.end() :].strip())
    if bar and outlet.strip() and "|" not in outlet:
        return _all_people(names.strip())
    return None


def is_by_line(line: str) -> bool:
    """Whether the line is a by-line."""
    return by_line_authors(line) is not None


def _named_after_by(names: str) -> tuple[str, ...] | None:
    if names.casefold() in _STAFF:
        return ()
    place = _IN_PLACE.search(names)
    if place is not None and _is_name_like(place.group(1)):
        names = names[: place.start()]
    people = _all_people(names)
    if people is not None:
        return people
    # What follows the last comma may be the outlet: one try, so that a list stays whole.
    people_part, comma, outlet = names.rpartition(",")
    if comma and _is_name_like(outlet):
        return _all_people(people_part)
    return None


def _all_people(names: str) -> tuple[str, ...] | None:
    people = tuple(piece.strip() for piece in _SEPARATOR.split(names))
    return people if all(is_person(person) for person in people) else None


def _is_name_like(words: str) -> bool:
    small = {"of", "the", "and", "for", "in"}
    return all(is_capitalised(word) or word in small for word in words.split())
