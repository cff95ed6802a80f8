"""Which of two states is at home where both have as good a claim to it."""

from collections.abc import Callable

import pytest

from truceline.coding.names.home_state import find_home_state, find_only_home
from truceline.coding.scene import Scene


@pytest.mark.parametrize(
    ("first", "then", "home"),
    [("Farc", "LRA", "colombia"), ("LRA", "Farc", "uganda")],
)
def test_of_two_states_whose_rebels_act_the_one_told_of_first_is_at_home(
    scene_of: Callable[..., Scene], first: str, then: str, home: str
) -> None:
    # Were they kept in a set, one of the two orders would come out wrong.
    scene = scene_of(
        [
            (first, first, "PROPN", "NNP", "nsubj", 1),
            ("met", "meet", "VERB", "VBD", "ROOT", 1),
            (then, then, "PROPN", "NNP", "dobj", 1),
        ]
    )
    state = find_home_state(scene)
    assert state is not None
    assert state.id == home
    assert find_only_home(scene) is None
