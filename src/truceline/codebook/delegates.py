"""Who counts for which side on which track: negotiators, factions, and their people."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from truceline.codebook.rules import Actor, Delegate, Track
from truceline.model import Tenure, Tie, TieKind


def with_delegates(
    tracks: Iterable[Track], actors: Iterable[Actor]
) -> tuple[Track, ...]:
    """The tracks with all who negotiate on them and with the factions of their sides.

    Whoever belongs to a body that negotiates or to a faction, or holds an office of it,
    counts with it on the days of both.
    """
    known = tuple(actors)
    members = _members(known)
    sent = [
        (tie, _delegate(who, tie, days))
        for actor in known
        for tie in actor.ties
        if tie.kind in (TieKind.NEGOTIATES_FOR, TieKind.FACTION_OF)
        for who, days in ((actor.id, tie), *_those_of(tie, members[actor.id]))
    ]
    return tuple(
        replace(
            track,
            delegates=tuple(
                delegate
                for tie, delegate in sent
                if delegate.side in track.sides
                and (not tie.tracks or track.id in tie.tracks)
            ),
        )
        for track in tracks
    )


def _delegate(who: str, tie: Tie, days: Tenure) -> Delegate:
    return Delegate(
        actor=who,
        side=tie.to,
        is_faction=tie.kind is TieKind.FACTION_OF,
        since=days.since,
        until=days.until,
        surely_since=days.surely_since,
        surely_until=days.surely_until,
    )


def _members(actors: Iterable[Actor]) -> dict[str, list[tuple[str, Tenure]]]:
    members: dict[str, list[tuple[str, Tenure]]] = defaultdict(list)
    always = Tenure(since=None, until=None)
    for actor in actors:
        if actor.party is not None:
            members[actor.party].append((actor.id, always))
        for office in actor.offices:
            members[office.side].append((actor.id, office))
    return members


def _those_of(
    tie: Tie, members: Iterable[tuple[str, Tenure]]
) -> Iterator[tuple[str, Tenure]]:
    for who, days in members:
        since = max(filter(None, (tie.since, days.since)), default=None)
        until = min(filter(None, (tie.until, days.until)), default=None)
        if since is None or until is None or since <= until:
            first = tie if since == tie.since else days
            last = tie if until == tie.until else days
            yield (
                who,
                Tenure(
                    since=since,
                    until=until,
                    surely_since=first.surely_since,
                    surely_until=last.surely_until,
                ),
            )
