"""Who only suffers an act or is freed by it: "Moss's release", "their arrest".

A demand, a protest or praise of such an act is not meant for the one who suffers it.
"""

from truceline.coding.actors.actors import is_same
from truceline.coding.parties.named import resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

# Acts in nouns that whoever is named as their owner suffers.
SUFFERED = frozenset(
    "release liberation freedom arrest detention capture abduction kidnapping killing murder "
    "assassination imprisonment execution expulsion deportation".split()
)
_ABOUT = frozenset(
    {EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.SUPPORT}
)


def without_sufferers(
    scene: Scene, match: Match, target: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The targets of a demand or another word about an act, without those whom the act is
    done to: "demanded Moss's release" is not put to Moss."""
    if match.rule.type not in _ABOUT or not target:
        return target
    tree = match.tree
    owners = [
        owner
        for one in match.objects
        if tree.token(one).lemma.lower() in SUFFERED
        for owner in tree.children(one, "poss")
    ]
    if not owners:
        return target
    suffering = resolve_all(scene, tree, owners)
    places = [tree.token(one).start for one in owners]
    return tuple(
        ref
        for ref in target
        if not any(is_same(ref, one) for one in suffering)
        and not any(ref.span.start <= place < ref.span.end for place in places)
    )
