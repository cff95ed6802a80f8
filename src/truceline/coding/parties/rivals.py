"""Two people whom an article sets against each other where it is about no two listed sides.

"Ilva Moss stayed away. Oro Tan, whom she ousted, waited": a quarrel of two leaders has no
rebels and no second state, and the mediator's country is no enemy of either.
"""

from collections import Counter
from collections.abc import Sequence

from truceline.coding.actors.actors import resolve
from truceline.coding.actors.conflict import count_states, find_conflict
from truceline.coding.actors.people_seen import find_people
from truceline.coding.actors.rebels import find_rebels
from truceline.coding.names.home_state import find_home_state
from truceline.coding.scene import Scene
from truceline.model import ActorRef

_BOTH = 2
# How often each of them is named, by which nobody else comes near; of two of whom neither
# governs, more often, for many a report names an envoy and a minister twice.
_OFTEN = 2
_AGAIN = 3


def find_rivals(scene: Scene, source: Sequence[ActorRef]) -> tuple[ActorRef, ...]:
    """The other of two rivals, or both for whoever is neither; none for an article of two
    known sides, or of no two people more than of any third."""
    if find_conflict(scene, tuple(source)):
        return ()
    if scene.rivals is None:
        scene.rivals = _rivals(scene)
    own = {
        name.split()[-1]
        for ref in source
        for name in (ref.name, ref.party_name)
        if name
    }
    sides = {ref.party for ref in source if ref.party}
    return tuple(
        ref
        for ref in scene.rivals
        if _surname(ref) not in own and ref.party not in sides
    )


def _rivals(scene: Scene) -> tuple[ActorRef, ...]:
    if find_rebels(scene) is not None:
        return ()
    home = find_home_state(scene)
    counts: Counter[str] = Counter()
    people: dict[str, ActorRef] = {}
    for tree in scene.trees:
        for ref, _ in find_people(scene, tree, resolve=resolve):
            side = ref.party or ref.party_name
            if side is None or (home is not None and side == home.id):
                counts[_surname(ref)] += 1
                people.setdefault(_surname(ref), ref)
    ranked = counts.most_common(_BOTH + 1)
    if len(ranked) < _BOTH or ranked[1][1] < _OFTEN:
        return ()
    if len(ranked) > _BOTH and ranked[2][1] == ranked[1][1]:
        return ()
    if _second_state(scene) > _OFTEN * ranked[1][1]:
        # A war of states has ministers on both sides.
        return ()
    one, other = (people[name] for name, _ in ranked[:_BOTH])
    if one.party is not None and one.party == other.party:
        return ()
    governs = one.party is not None or other.party is not None
    return (one, other) if governs or ranked[1][1] >= _AGAIN else ()


def _second_state(scene: Scene) -> int:
    """How often the state is named that comes second."""
    counts = sorted(count_states(scene).values(), reverse=True)
    return counts[1] if len(counts) > 1 else 0


def _surname(ref: ActorRef) -> str:
    return ref.name.split()[-1]
