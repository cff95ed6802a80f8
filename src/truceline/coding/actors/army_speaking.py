"""Whose soldiers are meant where no word says whose: those of the army that tells of them,
and of the government that tells of their leaving."""

from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import find_modifiers
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.model import Actor, EventType

_SPEAKING = frozenset({"spokesman", "spokeswoman", "spokesperson", "commander"})
MILITARY = "MIL"
GOVERNMENT = "GOV"


def find_army_speaking(scene: Scene, tree: Tree, place: int) -> Actor | None:
    """The side of the forces by which the sentence is told: "soldiers have begun to
    leave, a spokesman for the American forces said", or of who governs and tells that they
    leave: "the American president announced the withdrawal of the last soldiers"."""
    for one, token in enumerate(tree.tokens):
        role = scene.lexicon.roles.get(token.lemma.lower())
        if one == place or role is None:
            continue
        if not (
            _is_speaking(scene, tree, one)
            if role.code == MILITARY
            else role.code == GOVERNMENT and _tells_of_leaving(scene, tree, one, place)
        ):
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


def _tells_of_leaving(scene: Scene, tree: Tree, speaker: int, soldiers: int) -> bool:
    """Whether what somebody says is that soldiers leave or are brought home."""
    verb = tree.token(speaker).head
    above = list(tree.ancestors(soldiers))
    if tree.token(speaker).dep not in SUBJECTS or verb not in above:
        return False
    return tree.token(verb).lemma in scene.lexicon.cue_verbs and any(
        EventType.RETREAT
        in scene.lexicon.noun_types(lemma) | scene.lexicon.verb_types(lemma)
        for one in above[: above.index(verb)]
        for lemma in (tree.token(one).lemma.lower(),)
    )
