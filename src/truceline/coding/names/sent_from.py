"""The countries from whose towns a report was sent, by its dateline."""

import re

from truceline.codebook import PlaceKind
from truceline.coding.scene import Scene


def countries_sent_from(scene: Scene) -> dict[str, None]:
    """The countries from whose towns a report was sent, in order; none for one in capitals,
    in which no town is told from other words, so that nothing says who only meets there."""
    found: dict[str, None] = {}
    if scene.article.text.isupper():
        return found
    for piece in re.split(r"[,/]", scene.article.dateline or ""):
        places = scene.lexicon.codebook.places.named(piece.strip())
        codes = {one.country for one in places if one.kind is PlaceKind.COUNTRY}
        largest = max(places, key=lambda one: one.people, default=None)
        if not codes and largest is not None:
            codes = {largest.country}
        found |= dict.fromkeys(sorted(code for code in codes if code))
    return found
