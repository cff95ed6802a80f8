"""The capitals of the sides of a track."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from truceline.codebook.rules import Track
from truceline.model import Actor


def with_capitals(
    tracks: Iterable[Track], actors: Sequence[Actor]
) -> tuple[Track, ...]:
    """The tracks, each with the capitals that their sides govern from.

    A government has the capital of its country. A side without one adds none.
    """
    capitals: dict[str, list[str]] = {}
    for actor in actors:
        if actor.capital is not None:
            for side in (actor.id, actor.government):
                if side is not None:
                    capitals.setdefault(side, []).append(actor.capital)
    return tuple(
        replace(
            track,
            capitals=tuple(
                capital for side in track.sides for capital in capitals.get(side, ())
            ),
        )
        for track in tracks
    )
