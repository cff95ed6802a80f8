"""Which sides fight each other by the codebook: a group and the state that it is up against."""

from collections.abc import Iterable

from truceline.coding.names.states_of_groups import state_fought
from truceline.coding.scene import Scene
from truceline.model import Actor

Enemies = dict[str, frozenset[str]]


def find_enemies(scene: Scene, sides: Iterable[Actor]) -> Enemies:
    """For each armed group among some sides the state that it fights, and for each such
    state the groups, by their ids; the state need not be among them."""
    found: dict[str, set[str]] = {}
    for side in sides:
        state = state_fought(scene, side)
        if state is not None:
            found.setdefault(side.id, set()).add(state.id)
            found.setdefault(state.id, set()).add(side.id)
    return {side: frozenset(others) for side, others in found.items()}
