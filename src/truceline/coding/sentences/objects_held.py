"""Whether a word is one that a row wants beside its verb, or stands for such a word."""

from collections.abc import Collection

from truceline.codebook import Trigger
from truceline.coding.sentences.tree import Tree

# Stands in a row for whoever or whatever bears a name: "saw Mr. Tarn".
_A_NAME = "NAME"
_FIGURES = frozenset({"charm", "media", "verbal", "publicity", "propaganda", "panic"})
# What stands for a thing named before: "turned it down".
_STAND_INS = frozenset({"it", "this", "that", "them", "one", "which"})

_MONTH = "March"


def is_held(tree: Tree, place: int, trigger: Trigger, *, is_phrasal: bool) -> bool:
    """Whether the word is what the act of a row is done to, and no weapon of speech."""
    token = tree.token(place)
    if token.pos == "PROPN" and token.text == _MONTH:
        # "Announced in March" is to announce no march.
        return False
    is_wanted = (
        token.lemma.lower() in trigger.objects
        or is_one_named(tree, place, trigger.objects)
        or (is_phrasal and token.text.lower() in _STAND_INS)
        or _is_place_taken(tree, place, trigger)
    )
    return is_wanted and not _is_figure(tree, place)


def is_one_named(tree: Tree, place: int, words: Collection[str]) -> bool:
    """Whether a row takes a name and the word is one: "Georgetown protested"."""
    return _A_NAME in words and tree.token(place).tag == "NNP"


def _is_figure(tree: Tree, place: int) -> bool:
    """Whether a word beside it makes a weapon of speech: "a charm offensive"."""
    return any(
        tree.token(one).lemma.lower() in _FIGURES
        for one in tree.children(place, "compound", "amod", "nmod")
    )


def _is_place_taken(tree: Tree, place: int, trigger: Trigger) -> bool:
    """Whether a name stands for the town that is taken: "retook Bor"."""
    token = tree.token(place)
    return (
        "territory" in trigger.contexts
        and token.pos == "PROPN"
        and token.dep in ("dobj", "nsubjpass", "conj")
        and not tree.children(place, "compound")
    )
