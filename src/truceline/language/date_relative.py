"""The days that phrases mean which count from the day of publication."""

import re
from datetime import date, timedelta

from truceline.language.calendar import (
    WEEKDAYS,
    month_interval,
    part_of_month,
    part_of_year,
    season_interval,
    shift_months,
    week_interval,
    weekday_on_or_before,
    year_interval,
)
from truceline.language.date_meanings import GIVEN, OPENINGS, TERMS
from truceline.language.date_named import find_ordinal_weekday
from truceline.language.date_outlook import Outlook
from truceline.language.date_patterns import COUNT_AHEAD, OFFSET, REACH
from truceline.language.date_sighting import UNDATED, Days, Sighting, days
from truceline.model import Precision
from truceline.model.number_words import read_number

_STEPS = {"last": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
_DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS_OF = {"month": 1, "year": 12, "decade": 120}

# Days that name an agreement, a massacre or a paper: no day of the week is meant.
_NAMED_BEFORE = re.compile(r"\b(?:Good|Bloody|Black|Easter|Palm|Super|Cyber|Holy)\s+$")
_NAMED_BEHIND = re.compile(
    r"\s+(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Mosque|Agreement|Accords?)\b"
)
_LEADS_OF_WEEKDAY = frozenset(
    "before until till by after since starting beginning from through".split()
) | {"ahead of", "no later than", "prior to", "as of"}
_GENERIC_TODAY = re.compile(
    r"['’]s\s+(?:world|youth|young|society|generation|standards)\b"
)
_OF_BEHIND = re.compile(r"\s+of\b")
_SUPERLATIVE = re.compile(
    r"\b(?:time|first|ever|\w{2,12}est|worst|best|most)\s+(?:\w{2,12}\s+)?$", re.I
)

_SEASON_LEADS = frozenset(
    "in during throughout before until till by after since through over".split()
)


def find_weekdays(seen: Sighting) -> Days | None:
    """From one weekday to the next other: the latest such stretch that is over."""
    if seen.find("to") == "and" and seen.lead != "between":
        return None
    last = _weekday(seen, seen.match["second"])
    first = weekday_on_or_before(last, WEEKDAYS[seen.match["first"].lower()])
    return days((first, last), Precision.RANGE)


def find_weekday(seen: Sighting) -> Days | None:
    """The latest such day on or before publication, unless the clause looks ahead."""
    if seen.lead not in _LEADS_OF_WEEKDAY or (
        seen.is_possessive and seen.lead in ("by", "from")
    ):
        seen.drop_lead()
    if _NAMED_BEFORE.search(seen.before) or _NAMED_BEHIND.match(seen.behind):
        return None
    if seen.which in ("previous", "following", "that"):
        return UNDATED
    if seen.find("ordinal"):
        return find_ordinal_weekday(seen)
    if seen.find("week"):
        # "On Monday of last week".
        week = timedelta(weeks=_STEPS[seen.find("week") or ""])
        first = week_interval(seen.published + week)[0]
        name = seen.match["weekday"].split()[0].lower()
        day = first + timedelta(days=WEEKDAYS[name])
        return days((day, day), Precision.DAY)
    day = _weekday(seen, seen.match["weekday"])
    return days((day, day), Precision.DAY)


def _weekday(seen: Sighting, word: str) -> date:
    latest = weekday_on_or_before(seen.published, WEEKDAYS[word.split()[0].lower()])
    week = timedelta(days=7)
    if seen.which in ("next", "coming"):
        return latest + week
    if seen.which in ("last", "this past"):
        return latest - week if latest == seen.published else latest
    if latest == seen.published:
        return latest
    if seen.which == "this":
        return latest if seen.outlook is Outlook.BACK else latest + week
    if seen.lead in TERMS:
        is_over = seen.outlook is Outlook.BACK and not GIVEN.search(
            seen.sentence_before
        )
        return latest if is_over else latest + week
    if seen.lead in OPENINGS and GIVEN.search(seen.sentence_before):
        # What is announced from a day on has hardly begun before it was told.
        return latest + week
    is_open = seen.outlook is Outlook.OPEN and (seen.published - latest).days > 1
    is_coming = seen.outlook is Outlook.AHEAD or is_open or seen.is_called
    return latest + week if is_coming else latest


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


def find_span(seen: Sighting) -> Days | None:
    """The days up to publication, or from it: "the past two weeks", "the next month"."""
    word, count, unit = seen.find("which"), seen.find("count"), seen.find("unit") or ""
    is_plural = seen.match.group().lower().endswith("s")
    if word == "recent":
        return UNDATED if is_plural else None
    if count is None and not is_plural and not _is_rolling(seen, word):
        return None
    number = _number(count) if count or not is_plural else None
    if number is None or _OF_BEHIND.match(seen.behind):
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


def _reaching(day: date, count: int, unit: str) -> tuple[date, date]:
    """From the day so many units on, or back if the count is negative."""
    if unit == "hour":
        other = day + timedelta(days=-(-abs(count) // 24)) * (1 if count > 0 else -1)
    elif unit in _DAYS_OF:
        other = day + timedelta(days=count * _DAYS_OF[unit])
    else:
        other = shift_months(day, count * _MONTHS_OF[unit])
    return min(day, other), max(day, other)


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
    if which in ("last", "previous") and _OF_BEHIND.match(seen.behind):
        return None
    if seen.lead in ("from", "about", "over", "between"):
        seen.drop_lead()
    return _unit(seen, unit, _STEPS[which])


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
    if seen.which in _STEPS:
        step = _STEPS[seen.which]
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


def _ago(day: date, unit: str, *, is_sharp: bool) -> Days:
    if unit in ("hour", "day"):
        return days((day, day), Precision.DAY if is_sharp else Precision.ABOUT)
    if unit in ("week", "fortnight"):
        return days(week_interval(day), Precision.ABOUT)
    if unit == "month":
        return days(month_interval(day.year, day.month), Precision.ABOUT)
    return days(year_interval(day.year), Precision.ABOUT)


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


def find_season(seen: Sighting) -> Days | None:
    """A season with its year, or behind "in" or "during"; "the fall of Kabul" is none."""
    season = seen.find("season") or ""
    if seen.find("year"):
        return days(season_interval(seen.number("year"), season), Precision.SEASON)
    if seen.which in _STEPS:
        return _season(seen, season, step=_STEPS[seen.which])
    if seen.lead not in _SEASON_LEADS or _OF_BEHIND.match(seen.behind):
        return None
    if season == "fall" and (not seen.has_article or seen.behind.startswith(" in ")):
        return None
    return _season(seen, season, step=None)


def _season(seen: Sighting, season: str, *, step: int | None) -> Days | None:
    """The season meant: the last, this or next one; without a word the latest begun."""
    published = seen.published
    if (
        season == "fall"
        and step is not None
        and seen.behind.startswith((" in ", " of "))
    ):
        return None
    intervals = [
        season_interval(year, season)
        for year in range(published.year - 2, published.year + 3)
    ]
    begun = [one for one in intervals if one[0] <= published]
    over = [one for one in intervals if one[1] < published]
    coming = [one for one in intervals if one[0] > published]
    running = [one for one in intervals if one[1] >= published]
    if step is None:
        chosen = running[0] if seen.outlook is Outlook.AHEAD else begun[-1]
    elif step < 0:
        chosen = over[-1]
    elif step > 0:
        chosen = coming[0]
    else:
        chosen = _this_season(season, published)
    return days(chosen, Precision.SEASON)


def _this_season(season: str, published: date) -> tuple[date, date]:
    # In the first months of a year "this winter" is the one that began before it.
    begins = -1 if season == "winter" and published.month < 6 else 0
    return season_interval(published.year + begins, season)


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
