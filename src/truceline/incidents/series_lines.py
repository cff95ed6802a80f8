"""A counted series -> the lines of a CSV file that ``read_series`` reads again, or JSON."""

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from truceline.incidents.counting import Counted
from truceline.model import DailySeries

COLUMNS = ("date", "side", "area", "kind", "coverage", "source")
WATCHED = {True: "watched", False: "unwatched", None: ""}


def series_lines(counted: Counted, source: str) -> Iterator[str]:
    """The header and one line a day; an unknown count is an empty cell."""
    unit = _column(counted.series)
    yield _line([COLUMNS[0], unit, *COLUMNS[1:]])
    wanted = counted.wanted
    labels = [" – ".join(wanted.sides), wanted.area or "", wanted.kind or ""]
    for day, count, watched in _days(counted.series):
        cell = "" if count is None else str(count)
        yield _line([day.isoformat(), cell, *labels, WATCHED[watched], source])


def series_json(counted: Counted, source: str) -> bytes:
    """The same as one JSON object, with what was left out and why."""
    series, wanted = counted.series, counted.wanted
    body = {
        "name": series.name,
        "meaning": counted.meaning,
        "unit": series.unit,
        "sides": list(wanted.sides),
        "excluded": list(wanted.excluded),
        "listing": wanted.listing.value,
        "area": wanted.area,
        "kind": wanted.kind,
        "source": source,
        "start": series.start,
        "end": series.end,
        "counts": list(series.counts),
        "watched": list(series.watched),
        "left_out": {
            "vague_dates": counted.vague,
            "unknown_sides": counted.unknown_sides,
            "without_number": counted.without_number,
            "days_outside": counted.outside,
        },
        "unknown_names": dict(counted.unknown_names),
    }
    return msgspec.json.format(msgspec.json.encode(body), indent=2) + b"\n"


def _column(series: DailySeries) -> str:
    """The name of the column of counts, one that ``read_series`` knows."""
    return series.unit if series.unit in ("events", "deaths") else "count"


def _days(series: DailySeries) -> Iterator[tuple[date, int | None, bool | None]]:
    pairs = zip(series.counts, series.watched, strict=True)
    for number, (count, watched) in enumerate(pairs):
        yield series.start + timedelta(days=number), count, watched


def _line(cells: list[str]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerow(cells)
    return stream.getvalue()
