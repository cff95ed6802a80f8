"""A leader who is to go: "until Taylor leaves", "unless the president goes first"."""

from truceline.coding.actors.actors import resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import OBJECTS, SUBJECTS, Tree
from truceline.model import ActorKind

_GOING = frozenset("leave go quit resign depart step retire exit fall abdicate".split())
# What a leader leaves so that others govern.
_RULE = frozenset(
    "power office country palace post throne presidency capital government".split()
)
_LEADERS = frozenset(
    "president premier leader ruler dictator king emir strongman general colonel "
    "chairman minister chancellor marshal".split()
)


def is_leader_going(scene: Scene, tree: Tree, places: list[int]) -> bool:
    """Whether among some tokens a leader, by name or by office, is to go.

    A group that leaves, and whoever goes to somewhere, withdraws or travels.
    """
    return any(
        tree.token(place).lemma.lower() in _GOING
        and tree.token(place).pos == "VERB"
        and not _goes_elsewhere(tree, place)
        and any(_is_leader(scene, tree, one) for one in tree.children(place, *SUBJECTS))
        for place in places
    )


def _goes_elsewhere(tree: Tree, place: int) -> bool:
    things = [
        *tree.children(place, *OBJECTS, "xcomp", "acomp"),
        *(
            thing
            for link in tree.children(place, "prep")
            if tree.token(link).text.lower() in ("to", "into", "on", "for", "with")
            for thing in tree.children(link, "pobj")
        ),
    ]
    return any(tree.token(one).lemma.lower() not in _RULE for one in things)


def _is_leader(scene: Scene, tree: Tree, place: int) -> bool:
    if tree.token(place).lemma.lower() in _LEADERS:
        return tree.token(place).tag in ("NN", "NNP")
    hit = scene.hit_at(tree, place)
    if hit is not None:
        return hit.hit.actor.kind is ActorKind.PERSON
    if tree.token(place).text.lower() not in ("he", "she"):
        return False
    return any(
        ref.code is not None and "GOV" in ref.code
        for ref in resolve(scene, tree, place)
    )
