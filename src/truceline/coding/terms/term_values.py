"""What the words of a term say: days, a length, a share, a number of what."""

import re
from calendar import monthrange
from datetime import date, timedelta
from math import ceil

from truceline.coding.sentences.numbers import find_number
from truceline.coding.terms.term_words import Sighting
from truceline.model import EventDate, Precision, Quantity, TermKind, When

_MONTHS_OF = {"month": 1, "year": 12}
_DAYS_OF = {"day": 1, "week": 7}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}
_AT_MOST = frozenset(
    "up to|at most|no more than|as many as|less than|fewer than|under|nearly|almost".split(
        "|"
    )
)
_AT_LEAST = frozenset("at least|more than|over|no less than".split("|"))
_ROUGHLY = frozenset("about|around|some|roughly|approximately".split("|"))
# A day of the calendar or of the week; a month or a year alone is none.
_A_DAY = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?\b(?!\d)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"today|tonight|tomorrow|yesterday)",
    re.IGNORECASE,
)


def find_length(seen: Sighting, anchor: date) -> int | None:
    """How many days a length has; None for "a few days" and for "seven to ten days".

    Months and years are counted off from the ``anchor``; part of a day counts as one.
    """
    long, unit = seen.find("long"), seen.find("unit")
    count = 1.0 if long else _count(seen.find("count"))
    if count is None or seen.find("to"):
        return None
    word = (long or unit or "").lower()
    if word == "hour":
        return ceil(count / 24)
    if word in _DAYS_OF:
        return int(count) * _DAYS_OF[word]
    try:
        return (_shift_months(anchor, int(count) * _MONTHS_OF[word]) - anchor).days
    except (OverflowError, ValueError):
        # Behind the last year of the calendar.
        return None


def _count(words: str | None) -> float | None:
    if words is None:
        return None
    if words.lower() in ("a", "an"):
        return 1.0
    return find_number(re.split(r"[\s-]+", words))


def _shift_months(day: date, months: int) -> date:
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def due_within(seen: Sighting, length: int | None, anchor: date) -> When | None:
    """The last day of a length that begins on the ``anchor``; roughly if told so."""
    if length is None:
        return None
    try:
        latest = anchor + timedelta(days=length)
    except OverflowError:
        return None
    is_rough = (seen.find("about") or "").lower() in _ROUGHLY
    return When(
        earliest=None,
        latest=latest,
        precision=Precision.ABOUT if is_rough else Precision.BEFORE,
    )


def find_morrow(seen: Sighting, anchor: date) -> When | None:
    """The day after the ``anchor``, for "at midnight" and "the next day"."""
    if seen.find("morrow") is None or seen.dates:
        return None
    try:
        day = anchor + timedelta(days=1)
    except OverflowError:
        return None
    return When(earliest=day, latest=day, precision=Precision.DAY)


def find_when(kind: TermKind, seen: Sighting, text: str) -> When | None:
    """The days of a start, an end, or of what is due, as close as its date phrase is."""
    if not seen.dates:
        return None
    is_stretch = seen.find("range") is not None
    phrase = seen.dates[0] if is_stretch else seen.dates[-1]
    words = phrase.phrase.of(text)
    if is_stretch:
        return _edge(kind, phrase)
    if kind is TermKind.DUE:
        return _due(seen, phrase)
    is_day = bool(_A_DAY.search(words))
    if kind is TermKind.START and seen.match["term"].lower().startswith("before"):
        return _not_before(phrase)
    if kind is TermKind.START:
        return _open(
            phrase.earliest, phrase.latest, Precision.AFTER, phrase, is_day=is_day
        )
    return _open(
        phrase.latest, phrase.earliest, Precision.BEFORE, phrase, is_day=is_day
    )


def _edge(kind: TermKind, phrase: EventDate) -> When | None:
    """The first or last day of "from 12 to 19 June"; it is due by the last."""
    if kind is TermKind.DUE:
        return When(earliest=None, latest=phrase.latest, precision=Precision.BEFORE)
    day = phrase.earliest if kind is TermKind.START else phrase.latest
    if day is None:
        return None
    return When(earliest=day, latest=day, precision=Precision.DAY)


def _due(seen: Sighting, phrase: EventDate) -> When | None:
    """By the last day of the phrase; before it, by the eve."""
    latest = phrase.latest
    is_on = phrase.earliest is not None
    if is_on and seen.match.group().lower().startswith(("before", "ahead", "prior")):
        assert phrase.earliest is not None
        latest = phrase.earliest - timedelta(days=1)
    if latest is None:
        return None
    return When(earliest=None, latest=latest, precision=Precision.BEFORE)


def _not_before(phrase: EventDate) -> When | None:
    """The day before which something will not begin: then it does."""
    if phrase.earliest is not None or phrase.latest is None:
        return None
    try:
        day = phrase.latest + timedelta(days=1)
    except OverflowError:
        return None
    return When(earliest=day, latest=day, precision=Precision.DAY)


def _open(
    near: date | None,
    far: date | None,
    open_to: Precision,
    phrase: EventDate,
    *,
    is_day: bool,
) -> When | None:
    """A start or end that the words give one day or an interval for.

    "From Friday" leaves open how long, not when it begins: that is the Friday. "From
    June" is kept as open as it is printed.
    """
    if near is None and far is None:
        return None
    if near is not None and far is None:
        if is_day:
            return When(earliest=near, latest=near, precision=Precision.DAY)
        ends = (near, None) if open_to is Precision.AFTER else (None, near)
        return When(earliest=ends[0], latest=ends[1], precision=open_to)
    return When(
        earliest=phrase.earliest, latest=phrase.latest, precision=phrase.precision
    )


def find_share(seen: Sighting) -> float | None:
    """A share between 0 and 1."""
    words = (seen.find("share") or "").lower()
    figures = re.match(r"\d+(?:\.\d+)?", words)
    if "%" in words or "per" in words:
        percent = (
            float(figures.group())
            if figures
            else find_number(re.split(r"[\s-]+", re.split(r"\s*per", words)[0]))
        )
        return None if percent is None or percent > 100 else percent / 100
    parts = re.split(r"[\s-]+", words)
    divisor = _PARTS.get(parts[-1].rstrip("s") if parts[-1] != "half" else "half")
    if divisor is None:
        return None
    counted = _count(parts[0]) if len(parts) > 1 else 1.0
    return None if counted is None or counted > divisor else counted / divisor


def find_quantity(seen: Sighting, *, unit: str | None) -> Quantity | None:
    """How many, with what the words leave open; None where no number is told."""
    words = seen.find("number")
    if words is None:
        return None
    number = find_number(re.split(r"[\s-]+", re.sub(r"^(?:an?)\s+", "", words.lower())))
    if number is None:
        return None
    about = " ".join((seen.find("about") or "").lower().split())
    return Quantity(
        least=None if about in _AT_MOST else number,
        most=None if about in _AT_LEAST else number,
        unit=unit,
    )
