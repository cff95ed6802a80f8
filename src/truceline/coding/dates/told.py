"""A claim on its way through the coding of an article."""

from dataclasses import dataclass

from truceline.coding.sentences.tree import Tree
from truceline.model import Claim


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with the sentence and the word that tell it, the heads of what it is done
    to, and whether its clause tells who does it and whom it is meant for. What
    ``is_threatened`` is told by the threat and is no row."""

    claim: Claim
    tree: Tree
    place: int
    objects: tuple[int, ...] = ()
    is_target_told: bool = True
    is_source_told: bool = True
    is_threatened: bool = False
