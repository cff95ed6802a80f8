"""Incidents -> a daily series of those that were asked for, and what was left out of it.

Only incidents with one exact day are counted. A vague date is not spread over its days,
and an incident whose actor nobody knows is on no side; both are counted apart.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from truceline.codebook.faults import name_known
from truceline.errors import IncidentError
from truceline.incidents.actors import IncidentActors, is_nameless
from truceline.model import DailySeries, Dataset, Incident

ONE_DAY = timedelta(days=1)


class Listing(StrEnum):
    """What it means for a side to be in an incident.

    ``first`` takes only incidents that list the side first: in ACLED it mostly began
    them, in GED the order says nothing.
    """

    EITHER = "either"
    FIRST = "first"


class Unit(StrEnum):
    """What is counted of each incident."""

    EVENTS = "events"
    DEATHS = "deaths"
    CIVILIAN_DEATHS = "civilian_deaths"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which incidents are counted; None stands for all.

    ``sides`` holds one side, or the two of a dyad: ids of the codebook, or names as the
    list prints them. ``first`` and ``last`` bound the series.
    """

    sides: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    area: str | None = None
    kind: str | None = None
    first: date | None = None
    last: date | None = None
    unit: Unit = Unit.EVENTS
    listing: Listing = Listing.EITHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A series and what stands behind it.

    ``incidents`` are those that were counted. ``vague`` fit but have no exact day,
    ``unknown_sides`` might fit but have an actor that is on no known side, and
    ``unknown_names`` are those actors, most often listed first; ``without_number`` fit
    but give no number of deaths, and ``outside`` are days that the list does not cover.
    ``meaning`` says in words what was counted.
    """

    series: DailySeries
    wanted: Wanted
    incidents: tuple[Incident, ...]
    vague: int
    unknown_sides: int
    unknown_names: tuple[tuple[str, int], ...]
    without_number: int
    outside: int
    meaning: str


def count_by_day(
    incidents: Sequence[Incident],
    wanted: Wanted,
    *,
    dataset: Dataset,
    actors: IncidentActors,
) -> Counted:
    """The daily counts of the incidents wanted, over the days that the list covers.

    A day asked for beyond the list is unknown. Raises IncidentError where the list
    cannot answer: for the one who began in GED, for an area or kind it does not have.
    """
    _refuse_what_cannot_be(incidents, wanted, dataset)
    covered = _covered(incidents)
    first, last = wanted.first or covered[0], wanted.last or covered[1]
    if last < first:
        raise IncidentError(
            f"the series would end {last} before it begins {first}; exchange the two"
        )
    sorted_out = _Sorter(wanted, actors)
    for incident in incidents:
        sorted_out.take(incident, first, last)
    days = [first + number * ONE_DAY for number in range((last - first).days + 1)]
    inside = [covered[0] <= day <= covered[1] for day in days]
    return Counted(
        series=DailySeries(
            name=name_of(wanted),
            unit=wanted.unit.value,
            start=first,
            counts=tuple(
                sorted_out.days[day] if known else None
                for day, known in zip(days, inside, strict=True)
            ),
            watched=(None,) * len(days),
        ),
        wanted=wanted,
        incidents=tuple(sorted_out.kept),
        vague=sorted_out.vague,
        unknown_sides=sorted_out.unknown,
        unknown_names=tuple(sorted_out.names.most_common()),
        without_number=sorted_out.without_number,
        outside=inside.count(False),
        meaning=meaning_of(wanted, dataset),
    )


def name_of(wanted: Wanted) -> str:
    """A short name for the series, from what it is of."""
    parts = [" – ".join(wanted.sides), wanted.area, wanted.kind]
    return ", ".join(part for part in parts if part) or "all incidents"


def meaning_of(wanted: Wanted, dataset: Dataset) -> str:
    """What the series counts, in words that claim no more than the list says."""
    if not wanted.sides:
        who = "all incidents"
    elif wanted.listing is Listing.FIRST:
        who = f"incidents that list {wanted.sides[0]} first, taken as begun by it"
    elif len(wanted.sides) == 2:
        who = f"incidents between {wanted.sides[0]} and {wanted.sides[1]}"
    else:
        who = f"incidents in which {wanted.sides[0]} is one of the sides"
    began = (
        "; who began them is not known, and only incidents with deaths are listed"
        if dataset is Dataset.GED
        else ""
    )
    return f"{wanted.unit.value.replace('_', ' ')} of {who}{began}"


class _Sorter:
    """Puts each incident where it belongs, and remembers how many went where."""

    def __init__(self, wanted: Wanted, actors: IncidentActors) -> None:
        self._wanted = wanted
        self._actors = actors
        self.days: Counter[date] = Counter()
        self.kept: list[Incident] = []
        self.names: Counter[str] = Counter()
        self.vague = self.unknown = self.without_number = 0

    def take(self, incident: Incident, first: date, last: date) -> None:
        if incident.last < first or last < incident.first:
            return
        wanted = self._wanted
        if not (
            _is_in(wanted.area, _areas(incident))
            and _is_in(wanted.kind, _kinds(incident))
        ):
            return
        fits = self._fits(incident)
        if fits is None:
            self.unknown += 1
            self._remember_unknown(incident)
        elif fits and incident.day is None:
            self.vague += 1
        elif fits:
            self._count(incident)

    def _remember_unknown(self, incident: Incident) -> None:
        for name in (incident.first_listed, incident.second_listed):
            self.names.update(self._actors.sides_of(name).unknown)

    def _count(self, incident: Incident) -> None:
        number = _NUMBERS[self._wanted.unit](incident)
        if number is None or incident.day is None:
            self.without_number += 1
            return
        self.kept.append(incident)
        self.days[incident.day] += number

    def _fits(self, incident: Incident) -> bool | None:
        """Whether the sides fit; None where an unknown actor may be one of them."""
        listed = (incident.first_listed, incident.second_listed)
        if any(
            self._is(side, name) for side in self._wanted.excluded for name in listed
        ):
            return False
        sides = self._wanted.sides
        if not sides:
            return True
        ways = (
            [listed]
            if self._wanted.listing is Listing.FIRST
            else [listed, listed[::-1]]
        )
        answers = [
            _all(self._is(side, name) for side, name in zip(sides, way, strict=False))
            for way in ways
        ]
        return True if True in answers else None if None in answers else False

    def _is(self, side: str, name: str | None) -> bool | None:
        if name is None:
            return False
        if side.casefold() == name.casefold():
            return True
        found = self._actors.sides_of(name)
        if any(self._actors.belongs(each, side) for each in found.ids):
            return True
        parts = {part.casefold() for part in found.unknown}
        if side.casefold() in parts:
            return True
        is_of_codebook = side in self._actors.ids
        may_be = found.unknown and (is_of_codebook or is_nameless(name))
        return None if may_be else False


def _all(answers: Iterable[bool | None]) -> bool | None:
    given = list(answers)
    return False if False in given else None if None in given else True


_NUMBERS: dict[Unit, Callable[[Incident], int | None]] = {
    Unit.EVENTS: lambda _: 1,
    Unit.DEATHS: lambda incident: incident.deaths,
    Unit.CIVILIAN_DEATHS: lambda incident: incident.civilian_deaths,
}


def _areas(incident: Incident) -> tuple[str | None, ...]:
    return (incident.country, incident.province, incident.district, incident.place)


def _kinds(incident: Incident) -> tuple[str | None, ...]:
    return (incident.kind, incident.subkind)


def _is_in(wanted: str | None, found: tuple[str | None, ...]) -> bool:
    if wanted is None:
        return True
    return any(
        each is not None and each.casefold() == wanted.casefold() for each in found
    )


def _covered(incidents: Sequence[Incident]) -> tuple[date, date]:
    days = [incident.day for incident in incidents if incident.day is not None]
    if not days:
        raise IncidentError(
            "no incident of the list has an exact day, so there is nothing to count by "
            "day; get a list with the precision of its dates"
        )
    return min(days), max(days)


def _refuse_what_cannot_be(
    incidents: Sequence[Incident], wanted: Wanted, dataset: Dataset
) -> None:
    if wanted.listing is Listing.FIRST:
        if dataset is Dataset.GED:
            raise IncidentError(
                "GED does not say who began an incident: its first side is the government, "
                "not the attacker; count incidents with either side"
            )
        if len(wanted.sides) != 1:
            raise IncidentError("to count whoever is listed first, name one side")
    for word, value, parts in (
        ("area", wanted.area, _areas),
        ("kind", wanted.kind, _kinds),
    ):
        if value is None:
            continue
        known = {each for incident in incidents for each in parts(incident) if each}
        if value.casefold() not in {each.casefold() for each in known}:
            raise IncidentError(
                f"no incident has the {word} {value!r}; {name_known(value, known)}"
            )
