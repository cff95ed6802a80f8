"""The day that a weekday means, which counts from the day of publication."""

import re
from datetime import date, timedelta

from truceline.language.calendar import WEEKDAYS, week_interval, weekday_on_or_before
from truceline.language.date_meanings import GIVEN, OPENINGS, TERMS
from truceline.language.date_named import find_ordinal_weekday
from truceline.language.date_outlook import Outlook
from truceline.language.date_sighting import STEPS, UNDATED, Days, Sighting, days
from truceline.model import Precision

# Days that name an agreement, a massacre or a paper: no day of the week is meant.
_NAMED_BEFORE = re.compile(r"\b(?:Good|Bloody|Black|Easter|Palm|Super|Cyber|Holy)\s+$")
_NAMED_BEHIND = re.compile(
    r"\s+(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Mosque|Agreement|Accords?)\b"
)
_LEADS_OF_WEEKDAY = frozenset(
    "before until till by after since starting beginning from through".split()
) | {"ahead of", "no later than", "prior to", "as of"}


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
        week = timedelta(weeks=STEPS[seen.find("week") or ""])
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
