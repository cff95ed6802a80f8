"""Headings and items of lists: words that name an act and tell of none."""

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import FINITE, Tree

# A gerund among them: "Meeting in Doha".
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "VBG"})
_ENDS = frozenset(".!?")


def is_only_named(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether an act is named by a noun in words without a verb, a full stop or a day:
    "Withdrawal of troops". "Another attack on Kabul." tells of one, and so does an entry
    of a chronology: "14 May: release of prisoners".

    An entry of a list of people leaves open who did it: "Chen Wang, released 3 March".
    """
    if any(token.text[-1] in _ENDS for token in tree.tokens):
        return False
    return _is_of_an_entry(tree, place) or (
        tree.token(place).tag in _NOUNS
        and not any(token.tag in FINITE for token in tree.tokens)
        and not any(date.phrase.touches(tree.span) for date in scene.reading.dates)
    )


def _is_of_an_entry(tree: Tree, place: int) -> bool:
    """Whether the parser takes for the verb of a name a participle that a comma, the first
    of its words, parts from it."""
    before = [token.text for token in tree.tokens[:place]]
    return (
        tree.token(place).tag == "VBD"
        and before[-1:] == [","]
        and before.count(",") == 1
        and any(tree.token(one).pos == "PROPN" for one in tree.children(place, "nsubj"))
    )
