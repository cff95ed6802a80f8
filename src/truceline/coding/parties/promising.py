"""Who will do what a speaker tells in the passive: "the roads could be thrown open".

What a side says may be done to the other's good, it will do itself; what it says must be
done first, the other has to do.
"""

from truceline.coding.actors.conflict import find_counterpart
from truceline.coding.parties.sides import find_saying
from truceline.coding.scene import Scene
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

_GIVEN = frozenset({EventType.CONCEDE, EventType.RETREAT})
_UNLESS = frozenset({"unless", "until", "till", "before", "if"})
_TO_COME = frozenset({"will", "would", "can", "could", "may", "might", "shall"})
Refs = tuple[ActorRef, ...]


def find_promising(scene: Scene, match: Match, *, is_asked: bool) -> tuple[Refs, Refs]:
    """Source and target of a concession in the passive below a verb of speaking; both
    empty for another act, and where the speaker is no side of a conflict of two."""
    tree, place = match.tree, match.place
    if match.rule.type not in _GIVEN or not is_passive(tree, place):
        return (), ()
    is_to_come = any(
        tree.token(one).text.lower() in _TO_COME for one in tree.children(place, "aux")
    )
    is_asked = is_asked or _is_required(match)
    if not (is_asked or is_to_come):
        return (), ()
    speaker = find_saying(scene, tree, place)
    other = find_counterpart(scene, speaker, tree.token(place).start) if speaker else ()
    if len(other) != 1:
        return (), ()
    return (other, speaker) if is_asked else (speaker, other)


def _is_required(match: Match) -> bool:
    """Whether it stands behind "unless" or "until"."""
    tree, place = match.tree, match.place
    return any(
        tree.token(one).text.lower() in _UNLESS for one in tree.children(place, "mark")
    )
