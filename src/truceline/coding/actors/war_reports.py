"""Whether a report is about two sides at all: what a war's reports speak of again and again.

Any news names two states, or a state and militants, somewhere. Only where it speaks of those
who bear arms, of truces, prisoners and withdrawals does what is said to nobody go to the
other side; elsewhere it stays open.
"""

from truceline.coding.names.unlisted_sides import new_sides
from truceline.coding.scene import Scene
from truceline.coding.sentences.issues import find_issues
from truceline.coding.sentences.tree import Tree
from truceline.model import Issue

_ARMED = frozenset({"MIL", "REB"})
_BODIES = ("REB", "IMG", "MIL", "SEP")
_OF_WARS = frozenset(
    {
        Issue.CEASEFIRE,
        Issue.DISARMAMENT,
        Issue.PRISONERS,
        Issue.VIOLENCE_REDUCTION,
        Issue.WITHDRAWAL,
    }
)
# The share of sentences that must speak of it. Of reports of wars nearly all have more, of
# other news in which two sides would be found two in three have less.
_ENOUGH = 0.12
# Briefs are too short to tell what they are about.
_BRIEF = 5


def is_report_of_war(scene: Scene) -> bool:
    """Whether enough of the sentences of an article speak of arms and of laying them down;
    a brief of a few sentences is taken for one that would."""
    if len(scene.trees) <= _BRIEF:
        return True
    if scene.is_of_war is None:
        speaking = sum(speaks_of_war(scene, tree) for tree in scene.trees)
        scene.is_of_war = speaking >= _ENOUGH * len(scene.trees)
    return scene.is_of_war


def speaks_of_war(scene: Scene, tree: Tree) -> bool:
    """Whether a sentence names people under arms, by calling or by the name of their body, or
    an issue that only a war has."""
    roles = scene.lexicon.roles
    if any(
        (placed.hit.actor.code or "")[3:].startswith(_BODIES)
        for placed in scene.hits[tree.number]
    ):
        return True
    if any(
        tree.span.start <= span.start < tree.span.end
        for one in new_sides(scene)
        if one.is_armed
        for span in one.mentions
    ):
        return True
    return any(
        (role := roles.get(token.lemma.lower())) is not None and role.code in _ARMED
        for token in tree.tokens
    ) or any(issue in _OF_WARS for _, issue in find_issues(tree, scene.lexicon))
