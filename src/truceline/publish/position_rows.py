"""Positions as pages show them, and the page of positions."""

from itertools import groupby

from truceline.process import Position, Stand
from truceline.publish.contexts import (
    PositionRow,
    PositionsPage,
    SidePositions,
    StandRow,
)
from truceline.publish.gathered import Gathered
from truceline.publish.reading_rows import party_of
from truceline.publish.slugs import slug_of
from truceline.publish.words import KIND_WORDS

# One page holds all sides and issues; each position shows so much of its history.
MOST_STANDS = 100


def positions_page(gathered: Gathered) -> PositionsPage:
    """positions.html."""
    return PositionsPage(
        frame=gathered.frame("Positions and conditions", "positions"),
        sides=side_positions(gathered),
        requirements=gathered.requirements,
    )


def side_positions(gathered: Gathered) -> tuple[SidePositions, ...]:
    """All positions by side, the sides by name."""
    known = {actor.id: actor.name for actor in gathered.material.codebook.actors}
    by_side = groupby(gathered.positions, key=lambda one: (one.side, one.side_name))
    sides = [
        SidePositions(
            side=side,
            name=known.get(side, name),
            anchor=f"side-{slug_of(side, side)}",
            positions=tuple(_row(gathered, position) for position in positions),
        )
        for (side, name), positions in by_side
    ]
    return tuple(sorted(sides, key=lambda side: (side.name.casefold(), side.side)))


def _row(gathered: Gathered, position: Position) -> PositionRow:
    side = slug_of(position.side, position.side)
    shown = {(stand.article_id, stand.statement_id) for stand in position.latest}
    earlier = [
        stand
        for stand in position.history
        if (stand.article_id, stand.statement_id) not in shown
    ]
    return PositionRow(
        issue=position.issue,
        anchor=f"positions.html#{side}-{position.issue.value}",
        latest=tuple(_stand(gathered, stand) for stand in position.latest),
        earlier=tuple(_stand(gathered, stand) for stand in earlier[:MOST_STANDS]),
        earlier_in_all=len(earlier),
    )


def _stand(gathered: Gathered, stand: Stand) -> StandRow:
    source = gathered.sources[stand.article_id]
    said = gathered.said_by_id[stand.article_id, stand.statement_id]
    return StandRow(
        speaker=party_of(stand.speaker),
        kind=KIND_WORDS[stand.kind],
        kind_code=stand.kind.value,
        day=stand.reported,
        quotation=said.quotation,
        around=said.around,
        anchor=f"{source.page}#{stand.statement_id}",
        source=source,
        decided=said.decided,
    )
