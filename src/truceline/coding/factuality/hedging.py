"""Which row of the codebook a word that governs an act meets."""

from truceline.codebook import Hedge
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import Tree


def find_hedge(tree: Tree, place: int, lexicon: Lexicon) -> Hedge | None:
    """The row of a verb, noun or adjective, with the particle that belongs to it."""
    token = tree.token(place)
    part = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "ADJ": "adjective"}.get(
        token.pos
    )
    if part is None:
        return None
    table = lexicon.hedges.get(part, {})
    lemma = token.lemma.lower()
    beside = [*tree.children(place, "prt", "advmod"), *tree.children(place, "prep")]
    return _with_particle(tree, lemma, beside, table) or table.get(lemma)


def find_undoing(tree: Tree, place: int, lexicon: Lexicon) -> Hedge | None:
    """The row of a verb with its particle that undoes its own subject: "fell through"."""
    lemma = tree.token(place).lemma.lower()
    beside = tree.children(place, "prt", "advmod", "prep")
    bare = [one for one in beside if not tree.children(one)]
    return _with_particle(tree, lemma, bare, lexicon.hedges.get("verb", {}))


def find_hedge_for(
    tree: Tree, above: int, below: int, lexicon: Lexicon
) -> Hedge | None:
    """The verb with the "for" that opens the clause below: "called for them to leave"."""
    lemma = tree.token(above).lemma.lower()
    verbs = lexicon.hedges.get("verb", {}) if tree.token(above).pos == "VERB" else {}
    return _with_particle(tree, lemma, tree.children(below, "mark"), verbs)


def _with_particle(
    tree: Tree, lemma: str, places: list[int], rows: dict[str, Hedge]
) -> Hedge | None:
    """The row of a word with the first of some words that makes one with it."""
    found = (rows.get(f"{lemma} {tree.token(one).text.lower()}") for one in places)
    return next((row for row in found if row is not None), None)


def is_told_to(tree: Tree, above: int, below: int) -> bool:
    """Whether somebody is told to do it: "the fighters are told to stop"."""
    return (
        tree.token(above).lemma == "tell"
        and tree.token(below).dep in ("xcomp", "ccomp")
        and any(tree.token(one).tag == "TO" for one in tree.children(below, "aux"))
    )
