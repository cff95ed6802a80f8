"""Names of a list of incidents -> sides of the codebook.

A name is looked up in the tables ``lookups/incident_actors.yaml`` of the codebook, then
among the codebook's own names. "Government of X" is the government of the country X. A
coalition listed with commas is all of its members. A name that is not known is unknown,
and is never put on a side because it sounds like one.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from truceline.codebook import Codebook, CodebookFault
from truceline.codebook.faults import in_reading_order, name_known
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.source import Source
from truceline.codebook.tree import read_tree
from truceline.errors import CodebookError
from truceline.model import Actor, ActorKind

FILE_NAME = "lookups/incident_actors.yaml"
FILE = Entry("incident_actors.yaml", frozenset({"actors"}))
ENTRY = Entry(
    "an actor of incidents", frozenset({"side", "names", "look_alike", "seen"})
)

_YEARS = re.compile(r"\s*\([^()]*\)$")
_STATE = re.compile(r"(?:government|military forces|police forces|army) of (?:the )?")
_COMMA = re.compile(r",\s+")
CIVILIANS = "civilians"
NO_NAME = ("unidentified", "unknown", "unnamed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The sides that one listed name stands for, and the parts that nobody knows."""

    ids: frozenset[str]
    unknown: tuple[str, ...]


NO_SIDE = Sides(ids=frozenset(), unknown=())


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentActors:
    """Which names stand for which side; made from a codebook by ``read_actors_of``."""

    ids: frozenset[str]
    names: Mapping[str, str]
    countries: Mapping[str, str]
    parents: Mapping[str, str]
    _kept: dict[str, Sides] = field(default_factory=dict, repr=False, compare=False)

    def sides_of(self, name: str | None) -> Sides:
        """The sides of a name as printed; none for civilians and for nobody."""
        if name is None:
            return NO_SIDE
        if name not in self._kept:
            self._kept[name] = self._sides_of(name)
        return self._kept[name]

    def belongs(self, side: str, wanted: str) -> bool:
        """Whether a side is the wanted one, or acts for it."""
        seen: set[str] = set()
        at: str | None = side
        while at is not None and at not in seen:
            if at == wanted:
                return True
            seen.add(at)
            at = self.parents.get(at)
        return False

    def _sides_of(self, name: str) -> Sides:
        whole = self._find(name)
        if whole is not None:
            return Sides(ids=frozenset({whole}), unknown=())
        ids: set[str] = set()
        unknown: list[str] = []
        for part in _COMMA.split(name):
            found = self._find(part)
            if found is not None:
                ids.add(found)
            elif _plain(part) != CIVILIANS:
                unknown.append(part)
        return Sides(ids=frozenset(ids), unknown=tuple(unknown))

    def _find(self, name: str) -> str | None:
        for plain in (name.strip().casefold(), _plain(name)):
            if plain in self.names:
                return self.names[plain]
        state = _STATE.match(_plain(name))
        return (
            None if state is None else self.countries.get(_plain(name)[state.end() :])
        )


def is_nameless(name: str | None) -> bool:
    """Whether the list itself says that it does not know who it was."""
    return name is not None and name.casefold().startswith(NO_NAME)


def read_actors_of(codebook: Codebook, folders: Iterable[Path]) -> IncidentActors:
    """The names of a codebook and of the tables in its folders, the later ones first.

    Raises CodebookError with every fault of the tables.
    """
    faults: list[CodebookFault] = []
    names = _own_names(codebook.actors)
    known = {actor.id for actor in codebook.actors}
    for folder in folders:
        names.update(_read_table(folder, known, faults))
    if faults:
        lines = "\n".join(map(str, in_reading_order(faults)))
        raise CodebookError(f"the names of incidents cannot be used:\n{lines}")
    return IncidentActors(
        ids=frozenset(known),
        names=names,
        countries=_countries(codebook.actors),
        parents={actor.id: actor.party for actor in codebook.actors if actor.party},
    )


def _plain(name: str) -> str:
    """The name without what stands in brackets behind it, in small letters."""
    return _YEARS.sub("", name.strip()).casefold()


def _own_names(actors: Iterable[Actor]) -> dict[str, str]:
    names: dict[str, str] = {}
    for actor in actors:
        if actor.kind is not ActorKind.PERSON:
            for name in (actor.name, *actor.names):
                names.setdefault(name.casefold(), actor.id)
    return names


def _countries(actors: Iterable[Actor]) -> dict[str, str]:
    return {
        name.casefold(): actor.government or actor.id
        for actor in actors
        if actor.kind is ActorKind.COUNTRY
        for name in (actor.name, *actor.names)
    }


def _read_table(
    folder: Path, known: set[str], faults: list[CodebookFault]
) -> dict[str, str]:
    path = folder / FILE_NAME
    if not path.is_file():
        return {}
    source = Source(path, FILE_NAME, "codebook", faults)
    root = read_tree(source)
    if root is None:
        return {}
    names: dict[str, str] = {}
    for entry in Fields(source, root, FILE).items("actors", ENTRY):
        side = entry.needed_text("side")
        entry.needed_text("seen")
        if side and side not in known:
            problem = f"no actor has the id {side!r}"
            entry.fault("side", problem=problem, remedy=name_known(side, known))
        for name in entry.needed_texts("names"):
            other = names.setdefault(name.casefold(), side)
            if other != side:
                problem = f"{name!r} stands for {other!r} already"
                entry.fault("names", problem=problem, remedy="keep one of the two")
        _check_look_alike(entry, names, side)
    return names


def _check_look_alike(entry: Fields, names: Mapping[str, str], side: str) -> None:
    look_alike = entry.text("look_alike")
    if look_alike is not None and names.get(look_alike.casefold()) == side:
        problem = f"{look_alike!r} must not stand for {side!r}, but does"
        entry.fault("look_alike", problem=problem, remedy="remove one of the two")
