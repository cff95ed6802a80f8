"""From and until in words, no closer than a codebook says them."""

from datetime import date

from truceline.model import Tenure
from truceline.publish.dates import MONTHS, day_words

NOT_KNOWN = "not known"
STILL = "not known, or still held"


def since_words(days: Tenure) -> str:
    """The day, or the month or year that the codebook has."""
    if days.since is None:
        return NOT_KNOWN
    return _words(days.since, days.surely_since)


def until_words(days: Tenure) -> str:
    """The day, or the month or year that the codebook has."""
    if days.until is None:
        return STILL
    return _words(days.until, days.surely_until)


def tenure_words(days: Tenure) -> str:
    """Both ends, as "from May 2020 until 15 August 2021"; empty if neither is known."""
    begin = "" if days.since is None else f"from {since_words(days)}"
    end = "" if days.until is None else f"until {until_words(days)}"
    return f"{begin} {end}".strip()


def _words(day: date, other: date | None) -> str:
    if other is None or other == day:
        return day_words(day)
    if other.month == day.month:
        return f"{MONTHS[day.month - 1]} {day.year}"
    return f"{day.year}"
