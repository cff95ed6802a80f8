"""Factions, alliances and negotiators in words, for the pages and the terminal."""

from collections.abc import Iterable, Iterator

from truceline.codebook.standing import Bond, Standing
from truceline.publish.tenure_words import tenure_words


def tie_facts(
    standing: Standing, *, with_sources: bool = False
) -> Iterator[tuple[str, str]]:
    """What binds an actor to others, each kind with all of them; none that is empty."""
    for heading, bonds in (
        ("Part of", standing.part_of),
        ("Factions", standing.factions),
        ("Allied with", standing.allies),
        ("Negotiates for", standing.negotiates_for),
        ("Who negotiates for it", standing.negotiators),
    ):
        if bonds:
            yield heading, "; ".join(_each(bonds, with_sources=with_sources))


def _each(bonds: Iterable[Bond], *, with_sources: bool) -> Iterator[str]:
    for bond in bonds:
        tracks = f"on {', '.join(bond.tracks)}" if bond.tracks else ""
        words = " ".join(filter(None, (tracks, tenure_words(bond.days))))
        if with_sources:
            words = ", ".join(filter(None, (words, f"seen: {bond.seen}")))
        yield f"{bond.actor.name} ({words})" if words else bond.actor.name
