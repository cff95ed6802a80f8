"""Which of some sides fight each other by the codebook."""

from collections.abc import Callable

from truceline.coding.actors.enemies import find_enemies
from truceline.coding.scene import Scene


def test_a_group_and_the_state_that_it_fights_are_enemies_of_each_other(
    scene_of: Callable[..., Scene],
) -> None:
    scene = scene_of([("talks", "talk", "NOUN", "NNS", "ROOT", 0)])
    actors = scene.lexicon.actors
    enemies = find_enemies(scene, [actors["farc"], actors["united-nations"]])
    assert enemies == {
        "farc": frozenset({"colombia"}),
        "colombia": frozenset({"farc"}),
    }
