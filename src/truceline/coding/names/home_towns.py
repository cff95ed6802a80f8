"""The towns and regions that an article names, and how much they tell of where it plays."""

from collections import Counter
from collections.abc import Iterator

from truceline.codebook import PlaceKind
from truceline.coding.names.meeting_places import is_met_in
from truceline.coding.names.toponyms import Toponym, find_toponyms
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import is_location

_PROVINCES = 2


def find_towns(scene: Scene) -> Iterator[tuple[str, Toponym]]:
    """The towns and regions that the article names, each with its country."""
    for one in find_toponyms(scene):
        if one.country and one.place and one.place.kind is not PlaceKind.COUNTRY:
            yield one.country, one


def weigh_towns(scene: Scene, towns: list[tuple[str, Toponym]]) -> Counter[str]:
    """How much the towns of each country tell where all takes place: one in the provinces
    more than a capital, however often it is named, and nothing one that stands for its
    state: "Paris welcomed the truce"."""
    weights: Counter[str] = Counter()
    seen: set[str] = set()
    for code, town in towns:
        name = scene.text(town.span).lower()
        if is_met_in(scene, town):
            continue
        tree = scene.trees[scene.number_at(town.span.start)]
        places = tree.at(town.span)
        placed = scene.hit_at(tree, tree.head_of(places)) if places else None
        if placed is not None:
            weights[code] += is_location(tree, placed.head)
        elif name not in seen:
            weights[code] += _PROVINCES
        seen.add(name)
    return weights
