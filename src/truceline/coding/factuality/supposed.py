"""Acts that their own words leave open in a finite clause, which no reading of single words
makes a fact: "once they have left", "allegedly attacked", "rumours
that they had attacked"."""

from truceline.coding.factuality.hedging import is_asked_in_bare_form
from truceline.coding.factuality.required import find_marker
from truceline.coding.factuality.unfounded import is_unfounded
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import Tree
from truceline.model import Factuality


def is_only_supposed(tree: Tree, place: int, lexicon: Lexicon) -> bool:
    """Whether the words right around the verb of an act only suppose, ask or rumour it."""
    token = tree.token(place)
    if token.pos != "VERB":
        return False
    return (
        is_asked_in_bare_form(tree, token.head, place)
        or _is_awaited(tree, place, lexicon)
        or _is_doubted(tree, place, lexicon)
        or _is_rumoured(tree, place, lexicon)
        or is_unfounded(tree, place)
    )


def _is_awaited(tree: Tree, place: int, lexicon: Lexicon) -> bool:
    """Whether a clause waits for it; "once they were freed" looks back."""
    verbs = (place, *tree.children(place, "aux", "auxpass"))
    return find_marker(tree, place, lexicon) is not None and not any(
        tree.token(one).tag == "VBD" for one in verbs
    )


def _is_doubted(tree: Tree, place: int, lexicon: Lexicon) -> bool:
    adverbs = lexicon.hedges.get("adverb", {})
    rows = (
        adverbs.get(tree.token(one).text.lower())
        for one in tree.children(place, "advmod")
    )
    return any(row is not None and row.factuality is not None for row in rows)


def _is_rumoured(tree: Tree, place: int, lexicon: Lexicon) -> bool:
    """Whether a whole clause hangs on a noun of what is not known: "rumours that"."""
    token = tree.token(place)
    above = tree.token(token.head)
    row = lexicon.hedges.get("noun", {}).get(above.lemma.lower())
    return (
        token.dep in ("acl", "ccomp")
        and above.pos == "NOUN"
        and bool(tree.children(place, "mark"))
        and row is not None
        and row.factuality is Factuality.POSSIBLE
    )
