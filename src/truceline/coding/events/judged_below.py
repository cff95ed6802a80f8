"""Acts that the trained model sees at the verb above the one that tells them."""

from collections.abc import Iterable, Iterator

from truceline.coding.dates.carried_dates import Told
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match


def is_judged_below(match: Match, left: Iterable[Match], told: Iterable[Told]) -> bool:
    """Whether the act seen at a verb is that of the clause below, which the rules have
    judged, be it as done or not: "stopped handing them over", "is set to free them"."""
    below = set(_verbs_below(match.tree, match.place))
    if not below:
        return False
    root = match.rule.type
    return any(
        one.tree is match.tree and one.place in below and one.rule.type is root
        for one in left
    ) or any(
        one.tree is match.tree and one.place in below and one.claim.type is root
        for one in told
    )


def _verbs_below(tree: Tree, place: int) -> Iterator[int]:
    """The infinitives and gerunds that hang on a verb."""
    for one in tree.children(place, "xcomp", "advcl", "prep", "prt"):
        token = tree.token(one)
        if token.dep in ("prep", "prt"):
            yield from tree.children(one, "pcomp")
            for link in tree.children(one, "prep"):
                yield from tree.children(link, "pcomp")
        elif token.tag in ("VB", "VBG"):
            yield one
