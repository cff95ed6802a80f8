"""To which track of negotiation an event belongs, by its sides or by a track's name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from truceline.codebook import Track
from truceline.model import Event, EventType, Participant

# In a meeting the one across the table counts. Elsewhere those who act together are the
# sides, and whoever is named beyond them ("signed an accord that binds Kabul") is not.
ACROSS = frozenset({EventType.CONSULT})

# A meeting with more than this many others is a conference, and belongs to no track
# unless it is called by the track's name.
MOST_OTHERS = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackShare:
    """A track that an event belongs to.

    ``is_between_sides`` is False where only one of its sides acts and nobody of the
    other is named.
    """

    track: str
    is_between_sides: bool


class TrackFinder:
    """Finds the tracks of events; made once for a codebook's tracks."""

    __slots__ = ("_names", "_sides", "_tracks")

    def __init__(self, tracks: Iterable[Track]) -> None:
        self._tracks = tuple((track.id, frozenset(track.sides)) for track in tracks)
        self._sides = frozenset().union(*(sides for _, sides in self._tracks))
        self._names = {
            track.id: _pattern(track.names) for track in tracks if track.names
        }

    def find(self, event: Event) -> tuple[TrackShare, ...]:
        """The tracks of an event; none for what other parties do among themselves."""
        source, target = _sides(event.source), _sides(event.target)
        between = self._between(event, source, target)
        if not between:
            between = self._named(event)
        if between:
            return tuple(
                TrackShare(track=track, is_between_sides=True) for track in between
            )
        return tuple(
            TrackShare(track=track, is_between_sides=False)
            for track, sides in self._tracks
            if sides & source
        )

    def _between(
        self, event: Event, source: frozenset[str], target: frozenset[str]
    ) -> tuple[str, ...]:
        if not (source | target) & self._sides:
            return ()
        if not event.source:
            # A passive without an agent: "the talks between the two were suspended".
            return tuple(track for track, sides in self._tracks if sides <= target)
        across = tuple(
            track for track, sides in self._tracks if _is_across(sides, source, target)
        )
        joint = tuple(track for track, sides in self._tracks if sides <= source)
        if event.type not in ACROSS:
            return joint or across
        found = across or joint
        return tuple(each for each in found if self._is_small(each, source | target))

    def _is_small(self, track: str, present: frozenset[str]) -> bool:
        others = present - dict(self._tracks)[track]
        return len(others) <= MOST_OTHERS

    def _named(self, event: Event) -> tuple[str, ...]:
        words = " ".join(mention.quotation for mention in event.mentions)
        return tuple(track for track, name in self._names.items() if name.search(words))


def _is_across(
    sides: frozenset[str], source: frozenset[str], target: frozenset[str]
) -> bool:
    """Whether one side of a track stands on each side of the event, and all take part."""
    return (
        sides <= source | target
        and bool(sides & source)
        and bool((sides - source) & target)
    )


def _sides(participants: Iterable[Participant]) -> frozenset[str]:
    return frozenset(
        one.side for one in participants if one.party is not None or one.id is not None
    )


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    words = "|".join(re.escape(name) for name in longest_first)
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
