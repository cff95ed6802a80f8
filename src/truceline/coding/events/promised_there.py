"""To whom something is promised that no word of the promise tells: those just met.

"Moss, who received the miners on Monday, has promised to reopen the pit": the miners are
promised it, and not the enemy, who stands in for whom a clause leaves out.
"""

from collections.abc import Sequence

from truceline.coding.actors.sides_meant import side_of, sides_of
from truceline.coding.dates.told import Told
from truceline.model import ActorRef, EventType, Factuality

_PROMISING = frozenset(
    "promise pledge vow undertake agree consent assure guarantee commit".split()
)


def find_met(told: Sequence[Told], one: Told) -> tuple[ActorRef, ...]:
    """Whom those who promise are told to have met before it in the same sentence; none for another act
    and for a deal, and none where the meeting's words tell only one of them."""
    claim = one.claim
    if (
        claim.type is not EventType.AGREE
        or claim.factuality is not Factuality.ACTUAL
        or one.tree.token(one.place).lemma not in _PROMISING
    ):
        return ()
    own = sides_of(claim.source)
    for other in reversed(told):
        meeting = other.claim
        if (
            other.tree is not one.tree
            or other.place > one.place
            or meeting.type is not EventType.CONSULT
            or meeting.factuality is not Factuality.ACTUAL
            or not (other.is_source_told and other.is_target_told)
        ):
            continue
        present = (*meeting.source, *meeting.target)
        if sides_of(present) & own:
            return tuple(ref for ref in present if side_of(ref) not in own)
    return ()
