"""To which track of negotiation an event belongs, by its sides or by a track's name."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from truceline.codebook import Track
from truceline.model import Event, EventType, Participant

# In a meeting the one across the table counts. Elsewhere those who act together are the
# sides, and whoever is named beyond them ("signed an accord that binds Kabul") is not.
ACROSS = frozenset({EventType.CONSULT})

# The mode of a meeting that someone else hosts or mediates.
MEDIATED = "third-party"

# A meeting with more than this many others is a conference, and belongs to no track
# unless it is called by the track's name.
MOST_OTHERS = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackShare:
    """A track that an event belongs to.

    ``is_between_sides`` is False where only one of its sides acts and nobody of the
    other is named. ``names_sides`` says that the sentences of the reports name both
    sides, ``names_doer`` that they name one that acts; else they were told of around them.
    """

    track: str
    is_between_sides: bool
    names_sides: bool
    names_doer: bool


@dataclass(frozen=True, slots=True)
class _Table:
    """Who is at the table of a track: the sides on each side of an event, and which of
    them the sentences of its reports name."""

    track: str
    sides: frozenset[str]
    source: frozenset[str]
    target: frozenset[str]
    named: frozenset[str]


class TrackFinder:
    """Finds the tracks of events; made once for a codebook's tracks.

    Who negotiates for a side of a track on the day of the event, or is a faction of it
    then, counts for that side.
    """

    __slots__ = ("_ends", "_lowered", "_names", "_of_sent", "_of_side", "_tracks")

    def __init__(self, tracks: Iterable[Track]) -> None:
        self._tracks = tuple((track, frozenset(track.sides)) for track in tracks)
        # The places in ``_tracks`` of those that a side, or who is sent for one, is on.
        self._of_side: dict[str, list[int]] = defaultdict(list)
        self._of_sent: dict[str, list[int]] = defaultdict(list)
        for place, (track, sides) in enumerate(self._tracks):
            for side in sides:
                self._of_side[side].append(place)
            for actor in {one.actor for one in track.delegates}:
                self._of_sent[actor].append(place)
        self._names = {
            track.id: _pattern(track.names) for track, _ in self._tracks if track.names
        }
        names = {name.lower() for track, _ in self._tracks for name in track.names}
        self._lowered = tuple(names)
        self._ends = tuple({name.split()[-1] for name in names})

    def find(self, event: Event) -> tuple[TrackShare, ...]:
        """The tracks of an event; none for what other parties do among themselves."""
        tables = self._tables(event)
        between = self._between(event, tables)
        if between:
            return tuple(
                TrackShare(
                    track=one.track,
                    is_between_sides=True,
                    names_sides=one.sides <= one.named,
                    names_doer=_names_doer(one),
                )
                for one in between
            )
        named = self._named(event)
        if named:
            return tuple(
                TrackShare(
                    track=track,
                    is_between_sides=True,
                    names_sides=True,
                    names_doer=True,
                )
                for track in named
            )
        return tuple(
            TrackShare(
                track=one.track,
                is_between_sides=False,
                names_sides=False,
                names_doer=_names_doer(one),
            )
            for one in tables
            if one.sides & one.source
        )

    def _tables(self, event: Event) -> tuple[_Table, ...]:
        """The tracks that someone who takes part in the event is a side of."""
        # Whoever brings others together has not met them as a side.
        doers = () if _is_by_mediator(event) else event.source
        plain = _sides(doers), _sides(event.target)
        on = {
            place
            for side in plain[0] | plain[1]
            for place in self._of_side.get(side, ())
        }
        sent = {
            place
            for one in (*doers, *event.target)
            if one.id is not None
            for place in self._of_sent.get(one.id, ())
        }
        if not (on or sent):
            return ()
        named = event.named
        tables = []
        for place in sorted(on | sent):
            track, sides = self._tracks[place]
            source, target = plain
            told = named
            if place in sent:
                day = _last_day(event)
                source = _sides(doers, track, day)
                target = _sides(event.target, track, day)
                told = _sides(_those(named, *doers, *event.target), track, day)
            if not (sides.isdisjoint(source) and sides.isdisjoint(target)):
                tables.append(_Table(track.id, sides, source, target, told))
        return tuple(tables)

    def _between(self, event: Event, tables: tuple[_Table, ...]) -> tuple[_Table, ...]:
        if not event.source or _is_by_mediator(event):
            # A passive without an agent: "the talks between the two were suspended".
            return tuple(one for one in tables if one.sides <= one.target)
        across = [one for one in tables if _is_across(one)]
        joint = [one for one in tables if one.sides <= one.source]
        if event.type not in ACROSS:
            return tuple(joint or across)
        return tuple(one for one in across or joint if _is_small(one))

    def _named(self, event: Event) -> tuple[str, ...]:
        words = " ".join(mention.quotation for mention in event.mentions)
        # Hardly any event is called by a name, and this tells in a tenth of the time.
        lowered = words.lower()
        if not any(end in lowered for end in self._ends) or not any(
            name in lowered for name in self._lowered
        ):
            return ()
        return tuple(track for track, name in self._names.items() if name.search(words))


def _names_doer(table: _Table) -> bool:
    return bool(table.sides & table.source & table.named)


def _those(named: frozenset[str], *participants: Participant) -> Iterable[Participant]:
    return (one for one in participants if one.side in named)


def _is_small(table: _Table) -> bool:
    return len((table.source | table.target) - table.sides) <= MOST_OTHERS


def _is_by_mediator(event: Event) -> bool:
    return event.mode == MEDIATED and bool(event.source) and not event.third_parties


def _is_across(table: _Table) -> bool:
    """Whether one side of a track stands on each side of the event, and all take part."""
    sides, source, target = table.sides, table.source, table.target
    return (
        sides <= source | target
        and bool(sides & source)
        and bool((sides - source) & target)
    )


def _sides(
    participants: Iterable[Participant],
    track: Track | None = None,
    day: date | None = None,
) -> frozenset[str]:
    """Their sides; on a track and a day, the side that each of them counts for."""
    return frozenset(
        _sent(one, track, day) or one.side
        for one in participants
        if one.party is not None or one.id is not None
    )


def _sent(one: Participant, track: Track | None, day: date | None) -> str | None:
    if track is None or day is None or one.id is None:
        return None
    return track.sent_by(one.id, day)


def _last_day(event: Event) -> date:
    """The last day on which it can have taken place, by its reports."""
    told = None if event.when is None else event.when.latest or event.when.earliest
    return event.reported if told is None else min(told, event.reported)


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    words = "|".join(re.escape(name) for name in longest_first)
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
