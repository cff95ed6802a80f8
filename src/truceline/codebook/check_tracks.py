"""Checks of the tracks: two sides each, names of their own, sides that are sides."""

from truceline.codebook.cast import Cast
from truceline.codebook.draft import Draft, Named
from truceline.codebook.rules import Track

_TWO = 2


def check_tracks(draft: Draft) -> None:
    """Keeps a fault for a track of one side, and for a name that two tracks bear."""
    owners: dict[str, Named[Track]] = {}
    for entry in draft.tracks:
        track = entry.record
        if track is None:
            continue
        _check_number(entry, track)
        for index, name in enumerate(track.names):
            owner = owners.setdefault(name.casefold(), entry)
            if owner.id != entry.id:
                problem = f"{name!r} is also a name of {owner.id!r} at {_place(owner)}"
                remedy = "keep it with one of the two"
                entry.fields.item_fault("names", index, problem=problem, remedy=remedy)


def warn_of_tracks(draft: Draft, cast: Cast) -> None:
    """Keeps a warning for tracks that cannot be told apart, and for one without events."""
    tracks = [(entry, entry.record) for entry in draft.tracks if entry.record]
    for number, (entry, track) in enumerate(tracks):
        for index, side in enumerate(track.sides):
            _warn_of_no_side(entry, index, side, cast)
        for other, earlier in tracks[:number]:
            if frozenset(earlier.sides) == frozenset(track.sides):
                problem = f"{other.id!r} at {_place(other)} has the same sides"
                remedy = (
                    "every event between them counts to both: keep one of the two, with "
                    "the names of the other"
                )
                entry.fields.warn("sides", problem=problem, remedy=remedy)
            _warn_of_names(entry, track, other, earlier)


def _check_number(entry: Named[Track], track: Track) -> None:
    seen: set[str] = set()
    for index, side in enumerate(track.sides):
        if side in seen:
            problem = f"{side!r} is given twice"
            remedy = "name another side, or remove it"
            entry.fields.item_fault("sides", index, problem=problem, remedy=remedy)
        seen.add(side)
    if track.sides and len(track.sides) < _TWO:
        problem = f"only one side, {track.sides[0]!r}"
        remedy = "name the other side: nobody negotiates alone"
        entry.fields.fault("sides", problem=problem, remedy=remedy)


def _warn_of_no_side(entry: Named[Track], index: int, side: str, cast: Cast) -> None:
    actor = cast.find(side)
    if actor is None:
        return
    counted = cast.government_of(cast.party_of(actor)).id
    if counted != side:
        problem = f"{side!r} is no side: its acts count for {counted!r}"
        remedy = f"write {counted}, or no event will be found on this track"
        entry.fields.warn("sides", index, problem=problem, remedy=remedy)


def _warn_of_names(
    entry: Named[Track], track: Track, other: Named[Track], earlier: Track
) -> None:
    for index, name in enumerate(track.names):
        for before in earlier.names:
            short, long = sorted((name.casefold(), before.casefold()), key=len)
            if short != long and f" {short} " in f" {long} ":
                problem = f"{name!r} overlaps with {before!r} of {other.id!r}"
                remedy = "a text with the longer one counts to both: change one of them"
                entry.fields.warn("names", index, problem=problem, remedy=remedy)


def _place(entry: Named[Track]) -> str:
    return f"{entry.fields.source.shown}:{entry.fields.line}"
