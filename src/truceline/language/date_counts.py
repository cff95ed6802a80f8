"""The days that a count of days, weeks or months means: "the past two weeks", "ten days ago",
"two days after 10 March", "within a week"."""

import re
from datetime import date, timedelta

from truceline.language.calendar import (
    month_interval,
    shift_months,
    week_interval,
    year_interval,
)
from truceline.language.date_patterns import COUNT_AHEAD, OFFSET, REACH
from truceline.language.date_sighting import UNDATED, Days, Sighting, days
from truceline.model import Precision
from truceline.model.number_words import read_number

_DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS_OF = {"month": 1, "year": 12, "decade": 120}
_SUPERLATIVE = re.compile(
    r"\b(?:time|first|ever|\w{2,12}est|worst|best|most)\s+(?:\w{2,12}\s+)?$", re.I
)


def find_span(seen: Sighting) -> Days | None:
    """The days up to publication, or from it: "the past two weeks", "the next month"."""
    word, count, unit = seen.find("which"), seen.find("count"), seen.find("unit") or ""
    is_plural = seen.match.group().lower().endswith("s")
    if word == "recent":
        return UNDATED if is_plural else None
    if count is None and not is_plural and not _is_rolling(seen, word):
        return None
    number = _number(count) if count or not is_plural else None
    if number is None or seen.is_of_something:
        return UNDATED
    sign = 1 if word in ("next", "coming") else -1
    return days(_reaching(seen.published, sign * number, unit), Precision.RANGE)


def _is_rolling(seen: Sighting, word: str | None) -> bool:
    """Whether "the past week" is meant, seven days, and not the calendar's last week."""
    unit = seen.find("unit")
    if unit in ("hour", "day"):
        return False
    if word == "past":
        return True
    return (
        word in ("last", "next", "coming")
        and seen.has_article
        and seen.lead in ("in", "over", "during", "throughout", "through")
    )


def find_counted(seen: Sighting) -> Days | None:
    """So long ago; so long after or before something else stays undated."""
    ahead = _count_ahead(seen)
    about, word = ahead["about"], ahead["count"]
    unit, relation = seen.find("unit") or "", seen.find("relation")
    seen.drop_lead()
    if about or word:
        seen.start = ahead.start("about") if about else ahead.start("count")
    number = _number(word)
    if relation != "ago":
        return UNDATED if word or seen.match.group().split()[0].endswith("s") else None
    if word is None or number is None or "or" in seen.match.group().lower().split():
        return UNDATED
    earliest, latest = _reaching(seen.published, -number, unit)
    about = " ".join(about.lower().split()) if about else None
    if about in ("more than", "over", "at least"):
        return Days(earliest=None, latest=earliest, precision=Precision.BEFORE)
    if about in ("less than", "fewer than", "under"):
        return days((earliest, latest), Precision.RANGE)
    return _ago(earliest, unit, is_sharp=about in (None, "just", "only"))


def _ago(day: date, unit: str, *, is_sharp: bool) -> Days:
    if unit in ("hour", "day"):
        return days((day, day), Precision.DAY if is_sharp else Precision.ABOUT)
    if unit in ("week", "fortnight"):
        return days(week_interval(day), Precision.ABOUT)
    if unit == "month":
        return days(month_interval(day.year, day.month), Precision.ABOUT)
    return days(year_interval(day.year), Precision.ABOUT)


def find_offset(seen: Sighting, found: Days) -> Days | None:
    """The day that "two days after 10 March" means; None without such words in front."""
    ahead = OFFSET.search(
        seen.match.string, max(seen.begins, seen.start - REACH), seen.start
    )
    if ahead is None or seen.lead not in ("after", "before"):
        return None
    seen.start = ahead.start()
    word = ahead["count"].lower()
    number = 1 if word == "the" else _number(word)
    is_stretch = seen.before.lower().endswith("the ") or (
        word in ("the", "few") and (ahead.group().split()[1].lower().endswith("s"))
    )
    day = found.earliest
    if number is None or is_stretch or day is None or day != found.latest:
        return UNDATED
    unit, sign = ahead["unit"].lower(), 1 if seen.lead == "after" else -1
    first, last = _reaching(day, sign * number, unit)
    return _ago(last if sign > 0 else first, unit, is_sharp=True)


def _reaching(day: date, count: int, unit: str) -> tuple[date, date]:
    """From the day so many units on, or back if the count is negative."""
    if unit == "hour":
        other = day + timedelta(days=-(-abs(count) // 24)) * (1 if count > 0 else -1)
    elif unit in _DAYS_OF:
        other = day + timedelta(days=count * _DAYS_OF[unit])
    else:
        other = shift_months(day, count * _MONTHS_OF[unit])
    return min(day, other), max(day, other)


def find_term(seen: Sighting) -> Days | None:
    """A term such as "within ten days", "within hours", "within the hour": found, undated,
    for it runs from another day."""
    ahead = _count_ahead(seen)
    within, word = ahead["within"], ahead["count"]
    is_some_hours = (
        within is not None
        and within.lower() != "in"
        and seen.match.group().lower() == ("hour" if word else "hours")
        and (word or "the").lower() == "the"
    )
    if within and is_some_hours:
        seen.drop_lead()
        seen.start = ahead.start("within")
        return UNDATED
    if not within or not word or word.lower() == "the":
        return None
    before = seen.match.string[
        max(0, ahead.start("within") - REACH) : ahead.start("within")
    ]
    if within.lower() == "in" and (
        word.lower() in ("a", "an") or _SUPERLATIVE.search(before)
    ):
        return None
    seen.drop_lead()
    seen.start = ahead.start("within")
    return UNDATED


def _count_ahead(seen: Sighting) -> re.Match[str]:
    at = seen.match.start()
    begins = max(seen.begins, at - REACH)
    found = COUNT_AHEAD.search(seen.match.string, begins, at)
    # The pattern also matches nothing at all, so it always matches.
    assert found is not None
    return found


def _number(word: str | None) -> int | None:
    """The number of a count; None for "a few", "several" and the like."""
    if word is None:
        return 1
    return 1 if word.lower() in ("a", "an") else read_number(word)
