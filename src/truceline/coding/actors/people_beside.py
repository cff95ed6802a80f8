"""Whom "he" means of those who do not act in the sentence before: "two envoys met Moss. He ..."."""

from truceline.coding.actors.people_seen import (
    Resolve,
    find_people,
    is_left_out,
    name_above,
    suits,
)
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import ActorRef

_SUBJECTS = SUBJECTS | PASSIVE_SUBJECTS
_OBJECTS = frozenset({"dobj", "dative"})
_PAIR = 2


def find_only_person(
    scene: Scene,
    tree: Tree,
    wanted: str,
    *,
    without: frozenset[str],
    resolve: Resolve,
) -> ActorRef | None:
    """The one person whom a sentence names, wherever in it: "They laid their guns down
    before Moss. He welcomed them"; None where it names more."""
    people = {
        ref.name: ref
        for ref, _ in find_people(scene, tree, resolve=resolve)
        if not is_left_out(ref, without) and _can_be(scene, ref, wanted)
    }
    return next(iter(people.values())) if len(people) == 1 else None


def find_done_to(
    scene: Scene,
    tree: Tree,
    place: int,
    wanted: str,
    *,
    without: frozenset[str],
    resolve: Resolve,
) -> ActorRef | None:
    """The one person to whom something is done earlier in a pronoun's own sentence, where
    nobody acts in it by a pronoun: "the league sent Moss to the island, and he saw Tano"."""
    if any(token.text.lower() == wanted for token in tree.tokens[:place]):
        return None
    people = {
        ref.name: ref
        for ref, head in find_people(scene, tree, resolve=resolve)
        if head < place
        and tree.token(name_above(tree, head)).dep in _OBJECTS
        and ref.name not in without
        and _can_be(scene, ref, wanted)
    }
    return next(iter(people.values())) if len(people) == 1 else None


def find_met_by_two(
    scene: Scene, tree: Tree, wanted: str, resolve: Resolve
) -> ActorRef | None:
    """The one person beside two who act together: "Moss and Diaz met Tano. He asked them"."""
    people = find_people(scene, tree, resolve=resolve)
    acting = {
        one
        for _, head in people
        if (first := _first_of(tree, head)) is not None
        for one in tree.conjuncts(first)
    }
    pair = {ref.name for ref, head in people if _of_row(tree, head) in acting}
    others = {
        ref.name: ref
        for ref, _ in people
        if ref.name not in pair and _can_be(scene, ref, wanted)
    }
    if len(acting) < _PAIR or not pair or len(others) != 1:
        return None
    return next(iter(others.values()))


def _first_of(tree: Tree, head: int) -> int | None:
    """The first of those who act together with somebody: "commanders Moss and Diaz met
    Tano"; None for who does not act."""
    place = _of_row(tree, head)
    first = [place, *tree.joined_before(place)][-1]
    return first if tree.token(name_above(tree, first)).dep in _SUBJECTS else None


def _of_row(tree: Tree, head: int) -> int:
    """A name, or the noun beside it of which others are joined with that noun."""
    above = name_above(tree, head)
    return above if len(tree.conjuncts(above)) > 1 else head


def _can_be(scene: Scene, ref: ActorRef, wanted: str) -> bool:
    actor = scene.lexicon.actors.get(ref.id or "")
    return actor is None or not wanted or suits(actor, wanted)
