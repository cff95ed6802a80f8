"""Whose soldiers are meant where no word says whose: those of the army that tells of them."""

from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import find_modifiers
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.model import Actor

_SPEAKING = frozenset({"spokesman", "spokeswoman", "spokesperson", "commander"})
MILITARY = "MIL"


def find_army_speaking(scene: Scene, tree: Tree, place: int) -> Actor | None:
    """The side of the forces by which the sentence is told: "soldiers have begun to
    leave, a spokesman for the American forces said"."""
    for one, token in enumerate(tree.tokens):
        role = scene.lexicon.roles.get(token.lemma.lower())
        if one == place or role is None or role.code != MILITARY:
            continue
        if not _is_speaking(scene, tree, one):
            continue
        for placed in find_modifiers(scene, tree, one):
            return scene.side_of(placed.hit.actor)
    return None


def _is_speaking(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether somebody speaks for them, or they do so themselves."""
    token, head = tree.token(place), tree.token(tree.token(place).head)
    if token.dep in SUBJECTS:
        return head.lemma in scene.lexicon.cue_verbs
    return (
        token.dep == "pobj"
        and head.text.lower() in ("for", "of")
        and tree.token(head.head).lemma.lower() in _SPEAKING
    )
