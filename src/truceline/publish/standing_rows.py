"""Where an actor stands, as JSON for programs and as lines for people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from truceline.codebook.standing import Bond, Standing
from truceline.publish.dates import day_words
from truceline.publish.tenure_words import tenure_words
from truceline.publish.tie_words import tie_facts


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHeld:
    """An office with the days that the codebook gives it."""

    title: str
    side: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BondRow:
    """Another actor, with the days, the tracks meant and where that was seen."""

    actor: str
    name: str
    since: date | None
    until: date | None
    tracks: tuple[str, ...]
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRow:
    """Where an actor stands on ``on``; None for all that the codebook says of it."""

    id: str
    name: str
    kind: str
    on: date | None
    side: str | None
    side_name: str | None
    line: tuple[str, ...]
    offices: tuple[OfficeHeld, ...]
    part_of: tuple[BondRow, ...]
    factions: tuple[BondRow, ...]
    allies: tuple[BondRow, ...]
    negotiates_for: tuple[BondRow, ...]
    negotiators: tuple[BondRow, ...]
    tracks: tuple[str, ...]
    seen: str


def standing_row(standing: Standing) -> StandingRow:
    """The row of an actor's standing."""
    actor, side = standing.actor, standing.side
    return StandingRow(
        id=actor.id,
        name=actor.name,
        kind=actor.kind.value,
        on=standing.day,
        side=None if side is None else side.id,
        side_name=None if side is None else side.name,
        line=tuple(one.id for one in standing.line),
        offices=tuple(
            OfficeHeld(title=one.title, side=one.side, since=one.since, until=one.until)
            for one in standing.offices
        ),
        part_of=_bonds(standing.part_of),
        factions=_bonds(standing.factions),
        allies=_bonds(standing.allies),
        negotiates_for=_bonds(standing.negotiates_for),
        negotiators=_bonds(standing.negotiators),
        tracks=tuple(track.id for track in standing.tracks),
        seen=actor.seen,
    )


def _bonds(bonds: Iterable[Bond]) -> tuple[BondRow, ...]:
    return tuple(
        BondRow(
            actor=one.actor.id,
            name=one.actor.name,
            since=one.days.since,
            until=one.days.until,
            tracks=one.tracks,
            seen=one.seen,
        )
        for one in bonds
    )


def standing_lines(standing: Standing) -> Iterator[str]:
    """The same for the terminal."""
    actor, side = standing.actor, standing.side
    day = "" if standing.day is None else f" on {day_words(standing.day)}"
    yield f"{actor.name} ({actor.id}){day}"
    if side is not None:
        yield f"  Side: {'a side itself' if side.id == actor.id else side.name}"
        between = [one.name for one in standing.line if one.id != side.id]
        if between:
            yield f"  Within: {'; '.join(between)}"
    for office in standing.offices:
        days = tenure_words(office)
        yield f"  Office: {office.title}, {office.side}" + (
            f" ({days})" if days else ""
        )
    for heading, words in tie_facts(standing):
        yield f"  {heading}: {words}"
    if standing.tracks:
        yield f"  Tracks: {'; '.join(track.name for track in standing.tracks)}"
    yield f"  Seen: {actor.seen}"
