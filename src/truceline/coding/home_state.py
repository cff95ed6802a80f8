"""The state in which an article plays, named or not."""

from collections import Counter

from truceline.codebook import PlaceKind
from truceline.coding.arguments import is_location
from truceline.coding.scene import Scene
from truceline.coding.toponyms import find_toponyms
from truceline.model import Actor, ActorKind

# So many places in it make a country that the article does not name its home.
_OFTEN = 2


def find_home_state(scene: Scene) -> Actor | None:
    """The state in which the article plays: named as one that acts, or by places in it.

    A state that the article does not name is at home where most of its places lie.
    """
    found = _most_at_home(scene)
    return found[0] if found else None


def find_only_home(scene: Scene) -> Actor | None:
    """The same where no other state has as good a claim to it."""
    found = _most_at_home(scene)
    return found[0] if len(found) == 1 else None


def _most_at_home(scene: Scene) -> tuple[Actor, ...]:
    if scene.home is None:
        counts = _counts(scene)
        scene.home = tuple(
            scene.lexicon.actors[state]
            for state, count in counts.items()
            if count == max(counts.values())
        )
    return scene.home


def _counts(scene: Scene) -> Counter[str]:
    counts: Counter[str] = Counter()
    for number, hits in enumerate(scene.hits):
        for placed in hits:
            side = scene.side_of(placed.hit.actor)
            if is_state(side) and not is_location(scene.trees[number], placed.head):
                counts[side.id] += 1
    if scene.toponyms is None:
        scene.toponyms = find_toponyms(scene)
    places = Counter(
        one.country
        for one in scene.toponyms
        if one.country and one.place and one.place.kind is not PlaceKind.COUNTRY
    )
    for code, count in places.items():
        country = scene.lexicon.countries.get(code)
        if country is None:
            continue
        state = scene.lexicon.government_of(country)
        if counts[state.id] or count >= _OFTEN:
            counts[state.id] += count
    return counts


def is_state(actor: Actor) -> bool:
    """Whether an actor is a country or its government."""
    return actor.kind in (ActorKind.GOVERNMENT, ActorKind.COUNTRY)
