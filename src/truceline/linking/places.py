"""Whether two mentions tell of one place."""

import re

from truceline.linking.ground import NOTHING, Ground
from truceline.linking.traits import Traits
from truceline.model import EventType, Where

# Words between an act and the place where it was.
_WITHIN = "(?:in|at|near|outside|around)"

# Places further apart (degrees, about 110 km) are not one place.
NEAR_DEGREES = 1.0


# A deal is made in one place and about another.
_DEALS = frozenset({EventType.AGREE, EventType.SUPPORT})


def place(one: Traits, other: Traits) -> Ground | None:
    """The same place; other places count against."""
    first, second = one.mention.where, other.mention.where
    if first is None or second is None:
        named = named_place(one, other)
        return NOTHING if named is None else Ground(0.8, f"both name {named}")
    if is_one_place(first, second):
        return Ground(1.0, f"both in {second.name}")
    points = -1.0 if {one.mention.type, other.mention.type} <= _DEALS else -2.0
    return Ground(points, f"in {first.name} and in {second.name}")


def named_place(one: Traits, other: Traits) -> str | None:
    """The place of the one that the other only names: "Vell, in which ten died"."""
    for told, silent in ((one, other), (other, one)):
        where = told.mention.where
        if where is None or silent.mention.where is not None:
            continue
        name = re.escape(where.name)
        if re.search(
            rf"^{name},? (?:in which|where)\b|\b{_WITHIN} {name}\b",
            silent.mention.quotation,
        ):
            return where.name
    return None


def is_one_place(one: Where, other: Where) -> bool:
    """The same by id or name, or so near each other that it makes no difference."""
    if one.name.casefold() == other.name.casefold():
        return True
    if one.geonames_id is not None and one.geonames_id == other.geonames_id:
        return True
    if None in (one.latitude, one.longitude, other.latitude, other.longitude):
        return False
    return (
        abs((one.latitude or 0) - (other.latitude or 0)) <= NEAR_DEGREES
        and abs((one.longitude or 0) - (other.longitude or 0)) <= NEAR_DEGREES
    )
