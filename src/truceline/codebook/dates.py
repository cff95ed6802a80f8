"""Dates of offices as the codebook writes them."""

import calendar
import re
from datetime import date

_WRITTEN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def date_bounds(written: str) -> tuple[date, date]:
    """The first and the last day that "2018", "2018-08" or "2018-08-25" can mean.

    Raises ValueError, with what is wrong as its text, for any other form and for a day
    that is in no calendar.
    """
    match = _WRITTEN.fullmatch(written)
    if match is None:
        raise ValueError(f"{written!r} is not a date")
    year, month, day = (None if part is None else int(part) for part in match.groups())
    if not year:
        raise ValueError(f"{written!r} has no such year")
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if not 1 <= month <= 12:
        raise ValueError(f"{written!r} has no such month")
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return date(year, month, 1), date(year, month, last)
    if not 1 <= day <= last:
        raise ValueError(f"{written!r} has no such day")
    return date(year, month, day), date(year, month, day)
