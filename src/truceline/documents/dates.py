"""The date of publication as printed -> a day, or why it cannot be one.

One form is taken, YYYY-MM-DD, because 03/04/2020 is two days; rows of a bundle may carry
a time behind it. The clock is the caller's.
"""

import re
from datetime import date, timedelta

from truceline.documents.printed import Refused

FIRST_YEAR = 1900
# An article dated in Auckland may be read while it is still yesterday in Honolulu.
SLACK = timedelta(days=1)

_REMEDY = "write the day of publication as YYYY-MM-DD"
_DAY = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?"
    r" ?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)


def publication_day(printed: str, *, today: date) -> date | Refused:
    """The day of "2020-01-16" or "2020-01-16T08:30:00Z"; refuses the impossible."""
    form = _DAY.fullmatch(printed.strip())
    if form is None:
        return Refused(
            reason="the date is not of the form YYYY-MM-DD",
            remedy=_REMEDY,
            value=printed,
        )
    try:
        day = date(*(int(part) for part in form.groups()))
    except ValueError:
        return Refused(
            reason="the date is not a day of the calendar",
            remedy=_REMEDY,
            value=printed,
        )
    if day.year < FIRST_YEAR:
        return Refused(
            reason=f"the date is before {FIRST_YEAR}, when no article can be ours",
            remedy="correct the year",
            value=printed,
        )
    if day > today + SLACK:
        return Refused(
            reason=f"the date is in the future (today is {today})",
            remedy="correct the date of publication",
            value=printed,
        )
    return day


def no_date(*, in_bundle: bool) -> Refused:
    """The refusal of an article that says nowhere when it was published."""
    return Refused(
        reason="no date of publication was found",
        remedy="give the row a date of the form YYYY-MM-DD"
        if in_bundle
        else "write 'date YYYY-MM-DD' on the first line or give a date in sources.csv",
    )


def two_dates(first: str, second: str) -> Refused:
    """The refusal of an article that was published on two days."""
    return Refused(
        reason="two different dates of publication are given",
        remedy="keep the one that is right",
        value=f"{first} and {second}",
    )
