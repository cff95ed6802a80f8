"""Whom a name of the codebook means, by the way in which it names its actor."""

from truceline.coding.actors.peoples import are_their_state
from truceline.coding.actors.unlisted import name_people
from truceline.coding.lexicon import Use
from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.sentences.modifiers import find_modifiers
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorKind, ActorRef


def find_named(
    scene: Scene, tree: Tree, place: int, placed: PlacedHit
) -> tuple[ActorRef, ...]:
    """The actor of a name, the government for a country; nobody for an adjective that only
    tells whose something is. Beside a common noun other sides may be named, too.
    """
    actor, uses = placed.hit.actor, placed.hit.uses
    token = tree.token(place)
    if Use.NAME in uses or Use.METONYM in uses or Use.SURNAME in uses:
        if actor.kind is ActorKind.COUNTRY:
            government = scene.lexicon.government_of(actor)
            return (scene.ref(government, placed.hit.span),)
        ref = scene.ref(actor, placed.hit.span)
        if token.pos != "NOUN":
            return (ref,)
        return (*_beside(scene, tree, place, placed, ref), ref)
    if Use.CAPITAL in uses:
        return (scene.ref(scene.lexicon.government_of(actor), placed.hit.span),)
    if Use.PEOPLE in uses and token.pos in ("NOUN", "PROPN", "ADJ"):
        if are_their_state(scene, tree, place, placed):
            government = scene.lexicon.government_of(actor)
            return (scene.ref(government, placed.hit.span),)
        return (name_people(scene, actor, placed.hit.span),)
    if Use.ADJECTIVE in uses and actor.kind is not ActorKind.COUNTRY:
        return (scene.ref(actor, placed.hit.span),)
    return ()


def _beside(
    scene: Scene, tree: Tree, place: int, placed: PlacedHit, own: ActorRef
) -> list[ActorRef]:
    """Other sides before a name that ends in a common noun: "American and Taliban
    negotiators"."""
    return [
        scene.ref(side, one.hit.span)
        for one in find_modifiers(scene, tree, place)
        if one is not placed
        and one.hit.span < placed.hit.span
        and (side := scene.side_of(one.hit.actor)).id != own.party
    ]
