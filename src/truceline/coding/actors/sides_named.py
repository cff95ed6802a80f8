"""The sides that an article names, at each place where it does."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.coding.actors.antecedents import acting
from truceline.coding.names.mere_places import is_mere_place
from truceline.coding.scene import Scene
from truceline.model import Actor, ActorKind, ActorRef


@dataclass(frozen=True, slots=True, kw_only=True)
class SideNamed:
    """A name of the codebook: its sentence, its head there, and the side that it stands for.

    ``is_person`` says that one of its people is named, ``is_place`` that the name only tells
    where something is.
    """

    sentence: int
    head: int
    side: Actor
    ref: ActorRef
    is_person: bool
    is_place: bool


def find_sides_named(scene: Scene) -> Iterator[SideNamed]:
    """Every name of the codebook in reading order, with whom it stands for."""
    for number, hits in enumerate(scene.hits):
        for placed in hits:
            side = scene.side_of(placed.hit.actor)
            yield SideNamed(
                sentence=number,
                head=placed.head,
                side=side,
                ref=acting(scene, side, placed.hit.span),
                is_person=placed.hit.actor.kind is ActorKind.PERSON,
                is_place=is_mere_place(scene.trees[number], placed),
            )
