"""The codebook as pages: opens by double-click, prints, asks nothing of the network."""

from collections.abc import Iterator
from pathlib import Path

from truceline.publish.codebook_actor_pages import actors_pages, tracks_page
from truceline.publish.codebook_contexts import CodebookFront
from truceline.publish.codebook_material import CodebookMaterial
from truceline.publish.codebook_pairs_places import pairs_page, places_page
from truceline.publish.codebook_process_pages import phases_page, promises_page
from truceline.publish.codebook_rule_pages import (
    factuality_page,
    issue_names,
    issues_page,
    statements_page,
    type_entry,
    type_page,
)
from truceline.publish.folder import new_site
from truceline.publish.rendering import writer_for
from truceline.publish.words import counted, listed


def publish_codebook(material: CodebookMaterial, folder: Path) -> Path:
    """Writes the pages and gives the first; the same codebook gives the same bytes.

    Refuses a folder that holds something other than pages of ours.
    """
    with new_site(folder) as draft:
        writer = writer_for(draft, issue_names(material))
        writer.write_page("index.html", "codebook_front.html", _front(material))
        for rule in material.codebook.events:
            page = type_page(material, rule)
            writer.write_page(page.entry.page, "codebook_type.html", page)
        for name, rules in (
            ("statements.html", statements_page(material)),
            ("factuality.html", factuality_page(material)),
            ("phases.html", phases_page(material)),
            ("promises.html", promises_page(material)),
            ("pairs.html", pairs_page(material)),
        ):
            writer.write_page(name, "codebook_rules.html", rules)
        writer.write_page("issues.html", "codebook_words.html", issues_page(material))
        for name, actors in actors_pages(material).items():
            writer.write_page(name, "codebook_actors.html", actors)
        places = places_page(material)
        writer.write_page("places.html", "codebook_places.html", places)
        writer.write_page("tracks.html", "codebook_tracks.html", tracks_page(material))
    return folder / "index.html"


def _front(material: CodebookMaterial) -> CodebookFront:
    return CodebookFront(
        frame=material.frame("Codebook", "types"),
        version=material.codebook.version,
        about=tuple(_about(material)),
        changes=tuple(_changes(material)),
        types=tuple(map(type_entry, material.codebook.events)),
    )


def _about(material: CodebookMaterial) -> Iterator[str]:
    codebook = material.codebook
    triggers = sum(len(rule.triggers) for rule in codebook.events)
    offices = sum(len(actor.offices) for actor in codebook.actors)
    yield (
        f"The codebook has {len(codebook.events)} event types with {triggers:,} rules, "
        f"{counted(len(codebook.actors), 'actor', 'actors')} with "
        f"{counted(offices, 'dated office', 'dated offices')}, and "
        f"{counted(len(codebook.tracks), 'track', 'tracks')}."
    )
    if material.processes:
        names = listed([name.title() for name in material.processes])
        yield f"Peace processes whose actors count: {names}."
    else:
        yield "No peace process that ships counts: its people come from the study alone."


def _changes(material: CodebookMaterial) -> Iterator[str]:
    marks = [material.mark_of_actor(actor) for actor in material.codebook.actors]
    codes = [mark.code for mark in marks if mark is not None]
    tracks = [material.mark_of_track(track) for track in material.codebook.tracks]
    track_codes = [mark.code for mark in tracks if mark is not None]
    rules = [one.where for rule in material.codebook.events for one in rule.triggers]
    rules += [one.where for one in material.codebook.cues]
    rules += [one.where for one in material.codebook.contents]
    rules += [one.where for one in material.codebook.hedges]
    rules += [one.where for one in material.codebook.things]
    rules += [one.where for one in material.codebook.of_people]
    rules += [one.where for one in material.codebook.unreal]
    own = sum(where.startswith("overlay/") for where in rules)
    terms = sum(len(rule.terms) for rule in material.codebook.issues) - sum(
        len(rule.terms) for rule in material.shipped.issues
    )
    for number, one, many in (
        (codes.count("study"), "actor is added", "actors are added"),
        (codes.count("replaced"), "actor is given anew", "actors are given anew"),
        (len(material.dropped), "actor is left out", "actors are left out"),
        (track_codes.count("study"), "track is added", "tracks are added"),
        (track_codes.count("replaced"), "track is given anew", "tracks are given anew"),
        (own, "rule is added", "rules are added"),
        (terms, "word for an issue is added", "words for issues are added"),
    ):
        if number > 0:
            yield f"{counted(number, one, many)}.".capitalize()
