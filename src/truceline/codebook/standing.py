"""Where an actor stands on a day: offices, side, faction, allies, who speaks for whom."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from truceline.codebook.cast import Cast
from truceline.codebook.rules import Track
from truceline.model import Actor, Office, Tenure, Tie, TieKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """Another actor that one is bound to, with the days, and tracks where any are meant."""

    actor: Actor
    days: Tenure
    tracks: tuple[str, ...]
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the codebook says of an actor, on a day or, for None, of all days.

    ``line`` leads from what the actor is part of up to its side; both are those of the
    day. ``factions`` are parts of it with days of their own, ``negotiators`` those who
    negotiate for it. An end that is not known counts as lasting.
    """

    actor: Actor
    day: date | None
    side: Actor | None
    line: tuple[Actor, ...]
    offices: tuple[Office, ...]
    part_of: tuple[Bond, ...]
    factions: tuple[Bond, ...]
    allies: tuple[Bond, ...]
    negotiates_for: tuple[Bond, ...]
    negotiators: tuple[Bond, ...]
    tracks: tuple[Track, ...]


def find_standing(
    actor: Actor, actors: Iterable[Actor], tracks: Iterable[Track], *, day: date | None
) -> Standing:
    """Where an actor of the codebook stands on a day; all it ever was without one."""
    known = tuple(actors)
    cast = Cast(known)
    ties = tuple(_ties(known, cast, day))
    side = None if day is None else cast.side_on(actor, day)
    return Standing(
        actor=actor,
        day=day,
        side=side,
        line=() if day is None else cast.line_on(actor, day)[1:],
        offices=tuple(one for one in actor.offices if _counts(one, day)),
        part_of=_bonds(ties, TieKind.FACTION_OF, owner=actor.id),
        factions=_bonds(ties, TieKind.FACTION_OF, to=actor.id),
        allies=(
            *_bonds(ties, TieKind.ALLIED_WITH, owner=actor.id),
            *_bonds(ties, TieKind.ALLIED_WITH, to=actor.id),
        ),
        negotiates_for=_bonds(ties, TieKind.NEGOTIATES_FOR, owner=actor.id),
        negotiators=_bonds(ties, TieKind.NEGOTIATES_FOR, to=actor.id),
        tracks=tuple(
            track
            for track in tracks
            if (actor if side is None else side).id in track.sides
        ),
    )


@dataclass(frozen=True, slots=True)
class _Tied:
    """A tie with the actors at both of its ends."""

    owner: Actor
    tie: Tie
    other: Actor


def _ties(actors: Iterable[Actor], cast: Cast, day: date | None) -> Iterator[_Tied]:
    for owner in actors:
        for tie in owner.ties:
            other = cast.find(tie.to)
            if other is not None and _counts(tie, day):
                yield _Tied(owner, tie, other)


def _counts(days: Tenure, day: date | None) -> bool:
    return day is None or days.may_hold_on(day)


def _bonds(
    ties: Iterable[_Tied],
    kind: TieKind,
    *,
    owner: str | None = None,
    to: str | None = None,
) -> tuple[Bond, ...]:
    """The ties of one kind that begin at an actor, or that lead to one."""
    return tuple(
        Bond(
            actor=one.other if to is None else one.owner,
            days=one.tie,
            tracks=one.tie.tracks,
            seen=one.tie.seen or one.owner.seen,
        )
        for one in ties
        if one.tie.kind is kind
        and (one.owner.id == owner if to is None else one.tie.to == to)
    )
