"""What an actor is for a time: offices, factions, alliances, those it negotiates for."""

from collections.abc import Iterator
from datetime import date

from truceline.codebook.dates import date_bounds
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.rules import Office
from truceline.model import Tenure, Tie, TieKind

OFFICES_FILE = Entry("offices.yaml", frozenset({"one_holder"}))
_DAYS = frozenset({"from", "until"})
OFFICE = Entry("an office", _DAYS | {"title", "of", "beside", "shared"})
TIES = {
    TieKind.FACTION_OF: Entry("a side it was part of", _DAYS | {"side", "seen"}),
    TieKind.ALLIED_WITH: Entry("an ally", _DAYS | {"actor", "seen"}),
    TieKind.NEGOTIATES_FOR: Entry(
        "a side it negotiates for", _DAYS | {"side", "tracks", "seen"}
    ),
}
# The key that names the other one.
OTHER = {
    TieKind.FACTION_OF: "side",
    TieKind.ALLIED_WITH: "actor",
    TieKind.NEGOTIATES_FOR: "side",
}


def read_one_holder(file: Fields) -> tuple[str, ...]:
    """The titles of one file that one person holds at a time."""
    return file.needed_texts("one_holder")


def read_offices(actor: Fields) -> tuple[Office, ...]:
    """The offices of an actor, in the order of the file."""
    return tuple(map(_read_office, actor.items("offices", OFFICE)))


def read_ties(actor: Fields) -> tuple[Tie, ...]:
    """The ties of an actor: by kind, and in the order of the file."""
    return tuple(
        tie for kind, entry in TIES.items() for tie in _read_kind(actor, kind, entry)
    )


def _read_kind(actor: Fields, kind: TieKind, entry: Entry) -> Iterator[Tie]:
    for fields in actor.items(kind, entry):
        days = _read_days(fields)
        yield Tie(
            kind=kind,
            to=fields.needed_text(OTHER[kind]),
            tracks=fields.texts("tracks"),
            since=days.since,
            until=days.until,
            surely_since=days.surely_since,
            surely_until=days.surely_until,
            seen=fields.text("seen"),
        )


def _read_office(fields: Fields) -> Office:
    days = _read_days(fields)
    return Office(
        title=fields.needed_text("title"),
        side=fields.needed_text("of"),
        since=days.since,
        until=days.until,
        surely_since=days.surely_since,
        surely_until=days.surely_until,
        beside=fields.flag("beside", default=False),
        shared=fields.flag("shared", default=False),
    )


def _read_days(fields: Fields) -> Tenure:
    begins = _read_bounds(fields, "from")
    ends = _read_bounds(fields, "until")
    since, surely_since = begins or (None, None)
    surely_until, until = ends or (None, None)
    if since is not None and until is not None and until < since:
        what = "the office" if fields.entry is OFFICE else "it"
        fields.fault(
            "until",
            problem=f"{what} ends on {until} before it begins on {since}",
            remedy="correct one of the two dates",
        )
    return Tenure(
        since=since,
        until=until,
        surely_since=surely_since,
        surely_until=surely_until,
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
