"""``sources.csv``: what is known of articles that their own files do not say.

A table with the column ``path``, and any of ``outlet``, ``title``, ``url`` and ``date``,
one row for each file; of the row of a bundle only the outlet counts. A path is
relative to the folder that is read or to the folder of ``sources.csv`` itself. Other
columns are a fault: a misspelt name must not lose an outlet silently.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from truceline.documents.dates import proved_order
from truceline.documents.day_forms import DayOrder, printed_day
from truceline.documents.delimited import Rows, header_fault, misfit
from truceline.documents.files import opened
from truceline.documents.printed import Refused

FILE_NAME = "sources.csv"
COLUMNS = ("path", "outlet", "title", "url", "date")
NEEDED = ("path",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a list of sources says of one file; unknown is None."""

    line: int
    outlet: str | None
    title: str | None
    url: str | None
    date: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """One list: the rows by path, and the faults in it.

    ``order`` is which of day and month comes first, where dates of the list prove it and
    others need it; those are given as YYYY-MM-DD then.
    """

    file: Path
    rows: dict[str, Source]
    faults: tuple[Refused, ...]
    order: DayOrder | None = None


def read_sources(file: Path) -> Sources:
    """The rows of a list of sources; a row with a fault is left out and reported."""
    stream = opened(file)
    if isinstance(stream, Refused):
        return Sources(file=file, rows={}, faults=(stream,))
    with stream:
        return _read(file, Rows(stream))


def _read(file: Path, table: Rows) -> Sources:
    faults = list(table.refusals())
    fault = header_fault(table.header, known=COLUMNS, needed=NEEDED) or _unknown(table)
    if fault is not None:
        return Sources(file=file, rows={}, faults=(*faults, fault))
    rows: dict[str, Source] = {}
    for row in table:
        if isinstance(row, Refused):
            faults.append(row)
            continue
        line, cells = row
        fault = misfit(cells, table.header, line) or _add(
            rows, dict(zip(table.header, cells, strict=True)), line
        )
        if fault is not None:
            faults.append(fault)
    order = proved_order(row.date for row in rows.values() if row.date)
    dated = {path: _dated(row, order) for path, row in rows.items()}
    return Sources(
        file=file,
        rows=dated,
        faults=tuple(faults),
        order=None if dated == rows else order,
    )


def _dated(row: Source, order: DayOrder | None) -> Source:
    """The row with its date as YYYY-MM-DD, if it was ambiguous and is proved now."""
    meant = printed_day(row.date) if row.date else None
    if order is None or meant is None or not meant.is_ambiguous:
        return row
    day = meant.read(order)
    return row if day is None else replace(row, date=day.isoformat())


def _add(rows: dict[str, Source], cells: dict[str, str], line: int) -> Refused | None:
    known = {name: cell.strip() or None for name, cell in cells.items()}
    path = known["path"]
    if path is None:
        return Refused(
            reason="the row has no path",
            remedy="name the file that the row is about",
            line=line,
        )
    path = Path(path).as_posix()
    if path in rows:
        return Refused(
            reason="the path has two rows",
            remedy="keep one row for each file",
            value=path,
            line=line,
        )
    rows[path] = Source(
        line=line,
        outlet=known.get("outlet"),
        title=known.get("title"),
        url=known.get("url"),
        date=known.get("date"),
    )
    return None


def _unknown(table: Rows) -> Refused | None:
    unknown = [name for name in table.header if name not in COLUMNS]
    if not unknown:
        return None
    return Refused(
        reason="the header has a column that is not known",
        remedy=f"use {', '.join(COLUMNS)} and nothing else",
        value=", ".join(unknown),
        line=1,
    )
