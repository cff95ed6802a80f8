"""Names that act or speak in the articles and are not in the codebook."""

from collections import defaultdict
from collections.abc import Iterator

from truceline.publish.contexts import Link, UnknownName
from truceline.publish.dates import day_words
from truceline.publish.gathered import Gathered
from truceline.publish.rows import Party

# Enough to see who is meant; each article page has the rest.
PLACES = 5


def unknown_names(gathered: Gathered) -> tuple[UnknownName, ...]:
    """The names by how often they act or speak, the most frequent first."""
    places: dict[str, list[Link]] = defaultdict(list)
    for party, link in _uses(gathered):
        if party.page is None:
            places[party.name].append(link)
    return tuple(
        UnknownName(name=name, count=len(links), places=tuple(links[:PLACES]))
        for name, links in sorted(
            places.items(), key=lambda item: (-len(item[1]), item[0])
        )
    )


def _uses(gathered: Gathered) -> Iterator[tuple[Party, Link]]:
    for act in gathered.acts:
        for party in (*act.actors, *act.targets, *act.third_parties):
            yield (
                party,
                Link(words=f"{act.name}, {day_words(act.source.day)}", href=act.anchor),
            )
    for said in gathered.said:
        if said.speaker is not None:
            words = f"Statement, {day_words(said.source.day)}"
            yield said.speaker, Link(words=words, href=said.anchor)
