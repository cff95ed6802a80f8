"""The state of the process, words first: what became known, promises, positions, gaps."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from truceline.model import Factuality
from truceline.publish.commitment_contexts import CommitmentLine
from truceline.publish.contexts import SidePositions, TableRow
from truceline.publish.event_rows import EventRow
from truceline.publish.front import columns_of, positions_table
from truceline.publish.gathered import Gathered
from truceline.publish.phase_contexts import DayLine, StatePage, TrackRow
from truceline.publish.phase_drawing import PhaseDrawing
from truceline.publish.position_rows import side_positions
from truceline.publish.process_material import ProcessMaterial
from truceline.publish.unknown_words import Names, unknown_gaps
from truceline.publish.words import counted, listed

# What two printed pages hold.
MOST_EVENTS = 6
MOST_PROMISES = 8
MOST_ISSUES = 7

# "Lately" for events without a change of state: the month before the last report.
LATELY = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessRows:
    """What several pages of the process show, worked out once."""

    events: Mapping[str, EventRow]
    track_names: Mapping[str, str]
    tracks: tuple[TrackRow, ...]
    promises: tuple[CommitmentLine, ...]
    days: tuple[DayLine, ...]
    drawing: PhaseDrawing | None


def state_page(
    gathered: Gathered, process: ProcessMaterial, rows: ProcessRows
) -> StatePage:
    """index.html where the process was folded."""
    events, promises, days = rows.events, rows.promises, rows.days
    sides = side_positions(gathered)
    columns = _columns(sides, gathered, rows)
    in_all = positions_table(columns)
    table = _most_told(in_all)
    return StatePage(
        frame=gathered.frame("State of the process", "state"),
        as_of=process.as_of,
        counts=_counts(gathered, events.values()),
        tracks=rows.tracks,
        latest=days[-1] if days else None,
        events=_latest(process, events.values()),
        promises=promises[:MOST_PROMISES],
        more_promises=max(0, len(promises) - MOST_PROMISES),
        sides=columns,
        table=table,
        more_issues=len(in_all) - len(table),
        more_sides=len(sides) - len(columns),
        drawing=rows.drawing,
        unknowns=unknown_gaps(process.unknowns, events, _names(gathered, rows)),
    )


def _columns(
    sides: tuple[SidePositions, ...], gathered: Gathered, rows: ProcessRows
) -> tuple[SidePositions, ...]:
    """The sides that negotiate, if two of them hold a position; else the most vocal."""
    negotiating = _negotiating(gathered, rows)
    at_the_table = tuple(side for side in sides if side.side in negotiating)
    return columns_of(at_the_table if len(at_the_table) > 1 else sides)


def _most_told(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    """The issues on which most sides hold a position and most was said, in their order."""

    def told(row: TableRow) -> tuple[int, int]:
        cells = [cell for cell in row.cells if cell is not None]
        return len(cells), sum(cell.earlier_in_all for cell in cells)

    kept = sorted(rows, key=told, reverse=True)[:MOST_ISSUES]
    return tuple(row for row in rows if row in kept)


def _negotiating(gathered: Gathered, rows: ProcessRows) -> set[str]:
    return {
        side
        for track in gathered.material.codebook.tracks
        if track.id in rows.track_names
        for side in track.sides
    }


def _counts(gathered: Gathered, events: Iterable[EventRow]) -> str:
    rows = list(events)
    several = sum(row.independent > 1 for row in rows)
    return listed(
        [
            counted(len(gathered.rows), "article", "articles"),
            counted(len(rows), "event", "events")
            + (
                f" ({several:,} of them from two or more independent sources)"
                if several
                else ""
            ),
            counted(len(gathered.said), "statement", "statements"),
        ]
    )


def _latest(
    process: ProcessMaterial, events: Iterable[EventRow]
) -> tuple[EventRow, ...]:
    """Events first reported lately: what happened and is told by more comes first."""
    since = process.as_of - LATELY
    found = [row for row in events if row.first > since]
    found.sort(
        key=lambda row: (
            -row.first.toordinal(),
            row.factuality is not Factuality.ACTUAL,
            -row.independent,
            row.id,
        )
    )
    return tuple(found[:MOST_EVENTS])


def _names(gathered: Gathered, rows: ProcessRows) -> Names:
    """The tracks that are shown, and their sides."""
    sides = _negotiating(gathered, rows)
    return Names(
        tracks=rows.track_names,
        sides={
            actor.id: actor.name
            for actor in gathered.material.codebook.actors
            if actor.id in sides
        },
    )
