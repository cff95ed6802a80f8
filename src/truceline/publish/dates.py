"""Dates as the pages say them, never closer than the text."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from truceline.model import EventDate, Precision
from truceline.model.events import When as ToldWhen

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """An event date as words, as an anchor in the list and as a shape on the strip.

    ``month`` is the heading it stands under: "2020-01", or "2020" for a date as wide as
    a season or a year. An open end has no sharp edge on the strip.
    """

    words: str
    month: str
    first: date
    last: date
    open_start: bool
    open_end: bool

    @property
    def is_day(self) -> bool:
        """Whether it is one day, drawn as a dot."""
        return self.first == self.last and not (self.open_start or self.open_end)


def when_of(event_date: EventDate | ToldWhen | None) -> When | None:
    """The date of a claim or an event; None if no text dates it so that it has days."""
    if event_date is None:
        return None
    first = event_date.earliest or event_date.latest
    last = event_date.latest or event_date.earliest
    if first is None or last is None:
        return None
    precision = event_date.precision
    vague = precision is Precision.ABOUT
    wide = precision in (Precision.SEASON, Precision.YEAR)
    return When(
        words=_words(first, last, event_date),
        month=f"{first.year:04}" if wide else month_of(first),
        first=first,
        last=last,
        open_start=vague or event_date.earliest is None,
        open_end=vague or event_date.latest is None,
    )


def since_words(event_date: ToldWhen | None) -> str | None:
    """When something began, to follow "since": "10 March 2020 at the latest"."""
    when = when_of(event_date)
    if event_date is None or when is None:
        return None
    if event_date.earliest is None:
        return f"{day_words(when.last)} at the latest"
    if event_date.latest is None:
        return f"{day_words(when.first)} at the earliest"
    return when.words


def day_words(day: date) -> str:
    """A day in words: "16 January 2020"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_of(day: date) -> str:
    """The month a day lies in, as an anchor: "2020-01"."""
    return f"{day.year:04}-{day.month:02}"


def month_words(month: str) -> str:
    """A heading for a month ("January 2020") or for a whole year ("2020, no month")."""
    year, _, number = month.partition("-")
    if not number:
        return f"{int(year)}: the year or a season of it"
    return f"{MONTHS[int(number) - 1]} {int(year)}"


def months_between(first: date, last: date) -> list[str]:
    """Every month from one day to another, both included."""
    start = first.year * 12 + first.month - 1
    end = last.year * 12 + last.month - 1
    return [
        f"{number // 12:04}-{number % 12 + 1:02}" for number in range(start, end + 1)
    ]


def _words(first: date, last: date, event_date: EventDate | ToldWhen) -> str:
    if event_date.earliest is None:
        return f"before {day_words(last)}"
    if event_date.latest is None:
        return f"after {day_words(first)}"
    words = _interval(first, last)
    return f"about {words}" if event_date.precision is Precision.ABOUT else words


def _interval(first: date, last: date) -> str:
    if first == last:
        return day_words(first)
    if _starts_month(first) and _ends_month(last):
        if month_of(first) == month_of(last):
            return month_words(month_of(first))
        if (first.month, last.month) == (1, 12) and first.year == last.year:
            return str(first.year)
        return f"{month_words(month_of(first))} to {month_words(month_of(last))}"
    if month_of(first) == month_of(last):
        return f"{first.day}–{day_words(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {day_words(last)}"
    return f"{day_words(first)} – {day_words(last)}"


def _starts_month(day: date) -> bool:
    return day.day == 1


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]
