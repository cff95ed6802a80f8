"""Days and counts -> values as TimeML writes them."""

from datetime import date

from truceline.language.dates import Sighted
from truceline.model import Precision
from truceline.model.number_words import read_number

_COUNTS = {
    "a": 1, "an": 1, "a couple of": 2, "couple of": 2, "a hundred": 100, "half a": 0,
}  # fmt: skip
_LETTERS = {
    "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y", "decade": "P{}Y",
    "century": "P{}Y", "quarter": "P{}Q", "hour": "PT{}H", "minute": "PT{}M",
    "second": "PT{}S",
}  # fmt: skip
_TIMES = {"decade": 10, "century": 100}
_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


def length_of(count: str | None, unit: str) -> str:
    """A length of time; ``count`` None or a vague word gives an X for its number."""
    form = _LETTERS[unit]
    number = number_of(count)
    if number is None:
        return "PXE" if unit == "decade" else form.format("X")
    return form.format(number * _TIMES.get(unit, 1))


def number_of(count: str | None) -> int | None:
    """The number of a count in figures or words; None for a vague one."""
    if count is None:
        return None
    number = _COUNTS.get(" ".join(count.lower().replace("-", " ").split()))
    return read_number(count) if number is None else number


def date_value(one: Sighted) -> str | None:
    """The value of a date phrase's core; None where its days cannot be told."""
    core = one.core
    if core is None or core.earliest is None:
        # "More than two years ago" has a last day only; it is that year all the same.
        day = one.core.latest if one.core is not None else None
        return None if day is None else _by_unit(one, day)
    if one.form == "decade":
        return f"{core.earliest.year // 10}"
    if one.form == "season":
        month = core.earliest.month
        return f"{core.earliest.year}-{_SEASONS.get(month, _SEASONS[12])}"
    if one.form == "weekend":
        return f"{_week(core.earliest)}-WE"
    if one.form == "counted":
        return _by_unit(one, core.earliest)
    if one.form in ("unit", "edge"):
        return _by_unit(one, core.latest or core.earliest)
    if core.precision is Precision.WEEK:
        return _week(core.earliest)
    if one.form in ("month", "months"):
        return f"{core.earliest:%Y-%m}"
    if one.form in ("year", "years"):
        return f"{core.earliest.year}"
    return core.earliest.isoformat()


def quarter_value(year: int, number: int) -> str:
    """A quarter of a year."""
    return f"{year}-Q{number}"


def _by_unit(one: Sighted, day: date) -> str:
    """As close as the unit of the phrase: "two weeks ago" is a week."""
    unit = one.match.groupdict().get("unit") or "day"
    match unit:
        case "week":
            return _week(day)
        case "month":
            return f"{day:%Y-%m}"
        case "year":
            return f"{day.year}"
        case "decade":
            return f"{day.year}"
        case _:
            return day.isoformat()


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"
