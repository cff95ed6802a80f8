"""Pages of the codebook's actors with their offices, and of its tracks."""

from collections import defaultdict
from collections.abc import Iterator

from truceline.codebook.rules import Delegate
from truceline.model import Actor, ActorKind, Office
from truceline.publish.codebook_contexts import (
    ActorListEntry,
    ActorRow,
    ActorSection,
    CodebookActorsPage,
    OfficeRow,
    TrackRow,
    TracksPage,
)
from truceline.publish.codebook_material import CodebookMaterial
from truceline.publish.tenure_words import since_words, tenure_words, until_words

# Page -> what is on it, in the order in which readers look for them.
STUDY_PAGE = "actors-of-the-study.html"
PROCESS_PAGE = "actors-of-the-process.html"
PEOPLE_PAGE = "actors-people.html"
GROUPS_PAGE = "actors-groups.html"
COUNTRIES_PAGE = "actors-countries.html"
_LEADS = {
    STUDY_PAGE: "Actors that the study adds, or gives in its own way.",
    PROCESS_PAGE: "Actors of the peace processes that the study asks for.",
    PEOPLE_PAGE: "Leaders, ministers, envoys and spokespeople who count in every study.",
    GROUPS_PAGE: "Groups, governments and bodies that count in every study.",
    COUNTRIES_PAGE: "Countries. In an act, a country’s name means its government.",
}
_TITLES = {
    STUDY_PAGE: "Actors of the study",
    PROCESS_PAGE: "Actors of the process",
    PEOPLE_PAGE: "People",
    GROUPS_PAGE: "Groups and bodies",
    COUNTRIES_PAGE: "Countries",
}
_ALONE = "Sides of their own"


def actors_pages(material: CodebookMaterial) -> dict[str, CodebookActorsPage]:
    """The pages of actors that have any, by file name; the first is actors.html."""
    found: dict[str, list[Actor]] = {page: [] for page in _LEADS}
    for actor in material.codebook.actors:
        found[_page_of(material, actor)].append(actor)
    filled = {page: actors for page, actors in found.items() if actors}
    entries = tuple(
        ActorListEntry(page=page, words=_TITLES[page], count=len(actors))
        for page, actors in filled.items()
    )
    pages = {
        page: CodebookActorsPage(
            frame=material.frame(_TITLES[page], "actors"),
            lead=_LEADS[page],
            pages=entries,
            sections=_sections(material, actors),
            dropped=(),
        )
        for page, actors in filled.items()
    }
    first = CodebookActorsPage(
        frame=material.frame("Actors", "actors"),
        lead="Who acts and speaks. An article's names lead to these; a surname counts "
        "only where the article lets one tell whose it is, and an office belongs to "
        "whoever held it on the day.",
        pages=entries,
        sections=(),
        dropped=tuple(sorted(actor.name for actor in material.dropped)),
    )
    return {"actors.html": first, **pages}


def tracks_page(material: CodebookMaterial) -> TracksPage:
    """tracks.html."""
    return TracksPage(
        frame=material.frame("Tracks", "tracks"),
        tracks=tuple(
            TrackRow(
                id=track.id,
                name=track.name,
                sides=tuple(material.names.get(side, side) for side in track.sides),
                names=track.names,
                delegates=tuple(
                    _delegate(material, one)
                    for one in track.delegates
                    if not one.is_faction
                ),
                mark=material.mark_of_track(track),
            )
            for track in material.codebook.tracks
        ),
    )


def _delegate(material: CodebookMaterial, one: Delegate) -> str:
    who, side = (material.names.get(key, key) for key in (one.actor, one.side))
    return " ".join(filter(None, (f"{who} for {side}", tenure_words(one))))


def _page_of(material: CodebookMaterial, actor: Actor) -> str:
    mark = material.mark_of_actor(actor)
    if mark is not None:
        return PROCESS_PAGE if mark.code == "process" else STUDY_PAGE
    if actor.kind is ActorKind.PERSON:
        return PEOPLE_PAGE
    return COUNTRIES_PAGE if actor.kind is ActorKind.COUNTRY else GROUPS_PAGE


def _sections(
    material: CodebookMaterial, actors: list[Actor]
) -> tuple[ActorSection, ...]:
    by_side: dict[str, list[ActorRow]] = defaultdict(list)
    for actor in sorted(actors, key=lambda one: (one.party is not None, one.name)):
        by_side[_side_of(material, actor)].append(_row(material, actor))
    alone = [rows[0] for rows in by_side.values() if len(rows) == 1]
    sections = [
        ActorSection(
            anchor=f"side-{side}",
            heading=material.names.get(side, side),
            actors=tuple(rows),
        )
        for side, rows in by_side.items()
        if len(rows) > 1
    ]
    sections.sort(key=lambda one: one.heading)
    if alone:
        rest = sorted(alone, key=lambda row: row.name)
        heading = _ALONE if not sections else "Others"
        sections.append(
            ActorSection(anchor="others", heading=heading, actors=tuple(rest))
        )
    return tuple(sections)


def _side_of(material: CodebookMaterial, actor: Actor) -> str:
    known = {one.id: one for one in material.codebook.actors}
    while actor.party is not None and actor.party in known:
        actor = known[actor.party]
    return actor.id


def _row(material: CodebookMaterial, actor: Actor) -> ActorRow:
    side = None if actor.party is None else material.names.get(actor.party, actor.party)
    mark = material.mark_of_actor(actor)
    return ActorRow(
        id=actor.id,
        name=actor.name,
        kind=actor.kind.value,
        side=side,
        code=actor.code,
        facts=tuple(_facts(material, actor)),
        offices=tuple(_office(material, office) for office in actor.offices),
        seen=actor.seen,
        # On the page of a process, or where all are the study's, a mark says nothing.
        mark=None if mark is not None and mark.code == "process" else mark,
    )


def _facts(material: CodebookMaterial, actor: Actor) -> Iterator[tuple[str, str]]:
    lists = (
        ("Also named", actor.names),
        (
            "Short"
            if actor.alone
            else "Short, only where the article prints the full name",
            actor.surnames,
        ),
        ("Adjectives", actor.adjectives),
        ("Its people", actor.people),
        ("Stands for it", actor.metonyms),
    )
    for words, values in lists:
        if values:
            yield words, "; ".join(values)
    yield from material.known.ties(actor, with_sources=True)
    if actor.capital is not None:
        yield "Capital", actor.capital
    if actor.government is not None:
        name = material.names.get(actor.government, actor.government)
        yield "Its government", name


def _office(material: CodebookMaterial, office: Office) -> OfficeRow:
    return OfficeRow(
        title=office.title,
        side=material.names.get(office.side, office.side),
        since=since_words(office),
        until=until_words(office),
    )
