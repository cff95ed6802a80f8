"""The days that dates of the calendar can mean: days, months, years and their ranges."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

from truceline.language.calendar import (
    MONTHS,
    ORDINALS,
    WEEKDAYS,
    Interval,
    month_interval,
    part_of_month,
    part_of_year,
    week_interval,
    year_interval,
)
from truceline.language.date_outlook import Outlook
from truceline.language.date_sighting import UNDATED, Days, Sighting, days
from truceline.model import Precision

# Newspapers leave the year out only for days that are near: a day that comes within so
# many days is meant rather than the one almost a year back, unless a verb looks back.
_SOON = 60
_JUST_OVER = timedelta(days=30)
# Years further off than this are numbers of something else, or plans of nobody.
_FURTHEST = 30
# Leads that name a term: it may be over or still to come, so the nearer one is meant.
TERMS = frozenset({"by", "until", "till", "through", "ahead of", "no later than"})
# Leads that name a beginning.
OPENINGS = frozenset({"from", "starting", "beginning", "effective", "as of"})
# Verbs that give somebody a term, or say what is to be from a day on.
GIVEN = re.compile(
    r"\b(?:extend|give|gave|set|order|demand|deadline|ultimatum|announc|declar|offer|"
    r"propos|agree|promis|pledg)"
)
_THREAT_BEHIND = re.compile(
    r"\s*,\s+(?:[\w’']+ ){1,3}(?:threaten|warn|vow|announc|promis)"
)

# Months that are also verbs, adjectives or names: alone they prove nothing.
_AMBIGUOUS = frozenset({"march", "may", "april", "june", "august"})
_NEVER_A_NAME = frozenset(
    {"in", "during", "until", "till", "since", "throughout", "ahead of"}
)
# "Planned for May", "proposed a meeting for March".
_DUE_FOR = re.compile(
    r"\b(?:plan|schedul|propos|slat|invit|fix|expect|due|set)\w*\b[^.;]{0,40}\bfor\s+$"
)
_CAPITAL_BEHIND = re.compile(r"\s+[A-Z][a-z]")
_NOUN_BEHIND = re.compile(r"['’]s\s+\w|\s+(?!(?:on|for|of|to|against|in|and)\b)[a-z]")
_NAME_BEFORE = re.compile(r"\b[A-Z][a-z]+\.?\s+$")
_ATTACK_BEHIND = re.compile(
    r"['’]?s?,?\s+(?:19\d\d|20\d\d,?\s+)?(?:terror|attack|hijack)"
)
_DEADLINE_BEHIND = re.compile(r"\s+deadline\b")
_LOWER_BEHIND = re.compile(r"\s+[a-z]{3}")
# Nouns of quantity are ruled out by the pattern; of other plurals only these are events.
_PLURAL = re.compile(
    r"\s+(?!\w*(?:ections|talks|negotiations|attacks|protests|riots|accords|agreements|"
    r"bombings|floods|sanctions|crisis|clashes|polls|games)\b)[a-z]+s\b"
)
_A_NOUN = re.compile(r"\s+[a-z]{3}|\s+[A-Z][a-z]")
_OWNER_BEFORE = re.compile(
    r"\b(?:the|a|an|his|her|its|their|our)\s+$|['’]s\s+$", re.IGNORECASE
)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|of|to|into|since|for|and|or|early|mid|late|year|[Ff]iscal|dating)\s+$|"
    r"\bmid-$|\($",
)
_ENTRY_BEHIND = re.compile(r"\s?[.:–—]\s+[A-Z]")
_COUNTING_BEFORE = re.compile(r"\b(?:of|to|for|and|or)\s+$")
_WEEKDAY_AHEAD = re.compile(
    r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s{1,4}(?:the\s{1,4})?$"
)


_WEEK_OF = re.compile(
    r"\b(?:the\s{1,4})?week\s{1,4}of\s{1,4}(?:the\s{1,4})?$", re.IGNORECASE
)
_THINGS_BEHIND = re.compile(r"\s+[a-z]+s\b|\s+[a-z]+\s+[a-z]+s\b")


def find_iso(seen: Sighting) -> Days | None:
    """2020-01-16, also with strokes."""
    day = date(seen.number("year"), seen.number("month"), seen.number("day"))
    return days((day, day), Precision.DAY)


def find_figures(seen: Sighting) -> Days | None:
    """16.01.2020; with strokes only if it can be read one way: else undated."""
    year, first, second = (seen.number(name) for name in ("year", "first", "second"))
    if "." in seen.match.group() or first > 12 or first == second:
        day = date(year, second, first)
    elif second > 12:
        day = date(year, first, second)
    else:
        return UNDATED
    return days((day, day), Precision.DAY)


def find_range(seen: Sighting) -> Days | None:
    """The days from one to the other; "10 March and 2 April" are two dates."""
    if seen.find("m1") and seen.find("m2") and _are_two(seen):
        return None
    first_month = _month_number(seen.find("m1") or seen.match["m2"])
    last_month = _month_number(seen.find("m2") or seen.match["m1"])
    first_year, last_year = _years(seen)

    if first_year is not None and last_year is None:
        last_year = first_year + (first_month > last_month)

    def make(year: int) -> Interval:
        earlier = year - 1 if first_month > last_month else year
        first = date(first_year or earlier, first_month, seen.number("d1"))
        last = date(year, last_month, seen.number("d2"))
        if last < first:
            raise ValueError(f"a range cannot end {last} before {first}")
        return first, last

    return days(_of_year(seen, last_year, make), Precision.RANGE)


def find_day(seen: Sighting) -> Days | None:
    """A day of a month; of no year: the nearest that the clause allows."""
    month, number = _month_number(seen.match["month"]), find_day_number(seen)
    text = seen.match.string
    is_month_first = seen.find("ordinal") is None and (
        seen.match.start("month") < seen.match.start("day")
    )
    if is_month_first and seen.lead == "in" and _LOWER_BEHIND.match(seen.behind):
        # "In May 20 soldiers were killed": a day would be "on" May 20.
        return None
    if (month, number) == (9, 11) and _ATTACK_BEHIND.match(seen.behind):
        # A name for the attacks of 2001 by now, not a day of this year or the last.
        return UNDATED if _years(seen)[1] is None else _one_day(seen, month, number)
    weekday = _take_weekday(seen, text)
    if weekday is not None and _years(seen)[1] is None:
        with suppress(ValueError):
            return _one_day(seen, month, number, weekday=weekday)
    found = _one_day(seen, month, number)
    if found.earliest is not None and (week := _WEEK_OF.search(seen.before)):
        seen.start -= len(week.group())
        return days(week_interval(found.earliest), Precision.WEEK)
    return found


def find_months(seen: Sighting) -> Days | None:
    """From the first day of one month to the last of the other."""
    if _are_two(seen):
        return None
    first_month, last_month = (
        _month_number(seen.match["m1"]),
        _month_number(seen.match["m2"]),
    )
    first_year, last_year = _years(seen)

    if first_year is not None and last_year is None:
        last_year = first_year + (first_month > last_month)

    def make(year: int) -> Interval:
        earlier = year - 1 if first_month > last_month else year
        first = month_interval(first_year or earlier, first_month)[0]
        return first, month_interval(year, last_month)[1]

    return days(_of_year(seen, last_year, make), Precision.RANGE)


def find_month(seen: Sighting) -> Days | None:
    """A month or a part of it; of no year: the latest that began by publication."""
    if not _is_month(seen):
        return None
    month, part = _month_number(seen.match["month"]), seen.part
    if part in ("earlier", "later"):
        part = None

    def make(year: int) -> Interval:
        return part_of_month(year, month, part) if part else month_interval(year, month)

    precision = Precision.RANGE if part else Precision.MONTH
    if seen.which in ("that", "following", "previous"):
        return UNDATED
    if seen.which is None or seen.find("year") or seen.find("when"):
        return days(_of_year(seen, _years(seen)[1], make), precision)
    if seen.which == "this":
        return days(make(seen.published.year), precision)
    first = seen.published.replace(day=1)
    if seen.which in ("next", "coming"):
        following = month_interval(first.year, first.month)[1] + timedelta(days=1)
        return days(nearest(following, Outlook.AHEAD, make), precision)
    return days(nearest(first - timedelta(days=1), Outlook.BACK, make), precision)


def find_decade(seen: Sighting) -> Days | None:
    """The ten years of "the 1990s", also of their early or late part."""
    first = seen.number("decade")
    return days((date(first, 1, 1), date(first + 9, 12, 31)), Precision.RANGE)


def find_years(seen: Sighting) -> Days | None:
    """From the first day of one year to the last of the other."""
    first, to, last = seen.number("y1"), seen.find("to"), seen.number("y2")
    if last < 100:
        if to not in ("-", "–", "—", "/"):
            return None
        last += first // 100 * 100
    if _are_two(seen) or not first < last <= seen.published.year + _FURTHEST:
        return None
    return days((date(first, 1, 1), date(last, 12, 31)), Precision.RANGE)


def find_year(seen: Sighting) -> Days | None:
    """A year or a part of it; a number that may count something is none."""
    year, part = seen.number("year"), seen.part
    if year > seen.published.year + _FURTHEST or not _is_year(seen):
        return None
    if part and part not in ("earlier", "later"):
        return days(part_of_year(year, part), Precision.RANGE)
    return days(year_interval(year), Precision.YEAR)


def find_day_number(seen: Sighting) -> int:
    """The number of a day in figures or words: "10", "10th", "twenty-first"."""
    word = seen.find("ordinal")
    return seen.number("day") if word is None else ORDINALS[word]


def _month_number(word: str) -> int:
    return MONTHS[word.rstrip(".").lower()]


def _are_two(seen: Sighting) -> bool:
    return seen.find("to") == "and" and seen.lead != "between"


def _years(seen: Sighting) -> tuple[int | None, int | None]:
    """The years printed with the first and with the last part of a phrase."""
    first = seen.number("y1") if seen.find("y1") else None
    if seen.find("year"):
        return first, seen.number("year")
    steps = {"last": -1, "this": 0, "next": 1}
    when = seen.find("when")
    if when is None:
        return first, None
    if when == "that":
        raise ValueError("no year that the text has named before is known here")
    return first, seen.published.year + steps[when]


def _of_year(
    seen: Sighting, year: int | None, make: Callable[[int], Interval]
) -> Interval:
    if year is not None:
        return make(year)
    outlook = seen.outlook
    is_term = seen.lead in TERMS or bool(_DEADLINE_BEHIND.match(seen.behind))
    # What is announced from a day on has hardly begun long before it was told.
    is_given = seen.lead in OPENINGS and bool(GIVEN.search(seen.sentence_before))
    is_threatened = seen.lead in OPENINGS and bool(_THREAT_BEHIND.match(seen.behind))
    is_given = is_given or seen.is_called or is_threatened
    if (is_term or is_given) and outlook is not Outlook.AHEAD:
        outlook = Outlook.OPEN
    found = nearest(seen.published, outlook, make)
    if outlook is Outlook.AHEAD:
        # "It calls for them to be freed by March 10", told on March 12: that day is over,
        # and nobody means the one a year on.
        past = nearest(seen.published, Outlook.BACK, make)
        is_just_over = seen.published - past[1] <= _JUST_OVER
        is_far = found[0] - seen.published > _JUST_OVER
        return past if is_just_over and is_far else found
    return found


def nearest(day: date, outlook: Outlook, make: Callable[[int], Interval]) -> Interval:
    """The latest interval that began by the day, or the next where that is meant."""
    intervals = []
    for year in range(day.year - 5, day.year + 6):
        try:
            intervals.append(make(year))
        except ValueError:
            # 29 February in a common year: that year has no such day.
            continue
    past = [one for one in intervals if one[0] <= day]
    coming = [one for one in intervals if one[1] >= day]
    if not past and not coming:
        raise ValueError(f"no year around {day} has such a day")
    if not past or not coming:
        return past[-1] if past else coming[0]
    if outlook is Outlook.AHEAD:
        return coming[0]
    if outlook is Outlook.OPEN and coming[0][0] - day < day - past[-1][1]:
        return coming[0]
    return past[-1]


def _one_day(
    seen: Sighting, month: int, number: int, *, weekday: int | None = None
) -> Days:
    def make(year: int) -> Interval:
        day = date(year, month, number)
        if weekday is not None and day.weekday() != weekday:
            raise ValueError(f"{day} is another day of the week")
        return day, day

    if weekday is not None:
        # The weekday tells the year, whichever way the clause looks.
        return days(nearest(seen.published, Outlook.OPEN, make), Precision.DAY)
    interval = _of_year(seen, _years(seen)[1], make)
    if _years(seen)[1] is None and seen.outlook is Outlook.SILENT:
        coming = nearest(seen.published, Outlook.AHEAD, make)
        if timedelta(0) < coming[0] - seen.published <= timedelta(days=_SOON):
            interval = coming
    return days(interval, Precision.DAY)


def _take_weekday(seen: Sighting, text: str) -> int | None:
    """Lets "Monday, 26 October" be one phrase, and gives the weekday's number."""
    begins = max(seen.begins, seen.start - 20)
    weekday = _WEEKDAY_AHEAD.search(text, begins, seen.start)
    if weekday is None:
        return None
    seen.start = weekday.start()
    return WEEKDAYS[weekday[1].lower()]


def _is_month(seen: Sighting) -> bool:
    """Whether it is the month, not the verb, the adjective, a march or a person."""
    if seen.find("year") or seen.find("when") or seen.which or seen.part:
        return True
    word = seen.match["month"].lower()
    if word not in _AMBIGUOUS:
        return True
    if _NAME_BEFORE.search(seen.before) and seen.lead is None and not seen.has_article:
        return False
    if seen.lead in _NEVER_A_NAME or _DUE_FOR.search(seen.sentence_before):
        return True
    if seen.start == seen.begins and _ENTRY_BEHIND.match(seen.behind):
        # An entry of a chronology: "March. The president meets the rebels".
        return True
    if seen.lead is None:
        return seen.has_article and bool(_NOUN_BEHIND.match(seen.behind))
    return not _CAPITAL_BEHIND.match(seen.behind)


def _is_year(seen: Sighting) -> bool:
    """Whether the number is a year: something must say so, "2000 soldiers" does not."""
    if seen.part:
        return True
    if seen.start == seen.begins and _ENTRY_BEHIND.match(seen.behind):
        # An entry of a chronology: "1998. In November rebels took the capital".
        return True
    if seen.lead in ("about", "around", "over"):
        return False
    if seen.lead:
        return True
    before, behind = seen.before, seen.behind
    if seen.has_article or _OWNER_BEFORE.search(before):
        return bool(_A_NOUN.match(behind)) and not _PLURAL.match(behind)
    if not _YEAR_BEFORE.search(before):
        return False
    return not (_COUNTING_BEFORE.search(before) and _THINGS_BEHIND.match(behind))
