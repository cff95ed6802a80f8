"""The days, weeks, months and years around the day of publication: "today", "last month"."""

import re
from datetime import date, timedelta

from truceline.language.calendar import (
    month_interval,
    part_of_month,
    part_of_year,
    shift_months,
    week_interval,
    year_interval,
)
from truceline.language.date_meanings import TERMS
from truceline.language.date_outlook import Outlook
from truceline.language.date_sighting import STEPS, UNDATED, Days, Sighting, days
from truceline.model import Precision

_GENERIC_TODAY = re.compile(
    r"['’]s\s+(?:world|youth|young|society|generation|standards)\b"
)


def find_near(seen: Sighting) -> Days | None:
    """Today and the days around it; "overnight" touches two."""
    if seen.lead in ("about", "around", "in", "over", "between", "from", "by"):
        seen.drop_lead()
    word = seen.find("near") or ""
    if word == "today" and _GENERIC_TODAY.match(seen.behind):
        return None
    one = timedelta(days=1)
    if word == "overnight":
        return days((seen.published - one, seen.published), Precision.RANGE)
    if word.startswith("the day"):
        day = seen.published + (2 * one if "after" in word else -2 * one)
    elif word == "tomorrow":
        day = seen.published + one
    elif word.startswith(("yesterday", "last")):
        day = seen.published - one
    else:
        day = seen.published
    return days((day, day), Precision.DAY)


def find_edge(seen: Sighting) -> Days | None:
    """The end or beginning of a week, month or year around the day of publication."""
    part = {"end": "late", "middle": "mid"}.get(seen.find("edge") or "", "early")
    which, unit = seen.find("which"), seen.find("unit")
    is_term = seen.lead in TERMS or seen.lead == "before"
    is_back = not is_term and seen.outlook is Outlook.BACK
    if which == "the" and is_back and (unit != "month" or part == "late"):
        return UNDATED
    step = {"last": -1, "next": 1}.get(which or "", 0)
    if unit == "week":
        return days(
            week_interval(seen.published + timedelta(weeks=step)), Precision.WEEK
        )
    if unit == "month":
        day = shift_months(seen.published.replace(day=1), step)
        interval = part_of_month(day.year, day.month, part)
        # "Came at the beginning of the month": of this one, if it is that far.
        is_yet_to_come = is_back and interval[0] > seen.published
        return UNDATED if is_yet_to_come else days(interval, Precision.RANGE)
    return days(part_of_year(seen.published.year + step, part), Precision.RANGE)


def find_unit(seen: Sighting) -> Days | None:
    """The last, this or the next week, month or year."""
    which, unit = seen.find("which") or "", seen.find("unit") or ""
    if which in ("same", "very", "that", "following") or (
        which == "next" and seen.has_article
    ):
        return UNDATED
    if unit == "day":
        return UNDATED if which == "previous" else None
    if which in ("last", "previous") and seen.is_of_something:
        return None
    if seen.lead in ("from", "about", "over", "between"):
        seen.drop_lead()
    return _unit(seen, unit, STEPS[which])


def _unit(seen: Sighting, unit: str, step: int) -> Days:
    published, part = seen.published, seen.part
    is_part = part not in (None, "earlier", "later")
    if unit == "week":
        interval = week_interval(published + timedelta(weeks=step))
        return _up_to_now(days(interval, Precision.WEEK), part, published)
    if unit == "month":
        day = shift_months(published.replace(day=1), step)
        if is_part and part:
            return days(part_of_month(day.year, day.month, part), Precision.RANGE)
        month = days(month_interval(day.year, day.month), Precision.MONTH)
        return _up_to_now(month, part, published)
    year = published.year + step
    if is_part and part:
        return days(part_of_year(year, part), Precision.RANGE)
    return _up_to_now(days(year_interval(year), Precision.YEAR), part, published)


def _up_to_now(found: Days, part: str | None, published: date) -> Days:
    """ "Earlier this month" ends with the day of publication, "later" begins with it."""
    first, last = found.earliest, found.latest
    if first is None or last is None or not first <= published <= last:
        return found
    if part == "earlier":
        return days((first, published), Precision.RANGE)
    if part == "later":
        return days((published, last), Precision.RANGE)
    return found


def find_weekend(seen: Sighting) -> Days | None:
    """The weekend just over or still on; the coming one where the clause looks ahead."""
    monday, weekday = week_interval(seen.published)[0], seen.published.weekday()
    if seen.which in ("that", "following"):
        return UNDATED
    if seen.which in STEPS:
        step = STEPS[seen.which]
        if step == 0 and weekday < 3 and seen.outlook is Outlook.BACK:
            # On a Monday "this weekend" may be the one just over.
            step = -1
    elif seen.has_article:
        is_term = seen.lead in TERMS or seen.lead == "before"
        is_coming = seen.outlook is Outlook.AHEAD or (
            is_term and seen.outlook is Outlook.OPEN
        )
        step = 0 if is_coming or weekday >= 5 else -1
    else:
        return None
    saturday = monday + timedelta(weeks=step, days=5)
    return days((saturday, saturday + timedelta(days=1)), Precision.RANGE)
