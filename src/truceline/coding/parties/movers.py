"""Who moves where a clause tells only who is moved: forces go themselves.

"The withdrawal of Ugandan troops", "Maoist fighters are to be gathered in camps": the side
whose forces leave, disarm or are sent does it, towards the other. Arms that are given up
are given up by whose they are. Captives are moved by whoever holds them.
"""

from truceline.coding.actors.actors import resolve_one
from truceline.coding.actors.conflict import find_counterpart
from truceline.coding.actors.in_role import find_possessor
from truceline.coding.actors.sides_meant import side_of, sides_of
from truceline.coding.learned.guess import WHERE
from truceline.coding.names.unlisted_sides import side_named
from truceline.coding.parties.armed import BEARERS
from truceline.coding.parties.as_printed import name_phrases
from truceline.coding.parties.named import find_inside, resolve_all
from truceline.coding.parties.of_rebels import of_the_rebels
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.passives import find_passive_objects, is_passive
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType, Issue

Refs = tuple[ActorRef, ...]

_OF_OTHERS = frozenset({"release", "access", "resign", "ceasefire"})
_STAFF = frozenset(
    "personnel staff contingent mission unit column volunteer observer monitor inspector "
    "peacekeeper".split()
)
# What two sides do at once, each for its own.
SWAPPING = frozenset({"exchange", "swap", "trade", "swapping", "exchanging"})
_GOING = frozenset("return withdrawal departure retreat pullback exit move".split())
_ARMED = ("REB", "IMG")
_BOTH = 2
_TAKEN = frozenset("captured captive jailed imprisoned detained seized dead".split())
_SENDING = frozenset(
    "send deploy redeploy dispatch despatch fly ferry airlift ship land station post assign "
    "rush throw commit order call put".split()
)
_ARMS = frozenset(
    "weapon arm gun rifle arsenal ammunition artillery howitzer tank armour missile".split()
)


def name_movers(
    scene: Scene, match: Match, source: Refs, target: Refs
) -> tuple[Refs, Refs]:
    """Source and target, the forces that move made the source where nobody else is."""
    tree = match.tree
    if (
        _is_swapped(match)
        and not source
        and not any(_is_of_side(ref) for ref in target)
    ):
        return _both_sides(scene, match, source, target)
    is_active = match.trigger.verbs and not is_passive(tree, match.place)
    if source and _is_a_move(match):
        return _of_the_rebels(scene, match, source, target)
    if source or is_active or not _is_a_move(match):
        return source, target
    heads = [*_moved(match), *find_prepositional(tree, match.place, "of")]
    forces = [
        one
        for one in heads
        if _are_forces(scene, tree, one) or _is_side_itself(scene, match, one)
    ]
    movers = resolve_all(scene, tree, forces) or find_inside(scene, tree, forces)
    movers = (
        movers
        or _owners(scene, tree, forces)
        or _owners(scene, tree, _arms(tree, heads))
    )
    if not any(_is_known(match, ref) for ref in movers):
        if not _is_sent(match):
            return source, target
        # Nobody tells who sends them: "a team of monitors will be sent".
        movers = movers or name_phrases(scene, tree, forces)
    sides = sides_of(movers)
    return movers, tuple(ref for ref in target if side_of(ref) not in sides)


def disarming_first(match: Match, sides: Refs) -> tuple[Refs, Refs]:
    """Two sides as source and target, an armed group first where arms are given up by nobody
    named: "400 rifles have been handed in" tells of no army's."""
    is_disarming = match.rule.type is EventType.RETREAT and (
        match.trigger.mode == "disarm" or match.trigger.issue is Issue.DISARMAMENT
    )
    if is_disarming:
        sides = tuple(
            sorted(sides, key=lambda ref: not (ref.code or "").endswith(_ARMED))
        )
    return sides[:1], sides[1:]


def _is_sent(match: Match) -> bool:
    lemma = match.tree.token(match.place).lemma
    return match.rule.type is EventType.MOBILIZE and lemma in _SENDING


def _moved(match: Match) -> list[int]:
    if match.objects or not is_passive(match.tree, match.place):
        return list(match.objects)
    return find_passive_objects(match.tree, match.place)


def _is_a_move(match: Match) -> bool:
    trigger = match.trigger
    return (
        match.rule.type in (EventType.RETREAT, EventType.MOBILIZE)
        and trigger.mode not in _OF_OTHERS
        and (trigger.issue is not Issue.PRISONERS or _is_of_a_return(match))
    )


def _is_of_a_return(match: Match) -> bool:
    """Whether the trained model takes a noun of going for one of captives' going: "the return
    of both sides to their camps"."""
    lemma = match.tree.token(match.place).lemma.lower()
    return (
        match.trigger.where == WHERE and bool(match.trigger.nouns) and lemma in _GOING
    )


def _are_forces(scene: Scene, tree: Tree, place: int) -> bool:
    lemma = tree.token(place).lemma.lower()
    role = scene.lexicon.roles.get(lemma)
    if any(tree.token(one).text.lower() in _TAKEN for one in tree.children(place)):
        return False
    return lemma in _STAFF or (role is not None and role.code in BEARERS)


def _is_side_itself(scene: Scene, match: Match, place: int) -> bool:
    """Whether a nominal move is that of a side as such: "the withdrawal of the
    CPC from Bria"."""
    if match.trigger.verbs:
        return False
    refs = resolve_all(scene, match.tree, [place])
    return bool(refs) and all(
        ref.party is not None or side_named(scene, ref.name) is not None for ref in refs
    )


def _arms(tree: Tree, heads: list[int]) -> list[int]:
    return [one for one in heads if tree.token(one).lemma.lower() in _ARMS]


def _owners(scene: Scene, tree: Tree, heads: list[int]) -> Refs:
    """Whose staff or arms they are: "the guns of the FARC", "their weapons"."""
    own = tuple(
        owner
        for one in heads
        if (owner := find_possessor(scene, tree, one, resolve=resolve_one)) is not None
    )
    return own or find_inside(scene, tree, heads)


def _is_swapped(match: Match) -> bool:
    """Whether captives are told to be exchanged, by nobody: "900 more are to be swapped", "an
    exchange of prisoners"."""
    return (
        match.rule.type is EventType.RETREAT
        and match.tree.token(match.place).lemma in SWAPPING
        and (not match.trigger.verbs or is_passive(match.tree, match.place))
    )


def _both_sides(
    scene: Scene, match: Match, source: Refs, target: Refs
) -> tuple[Refs, Refs]:
    """The two sides, each of which frees the other's; as told where there are no two."""
    sides = find_counterpart(scene, (), match.tree.token(match.place).start)
    return (sides[:1], sides[1:]) if len(sides) == _BOTH else (source, target)


def _of_the_rebels(
    scene: Scene, match: Match, source: Refs, target: Refs
) -> tuple[Refs, Refs]:
    """What is only called the rebels' given their group: "the last rebel column"."""
    if len(source) != 1 or _is_of_side(source[0]):
        return source, target
    mover = of_the_rebels(scene, match.tree, source[0])
    return (source if mover is None else (mover,)), target


def _is_of_side(ref: ActorRef) -> bool:
    return bool(ref.id or ref.party or ref.party_name)


def _is_known(match: Match, ref: ActorRef) -> bool:
    """Whether it is somebody of a side. Forces that are only taken for the home state's
    may well be moved by another."""
    if ref.id or match.rule.type is EventType.MOBILIZE:
        return bool(ref.id)
    return bool(ref.party or ref.party_name or ref.name[:1].isupper())
