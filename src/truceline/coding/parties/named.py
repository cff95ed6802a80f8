"""Whom noun phrases name, themselves or inside them."""

from truceline.coding.actors.actors import is_same, resolve
from truceline.coding.names.mere_places import is_mere_place
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import CLAUSES, Tree
from truceline.model import ActorRef

# Sectors of people who are of no side by what they do: villagers, bishops, reporters.
CIVIL = frozenset({"CVL", "EDU", "JRN", "REL", "MED", "SOC", "BUS", "LAB"})


def resolve_all(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """Whom the phrases with these heads mean, each once."""
    found: list[ActorRef] = []
    for head in heads:
        for ref in resolve(scene, tree, head):
            if not any(is_same(ref, other) for other in found):
                found.append(ref)
    return tuple(found)


def find_inside(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """Actors inside noun phrases that are none themselves: "100 Taliban prisoners"."""
    found: list[ActorRef] = []
    for head in heads:
        for one in tree.subtree(head, without=CLAUSES | {"appos"}):
            placed = scene.hit_at(tree, one)
            if placed is None or placed.head != one or is_mere_place(tree, placed):
                continue
            ref = scene.ref(scene.side_of(placed.hit.actor), placed.hit.span)
            if not any(is_same(ref, other) or ref.id == other.id for other in found):
                found.append(ref)
    return tuple(found)
