"""Bodies that people meet in a foreign town, of which it tells where and not whose they are."""

from truceline.coding.names.home_state import find_only_home
from truceline.coding.names.meeting_places import is_a_meeting
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import Actor

# What leads from somebody met up to the word for the meeting: "sat down with those of".
_BELOW = frozenset({"pobj", "prep", "dobj", "conj"})


def is_met_abroad(scene: Scene, tree: Tree, place: int, state: Actor) -> bool:
    """Whether a foreign town behind a body that is met tells where they meet rather than
    whose it is: "sat down with the government in Havana" about another war than Cuba's.
    Where those at home are named beside it, they are who meets: "Iraqi envoys met the
    government in Tehran".

    ``state`` is the one whose town it is.
    """
    home = find_only_home(scene)
    if home is not None and any(
        scene.side_of(one.hit.actor).id == home.id for one in scene.hits[tree.number]
    ):
        return False
    above = place
    while tree.token(above).dep in _BELOW and above != tree.token(above).head:
        above = tree.token(above).head
    return (
        home is not None
        and home.id != state.id
        and above != place
        and is_a_meeting(scene, tree, above)
    )
