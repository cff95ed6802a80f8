"""Finds the date phrases of an article and the days that each can mean.

The publication date anchors what is relative ("on Friday", "in November", "last week")
and is never a date by itself. A phrase that hangs on another event ("about a month after
the break") is found and kept with both ends None: a coder may anchor it.
"""

import re
from bisect import bisect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from truceline.language.date_counts import (
    find_counted,
    find_offset,
    find_span,
    find_term,
)
from truceline.language.date_meanings import (
    find_day,
    find_decade,
    find_figures,
    find_iso,
    find_month,
    find_months,
    find_range,
    find_year,
    find_years,
)
from truceline.language.date_named import find_feast, find_ordinal, find_step
from truceline.language.date_patterns import KEYS, REACH, Form, Key
from truceline.language.date_relative import (
    find_edge,
    find_near,
    find_unit,
    find_weekend,
)
from truceline.language.date_seasons import find_season
from truceline.language.date_sighting import UNDATED, Days, Sighting
from truceline.language.date_weekdays import find_weekday, find_weekdays
from truceline.model import EventDate, Precision, Span

MEANINGS: dict[str, Callable[[Sighting], Days | None]] = {
    "iso": find_iso,
    "figures": find_figures,
    "range": find_range,
    "day": find_day,
    "months": find_months,
    "month": find_month,
    "weekdays": find_weekdays,
    "weekday": find_weekday,
    "near": find_near,
    "step": find_step,
    "ordinal": find_ordinal,
    "feast": find_feast,
    "span": find_span,
    "edge": find_edge,
    "unit": find_unit,
    "weekend": find_weekend,
    "counted": find_counted,
    "term": find_term,
    "season": find_season,
    "decade": find_decade,
    "years": find_years,
    "year": find_year,
}
_BEFORE = frozenset(
    {
        "before",
        "until",
        "till",
        "by",
        "ahead of",
        "no later than",
        "prior to",
        "through",
    }
)
_UP_TO_THE_EVE = frozenset({"before", "ahead of", "prior to"})
_AFTER = frozenset(
    {"after", "since", "starting", "beginning", "from", "as of", "effective"}
)
# These tell their own first and last day; a word in front changes neither.
_WHOLE = frozenset({"range", "months", "weekdays", "years", "counted", "term", "span"})
# With an article and a noun behind, these say which: "after the 10 March attack".
_BESIDE_NOUNS = frozenset({"day", "month", "weekday", "year"})
_NOUN = re.compile(
    r"\s+(?!(?:on|for|of|to|in|and|at|when|as|the|with|from|that|after|before|but|or|by|"
    r"they|he|she|it|his|their|its|is|was|were|had|has|a|an)\b)[a-z]"
)
_DEADLINE = re.compile(r"\s+deadline\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighted:
    """A date phrase with the form it was read by and what its core alone means.

    ``core`` is None for an impossible day; ``date`` also counts the words in front, so
    that "by 10 March" ends on the day that its core is.
    """

    form: str
    core: Days | None
    date: EventDate
    match: re.Match[str]


def find_dates(
    text: str, published: date, paragraphs: tuple[Span, ...]
) -> tuple[EventDate, ...]:
    """The date phrases of the paragraphs in order, none inside another.

    An impossible day (31 February) is kept as a phrase with both ends None.
    """
    return tuple(one.date for one in sight_dates(text, published, paragraphs))


def sight_dates(
    text: str, published: date, paragraphs: tuple[Span, ...]
) -> tuple[Sighted, ...]:
    """The same phrases with the forms they were read by."""
    # A datetime is a date too, but its days could not be compared with others.
    day = date(published.year, published.month, published.day)
    found: list[Sighted] = []
    for paragraph in paragraphs:
        words = text[paragraph.start : paragraph.end]
        taken: list[Sighted] = []
        for key in KEYS:
            if any(clue in words for clue in key.clues):
                for place in key.pattern.finditer(text, paragraph.start, paragraph.end):
                    _take(key, place, paragraph, taken, published=day)
        found.extend(taken)
    return tuple(found)


def _take(
    key: Key,
    place: re.Match[str],
    paragraph: Span,
    taken: list[Sighted],
    *,
    published: date,
) -> None:
    """Adds the phrase around one key to those taken, which stay in order."""
    at = bisect(taken, place.start(), key=_start_of)
    if _is_taken(taken, at, place.start(), place.end()):
        return
    for form in key.forms:
        match = _match(form, place, paragraph)
        if match is None:
            continue
        seen = Sighting(match, paragraph=paragraph, published=published)
        sighted = _sighted(seen, form.name)
        if sighted is None:
            continue
        phrase = sighted.date.phrase
        at = bisect(taken, phrase.start, key=_start_of)
        if not _is_taken(taken, at, phrase.start, phrase.end):
            taken.insert(at, sighted)
            return


def _match(form: Form, place: re.Match[str], paragraph: Span) -> re.Match[str] | None:
    if not form.ahead:
        return form.pattern.match(place.string, place.start(), paragraph.end)
    begins = max(paragraph.start, place.start() - form.ahead)
    ends = min(paragraph.end, place.end() + REACH)
    for match in form.pattern.finditer(place.string, begins, ends):
        if match.end() > place.start():
            return match if match.start() <= place.start() else None
    return None


def _start_of(one: Sighted) -> int:
    return one.date.phrase.start


def _is_taken(taken: list[Sighted], at: int, start: int, end: int) -> bool:
    """Whether the phrase in front of an insertion place, or behind it, is in the way."""
    if at and taken[at - 1].date.phrase.end > start:
        return True
    return at < len(taken) and taken[at].date.phrase.start < end


def _sighted(seen: Sighting, name: str) -> Sighted | None:
    core: Days | None = None
    try:
        core = MEANINGS[name](seen)
        if core is None:
            return None
        found = _with_lead(seen, core, name)
    except (ValueError, OverflowError):
        # The calendar has no such day; the wording stays, its days are unknown.
        found = UNDATED
    date = EventDate(
        earliest=found.earliest,
        latest=found.latest,
        precision=found.precision,
        phrase=Span(seen.start, seen.match.end()),
    )
    return Sighted(form=name, core=core, date=date, match=seen.match)


def _with_lead(seen: Sighting, core: Days, name: str) -> Days:
    if name in _WHOLE or not seen.lead:
        return core
    return find_offset(seen, core) or _led(seen, core, name)


def _led(seen: Sighting, found: Days, name: str) -> Days:
    """The days with what leads them: "by 10 March" has one end, "about" is about.

    "After Friday's attack" is on that Friday or later: the attack's own day counts.
    """
    earliest, latest, lead = found.earliest, found.latest, seen.lead
    is_noun = seen.is_possessive or (
        name in _BESIDE_NOUNS and seen.has_article and bool(_NOUN.match(seen.behind))
    )
    if lead in ("by", "from") and is_noun and not _DEADLINE.match(seen.behind):
        seen.drop_lead()
        return found
    if lead in _BEFORE:
        if lead in _UP_TO_THE_EVE and earliest is not None and not is_noun:
            latest = earliest - timedelta(days=1)
        return Days(earliest=None, latest=latest, precision=Precision.BEFORE)
    if lead in _AFTER:
        if lead == "after" and latest is not None and not is_noun:
            earliest = latest + timedelta(days=1)
        return Days(earliest=earliest, latest=None, precision=Precision.AFTER)
    if lead in ("around", "about"):
        return Days(earliest=earliest, latest=latest, precision=Precision.ABOUT)
    return found
