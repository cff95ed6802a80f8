"""The state in which an article plays, named or not."""

from collections import Counter

from truceline.coding.names.asides import is_aside
from truceline.coding.names.home_towns import find_towns, weigh_towns
from truceline.coding.names.meeting_places import is_met_in
from truceline.coding.names.sent_from import countries_sent_from
from truceline.coding.names.states_named import (
    find_states_beside_rebels,
    find_states_in_title,
    find_states_named,
)
from truceline.coding.names.states_of_groups import state_of_group
from truceline.coding.scene import Scene
from truceline.model import Actor

# So many places in it make a country that the article does not name its home.
_OFTEN = 2
AGAINST = 5
FROM = 2


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


def is_away(scene: Scene, state: Actor) -> bool:
    """Whether the article plays in another state, or in several."""
    found = _most_at_home(scene)
    return bool(found) and state not in found


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
    counts = Counter(find_states_named(scene))
    towns = list(find_towns(scene))
    places = Counter(country for country, town in towns if not is_met_in(scene, town))
    weights = weigh_towns(scene, towns)
    for code, count in places.items():
        country = scene.lexicon.countries.get(code)
        if country is None:
            continue
        state = scene.lexicon.government_of(country)
        if counts[state.id] or count >= _OFTEN:
            counts[state.id] += weights[code]
    for one in _fought(scene):
        # Where rebels act, the state that they fight is at home, and where parties do, the
        # state in which they seek votes.
        counts[one] += AGAINST
    for one in dict.fromkeys(find_states_beside_rebels(scene)):
        counts[one] += AGAINST
    counts.update(find_states_in_title(scene))
    hosts = {country for country, _ in towns} - places.keys()
    for code in countries_sent_from(scene):
        country = scene.lexicon.countries.get(code)
        # Talks are held, and told of, away from home as often as not.
        is_told = counts[scene.lexicon.government_of(country).id] if country else 0
        is_host = code in hosts or (places and code not in places and not is_told)
        if country is not None and not is_host:
            counts[scene.lexicon.government_of(country).id] += FROM
    return counts


def _fought(scene: Scene) -> list[str]:
    """The states in which the groups and parties of the article are at home, save those of
    which it tells in passing."""
    # In the order of the text, not of a set: of two with as good a claim the first counts.
    groups: dict[str, set[str]] = {}
    for hits in scene.hits:
        for placed in hits:
            side = scene.side_of(placed.hit.actor)
            foe = state_of_group(scene, side)
            if foe is not None:
                groups.setdefault(foe.id, set()).add(side.id)
    return [
        state for state, own in groups.items() if not is_aside(scene, {state, *own})
    ]
