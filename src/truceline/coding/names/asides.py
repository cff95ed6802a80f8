"""What a report tells in passing of another war than its own.

"In Colombia the rebels rejected a delay", at the end of a page on two other states, makes
Colombia neither the state at home nor a side.
"""

from collections.abc import Collection

from truceline.coding.names.states import is_state
from truceline.coding.scene import Scene

_OTHERS = 2


def is_aside(scene: Scene, sides: Collection[str]) -> bool:
    """Whether the sides (ids) are first named in the second half, and two other states
    before them and more often."""
    first: dict[str, int] = {}
    times: dict[str, int] = {}
    states: set[str] = set()
    for number, hits in enumerate(scene.hits):
        for placed in hits:
            side = scene.side_of(placed.hit.actor)
            first.setdefault(side.id, number)
            times[side.id] = times.get(side.id, 0) + 1
            if is_state(side):
                states.add(side.id)
    named = [side for side in sides if side in first]
    if not named:
        return False
    most = max(times[side] for side in named)
    start = min(first[side] for side in named)
    return (
        2 * start >= len(scene.trees)
        and sum(
            times[state] > most and first[state] < start
            for state in states - set(sides)
        )
        >= _OTHERS
    )
