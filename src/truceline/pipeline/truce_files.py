"""The files that a truce is tested with: series, controls, holidays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from truceline.analysis import Period
from truceline.errors import IncidentError
from truceline.incidents import open_table, read_series
from truceline.model import DailySeries

START, END, NAME = ("start", "date", "day"), ("end",), ("name", "holiday")


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesForTest:
    """A series with its controls and holidays, and what was said of their files."""

    series: DailySeries
    controls: tuple[DailySeries, ...]
    holidays: tuple[Period, ...]
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesSource:
    """A file, and which of its series; ``zero_if_missing`` makes days without a row quiet."""

    file: Path
    name: str | None
    zero_if_missing: bool = False


def read_test_series(
    series: SeriesSource,
    controls: Sequence[SeriesSource],
    holidays: Path | None,
) -> SeriesForTest:
    """Everything a test needs, read from its files.

    Raises IncidentError for a file that cannot be used and for a name that no series
    of a file has.
    """
    messages: list[str] = []
    return SeriesForTest(
        series=_chosen(series, messages, option="--name"),
        controls=tuple(
            _chosen(control, messages, option="--control") for control in controls
        ),
        holidays=() if holidays is None else read_periods(holidays),
        messages=tuple(messages),
    )


def read_periods(file: Path) -> tuple[Period, ...]:
    """Stretches of days from a table with name, start and end; one day without an end.

    Raises IncidentError for a table without names or days, and for a row that is none,
    since a missing holiday would go unseen.
    """
    found = []
    with open_table(file) as table:
        # Without a name a table of counts would pass for one of holidays.
        table.need([NAME, START])
        for row in table:
            where = f"{file.name}:{row.line}"
            start = _day(row.text(*START), where)
            end = row.text(*END)
            name = row.text(*NAME) or "a holiday"
            try:
                period = Period(
                    name=name, start=start, end=_day(end, where) if end else start
                )
            except ValueError as error:
                raise IncidentError(f"{where}: {error}; correct the dates") from error
            found.append(period)
    if not found:
        raise IncidentError(
            f"{file.name}: there is no row with days; write one for each holiday, such "
            "as Eid al-Fitr,2019-06-04,2019-06-06"
        )
    return tuple(found)


def _chosen(choice: SeriesSource, messages: list[str], *, option: str) -> DailySeries:
    file = read_series(choice.file)
    messages.extend(file.messages())
    known = {labelled.series.name: labelled.series for labelled in file.series}
    if choice.name in known:
        series = known[choice.name]
    elif len(file.series) == 1:
        series = file.series[0].series
        if choice.name is not None:
            series = replace(series, name=choice.name)
    else:
        names = ", ".join(sorted(known))
        what = (
            "holds several series"
            if choice.name is None
            else (f"has no series {choice.name!r}")
        )
        raise IncidentError(
            f"{file.file} {what}: {names}. Choose one of them with {option}"
        )
    return _without_gaps(series) if choice.zero_if_missing else series


def _without_gaps(series: DailySeries) -> DailySeries:
    counts = tuple(0 if count is None else count for count in series.counts)
    return replace(series, counts=counts)


def _day(text: str | None, where: str) -> date:
    try:
        return date.fromisoformat(text or "")
    except ValueError as error:
        raise IncidentError(
            f"{where}: {text!r} is no day; write it like 2019-06-04"
        ) from error
