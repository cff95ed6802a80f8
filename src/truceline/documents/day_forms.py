"""A date as newspapers, databases and programs print it -> the days it can mean.

Known forms: "2020-01-16" with or without a time, "20200116", "16 January 2020", "Jan. 16th,
2020", "16-Jan-2020", "16/01/2020"; around them a weekday, a time and a time zone. A form
of digits whose year stands last can mean two days; both are given, and it is the caller's
to find out which.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DayOrder(StrEnum):
    """Which of two numbers before the year is the day."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDay:
    """What a printed date can mean.

    Without an order of its own both are the same; None is no day of the calendar.
    ``is_bare`` says that only digits were printed, so that the order must be known.
    """

    day_first: date | None
    month_first: date | None
    is_bare: bool

    def read(self, order: DayOrder | None) -> date | None:
        """The day, if there is one to be had without guessing."""
        if order is not None:
            return self.day_first if order is DayOrder.DAY_FIRST else self.month_first
        if self.day_first is None or self.month_first is None:
            return self.day_first or self.month_first
        return self.day_first if self.day_first == self.month_first else None

    @property
    def is_ambiguous(self) -> bool:
        """Whether two different days can be meant."""
        return None not in (self.day_first, self.month_first) and (
            self.day_first != self.month_first
        )

    @property
    def order(self) -> DayOrder | None:
        """The order that this date alone proves: in 25/04/2020 the day is first."""
        if not self.is_bare or (self.day_first is None) == (self.month_first is None):
            return None
        return DayOrder.MONTH_FIRST if self.day_first is None else DayOrder.DAY_FIRST


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")  # fmt: skip
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?P<{}>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_YEAR = r"(?P<year>[0-9]{4})"
_NUMBER = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_DATES = (
    r"(?P<iso>[0-9]{4})(?P<mark>[-/.])(?P<second>[0-9]{1,2})(?P=mark)(?P<third>[0-9]{1,2})",
    r"(?P<compact>[0-9]{8})",
    rf"{_NUMBER}(?:\s+of)?[\s-]+{_MONTH},?[\s-]+{_YEAR}",
    rf"{_MONTH}\s+{_NUMBER}\s*,?\s+{_YEAR}",
    rf"(?P<first>[0-9]{{1,2}})(?P<mark>[-/.])(?P<second>[0-9]{{1,2}})(?P=mark){_YEAR}",
)
# Words as in "at 8:30 a.m. GMT", "T08:30:00.000Z", "08:30:00 +0430", "6:05 PM EST".
_TIME = (
    r"(?:T|,|\s|\bat\b|-)*[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:[.,][0-9]{1,9})?)?"
    r"(?:\s?[ap]\.?m\.?)?(?:\s?(?:Z|UTC|GMT|[A-Z]{3,4})?(?:\s?[+-][0-9]{2}:?[0-9]{2})?)?"
)
_FORMS = tuple(
    re.compile(
        rf"(?:{_WEEKDAY.format('before')},?\s+)?{form}"
        rf"(?:,?\s+\(?{_WEEKDAY.format('behind')}\)?)?(?:{_TIME})?",
        re.IGNORECASE | re.ASCII,
    )
    for form in _DATES
)


def printed_day(words: str) -> PrintedDay | None:
    """What the words mean if they are one date and nothing else; None if they are not."""
    words = " ".join(words.split()).rstrip(" .")
    for form in _FORMS:
        found = form.fullmatch(words)
        if found is not None:
            return _meant(found)
    return None


def _meant(found: re.Match[str]) -> PrintedDay:
    parts = found.groupdict()
    if parts.get("iso"):
        return _one(int(parts["iso"]), int(parts["second"]), int(parts["third"]))
    if parts.get("compact"):
        digits = parts["compact"]
        return _one(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    year = int(parts["year"])
    if parts.get("month"):
        month = _MONTHS.index(parts["month"][:3].lower()) + 1
        return _one(year, month, int(parts["day"]))
    first, second = int(parts["first"]), int(parts["second"])
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    weekday = parts["before"] or parts["behind"]
    if weekday is not None and day_first != month_first:
        number = _WEEKDAYS.index(weekday[:3].lower())
        fits = [day and day.weekday() == number for day in (day_first, month_first)]
        # A weekday that fits one of the two days says which is meant.
        if any(fits):
            day_first = day_first if fits[0] else None
            month_first = month_first if fits[1] else None
    return PrintedDay(day_first=day_first, month_first=month_first, is_bare=True)


def _one(year: int, month: int, day: int) -> PrintedDay:
    meant = _day(year, month, day)
    return PrintedDay(day_first=meant, month_first=meant, is_bare=False)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
