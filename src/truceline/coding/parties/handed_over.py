"""Who frees captives and for whom, where a clause tells only part of it.

"The Maoists handed eleven soldiers over to the Red Cross": the Red Cross carries them home
to the side they are of. Whoever is freed was held by the other side; of people of no side
it is the armed group that takes hostages, and the state that has prisons.
"""

from truceline.coding.actors.conflict import find_counterpart, find_government
from truceline.coding.parties.named import find_inside, resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.issues import main_issue
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType, Issue

Refs = tuple[ActorRef, ...]

# Bodies that stand between sides, by the beginnings of their codes.
_BETWEEN = ("IGO", "IGUN", "NGO", "INT", "UNO")
_RELEASE = "release"
_TAKEN = frozenset(
    "hostage hostages captor captors kidnapped kidnappers abducted abductors "
    "ransom".split()
)
_JAILED = frozenset(
    "prison prisons jail jails prisoner prisoners detainee detainees inmates imprisoned jailed "
    "detained arrested pardon amnesty bail trial trials court sentenced convicted".split()
)
_ARMED = ("REB", "IMG")
_BOTH = 2


def find_freed(scene: Scene, match: Match, source: Refs, target: Refs) -> Refs:
    """The target of a release, a body that only receives those who are freed put behind
    their own side; as told where neither they nor the article tell their side."""
    trigger = match.trigger
    is_release = trigger.mode == _RELEASE or trigger.issue is Issue.PRISONERS
    if (
        match.rule.type is not EventType.RETREAT
        or not is_release
        or not source
        or not target
        or not all((ref.code or "").startswith(_BETWEEN) for ref in target)
    ):
        return target
    heads = list(match.objects)
    freed = tuple(
        ref
        for ref in (
            *resolve_all(scene, match.tree, heads),
            *find_inside(scene, match.tree, heads),
        )
        if (ref.party or ref.id) and not _is_one_of(ref, (*source, *target))
    )
    if freed:
        return freed[:1]
    start = match.tree.token(match.place).start
    others = find_counterpart(scene, source, start)
    return others if len(others) == 1 else target


def is_release(scene: Scene, match: Match) -> bool:
    """Whether people are freed, by a row of the codebook or as the trained model sees it."""
    trigger = match.trigger
    if trigger.mode is not None or match.rule.type is not EventType.RETREAT:
        return trigger.mode == _RELEASE
    tree = match.tree
    clause = tree.subtree(match.place)
    return Issue.PRISONERS in (trigger.issue, main_issue(tree, scene.lexicon, clause))


def find_holder(scene: Scene, match: Match, target: Refs) -> Refs:
    """The side that held those who are freed: the other one, or of two the one that takes
    such people; whoever is freed from jail and of no side, those who govern."""
    tree = match.tree
    start = tree.token(match.place).start
    sides = find_counterpart(scene, target, start)
    if not sides and tree.words & _JAILED and not tree.words & _TAKEN:
        return find_government(scene, target, start)
    if len(sides) != _BOTH:
        return sides[:1]
    before = scene.trees[max(0, tree.number - 1)]
    if tree.words & _TAKEN or (before.words & _TAKEN and not tree.words & _JAILED):
        armed = [ref for ref in sides if (ref.code or "").endswith(_ARMED)]
        return tuple(armed[:1]) or sides[:1]
    return sides[:1]


def _is_one_of(ref: ActorRef, others: Refs) -> bool:
    return any((ref.party or ref.id) in (one.party, one.id) for one in others)
