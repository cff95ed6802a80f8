"""The phases on each day on which more was known of them, in one pass over the reports."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from truceline.codebook import PhaseRule, Track
from truceline.linking import as_of as known_on
from truceline.model import Event, Factuality, Phase
from truceline.process.phases.fold import walk_track
from truceline.process.phases.moves import Move, MoveFinder


@dataclass(frozen=True, slots=True, kw_only=True)
class PhasesOnDay:
    """The phases of every track as known on a day, by track and then in their order."""

    day: date
    phases: tuple[Phase, ...]


def fold_phases_by_day(
    events: Iterable[Event], tracks: Sequence[Track], rules: Sequence[PhaseRule]
) -> Iterator[PhasesOnDay]:
    """The days on which a phase came, went or was dated anew, earliest first.

    Each day's phases are those that ``fold_phases`` gives for it. An event is looked at
    on the days of its reports only, and a track is walked only when one of its moves is.
    """
    moves = _Moves(MoveFinder(tracks, rules))
    # What its first report says of an event stays: whether it took place, and its type.
    types = frozenset(each for rule in rules for each in rule.types)
    may_move = (
        event
        for event in events
        if event.factuality is Factuality.ACTUAL and event.type in types
    )
    known = {track.id: walk_track(track.id, (), date.min) for track in tracks}
    for day, told in _by_day(may_move):
        touched = {track for event in told for track in moves.learn(event, day)}
        has_changed = False
        for track in touched:
            was = known[track]
            known[track] = walk_track(track, moves.of(track), day)
            has_changed = has_changed or _outline(was) != _outline(known[track])
        if has_changed:
            yield PhasesOnDay(
                day=day,
                phases=tuple(
                    # A phase that nothing was reported of is known on the day asked.
                    phase if phase.evidence else replace(phase, reported=day)
                    for track in tracks
                    for phase in known[track.id]
                ),
            )


class _Moves:
    """The moves of each track as they are known so far, one an event."""

    def __init__(self, finder: MoveFinder) -> None:
        self._finder = finder
        self._by_track: dict[str, dict[str, Move]] = defaultdict(dict)
        self._tracks_of: dict[str, frozenset[str]] = {}

    def learn(self, event: Event, day: date) -> frozenset[str]:
        """Takes in the event as known on the day; gives the tracks that this touches."""
        known = known_on(event, day)
        found = self._finder.find(known) if known is not None else ()
        before = self._tracks_of.get(event.id, frozenset())
        now = frozenset(move.track for move in found)
        for track in before - now:
            del self._by_track[track][event.id]
        for move in found:
            self._by_track[move.track][event.id] = move
        self._tracks_of[event.id] = now
        return before | now

    def of(self, track: str) -> list[Move]:
        """The moves of a track, in the order in which they took place."""
        return sorted(self._by_track[track].values(), key=lambda one: one.place)


def _by_day(events: Iterable[Event]) -> Iterator[tuple[date, list[Event]]]:
    """The days of reports in their order, each with the events that it tells of."""
    found: dict[date, list[Event]] = defaultdict(list)
    for event in events:
        for day in {mention.reported for mention in event.mentions}:
            found[day].append(event)
    return iter(sorted(found.items(), key=lambda item: item[0]))


def _outline(phases: Iterable[Phase]) -> tuple[object, ...]:
    return tuple((phase.status, phase.since) for phase in phases)
