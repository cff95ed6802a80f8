"""Tables as lines of text: CSV, TSV or JSON, and the dictionary of their columns.

Comes in: a table and rows for it. Goes out: lines, one at a time. What a row holds and
what its columns mean is said in ``truceline.publish.tables``.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

Cell = str | int | float | bool | date | None | tuple[str, ...]
Row = TypeVar("Row")

# A spreadsheet takes a text that begins like this for a formula and may run it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its name, what it means, and where its value comes from."""

    name: str
    meaning: str
    value: Callable[[Row], Cell]


@dataclass(frozen=True, slots=True)
class Table(Generic[Row]):
    """One table: what a row of it is, and its columns in order."""

    name: str
    about: str
    columns: tuple[Column[Row], ...]

    def cells(self, row: Row) -> tuple[Cell, ...]:
        """The values of one row, in the order of the columns."""
        return tuple(column.value(row) for column in self.columns)

    def described(self) -> str:
        """The table and what each column means, in Markdown."""
        rows = "".join(f"| {each.name} | {each.meaning} |\n" for each in self.columns)
        return (
            f"\n## {self.name}\n\n{self.about}\n\n| column | meaning |\n| --- | --- |\n"
            f"{rows}"
        )


def separated_lines(
    table: Table[Row], rows: Iterable[Row], *, delimiter: str = ","
) -> Iterator[str]:
    """Lines with a header; unknown is empty, a list is joined by "; ".

    A text that a spreadsheet would take for a formula gets an apostrophe in front.
    """
    line = io.StringIO()
    writer = csv.writer(line, delimiter=delimiter, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    for row in rows:
        yield _taken(line)
        writer.writerow([_plain(cell) for cell in table.cells(row)])
    yield _taken(line)


def json_lines(table: Table[Row], rows: Iterable[Row]) -> Iterator[str]:
    """One JSON object a line, typed: unknown is null, a list is a list."""
    names = [column.name for column in table.columns]
    for row in rows:
        cells = zip(names, table.cells(row), strict=True)
        yield json.dumps(dict(cells), ensure_ascii=False, default=_as_json) + "\n"


def _taken(line: io.StringIO) -> str:
    written = line.getvalue()
    line.seek(0)
    line.truncate()
    return written


def _plain(cell: Cell) -> str:
    if cell is None:
        return ""
    # A bool is an int, so it must be asked first.
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, int | float):
        return f"{cell}"
    words = "; ".join(cell) if isinstance(cell, tuple) else cell
    return f"'{words}" if words.startswith(_FORMULA) else words


def _as_json(cell: object) -> str:
    if isinstance(cell, date):
        return cell.isoformat()
    raise TypeError(f"a cell cannot hold {type(cell).__name__}")


def whole(number: float | None) -> float | None:
    """A number without its point where nothing stands behind it."""
    # An int will do for a float, and has no is_integer before Python 3.12.
    is_whole = number is not None and float(number).is_integer()
    return int(number) if number is not None and is_whole else number
