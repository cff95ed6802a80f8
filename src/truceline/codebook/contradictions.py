"""What cannot all be true of the same day: two holders of one office, one person on two
sides. The world has such days and so have its reports, so these are warnings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from truceline.codebook.cast import Cast
from truceline.codebook.check_tracks import warn_of_tracks
from truceline.codebook.draft import Draft, Named
from truceline.codebook.fields import Fields
from truceline.codebook.rules import Actor, Office
from truceline.codebook.single_offices import SingleOffices
from truceline.model import Tenure, Tie, TieKind

# On the day of a handover both hold the office.
_HANDOVER_DAYS = 1


@dataclass(frozen=True, slots=True)
class _Held:
    """An office with who holds it and where that stands."""

    actor: Named[Actor]
    office: Office
    fields: Fields


def warn_of_contradictions(draft: Draft) -> None:
    """Keeps a warning for each contradiction that lasts longer than a handover.

    Only days on which both surely hold count: "until 2018" and "from 2018" do not
    contradict each other.
    """
    cast = Cast(entry.record for entry in draft.actors if entry.record is not None)
    titles = SingleOffices(draft.one_holder)
    _warn_of_two_holders(titles, _held(draft.actors))
    for entry in draft.actors:
        if entry.record is not None:
            _warn_of_two_offices(entry, entry.record, cast)
            _warn_of_two_ties(entry, entry.record, draft)
    warn_of_tracks(draft, cast)


def _held(actors: Iterable[Named[Actor]]) -> Iterator[_Held]:
    for entry in actors:
        if entry.record is not None:
            read = entry.fields.read_items.get("offices", ())
            for office, fields in zip(entry.record.offices, read, strict=True):
                yield _Held(entry, office, fields)


def _warn_of_two_holders(titles: SingleOffices, held: Iterable[_Held]) -> None:
    by_office: dict[tuple[str, str], list[_Held]] = defaultdict(list)
    for one in held:
        title = one.office.title.casefold()
        if not one.office.shared and titles.holds(title):
            by_office[title, one.office.side].append(one)
    for holders in by_office.values():
        for first, second in combinations(holders, 2):
            days = _days_of_both(first.office, second.office)
            if days is not None and first.actor.id != second.actor.id:
                problem = (
                    f"{second.actor.id!r} and {first.actor.id!r} both hold "
                    f"{second.office.title!r} of {second.office.side!r} {days}; "
                    f"the other is at {_place(first.fields)}"
                )
                remedy = "correct the days, or write shared: true if both did"
                second.fields.warn("title", problem=problem, remedy=remedy)


def _warn_of_two_offices(entry: Named[Actor], actor: Actor, cast: Cast) -> None:
    read = entry.fields.read_items.get("offices", ())
    offices = [
        (office, fields)
        for office, fields in zip(actor.offices, read, strict=True)
        if not office.beside
    ]
    for (first, _), (second, fields) in combinations(offices, 2):
        days = _days_of_both(first, second)
        shared = first.surely_shared(second)
        if days is None or shared is None:
            continue
        sides = [_side(one.side, shared[0], cast) for one in (first, second)]
        if sides[0] != sides[1]:
            problem = (
                f"{entry.id!r} holds offices of two sides {days}: {first.title!r} of "
                f"{sides[0]!r} and {second.title!r} of {sides[1]!r}; the first counts"
            )
            remedy = (
                "correct the days, or write beside: true at the one that gives no side"
            )
            fields.warn("of", problem=problem, remedy=remedy)


def _warn_of_two_ties(entry: Named[Actor], actor: Actor, draft: Draft) -> None:
    sides = {one.id: one.record.sides for one in draft.tracks if one.record}
    for kind, what in (
        (TieKind.FACTION_OF, "is part of two sides"),
        (TieKind.NEGOTIATES_FOR, "negotiates for two sides of one track"),
    ):
        ties = [tie for tie in actor.ties if tie.kind is kind]
        read = entry.fields.read_items.get(kind, ())
        placed = list(zip(ties, read, strict=True))
        for (first, _), (second, fields) in combinations(placed, 2):
            days = _days_of_both(first, second)
            if days is None or first.to == second.to:
                continue
            if kind is TieKind.FACTION_OF or _one_track(first, second, sides):
                both = f"{first.to!r} and {second.to!r}"
                problem = f"{entry.id!r} {what} {days}: {both}"
                remedy = "correct the days, or keep one of the two"
                fields.warn("side", problem=problem, remedy=remedy)


def _one_track(first: Tie, second: Tie, sides: dict[str, tuple[str, ...]]) -> bool:
    return any(
        {first.to, second.to} <= set(of_track)
        and all(not tie.tracks or track in tie.tracks for tie in (first, second))
        for track, of_track in sides.items()
    )


def _side(actor_id: str, day: date, cast: Cast) -> str:
    actor = cast.find(actor_id)
    if actor is None:
        return actor_id
    return cast.government_of(cast.line_on(actor, day)[-1]).id


def _days_of_both(first: Tenure, second: Tenure) -> str | None:
    """The days that two surely share, in words; None for none and for a handover."""
    shared = first.surely_shared(second)
    if shared is None or (shared[1] - shared[0]).days < _HANDOVER_DAYS:
        return None
    begin = "" if shared[0] == date.min else f"from {shared[0]}"
    end = "" if shared[1] == date.max else f"until {shared[1]}"
    return f"{begin} {end}".strip() or "at any time"


def _place(fields: Fields) -> str:
    return f"{fields.source.shown}:{fields.line}"
