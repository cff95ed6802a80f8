"""Who charges or refuses, where a passive tells only who is charged or refused.

"Moss was charged with treason": the state at home brings charges. "The rebels' request was
refused": by those whom they fight.
"""

from dataclasses import replace

from truceline.coding.actors.conflict import find_counterpart, find_government
from truceline.coding.dates.told import Told
from truceline.coding.scene import Scene
from truceline.coding.sentences.passives import find_agents, is_passive
from truceline.model import EventType

_CHARGING = frozenset({"charge", "arraign", "prosecute", "accuse"})
_ANSWERS = frozenset({EventType.ACCUSE, EventType.REJECT})


def name_unsaid(scene: Scene, one: Told) -> Told:
    """A charge or refusal in the passive, done by the state at home or by the one enemy of
    those whom it is aimed at; unchanged where its own words tell who does it."""
    claim, tree, place = one.claim, one.tree, one.place
    if (
        claim.type not in _ANSWERS
        or claim.source
        or not claim.target
        or not is_passive(tree, place)
        or find_agents(tree, place)
    ):
        return one
    start = tree.token(place).start
    if tree.token(place).lemma.lower() in _CHARGING:
        found = find_government(scene, claim.target, start)
    elif claim.type is EventType.REJECT:
        found = find_counterpart(scene, claim.target, start)
    else:
        return one
    if len(found) != 1:
        return one
    return replace(one, claim=replace(claim, source=found))
