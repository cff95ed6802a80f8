"""Whom "the other side" and "his opposite number" mean: the enemy of whoever is spoken of."""

from dataclasses import replace

from truceline.coding.actors.conflict import find_counterpart
from truceline.coding.actors.people_seen import Resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.modifiers import find_modifiers
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import ActorRef, Span

_SIDES = frozenset({"side", "party", "camp", "delegation", "team"})
_SUBJECTS = SUBJECTS | PASSIVE_SUBJECTS
_FOES = frozenset({"enemy", "adversary", "opponent", "foe", "rival", "counterpart"})


def find_other_side(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The one side opposite to the owner or the subject of the clause, also behind its
    people: "patrols of the other side"; none for other words and where it is open."""
    at = next(
        (
            one
            for one in (place, *find_prepositional(tree, place, "of"))
            if _is_other(scene, tree, one)
        ),
        None,
    )
    if at is None:
        return ()
    own = _spoken_of(scene, tree, at, resolve)
    if not own:
        return ()
    found = find_counterpart(scene, own, tree.token(place).start)
    return tuple(replace(one, span=span) for one in found) if len(found) == 1 else ()


def _is_other(scene: Scene, tree: Tree, place: int) -> bool:
    token = tree.token(place)
    lemma = token.lemma.lower()
    words = {tree.token(one).text.lower() for one in tree.children(place)}
    if lemma in _SIDES:
        return token.tag == "NN" and {"the", "other"} <= words
    if lemma == "number":
        return "opposite" in words and bool(tree.children(place, "poss"))
    return (
        lemma in _FOES
        and not find_prepositional(tree, place, "in")
        and bool(tree.children(place, "poss"))
        and not find_modifiers(scene, tree, place)
    )


def _spoken_of(
    scene: Scene, tree: Tree, place: int, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """Whose the other side is: that of a possessor, of the next subject above, of whoever
    acts before it in a row of clauses, else of who acts in the sentence before."""
    for one in tree.children(place, "poss"):
        return resolve(scene, tree, one)
    for above in tree.ancestors(place):
        for one in tree.children(above):
            if (
                tree.token(one).dep in _SUBJECTS
                and place not in tree.subtree(one)
                and (found := resolve(scene, tree, one))
            ):
                return found
    return _acting_before(scene, tree, place, resolve)


def _acting_before(
    scene: Scene, tree: Tree, place: int, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """Who acts in the clause set before: "Moss asked for a truce; the other side refused"."""
    here = [one for one in range(place) if tree.token(one).dep in _SUBJECTS]
    for one in here:
        if found := resolve(scene, tree, one):
            return found
    if here or tree.number == 0:
        return ()
    before = scene.trees[tree.number - 1]
    for verb, token in enumerate(before.tokens):
        if token.dep == "ROOT":
            for one in before.children(verb, *_SUBJECTS):
                return resolve(scene, before, one)
    return ()
