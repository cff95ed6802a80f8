"""Rows on standard output: as data for programs, or as a table to read."""

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

import click

from truceline.cli.output import put_out
from truceline.model import ActorRef, Event, EventDate, Participant, When
from truceline.publish.table_lines import Column, Table, json_lines, separated_lines
from truceline.publish.words import shortened
from truceline.record import ClaimRow, SearchHit, StatementRow

Row = TypeVar("Row")

# Words of a quotation in a table, which has the width of a terminal.
MOST_WORDS = 30

# Days stay whole on a terminal of 80 columns, and quotations get what room there is.
_WIDTHS = {
    "published": 10,
    "reported": 10,
    "evidence": 20,
    "words": 30,
    "excerpt": 24,
    "told": 6,
    "id": 16,
}

# What a text could steer a terminal with.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


def print_rows(table: Table[Row], rows: Sequence[Row], *, form: str) -> int:
    """Prints the rows and gives their number."""
    match form:
        case "table":
            _print_table(table, rows)
        case "json":
            lines = [line.rstrip("\n") for line in json_lines(table, rows)]
            _write(["[", ",\n ".join(lines), "]\n"])
        case _:
            delimiter = "\t" if form == "tsv" else ","
            _write(separated_lines(table, rows, delimiter=delimiter))
    return len(rows)


def _write(pieces: Iterable[str]) -> None:
    for piece in pieces:
        put_out(piece.encode())


def _print_table(table: Table[Row], rows: Sequence[Row]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table as Drawn
    from rich.text import Text

    if not rows:
        click.echo(f"no {table.name} found", err=True)
        return
    drawn = Drawn(box=SIMPLE_HEAD, pad_edge=False)
    for column in table.columns:
        drawn.add_column(
            column.name,
            overflow="fold",
            min_width=_WIDTHS.get(column.name, 8),
            no_wrap=column.name == "id",
        )
    for row in rows:
        cells = ("" if cell is None else f"{cell}" for cell in table.cells(row))
        # Text, so that brackets in an article are no colours.
        drawn.add_row(*(Text(_CONTROLS.sub(" ", cell)) for cell in cells))
    Console(highlight=False).print(drawn)


def _named(*actors: ActorRef | Participant) -> str:
    return ", ".join(actor.name for actor in actors)


def _what(claim: ClaimRow | Event) -> str:
    kind = claim.type.value if claim.mode is None else f"{claim.type} {claim.mode}"
    return f"{kind}, {claim.factuality}"


def days_in_words(when: EventDate | When | None) -> str | None:
    """The first and the last day it may have been; "…" for an end that is not known."""
    if when is None:
        return None
    if when.earliest == when.latest:
        return "?" if when.earliest is None else f"{when.earliest}"
    return f"{when.earliest or '…'} – {when.latest or '…'}"


BRIEF_CLAIMS: Table[ClaimRow] = Table(
    "claims",
    "Claims, to read.",
    (
        Column("published", "day of publication", lambda row: row.published),
        Column("what", "event type, mode and factuality", _what),
        Column("who", "source", lambda row: _named(*row.source)),
        Column("whom", "target", lambda row: _named(*row.target)),
        Column("when", "as the text says", lambda row: days_in_words(row.date)),
        Column(
            "evidence", "the words", lambda row: shortened(row.quotation, MOST_WORDS)
        ),
    ),
)

BRIEF_EVENTS: Table[Event] = Table(
    "events",
    "Events, to read.",
    (
        Column("reported", "day of its first report", lambda row: row.reported),
        Column("what", "event type, mode and factuality", _what),
        Column("who", "source", lambda row: _named(*row.source)),
        Column("whom", "target", lambda row: _named(*row.target)),
        Column(
            "told",
            "reports, and how many independent sources they are",
            lambda row: f"{len(row.mentions)} by {row.independent}",
        ),
        Column("id", "to show it whole", lambda row: row.id),
    ),
)

BRIEF_STATEMENTS: Table[StatementRow] = Table(
    "statements",
    "Statements, to read.",
    (
        Column("published", "day of publication", lambda row: row.published),
        Column("kind", "what the speaker does", lambda row: row.kind.value),
        Column("issue", "what it is about", lambda row: row.issue),
        Column("who", "speaker", lambda row: row.speaker.name if row.speaker else None),
        Column(
            "words",
            "what is said",
            lambda row: shortened(" … ".join(row.quotations), MOST_WORDS),
        ),
        Column("article", "its file", lambda row: row.path),
    ),
)

HITS: Table[SearchHit] = Table(
    "articles",
    "Articles that hold the words, the best first.",
    (
        Column("published", "day of publication", lambda row: row.published),
        Column("outlet", "who published it", lambda row: row.outlet),
        Column("title", "headline", lambda row: row.title),
        Column("excerpt", "a piece around the words", lambda row: row.excerpt),
        Column("path", "its file", lambda row: row.path),
        Column("article_id", "its id", lambda row: row.article_id),
    ),
)
