"""How far on from another act words lead: "a day later", "the following night"."""

import re
from calendar import monthrange
from datetime import date

from truceline.model.number_words import NUMBER_WORDS

_NUMBERS = NUMBER_WORDS | {"a": 1, "an": 1, "the": 1}
_UNITS = {"hour": 0, "day": 1, "week": 7}
_STEP = re.compile(
    r"(?P<number>\w+)\s+(?P<unit>hour|day|week)s?\s+(?P<way>later|earlier|after|before)\b",
    re.IGNORECASE,
)
_LONG_STEP = re.compile(
    r"(?P<number>\w+)\s+(?P<unit>month|year)s?\s+after\b", re.IGNORECASE
)
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
    after" counts from it. "A week before," with a comma counts from the sentence ahead.
    """
    weekday = _WEEKDAY.search(text)
    if weekday is not None:
        return _to_weekday(weekday, from_day)
    following = _NEXT.search(text)
    if following is not None:
        return _WAYS[(following["way"] or "same").lower()]
    found = _STEP.search(text)
    if found is None:
        return None
    number = _number(found["number"])
    if number is None:
        return None
    way = found["way"].lower()
    if way in ("after", "before") and not is_same:
        days = number * _UNITS[found["unit"].lower()]
        is_set_off = text.endswith(",") and text[:-1].lower().endswith(way)
        return (days if way == "after" else -days) if is_set_off else None
    # "A day after they met": the meeting lies a day back from what the sentence tells.
    back = way in ("earlier", "after")
    return number * _UNITS[found["unit"].lower()] * (-1 if back else 1)


def stretch_of_step(text: str, *, from_day: date) -> tuple[date, date] | None:
    """The first and last day of the month, or the year, so far before a day: of "three months
    after they had met", told of that day. None where the words tell no such step."""
    found = _LONG_STEP.search(text)
    number = None if found is None else _number(found["number"])
    if found is None or number is None:
        return None
    is_year = found["unit"].lower() == "year"
    months = from_day.year * 12 + from_day.month - 1 - number * (12 if is_year else 1)
    year, month = divmod(months, 12)
    if year < 1:
        return None
    if is_year:
        return date(year, 1, 1), date(year, 12, 31)
    first = date(year, month + 1, 1)
    return first, first.replace(day=monthrange(year, month + 1)[1])


def _number(word: str) -> int | None:
    if word.isdigit():
        return int(word)
    return _NUMBERS.get(word.lower())


def _to_weekday(found: re.Match[str], from_day: date) -> int | None:
    """The first such weekday from a day on, or behind or before it."""
    name, way = found["weekday"].lower(), found["way"].lower()
    if name not in _WEEKDAYS:
        return None
    on = (_WEEKDAYS.index(name) - from_day.weekday()) % 7
    if way == "previous":
        return on - 7
    return on or (7 if way == "following" else 0)
