"""A study's record -> a folder of tables with their data dictionary."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from truceline.errors import OutputError
from truceline.pipeline.decided import DecidedRecord, open_decided
from truceline.pipeline.settings import Study
from truceline.pipeline.whole_file import whole_file
from truceline.publish import condition_table, event_tables, tables
from truceline.publish.table_lines import Table, json_lines, separated_lines
from truceline.publish.term_table import TERMS, TermRow, term_rows
from truceline.record import ClaimRow

Row = TypeVar("Row")

FORMS = ("csv", "jsonl")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """One file that was written and the rows in it."""

    file: Path
    rows: int


def export_record(
    study: Study, folder: Path, *, form: str = "csv", bom: bool = False
) -> tuple[Exported, ...]:
    """Writes each table to a file of its own, and a README that explains the columns.

    ``bom`` puts the mark in front of CSV that Excel needs to see that it is UTF-8.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"{folder}: the folder cannot be made ({error.strerror}); name another"
        ) from error
    mark = "\ufeff" if bom and form == "csv" else ""
    with open_decided(study) as record:
        written = tuple(_tables(record, folder, form, mark))
    with whole_file(folder / "README.md") as stream:
        stream.write(tables.data_dictionary().encode())
    return written


def _tables(
    record: DecidedRecord, folder: Path, form: str, mark: str
) -> Iterator[Exported]:
    def write(table: Table[Row], rows: Iterable[Row]) -> Exported:
        file = folder / f"{table.name}.{form}"
        counted = _Counted(rows)
        lines = json_lines if form == "jsonl" else separated_lines
        with whole_file(file) as stream:
            stream.write(mark.encode())
            for line in lines(table, counted):
                stream.write(line.encode())
        return Exported(file=file, rows=counted.number)

    yield write(tables.ARTICLES, record.record.articles())
    yield write(tables.CLAIMS, record.claims())
    yield write(tables.CLAIM_ACTORS, _claim_actors(record.claims()))
    yield write(tables.STATEMENTS, record.statements())
    yield write(condition_table.CONDITIONS, _conditions(record))
    yield write(TERMS, _terms(record))
    kept = record.record.events
    yield write(event_tables.EVENTS, kept())
    yield write(event_tables.EVENT_MENTIONS, event_tables.event_mention_rows(kept()))
    yield write(event_tables.EVENT_LINKS, event_tables.event_link_rows(kept()))
    yield write(
        event_tables.EVENT_DIFFERENCES, event_tables.event_difference_rows(kept())
    )


class _Counted(Iterable[Row]):
    """Rows that are counted as they go by."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = rows
        self.number = 0

    def __iter__(self) -> Iterator[Row]:
        for row in self._rows:
            self.number += 1
            yield row


def _claim_actors(claims: Iterable[ClaimRow]) -> Iterator[tables.ClaimActorRow]:
    for claim in claims:
        yield from tables.claim_actor_rows(claim)


def _conditions(record: DecidedRecord) -> Iterator[condition_table.ConditionRow]:
    for coded in record.codings():
        yield from condition_table.condition_rows(coded)


def _terms(record: DecidedRecord) -> Iterator[TermRow]:
    for coded in record.codings():
        yield from term_rows(coded)
