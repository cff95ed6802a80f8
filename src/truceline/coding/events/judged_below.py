"""Acts that the trained model sees at a verb whose subject or clause below tells them."""

from collections.abc import Iterable, Iterator

from truceline.coding.dates.told import Told
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match


def is_judged_below(match: Match, left: Iterable[Match], told: Iterable[Told]) -> bool:
    """Whether the act seen at a verb is that of the clause below or of its subject, which the
    rules have judged, be it as done or not: "stopped handing them over", "is set to free
    them", "the release will begin"."""
    root = match.rule.type
    of_the_type = [
        one for one in left if one.tree is match.tree and one.rule.type is root
    ]
    if any(one.place == match.place for one in of_the_type):
        # A rule sees such an act at the verb itself: "brought them together to speak".
        return False
    beside = set(_verbs_below(match.tree, match.place))
    # "The withdrawal will begin in May": one act, told by its noun.
    beside |= set(match.tree.children(match.place, *SUBJECTS, *PASSIVE_SUBJECTS))
    return any(one.place in beside for one in of_the_type) or any(
        one.tree is match.tree and one.place in beside and one.claim.type is root
        for one in told
    )


def _verbs_below(tree: Tree, place: int) -> Iterator[int]:
    """The infinitives and gerunds that a verb governs."""
    for one in tree.children(place, "xcomp", "advcl", "prep", "prt"):
        token = tree.token(one)
        if token.dep in ("prep", "prt"):
            yield from tree.children(one, "pcomp")
            for link in tree.children(one, "prep"):
                yield from tree.children(link, "pcomp")
        elif token.tag == "VB" or (token.tag == "VBG" and token.dep != "advcl"):
            # "A bomb exploded, killing two": the second is told beside the first.
            yield one
