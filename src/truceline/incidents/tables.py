"""A file of comma-separated rows, packed or not -> rows whose cells go by name.

Columns are found by name, never by position. A row that does not fit is left out and
named; what was cut off in the middle is told as such, and the rows before it stay.
"""

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from truceline.documents.delimited import Rows, misfit
from truceline.documents.files import opened
from truceline.documents.printed import Refused
from truceline.errors import IncidentError
from truceline.model import LeftOut

GZIP, ZIP = b"\x1f\x8b", b"PK\x03\x04"
CUT = (
    "the file ends in the middle of a row, it was cut short",
    "get it again and import it whole; the rows before are kept",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it begins on, and its cells by the name of their column."""

    line: int
    _cells: dict[str, str]

    def text(self, *names: str) -> str | None:
        """The first cell of these columns that holds something, without blanks around."""
        for name in names:
            cell = self._cells.get(name, "").strip()
            if cell:
                return cell
        return None

    def whole(self, *names: str) -> int | None:
        """A whole number; None for an empty cell; raises ValueError for another."""
        text = self.text(*names)
        if text is None:
            return None
        number = float(text)
        if not number.is_integer():
            raise ValueError(f"{text!r} is not a whole number")
        return int(number)


class Table:
    """The rows of one file, read once.

    ``left_out`` and ``remarks`` are complete once the rows have been gone through.
    """

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self.name = name
        self.rows_read = 0
        self.left_out: list[LeftOut] = []
        self.remarks: list[str] = []
        self._rows = _unpacked_or_refused(name, lambda: Rows(stream))
        self.header: Sequence[str] = self._rows.header
        _refuse_no_header(name, self._rows)

    def __iter__(self) -> Iterator[Row]:
        """The rows that fit the header, in order."""
        rows = iter(self._rows)
        waiting: LeftOut | None = None
        while (row := self._next(rows)) is not None:
            if waiting is not None:
                self.left_out.append(waiting)
                waiting = None
            self.rows_read += 1
            if isinstance(row, Refused):
                waiting = _left_out(row)
                continue
            fault = misfit(row[1], self.header, row[0])
            if fault is not None:
                waiting = _left_out(fault)
                continue
            yield Row(row[0], dict(zip(self.header, row[1], strict=True)))
        if waiting is not None:
            self.left_out.append(_cut_or(waiting))
        self.remarks.extend(remark.remark for remark in self._rows.remarks)

    def need(self, names: Sequence[str | tuple[str, ...]]) -> None:
        """Refuses a table without these columns; of a tuple any one will do."""
        known = set(self.header)
        missing = [
            " or ".join(each) if isinstance(each, tuple) else each
            for each in names
            if not known & ({each} if isinstance(each, str) else set(each))
        ]
        if missing:
            listed = ", ".join(self.header[:60])
            raise IncidentError(
                f"{self.name}:1: the header has no column {' and no column '.join(missing)}; "
                "columns go by name, in any order; name it so in the first line. It has: "
                f"{listed}"
            )

    def leave_out(self, row: Row, reason: str, remedy: str, value: str | None) -> None:
        """Keeps a row among those that were not taken."""
        self.left_out.append(
            LeftOut(line=row.line, reason=reason, remedy=remedy, value=value)
        )

    def _next(
        self, rows: Iterator[tuple[int, list[str]] | Refused]
    ) -> tuple[int, list[str]] | Refused | None:
        try:
            return next(rows, None)
        except (EOFError, zlib.error, zipfile.BadZipFile):
            reason = "the packed file is damaged or was cut short"
            self.left_out.append(LeftOut(line=None, reason=reason, remedy=CUT[1]))
            return None


@contextmanager
def open_table(file: Path) -> Iterator[Table]:
    """The table in a file, packed with gzip or zip or not packed at all.

    Raises IncidentError for a file that cannot be read or holds no table.
    """
    stream = opened(file)
    if isinstance(stream, Refused):
        raise IncidentError(f"{file}: {stream.reason}; {stream.remedy}")
    with ExitStack() as stack:
        stack.enter_context(stream)
        mark = stream.read(4)
        stream.seek(0)
        if mark.startswith(GZIP):
            packed = gzip.GzipFile(fileobj=stream)
            stream = stack.enter_context(cast("BinaryIO", packed))
        elif mark == ZIP:
            stream = _only_member(stream, file, stack)
        yield Table(stream, file.name)


def table_of(content: bytes, name: str) -> Table:
    """The table in bytes that are at hand, not packed."""
    return Table(io.BytesIO(content), name)


def _only_member(stream: BinaryIO, file: Path, stack: ExitStack) -> BinaryIO:
    try:
        archive = stack.enter_context(zipfile.ZipFile(stream))
        names = [
            name
            for name in archive.namelist()
            if name.casefold().endswith((".csv", ".txt", ".tsv"))
        ]
        if len(names) != 1:
            raise IncidentError(
                f"{file}: the archive holds {len(names)} tables and should hold one; "
                "unpack it and name the one you want"
            )
        return stack.enter_context(cast("BinaryIO", archive.open(names[0])))
    except zipfile.BadZipFile as error:
        raise IncidentError(
            f"{file}: the archive is damaged or was cut short ({error}); get it again"
        ) from error


def _unpacked_or_refused(name: str, read: Callable[[], Rows]) -> Rows:
    try:
        return read()
    except (EOFError, OSError, zlib.error, zipfile.BadZipFile) as error:
        raise IncidentError(
            f"{name}: the packed file is damaged or was cut short; get it again"
        ) from error


def _refuse_no_header(name: str, rows: Rows) -> None:
    for refusal in rows.refusals():
        raise IncidentError(f"{name}: {refusal.reason}; {refusal.remedy}")
    if not any(rows.header):
        raise IncidentError(
            f"{name}: the file is empty; its first line should name the columns"
        )
    twice = sorted({each for each in rows.header if rows.header.count(each) > 1})
    if twice:
        raise IncidentError(
            f"{name}:1: the header has the column {twice[0]!r} twice; rename or remove "
            "one of the two"
        )


def _left_out(refused: Refused) -> LeftOut:
    return LeftOut(
        line=refused.line,
        reason=refused.reason,
        remedy=refused.remedy,
        value=refused.value,
    )


def _cut_or(last: LeftOut) -> LeftOut:
    """The last row of a file, if it does not fit, is most likely half a row."""
    is_short = "too few fields" in last.reason or "end of data" in last.reason
    if not is_short:
        return last
    return LeftOut(line=last.line, reason=CUT[0], remedy=CUT[1], value=last.value)
