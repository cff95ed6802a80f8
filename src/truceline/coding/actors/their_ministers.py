"""Whose minister somebody is: "President Moss", "Moss, the premier", "his minister, Moss"."""

from truceline.coding.names.home_state import find_home_state
from truceline.coding.names.name_words import is_body_of_a_state
from truceline.coding.names.state_before import find_state_before
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import find_modifiers
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.model import Actor

_IN_GOVERNMENT = frozenset({"president", "premier", "minister", "governor", "mayor"})
# A "chief minister" is a province's.
_ELSEWHERE = frozenset(
    "vice-president rebel former ex self-styled separatist breakaway visiting foreign-born "
    "council party assembly chief".split()
)
_OFFICES = ("compound", "nmod", "amod", "appos")


def find_state_governed(
    scene: Scene, tree: Tree, place: int, name: str
) -> Actor | None:
    """The state of somebody who governs, or of a body of a state; None for others, and for
    "his minister", who is whose "he" is.

    "President Moss" of a report from Bogota is the Colombian president, and "the Ministry
    of Defence" the Colombian one; "the ministry in Moscow" is Russia's.
    """
    governs = _is_in_government(tree, place)
    if not governs and not is_body_of_a_state(name):
        return None
    there = find_modifiers(scene, tree, place, links=("in",))
    if there:
        return scene.side_of(there[0].hit.actor)
    if governs and _is_somebodys(tree, place):
        return None
    before = _state_before(scene, tree) if _is_the_office(tree, place) else None
    return before or find_home_state(scene)


def _is_in_government(tree: Tree, place: int) -> bool:
    """Whether somebody is called by an office that every state has once, and no other
    state's."""
    words = {tree.token(one).text.lower() for one in tree.children(place, *_OFFICES)}
    return bool(words & _IN_GOVERNMENT) and not words & _ELSEWHERE


def _is_somebodys(tree: Tree, place: int) -> bool:
    """Whether the office beside a name is somebody's to give: "his minister"."""
    return any(tree.children(one, "poss") for one in tree.children(place, "appos"))


def _is_the_office(tree: Tree, place: int) -> bool:
    """Whether the office is set beside a name as one that is known: "Moss, the premier"."""
    return any(
        tree.token(det).text.lower() == "the"
        for one in tree.children(place, "appos")
        for det in tree.children(one, "det")
    )


def _state_before(scene: Scene, tree: Tree) -> Actor | None:
    """The one state that acts in the sentence before, in the same paragraph: "Moscow was
    wary. Moss, the foreign minister, said"."""
    found = find_state_before(scene, tree, SUBJECTS)
    is_near = scene.trees[tree.number - 1].paragraph == tree.paragraph
    return found if is_near else None
