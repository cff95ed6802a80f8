"""Checks of factions, alliances and negotiators against the other actors and tracks."""

from truceline.codebook.draft import Draft, Named
from truceline.codebook.faults import name_known
from truceline.codebook.fields import Fields
from truceline.codebook.read_tenures import OTHER, TIES
from truceline.codebook.rules import Actor, Track
from truceline.model import Tie


def check_ties(draft: Draft) -> None:
    """Keeps a fault for each tie to nobody, to itself, or on a track that has no such side.

    A tie to what a study leaves out, or on a track that it gives anew, binds nobody and
    is no fault of the row below.
    """
    known = {entry.id for entry in draft.actors}
    tracks = {entry.id: entry for entry in draft.tracks if entry.record}
    for entry in draft.actors:
        if entry.record is not None and entry.record.ties:
            for tie, fields in _placed(entry, entry.record):
                if tie.to not in draft.dropped - known:
                    _check_other(entry, tie, fields, known)
                if draft.is_all_read("tracks.yaml"):
                    _check_tracks(tie, fields, tracks, draft.dropped)


def _placed(entry: Named[Actor], actor: Actor) -> list[tuple[Tie, Fields]]:
    """Each tie with its own fields, as they were read."""
    read = (fields for kind in TIES for fields in entry.fields.read_items.get(kind, ()))
    return list(zip(actor.ties, read, strict=True))


def _check_other(
    entry: Named[Actor], tie: Tie, fields: Fields, known: set[str]
) -> None:
    key = OTHER[tie.kind]
    if tie.to and tie.to not in known:
        problem = f"no actor has the id {tie.to!r}"
        fields.fault(key, problem=problem, remedy=name_known(tie.to, known))
    elif tie.to == entry.id and not _is_circle(tie):
        problem = f"{tie.to!r} is this actor itself"
        fields.fault(key, problem=problem, remedy="name another, or remove the row")


def _is_circle(tie: Tie) -> bool:
    # An alliance leads nowhere; all other ties are walked for circles.
    return OTHER[tie.kind] == "side"


def _check_tracks(
    tie: Tie, fields: Fields, tracks: dict[str, Named[Track]], dropped: set[str]
) -> None:
    for index, name in enumerate(tie.tracks):
        entry = tracks.get(name)
        if entry is None or entry.record is None:
            if name not in dropped:
                problem = f"no track has the id {name!r}"
                remedy = name_known(name, tracks) if tracks else "add the track"
                fields.item_fault("tracks", index, problem=problem, remedy=remedy)
            continue
        sides = entry.record.sides
        is_same_shelf = entry.fields.source.shelf == fields.source.shelf
        if tie.to not in sides and is_same_shelf:
            problem = f"{tie.to!r} is no side of {name!r}"
            remedy = f"its sides are {', '.join(sides)}; correct one of the two"
            fields.item_fault("tracks", index, problem=problem, remedy=remedy)
