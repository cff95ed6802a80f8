"""Actors and tracks: who is there, and along which lines they negotiate."""

import re
from collections.abc import Iterator
from datetime import date

from truceline.codebook.dates import date_bounds
from truceline.codebook.draft import Named
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.rules import Actor, Office, Track
from truceline.model import ActorKind

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
            "seen",
            # What the articles print of a proposed actor; kept for people to read.
            "found",
        }
    ),
)
OFFICE = Entry("an office", frozenset({"title", "of", "from", "until"}))
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
        offices=tuple(map(_read_office, fields.items("offices", OFFICE))),
        seen=fields.text("seen") or file_seen or "",
    )


def _read_office(fields: Fields) -> Office:
    begins = _read_bounds(fields, "from")
    ends = _read_bounds(fields, "until")
    since = None if begins is None else begins[0]
    until = None if ends is None else ends[1]
    if since is not None and until is not None and until < since:
        fields.fault(
            "until",
            problem=f"the office ends on {until} before it begins on {since}",
            remedy="correct one of the two dates",
        )
    return Office(
        title=fields.needed_text("title"),
        side=fields.needed_text("of"),
        since=since,
        until=until,
    )


def _read_bounds(fields: Fields, key: str) -> tuple[date, date] | None:
    written = fields.written(key)
    if written is None:
        return None
    try:
        return date_bounds(written)
    except ValueError as error:
        remedy = "write 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', or leave it out if unknown"
        fields.fault(key, problem=str(error), remedy=remedy)
        return None
