"""A printed date -> the day it names, never a guess between day and month."""

import re
from dataclasses import dataclass
from datetime import date

MONTHS = (
    "january february march april may june july august september october november "
    "december"
).split()

# UCDP writes this year for a date that it does not have.
NO_DATE_YEAR = 1753

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(.*))?")
_WORDS = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4}|\d{2})")
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?")
_ZONE = re.compile(r"(Z|UTC|GMT|[+-]\d{2}:?\d{2})$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day as printed, with the time zone behind it where one stands there."""

    day: date
    zone: str | None


def read_day(text: str) -> Day | None:
    """The day of "2019-09-28", "28 September 2019" or "2019-09-28 00:00:00.000".

    A time of day is left aside, its zone kept. None for 1753, which stands for a missing
    date. Raises ValueError, with what to do, for anything else.
    """
    text = text.strip()
    iso = _ISO.fullmatch(text)
    if iso is not None:
        year, month, day, rest = iso.groups()
        found = _date(int(year), int(month), int(day), text)
        zone = _zone(rest.strip(), text) if rest else None
        return None if found.year == NO_DATE_YEAR else Day(day=found, zone=zone)
    words = _WORDS.fullmatch(text)
    if words is not None:
        day, name, year = words.groups()
        # Two digits stand in exports made for spreadsheets, all of this century's data.
        century = 2000 if len(year) == 2 else 0
        return Day(
            day=_date(century + int(year), _month(name, text), int(day), text),
            zone=None,
        )
    raise ValueError(_unreadable(text))


def _zone(rest: str, text: str) -> str | None:
    zone = _ZONE.search(rest)
    clock = rest[: zone.start()].strip() if zone else rest
    if clock and _CLOCK.fullmatch(clock) is None:
        raise ValueError(_unreadable(text))
    return zone.group(1).upper() if zone else None


def _month(name: str, text: str) -> int:
    for number, month in enumerate(MONTHS, start=1):
        if month.startswith(name.casefold()):
            return number
    raise ValueError(_unreadable(text))


def _date(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise ValueError(f"there is no day {text!r}") from error


def _unreadable(text: str) -> str:
    return (
        f"{text!r} is no date that can be read one way only; write it like 2019-09-28 "
        "or 28 September 2019"
    )
