"""How far on from another act words lead: "a day later", "the following night"."""

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date

from truceline.model.number_words import NUMBER_PATTERN, read_number

_NUMBER = rf"(?<![\w.,-])(?P<number>\d+|an?|the|{NUMBER_PATTERN})"
_UNITS = {"hour": 0, "day": 1, "week": 7}
_STEP = re.compile(
    rf"{_NUMBER}\s+(?P<unit>hour|day|week)s?\s+(?P<way>later|earlier|after|before)\b",
    re.IGNORECASE,
)
_LONG_STEP = re.compile(
    rf"{_NUMBER}\s+(?P<unit>month|year)s?\s+(?P<way>later|earlier|after)\b",
    re.IGNORECASE,
)
_SET_OFF = re.compile(r"(?:after|before)[,.;]", re.IGNORECASE)
_TIME = r"\s+(?:day|night|morning|afternoon|evening)\b"
_NEXT = re.compile(
    rf"\b(?P<way>following|next|same|previous){_TIME}|\bthat(?:\s+very)?{_TIME}",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\b(?P<way>that|following|previous)\s+(?P<weekday>\w+day)\b", re.IGNORECASE
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
        if _SET_OFF.fullmatch(text, found.start("way")):
            return days if way == "after" else -days
        if not is_same:
            return None
    # "A day after they met": the meeting lies a day back from what the sentence tells.
    return -days if way in ("earlier", "after") else days


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
    first = date(year, month + 1, 1)
    return first, first.replace(day=monthrange(year, month + 1)[1])


def _number(word: str) -> int | None:
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
