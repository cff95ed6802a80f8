"""Days, weeks, months, seasons and years as intervals of dates."""

from datetime import date, timedelta

_MONTHS = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
MONTHS = {
    name: number for number, names in enumerate(_MONTHS, start=1) for name in names
}
# Their names in full, in order.
MONTH_NAMES = tuple(names[0] for names in _MONTHS)
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
# The days of a month in words: "the fourth of March".
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        "twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth "
        "twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth "
        "thirty-first".split(),
        start=1,
    )
}
# Northern seasons, as newspapers use them; winter begins in the December before.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

_PLACES = ("first", "second", "third", "fourth")
Interval = tuple[date, date]


def month_interval(year: int, month: int) -> Interval:
    """First and last day of a month; refuses a month or year that does not exist."""
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    return first, following - timedelta(days=1)


def part_of_month(year: int, month: int, part: str) -> Interval:
    """Early is days 1 to 10, mid 11 to 20, late 21 to the end; "second week" 8 to 14, "last
    days" the last seven, "first half" 1 to 15."""
    first, last = month_interval(year, month)
    which, _, stretch = part.partition(" ")
    if stretch:
        return _stretch_of_month(first, last, which, stretch)
    if part == "early":
        return first, first.replace(day=10)
    if part == "mid":
        return first.replace(day=11), first.replace(day=20)
    return first.replace(day=21), last


def _stretch_of_month(first: date, last: date, which: str, stretch: str) -> Interval:
    if stretch == "half":
        middle = first.replace(day=15)
        return (first, middle) if which == "first" else (first.replace(day=16), last)
    if which in ("last", "final"):
        return last - timedelta(days=6), last
    begins = first + timedelta(weeks=_PLACES.index(which))
    return begins, min(begins + timedelta(days=6), last)


def part_of_year(year: int, part: str) -> Interval:
    """Early is January to April, mid May to August, late September to December; "first half"
    January to June, "first week" and "last days" seven days."""
    which, _, stretch = part.partition(" ")
    if stretch == "half":
        middle = date(year, 6, 30)
        first, last = year_interval(year)
        return (first, middle) if which == "first" else (date(year, 7, 1), last)
    if stretch:
        return part_of_month(year, 12 if which in ("last", "final") else 1, part)
    month = {"early": 1, "mid": 5, "late": 9}[part]
    return date(year, month, 1), month_interval(year, month + 3)[1]


def year_interval(year: int) -> Interval:
    """First and last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def week_interval(day: date) -> Interval:
    """Monday to Sunday of the week that holds the day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def season_interval(year: int, season: str) -> Interval:
    """The three months of a season; a winter is counted by the year it begins in."""
    month = SEASONS[season]
    first = date(year, month, 1)
    if month == 12:
        return first, month_interval(year + 1, 2)[1]
    return first, month_interval(year, month + 2)[1]


def shift_months(day: date, months: int) -> date:
    """The same day some months on; the last of a month where there is no such day."""
    count = day.year * 12 + day.month - 1 + months
    first, last = month_interval(count // 12, count % 12 + 1)
    return first.replace(day=min(day.day, last.day))


def weekday_on_or_before(day: date, weekday: int) -> date:
    """The latest such weekday that is not after the day."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)
