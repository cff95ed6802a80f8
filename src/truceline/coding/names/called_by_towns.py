"""Talks and papers that go by the town in which they are held or signed.

"The Nairobi accord" tells nothing of Kenya's government: a capital stands for who governs
there ("Nairobi has refused"), yet not before such a noun.
"""

from truceline.coding.lexicon import Use
from truceline.coding.scene import PlacedHit
from truceline.coding.sentences.tree import Tree

_CALLED_BY_TOWNS = frozenset(
    "accord agreement pact treaty deal document declaration protocol memorandum communique "
    "communiqué framework roadmap talk negotiation dialogue conference summit meeting "
    "round process forum".split()
)


def is_called_by_town(tree: Tree, placed: PlacedHit) -> bool:
    """Whether a capital only tells which talks or paper is meant."""
    return placed.hit.use is Use.CAPITAL and names_talks(tree, placed.head)


def names_talks(tree: Tree, place: int) -> bool:
    """Whether the name of a town stands before talks or a paper: "the Rome Declaration"."""
    token = tree.token(place)
    return (
        token.dep in ("compound", "nmod", "amod")
        and tree.token(token.head).lemma.lower() in _CALLED_BY_TOWNS
    )
