"""Which tracks a record is about: those of which it names the sides."""

from collections.abc import Iterable, Sequence

from truceline.codebook import Track
from truceline.model import CodedArticle, Event, Phase


def tracks_named(
    tracks: Sequence[Track], coded: Iterable[CodedArticle], events: Iterable[Event]
) -> tuple[Track, ...]:
    """The tracks of which every side, or someone who negotiates for it, is named.

    The codebook brings tracks of many wars along; a record of one war says nothing of
    the others, not even that there were no talks.
    """
    missing = {track.id: set(track.sides) for track in tracks}
    delegates = {one.actor: one.side for track in tracks for one in track.delegates}
    for side in _named(coded, events):
        for name in (side, delegates.get(side)):
            for left in missing.values():
                left.discard(name or "")
        if not any(missing.values()):
            break
    return tuple(track for track in tracks if not missing[track.id])


def tracks_told(tracks: Iterable[Track], phases: Iterable[Phase]) -> tuple[Track, ...]:
    """The tracks of the study and its processes, and others that a report tells of.

    Articles on one war name the sides of many others, which is no word on their talks.
    """
    told = {phase.track for phase in phases if phase.evidence}
    return tuple(one for one in tracks if not one.comes_along or one.id in told)


def _named(coded: Iterable[CodedArticle], events: Iterable[Event]) -> Iterable[str]:
    """Every side and actor by id, once or more."""
    seen: set[str] = set()
    for one in coded:
        for actor in one.actors:
            seen.update(each for each in (actor.id, actor.party) if each is not None)
    yield from seen
    for event in events:
        for participant in (*event.source, *event.target, *event.third_parties):
            for each in (participant.id, participant.party):
                if each is not None and each not in seen:
                    seen.add(each)
                    yield each
