"""People and bodies by what they do: "its spokesman", "members of the group", "the army"."""

from dataclasses import replace

from truceline.coding.actors.by_role import (
    for_sides,
    in_state_service,
    of_their_group,
    of_their_place,
    role_of,
)
from truceline.coding.actors.numbers_of_sides import is_both
from truceline.coding.actors.people_seen import Resolve
from truceline.coding.actors.same_noun import find_told_before
from truceline.coding.actors.to_others import ACROSS, is_against_others
from truceline.coding.actors.unlisted import find_new_side
from truceline.coding.names.name_words import GROUP_NOUNS
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.modifiers import find_modifiers, is_against_states
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

BODIES_OF_STATE = frozenset(
    "government army police parliament cabinet ministry military authorities".split()
)
# Who speaks for whom: "a spokesman for the rebels".
_SPOKESMEN = frozenset(
    "spokesman spokeswoman spokesperson negotiator lawyer representative delegate".split()
)
_REBELS = frozenset("rebel insurgent guerrilla president opposition".split())


def find_in_role(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """People or bodies by what they do, for the side that the words around tell."""
    lemma = tree.token(place).lemma.lower()
    role = role_of(scene, tree, place)
    if role is None:
        return ()
    if is_against_others(tree, place):
        return (replace(scene.as_printed(span), code=role.code),)
    hits = find_modifiers(scene, tree, place)
    if hits:
        return for_sides(scene, tree, place, hits, role)
    # "Its spokesman", "the head of the rebels' council".
    owners = (
        find_possessor(scene, tree, at, resolve=resolve)
        for at in (place, *_whose(tree, place))
        if at == place or not is_against_states(scene, tree, at)
    )
    owner = next((one for one in owners if one is not None), None)
    if owner is not None and lemma != ACROSS:
        return (replace(owner, span=span),)
    bodies = _of_bodies(scene, tree, place, resolve)
    if bodies:
        return tuple(replace(one, span=span) for one in bodies)
    new = find_new_side(scene, tree, place)
    if new is not None:
        return (new.ref(span),)
    found = of_their_place(scene, tree, place, role) or of_their_group(
        scene, tree, place, span, role
    )
    if found:
        return found
    serving = in_state_service(scene, tree, place, span, role)
    if serving.party is None:
        told = find_told_before(scene, tree, place, span, resolve=resolve)
        return told or (serving,)
    return (serving,)


def _of_bodies(
    scene: Scene, tree: Tree, place: int, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """Of which body they are that is known from before: "members of the group", "envoys of
    both sides", "a spokesman for the government"."""
    return tuple(
        ref
        for one in _whose(tree, place)
        if tree.token(one).pos == "NOUN"
        and (
            is_both(tree, one)
            or any(
                tree.token(det).text.lower() == "the"
                for det in tree.children(one, "det")
            )
        )
        for ref in resolve(scene, tree, one)
        if ref.id or ref.party or ref.name[:1].isupper()
    )


def _whose(tree: Tree, place: int) -> list[int]:
    """The nouns for bodies that tell of or for whom somebody is."""
    bodies = GROUP_NOUNS | BODIES_OF_STATE | {"side", "party"}
    found = find_prepositional(tree, place, "of")
    if tree.token(place).lemma.lower() in _SPOKESMEN:
        found += find_prepositional(tree, place, "for")
        bodies |= _REBELS
    return [one for one in found if tree.token(one).lemma.lower() in bodies]


def find_possessor(
    scene: Scene, tree: Tree, place: int, *, resolve: Resolve
) -> ActorRef | None:
    """Whose: "its spokesman", "their negotiators", "the group's leader"."""
    for child in tree.children(place, "poss"):
        owners = resolve(scene, tree, child)
        if owners:
            return owners[0]
    return None
