"""Harm that somebody says they will do if something else is or is not done: "would occupy the
ministries if he stayed", "otherwise his men will take the fight alone"."""

from collections.abc import Iterator

from truceline.coding.factuality.negation import is_negated
from truceline.coding.factuality.refusals import has_helper
from truceline.coding.sentences.tree import Tree

_WILL = frozenset({"will", "would", "'ll", "'d", "shall"})
_IF = frozenset({"if", "unless", "otherwise"})
_OTHERWISE = "otherwise"
# What does harm, or brings it on whoever does not give in.
_HARMING = frozenset(
    "occupy storm march burn torch crush finish hunt pursue punish avenge shoot kill answer "
    "retaliate hit strike fight block blockade close seize take put break cut pay regret get "
    "destroy sink shell bomb attack expel sever rise mutiny besiege overrun bury".split()
)
# What these tell below them is a threat already.
_THREATENING = frozenset("threaten warn vow swear".split())


def find_open_threats(tree: Tree) -> Iterator[int]:
    """Verbs of harm in the future that hang on a condition; what a threat or warning tells
    below it, and what would have been done, is left out."""
    for place, token in enumerate(tree.tokens):
        if (
            token.pos == "VERB"
            and token.lemma.lower() in _HARMING
            and has_helper(tree, place, _WILL)
            and not has_helper(tree, place, frozenset({"have"}))
            and not is_negated(tree, place)
            and _has_condition(tree, place)
            and not any(
                tree.token(above).lemma.lower() in _THREATENING
                for above in tree.ancestors(place)
            )
        ):
            yield place


def _has_condition(tree: Tree, place: int) -> bool:
    if any(tree.token(one).text.lower() == _OTHERWISE for one in tree.children(place)):
        return True
    return any(
        tree.token(mark).text.lower() in _IF
        for clause in tree.children(place, "advcl")
        for mark in tree.children(clause)
    )
