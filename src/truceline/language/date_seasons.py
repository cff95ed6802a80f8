"""The days that a season means, with its year or from the day of publication."""

from datetime import date

from truceline.language.calendar import season_interval
from truceline.language.date_outlook import Outlook
from truceline.language.date_sighting import STEPS, Days, Sighting, days
from truceline.model import Precision

_SEASON_LEADS = frozenset(
    "in during throughout before until till by after since through over".split()
)


def find_season(seen: Sighting) -> Days | None:
    """A season with its year, or behind "in" or "during"; "the fall of Kabul" is none."""
    season = seen.find("season") or ""
    if seen.find("year"):
        return days(season_interval(seen.number("year"), season), Precision.SEASON)
    if seen.which in STEPS:
        return _season(seen, season, step=STEPS[seen.which])
    if seen.lead not in _SEASON_LEADS or seen.is_of_something:
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
