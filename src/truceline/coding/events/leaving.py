"""Towards whom somebody leaves office, or lets people in, who is asked to.

The other side of the conflict stands in for whom a clause leaves out. But an act that is no
move in the war is done to the good of whoever asks for it: "the miners asked the minister
to step down". Nobody does it towards himself.
"""

from dataclasses import replace

from truceline.coding.actors.sides_meant import side_of, sides_of
from truceline.model import Claim, EventType, Factuality

# What is no move against the enemy: to leave office, to let somebody in.
_NO_MOVES = frozenset({"resign", "access"})
# Fire is held towards the enemy, whoever asks for it.
_OF_WAR = "ceasefire"
_GIVEN = frozenset({EventType.AGREE, EventType.CONCEDE, EventType.RETREAT})
_ASKS = frozenset({EventType.REQUEST, EventType.THREATEN})


def leaving_for_asker(claim: Claim, asking: Claim) -> Claim:
    """An act of which no word tells whom it is for, done towards whoever asks for it where it
    is no move against the other side of the conflict."""
    if (
        not claim.source
        or not asking.source
        or claim.type not in _GIVEN
        or claim.mode == _OF_WAR
        or claim.factuality is not Factuality.DEMANDED
        or asking.type not in _ASKS
        or asking.factuality is not Factuality.ACTUAL
    ):
        return claim
    own = sides_of(claim.source)
    if own & sides_of(asking.source) or len(own) > 1:
        return claim
    others = tuple(ref for ref in claim.target if side_of(ref) not in own)
    if claim.mode in _NO_MOVES:
        others = asking.source
    return replace(claim, target=others)
