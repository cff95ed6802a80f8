"""A table of days and counts -> daily series, one for each side, area and kind in it.

A day without a row is unknown and not zero, and so is a day whose row cannot be used:
only a row that says 0 makes a quiet day. Both are told.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from truceline.errors import IncidentError
from truceline.incidents.days import read_day
from truceline.incidents.tables import Row, Table, open_table
from truceline.model import DailySeries, LeftOut

DATE = ("date", "day", "event_date")
COUNT = ("count", "events", "incidents", "deaths", "attacks", "violations", "number")
SIDE = ("side",)
AREA = ("area", "province", "region")
KIND = ("kind", "group", "dyad", "type")
COVERAGE = ("coverage", "watched", "observed")

WATCHED = frozenset("watched observed full complete yes true 1 1.0 100%".split())
UNWATCHED = frozenset("unwatched unobserved none no false 0 0.0 0%".split())
UNSTATED = frozenset(("", "unknown", "unstated", "partial"))

ONE_DAY = timedelta(days=1)
# More would be a table of years, with gaps that hide what is wrong with it.
MOST_DAYS = 60_000
MOST_DIGITS = 9

SOURCE = ("source", "snapshot")

Key = tuple[str | None, str | None, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledSeries:
    """A daily series and what its file says it counts; None where it does not say."""

    series: DailySeries
    side: str | None
    area: str | None
    kind: str | None
    source: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesFile:
    """The series of a file, the rows that were left out, and what was assumed."""

    file: str
    series: tuple[LabelledSeries, ...]
    left_out: tuple[LeftOut, ...]
    remarks: tuple[str, ...]
    rows: int

    def messages(self) -> Iterable[str]:
        """One line for each row left out and each thing assumed, for people."""
        for fault in self.left_out:
            yield told(self.file, fault)
        for remark in self.remarks:
            yield f"{self.file}: {remark}"


def told(file: str, fault: LeftOut) -> str:
    """A row that was left out, in one line with its place and remedy."""
    where = file if fault.line is None else f"{file}:{fault.line}"
    shown = "" if fault.value is None else f" ({fault.value[:80]!r})"
    return f"{where}: {fault.reason}{shown}; {fault.remedy}"


def read_series(file: Path) -> SeriesFile:
    """The daily series of a CSV file with the columns date and count.

    It may also have side, area, kind and coverage. Raises IncidentError for a file that
    cannot be read, lacks a column or has no row that can be used.
    """
    with open_table(file) as table:
        return series_of_table(table)


def series_of_table(table: Table) -> SeriesFile:
    """The daily series of an open table, as ``read_series`` gives them."""
    table.need([DATE, COUNT])
    counts = [name for name in COUNT if name in table.header]
    draft = _Draft(table=table, unit=_unit(counts[0]))
    if len(counts) > 1:
        draft.remarks.append(
            f"the column {counts[0]} is counted, and not {' and '.join(counts[1:])}; "
            "remove it to count another"
        )
    for row in table:
        draft.take(row)
    if not any(draft.days.values()):
        first = "" if not table.left_out else f": {told(table.name, table.left_out[0])}"
        raise IncidentError(
            f"{table.name}: no row of it can be used{first or '; it has no rows'}. "
            "Write one row for each day under the header, such as 2016-02-27,5"
        )
    series = tuple(draft.series())
    return SeriesFile(
        file=table.name,
        series=series,
        left_out=tuple(table.left_out),
        remarks=(*table.remarks, *draft.remarks),
        rows=table.rows_read,
    )


@dataclass(slots=True)
class _Draft:
    table: Table
    unit: str | None
    days: dict[Key, dict[date, "_Cell"]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    zone: str | None = None
    seen: bool = False
    source: str | None = None

    def take(self, row: Row) -> None:
        day = self._day(row)
        if day is None:
            return
        self.source = self.source or row.text(*SOURCE)
        key = (row.text(*SIDE), row.text(*AREA), row.text(*KIND))
        cells = self.days.setdefault(key, {})
        cell = self._cell(row)
        before = cells.get(day)
        if before is None:
            cells[day] = cell
        elif before.count == cell.count and before.watched == cell.watched:
            self.table.leave_out(
                row,
                f"the day {day} stands in line {before.line} already, with the same count",
                "remove one of the two",
                None,
            )
        else:
            self.table.leave_out(
                row,
                f"the day {day} has another count in line {before.line}, so it counts as "
                "unknown",
                "keep the right one; where the file holds several series, tell them "
                "apart in a column side, area or kind",
                row.text(*COUNT),
            )
            cells[day] = _Cell(line=before.line, count=None, watched=None)

    def series(self) -> Iterable[LabelledSeries]:
        first = min(day for cells in self.days.values() for day in cells)
        last = max(day for cells in self.days.values() for day in cells)
        length = (last - first).days + 1
        if length > MOST_DAYS:
            raise IncidentError(
                f"{self.table.name}: the days run from {first} to {last}, which is more "
                f"than {MOST_DAYS:,} days; correct the date that is wrong"
            )
        all_days = [first + number * ONE_DAY for number in range(length)]
        for key, cells in self.days.items():
            name = ", ".join(part for part in key if part) or Path(self.table.name).stem
            self._tell_gaps(name, all_days, cells)
            found = [cells.get(day) for day in all_days]
            yield LabelledSeries(
                series=DailySeries(
                    name=name,
                    unit=self.unit,
                    start=first,
                    counts=tuple(cell.count if cell else None for cell in found),
                    watched=tuple(cell.watched if cell else None for cell in found),
                ),
                side=key[0],
                area=key[1],
                kind=key[2],
                source=self.source,
            )

    def _day(self, row: Row) -> date | None:
        text = row.text(*DATE)
        try:
            if text is None:
                raise ValueError("the row has no date")
            found = read_day(text)
            if found is None:
                raise ValueError(f"{text!r} stands for a missing date")
        except ValueError as error:
            self.table.leave_out(row, f"{error}", "write the day like 2016-02-27", None)
            return None
        if self.seen and found.zone != self.zone:
            self.table.leave_out(
                row,
                "the time zone differs from that of the rows before, and with it where "
                "the day begins",
                "write all days in one time zone, best that of the place, without a time",
                text,
            )
            return None
        if not self.seen and found.zone is not None:
            self.remarks.append(
                f"the days are those of the time zone {found.zone}, as printed; near "
                "midnight an incident may belong to the day before or after at the place"
            )
        self.seen, self.zone = True, found.zone
        return found.day

    def _cell(self, row: Row) -> "_Cell":
        watched = self._watched(row)
        count = self._count(row)
        if watched is False and count:
            self.table.leave_out(
                row,
                "the row counts incidents on a day that it calls unwatched",
                "correct one of the two; the count is kept",
                row.text(*COUNT),
            )
            return _Cell(line=row.line, count=count, watched=None)
        # A zero of a day on which nobody looked is no zero.
        return _Cell(
            line=row.line, count=None if watched is False else count, watched=watched
        )

    def _count(self, row: Row) -> int | None:
        text = row.text(*COUNT)
        if text is None or text.casefold() in ("na", "nan", "null", "none"):
            return None
        fault = _fault_of_count(text)
        if fault is None:
            return int(float(text))
        self.table.leave_out(row, f"{fault[0]}, so its day is unknown", fault[1], text)
        return None

    def _watched(self, row: Row) -> bool | None:
        text = (row.text(*COVERAGE) or "").casefold()
        if text in WATCHED:
            return True
        if text in UNWATCHED:
            return False
        if text not in UNSTATED:
            remark = (
                f"the coverage {text!r} is not known and counts as not stated; write "
                "watched, unwatched or partial"
            )
            if remark not in self.remarks:
                self.remarks.append(remark)
        return None

    def _tell_gaps(
        self, name: str, days: list[date], cells: dict[date, "_Cell"]
    ) -> None:
        missing = [day for day in days if day not in cells]
        if missing:
            number = len(missing)
            days_have = "day has" if number == 1 else "days have"
            self.remarks.append(
                f"{name}: {number:,} {days_have} no row, the first {missing[0]}; they "
                "count as unknown, not as quiet. Where somebody watched and nothing took "
                "place, write a row with 0"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    line: int
    count: int | None
    watched: bool | None


def _fault_of_count(text: str) -> tuple[str, str] | None:
    try:
        number = float(text)
    except ValueError:
        return "the count is no number", "write a whole number in digits alone"
    if number < 0:
        return "the count is below zero", "correct it, or leave it empty if unknown"
    if not number.is_integer():
        return (
            "the count is not a whole number",
            "give incidents as they were counted, not as a mean or a share",
        )
    if number >= 10**MOST_DIGITS:
        return "the count is too large", "correct it"
    return None


def _unit(column: str) -> str | None:
    return None if column in ("count", "number") else column
