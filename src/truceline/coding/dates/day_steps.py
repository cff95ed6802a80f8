"""How far on from another act words lead: "a day later", "the following night"."""

import math
import re
from calendar import monthrange
from contextlib import suppress
from datetime import MAXYEAR, MINYEAR, date, timedelta

from truceline.model.number_words import NUMBER_PATTERN, read_number

_NUMBER = rf"(?<![\w.,-])(?P<number>\d+|an?|the|{NUMBER_PATTERN})"
# The hours of a day.
_DAY = 24
# No step is counted in more figures than these.
_DIGITS = 4
_DAYTIMES = "night|morning|afternoon|evening"
_UNITS = {"hour": 0, "day": 1, "week": 7, "fortnight": 14}
_UNITS |= dict.fromkeys(_DAYTIMES.split("|"), 1)
_STEP = re.compile(
    rf"{_NUMBER}\s+(?P<unit>{'|'.join(_UNITS)})s?\s+"
    r"(?P<way>later|afterwards?|earlier|after|before)\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\b(?:(?:a\s+)?(?:few|couple\s+of)\s+|several\s+|some\s+|many\s+)?"
    r"(?P<unit>day|week|month)s\s+(?P<way>later|afterwards?|earlier|after|before)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"(?:\d|\b(?:an?|the|{NUMBER_PATTERN}))\s+$", re.IGNORECASE)
# The fewest and the most days that "days", "weeks" and "months" without a number stand for.
_SOME_DAYS = {"day": (1, 14), "week": (7, 70), "month": (30, 365)}
_HOURS = re.compile(
    rf"(?:{_NUMBER}\s+)?\b(?P<unit>hour|minute)s?\s+(?P<way>later|earlier|after|before)\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    rf"\b(?:within|inside|in(?=\s+(?!an?\b|the\b)))\s+(?:{_NUMBER}\s+)?"
    r"(?P<unit>minute|hour|day|week)s?\b",
    re.IGNORECASE,
)
# The noun that a step leads from: "hours after the ceremony", "on the day of the vote".
_FROM_NOUN = re.compile(
    r"\b(?P<way>after|before|of)\s+(?:the|an?|his|her|its|their)\s+(?P<noun>[a-z][\w-]+)$",
    re.IGNORECASE,
)
_LONG_STEP = re.compile(
    rf"{_NUMBER}\s+(?P<unit>month|year)s?\s+(?P<way>later|earlier|after)\b",
    re.IGNORECASE,
)
_SET_OFF = re.compile(r"(?:after|before)(?:[,.;]|\s+(?:that|and|but)\b)", re.IGNORECASE)
_TIME = rf"\s+(?:day|{_DAYTIMES})\b"
_NEXT = re.compile(
    rf"\b(?P<way>following|next|same|previous){_TIME}|\bthat(?:\s+very)?{_TIME}",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\b(?P<way>that|following|previous)\s+(?P<weekday>\w+day)\b", re.IGNORECASE
)
_MONTHS = (
    "january february march april may june july august september october november "
    "december"
).split()
_PERIOD = re.compile(
    rf"\b(?P<way>same|that|following|next|previous)\s+(?P<unit>week|month|year|{'|'.join(_MONTHS)})\b",
    re.IGNORECASE,
)
_DAY_OF_MONTH = re.compile(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)\s+of\s+(?:the\s+)?(?:that|same)\s+month\b",
    re.IGNORECASE,
)
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_WAYS = {"following": 1, "next": 1, "same": 0, "previous": -1}


def days_of_step(text: str, *, is_same: bool, from_day: date) -> int | None:
    """How many days on from the act before, done ``from_day`` on; None where the words do
    not tell.

    ``is_same`` tells whether that act stands in the same sentence: only there "a day
    after they met" leads back from it. With nothing behind, "a week before," and "left the
    day after." lead on from the act ahead; ``text`` holds the comma or stop then.
    """
    weekday = _WEEKDAY.search(text)
    if weekday is not None:
        return _to_weekday(weekday, from_day)
    following = _NEXT.search(text)
    if following is not None:
        return _WAYS[(following["way"] or "same").lower()]
    found = _STEP.search(text)
    number = None if found is None else _number(found["number"])
    if found is None or number is None:
        return None
    way = found["way"].lower()
    days = number * _UNITS[found["unit"].lower()]
    if way in ("after", "before"):
        if _SET_OFF.match(text, found.start("way")):
            return days if way == "after" else -days
        if not is_same:
            return None
    # "A day after they met": the meeting lies a day back from what the sentence tells.
    return -days if way in ("earlier", "after") else days


def noun_of_step(text: str) -> tuple[str, int] | None:
    """The noun that a step leads from, and how many days on from it: 1 for "the day after
    the vote", 0 for "on the day of the vote" and for hours. None without such a noun."""
    found = _FROM_NOUN.search(text)
    if found is None:
        return None
    noun, way = found["noun"].lower(), found["way"].lower()
    if way == "of":
        return noun, 0
    step = _STEP.search(text)
    number = None if step is None else _number(step["number"])
    if step is None or number is None:
        return (noun, 0) if _HOURS.search(text) else None
    days = number * _UNITS[step["unit"].lower()]
    return noun, days if way == "after" else -days


def hours_of_step(text: str, *, is_clause: bool = False) -> tuple[int, int] | None:
    """The first and last day that hours lead to: (0, 1) for "hours later", "within the hour",
    "within a day", (-1, 0) for "an hour earlier". None where no hours are told.

    "After" and "before" lead on from the act ahead where a stop, a comma or the noun of an
    act is behind them: "hours after the ceremony"; with a clause behind them (``is_clause``),
    as in "hours after they had met", they lead back from what is told with it.
    """
    within = _WITHIN.search(text)
    if within is not None:
        number = 1 if within["number"] is None else _number(within["number"])
        unit = within["unit"].lower()
        if number is None or (unit in ("day", "week") and within["number"] is None):
            return None
        hours = {"day": _DAY, "week": 7 * _DAY}.get(unit, 1)
        return 0, max(1, math.ceil(number * hours / _DAY))
    found = _HOURS.search(text)
    if found is None:
        return None
    number = None if found["number"] is None else _number(found["number"])
    if number is not None and number >= _DAY:
        return None
    way = found["way"].lower()
    if is_clause:
        return (-1, 0) if way == "after" else (0, 1) if way == "before" else None
    if way in ("after", "before") and not (
        _SET_OFF.match(text, found.start("way")) or _FROM_NOUN.search(text)
    ):
        return None
    return (0, 1) if way in ("later", "after") else (-1, 0)


def some_of_step(text: str) -> tuple[int, int] | None:
    """The fewest and the most days on that words without a number lead: (1, 14) for "days
    later", (-70, -7) for "weeks earlier"; None for any other words."""
    found = _SOME.search(text)
    if found is None or _COUNTED.search(text, 0, found.start()):
        return None
    way = found["way"].lower()
    if way in ("after", "before") and not _SET_OFF.match(text, found.start("way")):
        return None
    fewest, most = _SOME_DAYS[found["unit"].lower()]
    is_back = way in ("earlier", "before")
    return (-most, -fewest) if is_back else (fewest, most)


def stretch_of_step(
    text: str, *, is_after: bool, from_day: date
) -> tuple[date, date] | None:
    """The first and last day of the month, or the year, so far from a day: back from it for
    "three months after they had met" (``is_after``) and "a year earlier", on from it for "two
    months later". None where the words tell no such step."""
    found = _LONG_STEP.search(text)
    number = None if found is None else _number(found["number"])
    if found is None or number is None:
        return None
    way = found["way"].lower()
    if is_after is not (way == "after"):
        return None
    number *= 1 if way == "later" else -1
    is_year = found["unit"].lower() == "year"
    months = from_day.year * 12 + from_day.month - 1 + number * (12 if is_year else 1)
    year, month = divmod(months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    if is_year:
        return date(year, 1, 1), date(year, 12, 31)
    return _month(year, month + 1)


def period_of_step(text: str, *, from_day: date) -> tuple[date, date] | None:
    """The first and last day of "that month", "the following year", "that June", counted from
    a day; None where the words tell no such period."""
    found = _PERIOD.search(text)
    if found is None:
        return None
    day = _DAY_OF_MONTH.search(text)
    if day is not None:
        with suppress(ValueError):
            that = from_day.replace(day=int(day["day"]))
            return that, that
    way, unit = found["way"].lower(), found["unit"].lower()
    step = _WAYS.get(way, 0)
    if unit in _MONTHS:
        return _month(from_day.year, _MONTHS.index(unit) + 1)
    if unit == "year":
        return date(from_day.year + step, 1, 1), date(from_day.year + step, 12, 31)
    if unit == "week":
        monday = from_day - timedelta(days=from_day.weekday()) + timedelta(weeks=step)
        return monday, monday + timedelta(days=6)
    year, month = divmod(from_day.year * 12 + from_day.month - 1 + step, 12)
    return _month(year, month + 1)


def _month(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    return first, first.replace(day=monthrange(year, month)[1])


def _number(word: str) -> int | None:
    """The number of a count; None for one so long that no calendar goes so far."""
    if len(word) > _DIGITS and word.isdigit():
        return None
    return 1 if word.lower() in ("a", "an", "the") else read_number(word)


def _to_weekday(found: re.Match[str], from_day: date) -> int | None:
    """The first such weekday from a day on, or behind or before it."""
    name, way = found["weekday"].lower(), found["way"].lower()
    if name not in _WEEKDAYS:
        return None
    on = (_WEEKDAYS.index(name) - from_day.weekday()) % 7
    if way == "previous":
        return on - 7
    return on or (7 if way == "following" else 0)
