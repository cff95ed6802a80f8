"""Pages of what is asked of given pairs, and of the places that names can mean."""

from collections import Counter, defaultdict

from truceline.codebook.gazetteer import KnownPlace, PlaceKind
from truceline.model import EventType
from truceline.publish.codebook_contexts import (
    PlaceRow,
    PlacesPage,
    RuleGroup,
    RulesPage,
)
from truceline.publish.codebook_material import CodebookMaterial
from truceline.publish.codebook_rule_pages import trigger_row, type_entry
from truceline.publish.words import PHRASES

_FALLBACK = "Only where no rule of the events and no other row fits."


def pairs_page(material: CodebookMaterial) -> RulesPage:
    """pairs.html: the rows that tell the root between two given actors."""
    meanings = {rule.type: type_entry(rule) for rule in material.codebook.events}
    groups = []
    for root in EventType:
        rows = [row for row in material.codebook.pairs if row.root is root]
        if rows:
            groups.append(
                RuleGroup(
                    anchor=f"pair-{root.value.lower()}",
                    heading=PHRASES[root].name,
                    code=root.value,
                    meaning=meanings[root].definition if root in meanings else "",
                    rules=tuple(
                        trigger_row(
                            material,
                            row.trigger,
                            besides=(_FALLBACK,) if row.is_fallback else (),
                        )
                        for row in rows
                    ),
                )
            )
    return RulesPage(
        frame=material.frame("Given pairs", "pairs"),
        lead="These rows count for “truceline code --pairs” alone, which tells the kind "
        "of act between two actors that are given. They never make an act of an "
        "article. In an example the first actor stands in <> and the second in [].",
        groups=tuple(groups),
    )


def places_page(material: CodebookMaterial) -> PlacesPage:
    """places.html: countries with their regions and the number of known cities."""
    places = material.codebook.places
    known = {place for found in places.places.values() for place in found}
    cities = Counter(row.split("\t")[3] for row in _once(places.cities))
    regions: dict[str, list[KnownPlace]] = defaultdict(list)
    for place in known:
        if place.kind is PlaceKind.REGION and place.country is not None:
            regions[place.country].append(place)
    countries = {
        place.country: place.name
        for place in sorted(known, key=lambda one: one.name, reverse=True)
        if place.kind is PlaceKind.COUNTRY and place.country is not None
    }
    codes = sorted(
        {*countries, *regions, *cities}, key=lambda code: countries.get(code, code)
    )
    return PlacesPage(
        frame=material.frame("Places", "places"),
        countries=tuple(
            PlaceRow(
                code=code,
                name=countries.get(code, code),
                regions=tuple(sorted(place.name for place in regions[code])),
                cities=cities[code],
            )
            for code in codes
        ),
        areas=tuple(
            sorted(place.name for place in known if place.kind is PlaceKind.AREA)
        ),
        cities=cities.total(),
    )


def _once(rows: tuple[str, ...]) -> tuple[str, ...]:
    """One row for each city, whatever the number of its spellings."""
    return tuple({row.split("\t")[1]: row for row in rows}.values())
