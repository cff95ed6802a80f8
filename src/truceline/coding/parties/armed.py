"""Who bears arms, and who comes with them."""

from truceline.coding.parties.fallen import ARMED
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef

_PEACEFUL = frozenset({"unarmed", "disarmed", "weaponless"})
# The sectors of people who bear arms, for a state or against it.
BEARERS = frozenset({"MIL", "REB", "COP", "PRM", "UAF"})


def is_armed(refs: tuple[ActorRef, ...]) -> bool:
    """Whether one of them bears arms, so that what it bombs is bombed indeed."""
    return any((ref.code or "").endswith(ARMED) for ref in refs)


def comes_armed(scene: Scene, match: Match, source: tuple[ActorRef, ...]) -> bool:
    """Whether who comes bears arms: a group by its name, its fighters, no envoys of it."""
    tree = match.tree
    if not is_armed(source) or tree.words & _PEACEFUL:
        return False
    subjects = [tree.token(one) for one in find_subjects(tree, match.place)]
    nouns = [one for one in subjects if one.pos == "NOUN"]
    roles = [scene.lexicon.roles.get(one.lemma.lower()) for one in nouns]
    return all(role is not None and role.code in BEARERS for role in roles)
