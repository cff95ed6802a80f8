"""The days of feasts, and days named by their number alone: "on the 3rd"."""

import re
from datetime import date, timedelta

from truceline.language.calendar import WEEKDAYS, shift_months
from truceline.language.date_meanings import TERMS, find_day_number, nearest
from truceline.language.date_outlook import Outlook
from truceline.language.date_sighting import UNDATED, Days, Sighting, days
from truceline.model import Precision

# The days of feasts from Easter, as Rome keeps it.
_FROM_EASTER = {
    "palm sunday": -7, "good friday": -2, "easter": 0, "easter sunday": 0, "easter monday": 1,
}  # fmt: skip
_FEASTS = {
    "christmas": (12, 25),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
}
# A feast so near is the coming one.
_SOON = timedelta(days=30)
# No month lacks a Friday the 13th for so many days.
_YEARS = 800
_AT = re.compile(r"\b(?:at|for|over)\s+$", re.IGNORECASE)
_ON = re.compile(r"\bon\s+the\s+$", re.IGNORECASE)
# A noun behind the number is what is counted: "on the 3rd floor", "since the 7th Fleet".
_ALONE = re.compile(
    r"\s*(?:[,.;:!?)\]–—]|$)|\s+(?:and|but|or|in|at|near|by|to|when|while|after|before|"
    r"on|with|for|as|the|a|an|they|he|she|it|his|her|their|its|is|are|was|were|had|has|"
    r"have|will|would|that|which|who|under|over|inside|outside|because|if)\b"
)


def find_feast(seen: Sighting) -> Days | None:
    """New Year's Eve and the like; of no year, the one that the clause allows. A feast that
    only says which thing is meant ("the Christmas truce", "the Good Friday accord") is none."""
    feast = (seen.find("feast") or "").replace("’", "'")
    is_season = feast in ("christmas", "easter")
    if is_season and seen.lead is None and not _AT.search(seen.before):
        return None
    if (is_season or feast == "good friday") and not _ALONE.match(seen.behind):
        return None

    def make(year: int) -> tuple[date, date]:
        if feast in _FROM_EASTER:
            day = _easter(year) + timedelta(days=_FROM_EASTER[feast])
        else:
            day = date(year, *_FEASTS[feast])
        return day, day

    if seen.find("year"):
        return days(make(seen.number("year")), Precision.DAY)

    coming = nearest(seen.published, Outlook.AHEAD, make)
    if coming[0] - seen.published <= _SOON:
        return days(coming, Precision.DAY)
    return days(nearest(seen.published, seen.outlook, make), Precision.DAY)


def _easter(year: int) -> date:
    """Easter Sunday, by the rule of Gauss for the Gregorian calendar."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (
        19 * golden
        + century
        - century // 4
        - (century - (century + 8) // 25 + 1) // 3
        + 15
    ) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def find_ordinal_weekday(seen: Sighting) -> Days | None:
    """ "Friday the 18th": the latest such day, unless the clause looks ahead."""
    number, weekday = seen.number("ordinal"), seen.match["weekday"].split()[0].lower()
    step = timedelta(days=1 if seen.outlook is Outlook.AHEAD else -1)
    day = seen.published
    for _ in range(_YEARS):
        if day.day == number and day.weekday() == WEEKDAYS[weekday]:
            return days((day, day), Precision.DAY)
        day += step
    return UNDATED


def find_ordinal(seen: Sighting) -> Days | None:
    """The latest such day of a month on or before publication, unless the clause looks
    ahead; a number that counts something else is none. Of the first three, told in words
    ("on the first"), that is so often true that only a month beside them makes a day; "in
    the fifth" is one of no month."""
    number, month = find_day_number(seen), seen.find("month")
    is_in_words = seen.find("ordinal") is not None
    if is_in_words and month is None and (number < _TELLING or seen.lead == "in"):
        return None
    is_led = seen.lead is not None or bool(_ON.search(seen.before))
    if not (is_led and seen.has_article and _ALONE.match(seen.behind)):
        return None
    published = seen.published
    if month in ("that", "same"):
        return UNDATED
    if month is not None:
        first = shift_months(published.replace(day=1), _MONTHS_ON[month])
        day = _in_month(first, number)
        return None if day is None else days((day, day), Precision.DAY)
    near = [_in_month(shift_months(published.replace(day=1), n), number) for n in _NEAR]
    past = [one for one in near if one is not None and one <= published]
    coming = [one for one in near if one is not None and one >= published]
    if seen.outlook is Outlook.AHEAD:
        chosen = coming[0]
    elif seen.outlook is Outlook.OPEN or seen.lead in TERMS:
        is_next = coming[0] - published < published - past[-1]
        chosen = coming[0] if is_next else past[-1]
    else:
        chosen = past[-1]
    return days((chosen, chosen), Precision.DAY)


_TELLING = 4
_MONTHS_ON = {"last": -1, "this": 0, "next": 1}
# Months around that of publication; no two in a row lack a day.
_NEAR = (-2, -1, 0, 1, 2)


def _in_month(first: date, number: int) -> date | None:
    """A day of a month by its number; None where the month is shorter."""
    day = first + timedelta(days=number - 1)
    return day if day.month == first.month else None


def find_step(_: Sighting) -> Days | None:
    """A night or morning counted from another act: "the next morning"."""
    return UNDATED
