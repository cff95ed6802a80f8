"""Names that tell where, or which talks, rather than who: "in Kabul", "the Doha talks"."""

from truceline.coding.names.called_by_towns import is_called_by_town
from truceline.coding.scene import PlacedHit
from truceline.coding.sentences.arguments import is_location
from truceline.coding.sentences.tree import Tree


def is_mere_place(tree: Tree, placed: PlacedHit) -> bool:
    """Whether a name makes nobody a side: "signed in Doha" is no act of Qatar's."""
    return is_location(tree, placed.head) or is_called_by_town(tree, placed)
