"""Actors and tracks: who is there, and along which lines they negotiate."""

import re
from collections.abc import Iterator

from truceline.codebook.draft import Named
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.read_tenures import read_offices, read_ties
from truceline.codebook.rules import Actor, Track
from truceline.model import ActorKind, TieKind

FILE = Entry("a file of actors", frozenset({"seen", "actors"}))
ACTOR = Entry(
    "an actor",
    frozenset(
        {
            "id",
            "name",
            "kind",
            "party",
            "code",
            "names",
            "surnames",
            "adjectives",
            "people",
            "capital",
            "metonyms",
            "government",
            "pronoun",
            "alone",
            "offices",
            *TieKind,
            "seen",
            # What the articles print of a proposed actor; kept for people to read.
            "found",
        }
    ),
)
TRACKS_FILE = Entry("tracks.yaml", frozenset({"tracks"}))
TRACK = Entry("a track", frozenset({"id", "name", "sides", "names"}))
PRONOUNS = ("he", "she")

# Ids become addresses of pages, so they keep to what every file system takes.
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read_actors(file: Fields) -> Iterator[Named[Actor]]:
    """The actors of one file; ``seen`` of the file holds for entries without one."""
    file.need("actors")
    seen = file.text("seen")
    for fields in file.items("actors", _with_drop(file, ACTOR)):
        entry_id = _read_id(fields)
        if entry_id is None:
            continue
        if fields.has("drop"):
            _check_drop(fields)
            yield Named(entry_id, None, fields)
        else:
            yield Named(
                entry_id, _read_actor(fields, entry_id=entry_id, file_seen=seen), fields
            )


def read_tracks(file: Fields) -> Iterator[Named[Track]]:
    """The tracks of one file."""
    file.need("tracks")
    for fields in file.items("tracks", _with_drop(file, TRACK)):
        entry_id = _read_id(fields)
        if entry_id is None:
            continue
        if fields.has("drop"):
            _check_drop(fields)
            yield Named(entry_id, None, fields)
        else:
            track = Track(
                id=entry_id,
                name=fields.needed_text("name"),
                sides=fields.needed_texts("sides"),
                names=fields.texts("names"),
            )
            yield Named(entry_id, track, fields)


def _with_drop(file: Fields, entry: Entry) -> Entry:
    if file.source.is_overlay:
        return Entry(entry.kind, entry.keys | {"drop"})
    return entry


def _read_id(fields: Fields) -> str | None:
    fields.need("id")
    entry_id = fields.text("id")
    if entry_id is not None and _ID.fullmatch(entry_id) is None:
        fields.fault(
            "id",
            problem=f"{entry_id!r} is not an id",
            remedy="use small letters and digits, with single hyphens between",
        )
    return entry_id


def _check_drop(fields: Fields) -> None:
    if not fields.flag("drop", default=True):
        remedy = "write drop: true, or remove the key"
        fields.fault("drop", problem="drop can only be true", remedy=remedy)
    for key in sorted(fields.entry.keys - {"id", "drop"}):
        if fields.has(key):
            problem = "this entry is dropped, so nothing else can be said of it"
            fields.fault(key, problem=problem, remedy="remove the key, or drop: true")


def _read_actor(fields: Fields, *, entry_id: str, file_seen: str | None) -> Actor:
    if file_seen is None:
        fields.need("seen")
    pronoun = fields.text("pronoun")
    if pronoun is not None and pronoun not in PRONOUNS:
        fields.refuse_word("pronoun", pronoun, PRONOUNS)
    return Actor(
        id=entry_id,
        name=fields.needed_text("name"),
        kind=fields.needed_choice("kind", ActorKind),
        party=fields.text("party"),
        code=fields.text("code"),
        names=fields.texts("names"),
        surnames=fields.texts("surnames"),
        adjectives=fields.texts("adjectives"),
        people=fields.texts("people"),
        capital=fields.text("capital"),
        metonyms=fields.texts("metonyms"),
        government=fields.text("government"),
        pronoun=pronoun,
        alone=fields.flag("alone", default=True),
        offices=read_offices(fields),
        seen=fields.text("seen") or file_seen or "",
        ties=read_ties(fields),
    )
