"""The days of feasts, and days named by their number alone: "on the 3rd"."""

import re
from datetime import date, timedelta

from truceline.language.calendar import shift_months
from truceline.language.date_meanings import TERMS, nearest
from truceline.language.date_outlook import Outlook
from truceline.language.date_sighting import UNDATED, Days, Sighting, days
from truceline.model import Precision

_FEASTS = {
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
}
_ON = re.compile(r"\bon\s+the\s+$", re.IGNORECASE)
# A noun behind the number is what is counted: "on the 3rd floor", "since the 7th Fleet".
_ALONE = re.compile(
    r"\s*(?:[,.;:!?)\]–—]|$)|\s+(?:and|but|or|in|at|near|by|to|when|while|after|before|"
    r"on|with|for|as|the|a|an|they|he|she|it|his|her|their|its|is|are|was|were|had|has|"
    r"have|will|would|that|which|who|under|over|inside|outside|because|if)\b"
)


def find_feast(seen: Sighting) -> Days | None:
    """New Year's Eve and the like; of no year, the one that the clause allows."""
    month, number = _FEASTS[(seen.find("feast") or "").replace("’", "'")]
    if seen.find("year"):
        day = date(seen.number("year"), month, number)
        return days((day, day), Precision.DAY)

    def make(year: int) -> tuple[date, date]:
        day = date(year, month, number)
        return day, day

    return days(nearest(seen.published, seen.outlook, make), Precision.DAY)


def find_ordinal(seen: Sighting) -> Days | None:
    """The latest such day of a month on or before publication, unless the clause looks
    ahead; a number that counts something else is none."""
    is_led = seen.lead is not None or bool(_ON.search(seen.before))
    if not (is_led and seen.has_article and _ALONE.match(seen.behind)):
        return None
    number, published = seen.number("day"), seen.published
    month = seen.find("month")
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
