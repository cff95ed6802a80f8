"""CSV -> printed articles, one for each row under a header line.

The header names ``date`` and ``text`` and may name ``id``, ``title``, ``outlet`` and
``url``; other columns are left aside. Comma, semicolon or tab is taken from the header
line alone. Fields may hold line breaks. A row that does not fit the header is refused
and the next one is read.
"""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from truceline.documents.files import changed, fingerprint, opened
from truceline.documents.lines import Line, numbered_lines
from truceline.documents.printed import (
    LONGEST_TEXT,
    Printed,
    Refused,
    Remark,
    field_dates,
)

COLUMNS = ("id", "date", "title", "outlet", "url", "text")
NEEDED = ("date", "text")
DELIMITERS = ",;\t"


class Rows:
    """The rows of a stream with the line each begins on, and the lines refused.

    A line that cannot be read is replaced by an empty one, so that the parser goes on;
    ``refused`` holds it until the caller, who drops the row around it, takes it.
    """

    def __init__(self, stream: BinaryIO, *, delimiters: str = DELIMITERS) -> None:
        self._lines = numbered_lines(stream)
        self._refused: list[Refused] = []
        self._remarks: list[Remark] = []
        header = next(self._texts(), "")
        self.delimiter = max(delimiters, key=header.count)
        self.header = self._parsed_header(header)
        self._reader = csv.reader(self._texts(), delimiter=self.delimiter, strict=True)

    def __iter__(self) -> Iterator[tuple[int, list[str]] | Refused]:
        """Rows with the line they begin on, and refusals, in order."""
        while True:
            # The header is line 1 and is not counted by the reader.
            line = self._reader.line_num + 2
            row = self._next_row(line)
            yield from self._refused
            broken, self._refused = bool(self._refused), []
            if row is None:
                return
            if isinstance(row, Refused):
                yield row
            elif row and not broken:
                yield line, row

    @property
    def remarks(self) -> Sequence[Remark]:
        """What was assumed in reading the lines; complete after the last row."""
        return self._remarks

    def refusals(self) -> Sequence[Refused]:
        """The refusals that came before the first row: an unreadable header."""
        taken, self._refused = self._refused, []
        return taken

    def _next_row(self, line: int) -> list[str] | Refused | None:
        # The limit is one for the whole interpreter, so it is lent for one row.
        limit = csv.field_size_limit(LONGEST_TEXT + 1)
        try:
            return next(self._reader, None)
        except csv.Error as error:
            last = self._reader.line_num + 1
            reach = "" if last <= line else f" (it reaches to line {last})"
            return Refused(
                reason=f"the row is not CSV: {error}{reach}",
                remedy="put quotation marks around the field and double those inside "
                f"it, and keep it under {LONGEST_TEXT:,} characters",
                line=line,
            )
        finally:
            csv.field_size_limit(limit)

    def _texts(self) -> Iterator[str]:
        for line in self._lines:
            if isinstance(line, Line):
                yield line.text
            elif isinstance(line, Refused):
                self._refused.append(line)
                yield "\n"
            else:
                self._remarks.append(line)

    def _parsed_header(self, header: str) -> tuple[str, ...]:
        try:
            cells = next(csv.reader([header], delimiter=self.delimiter), [])
        except csv.Error:
            return ()
        return tuple(cell.strip().casefold() for cell in cells)


def read_delimited_file(file: Path) -> Iterator[Printed | Refused | Remark]:
    """The articles of a CSV file in order, memory staying at one row."""
    stream = opened(file)
    if isinstance(stream, Refused):
        yield stream
        return
    with stream:
        before = fingerprint(stream)
        yield from delimited_articles(stream)
        if fingerprint(stream) != before:
            yield changed()


def delimited_articles(stream: BinaryIO) -> Iterator[Printed | Refused | Remark]:
    """The articles of a CSV stream; refuses it whole if its header will not do."""
    rows = Rows(stream)
    yield from rows.refusals()
    fault = header_fault(rows.header, known=COLUMNS, needed=NEEDED)
    if fault is not None:
        yield fault
        return
    number = 0
    for row in rows:
        number += 1
        yield row if isinstance(row, Refused) else _article(row, rows.header, number)
    if number == 0:
        yield Refused(
            reason="there is no article in it",
            remedy="write one row for each article under the header",
            articles=0,
        )
    yield from rows.remarks


def header_fault(
    header: Sequence[str], *, known: Sequence[str], needed: Sequence[str]
) -> Refused | None:
    """Why a header line will not do: a column is missing or stands in it twice."""
    missing = [name for name in needed if name not in header]
    twice = [name for name in known if header.count(name) > 1]
    if not missing and not twice:
        return None
    return Refused(
        reason=f"the header has no column {' and no column '.join(missing)}"
        if missing
        else f"the header has the column {twice[0]} twice",
        remedy="the first line must name the columns "
        f"{' and '.join(needed)}, and may name "
        f"{', '.join(name for name in known if name not in needed)}",
        value=", ".join(header),
        line=1,
        articles=None,
    )


def misfit(row: Sequence[str], header: Sequence[str], line: int) -> Refused | None:
    """Why a row does not fit the header: it has too few or too many fields."""
    if len(row) == len(header):
        return None
    many = "few" if len(row) < len(header) else "many"
    return Refused(
        reason=f"the row has too {many} fields, {len(row)} where the header has "
        f"{len(header)}",
        remedy="put quotation marks around fields that hold the delimiter",
        value=" | ".join(row)[:200],
        line=line,
    )


def _article(
    place: tuple[int, list[str]], header: tuple[str, ...], number: int
) -> Printed | Refused:
    line, row = place
    fault = misfit(row, header, line)
    if fault is not None:
        return fault
    cells = {name: cell or None for name, cell in zip(header, row, strict=True)}
    return Printed(
        number=number,
        line=line,
        id=cells.get("id"),
        dates=field_dates(cells.get("date")),
        title=cells.get("title"),
        outlet=cells.get("outlet"),
        url=cells.get("url"),
        text=cells.get("text") or "",
    )
