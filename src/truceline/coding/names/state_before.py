"""The state that the sentence before names, where a sentence itself leaves it out."""

from truceline.coding.names.states import is_state
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import Actor


def find_state_before(scene: Scene, tree: Tree, roles: frozenset[str]) -> Actor | None:
    """The one state named in these roles (labels of the parser) in the sentence before; None
    in the first sentence, and where several are."""
    if tree.number == 0:
        return None
    before = scene.trees[tree.number - 1]
    found = {
        side.id: side
        for placed in scene.hits[before.number]
        if before.token(placed.head).dep in roles
        and is_state(side := scene.side_of(placed.hit.actor))
    }
    return next(iter(found.values())) if len(found) == 1 else None
