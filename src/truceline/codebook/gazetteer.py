"""The places that names can mean: cities, regions, countries and larger areas.

Read from ``codebook/places``: two tables derived from GeoNames (CC BY 4.0) and a list of
regions. A codebook without that folder knows no places.
"""

import gzip
import unicodedata
import zlib
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import yaml

from truceline.codebook.source import PLACES
from truceline.errors import CodebookError

_CITY_CELLS = 7
_COUNTRY_CELLS = 5


class PlaceKind(StrEnum):
    """What sort of place a name means."""

    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    AREA = "area"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlace:
    """One place of the gazetteer; what it does not tell is None.

    ``country`` is its ISO 3166-1 alpha-3 code, None for what spans countries. ``people``
    is a count for cities and 0 elsewhere.
    """

    name: str
    kind: PlaceKind
    country: str | None
    geonames_id: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    people: int = 0


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Places by name, whatever its accents and capitals; without tables it knows none.

    Rows of cities stay text, sorted by the folded name, and are read when they are asked
    for: a hundred thousand records would take longer to make than an article to code.
    """

    cities: tuple[str, ...] = ()
    places: Mapping[str, tuple[KnownPlace, ...]] = field(default_factory=dict)

    def named(self, name: str) -> tuple[KnownPlace, ...]:
        """All places of that name, in no order of likelihood; none if it is unknown."""
        key = folded(name)
        return (*self.places.get(key, ()), *map(_city, self._rows(f"{key}\t")))

    def _rows(self, key: str) -> Iterator[str]:
        at = bisect_left(self.cities, key)
        while at < len(self.cities) and self.cities[at].startswith(key):
            yield self.cities[at]
            at += 1


def read_gazetteer(codebook: Path) -> Gazetteer:
    """The places of a codebook's folder; refuses (CodebookError) broken tables."""
    folder = codebook / PLACES
    if not folder.is_dir():
        return Gazetteer()
    try:
        packed = (folder / "cities.tsv.gz").read_bytes()
        cities = gzip.decompress(packed).decode("utf-8").splitlines()
        countries = (folder / "countries.tsv").read_text("utf-8").splitlines()
        regions = yaml.safe_load((folder / "regions.yaml").read_text("utf-8"))
    except (OSError, EOFError, zlib.error, UnicodeDecodeError, yaml.YAMLError) as error:
        raise CodebookError(
            f"{folder}: the places cannot be read ({error}); take the folder from the "
            "codebook that comes with truceline, or leave it out"
        ) from error
    _refuse_short(folder / "cities.tsv.gz", cities, _CITY_CELLS)
    if cities != sorted(cities):
        raise CodebookError(
            f"{folder / 'cities.tsv.gz'}: the rows are not in order; sort them by their "
            "first cell, character by character"
        )
    _refuse_short(folder / "countries.tsv", countries, _COUNTRY_CELLS)
    places = _places(folder / "regions.yaml", regions, countries)
    return Gazetteer(tuple(cities), places)


def folded(name: str) -> str:
    """A name without accents, capitals and the many forms of an apostrophe."""
    plain = name.replace("’", "'").replace("‘", "'")
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain)
        plain = "".join(one for one in letters if not unicodedata.combining(one))
    return plain.lower()


def _refuse_short(file: Path, rows: list[str], cells: int) -> None:
    for number, row in enumerate(rows, start=1):
        if row.count("\t") != cells - 1:
            raise CodebookError(
                f"{file}:{number}: {row.count(chr(9)) + 1} cells where {cells} belong; "
                "take the file from the codebook that comes with truceline"
            )


def _places(
    file: Path, regions: object, countries: list[str]
) -> dict[str, tuple[KnownPlace, ...]]:
    found: dict[str, list[KnownPlace]] = defaultdict(list)
    for row in countries:
        number, code, _, name, _ = row.split("\t")
        place = KnownPlace(
            name=name, kind=PlaceKind.COUNTRY, country=code, geonames_id=int(number)
        )
        found[folded(name)].append(place)
    if not isinstance(regions, dict) or not {"regions", "areas"} >= regions.keys():
        raise CodebookError(
            f"{file}: wants the keys regions and areas; see the file that comes with "
            "truceline"
        )
    for country, names in dict(regions.get("regions") or {}).items():
        _add(found, names, PlaceKind.REGION, country)
    _add(found, regions.get("areas") or [], PlaceKind.AREA, None)
    return {key: tuple(places) for key, places in found.items()}


def _add(
    found: dict[str, list[KnownPlace]],
    names: list[str],
    kind: PlaceKind,
    country: str | None,
) -> None:
    for spellings in names:
        first, *others = (one.strip() for one in str(spellings).split("/"))
        place = KnownPlace(name=first, kind=kind, country=country)
        for one in (first, *others):
            if place not in found[folded(one)]:
                found[folded(one)].append(place)


def _city(row: str) -> KnownPlace:
    _, number, name, country, latitude, longitude, people = row.split("\t")
    return KnownPlace(
        name=name,
        kind=PlaceKind.CITY,
        country=country,
        geonames_id=int(number),
        latitude=float(latitude),
        longitude=float(longitude),
        people=int(people),
    )
