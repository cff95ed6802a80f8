"""What an act's own auxiliaries, adverbs, adjectives and negation make of it."""

from truceline.coding.factuality.done_before import is_done_at_last
from truceline.coding.factuality.negation import is_negated
from truceline.coding.factuality.required import find_marker
from truceline.coding.factuality.which_wins import firmer, under
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import Tree
from truceline.model import Factuality


def find_own(tree: Tree, place: int, lexicon: Lexicon) -> Factuality | None:
    """What the act's own auxiliaries, adverbs, adjectives and negation say."""
    if is_negated(tree, place):
        return None
    found = Factuality.ACTUAL
    for child in tree.children(place, "aux", "auxpass"):
        if tree.token(child).tag == "MD":
            lower = tree.token(child).text.lower()
            found = firmer(found, read_modal(tree, place, lower, lexicon))
    for child in tree.children(place):
        one = tree.token(child)
        lower = one.text.lower()
        if one.dep in ("advmod", "amod", "acomp"):
            hedge = lexicon.hedges.get(
                "adverb" if one.dep == "advmod" else "adjective", {}
            ).get(lower)
            if hedge is not None:
                if hedge.factuality is None:
                    return None
                # "Perhaps they will leave": the doubt is about what is to come.
                found = under(found, hedge.factuality)
    marker = find_marker(tree, place, lexicon)
    if marker is not None:
        found = firmer(found, marker)
    return found


def read_modal(tree: Tree, place: int, lower: str, lexicon: Lexicon) -> Factuality:
    """What a modal (in small letters) makes of the verb that it helps: "could", "will"."""
    hedge = lexicon.hedges.get("modal", {}).get(lower)
    if hedge is None or hedge.factuality is None:
        return Factuality.ACTUAL
    if lower == "could" and is_done_at_last(tree, place):
        return Factuality.ACTUAL
    if hedge.factuality is Factuality.PLANNED and _is_conditional(tree, place):
        # What one will do under a condition is offered; what one would do is possible.
        return Factuality.OFFERED if lower in ("will", "'ll") else Factuality.POSSIBLE
    return hedge.factuality


def _is_conditional(tree: Tree, place: int) -> bool:
    """Whether a clause below sets a condition: "will meet only if ..."."""
    for clause in tree.children(place, "advcl", "prep"):
        heads = [clause, *tree.children(clause, "mark", "advmod")]
        for one in heads:
            lower = tree.token(one).text.lower()
            only = one > 0 and tree.token(one - 1).text.lower() == "only"
            if lower in ("if", "unless", "provided") or (
                only and lower in ("after", "when", "once", "if")
            ):
                return True
    return False
