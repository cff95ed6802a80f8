"""To whom soldiers fell, where it is told only that they died.

"Ten of its soldiers died in a battle near Kunduz": of two sides at war, to the other one.
Who is gunned down or blown up may be anybody's victim, so there nobody is named.
"""

from truceline.coding.actors.conflict import find_counterpart
from truceline.coding.names.home_state import is_state
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

# Fights are of two sides, whoever is named.
FIGHTS = frozenset({"fighting", "shootout", "firefight", "skirmish", "gunbattle"})
# The sectors that fight, by the ends of their codes.
ARMED = ("MIL", "REB", "IMG", "COP")
_BATTLES = frozenset({"battle", "clash", "combat", "offensive", "fight", "operation"})
_FALLING = frozenset({"die", "fall", "perish", "fire"})
# Soldiers and policemen are taken by those whom they fight.
_TAKING = frozenset({"capture", "seize", "take"})
_ARREST = "arrest"


def find_victor(
    scene: Scene, match: Match, target: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The one enemy of those who fell in battle or were taken prisoner, and the state that
    arrested somebody of a group that fights it; empty where it has several enemies or none."""
    is_arrest = (
        match.trigger.mode == _ARREST and len({ref.party for ref in target}) == 1
    )
    if not is_arrest and not (_fell_in_battle(match) and _are_of_one_army(target)):
        return ()
    enemies = find_counterpart(scene, target, match.tree.token(match.place).start)
    if is_arrest:
        enemies = tuple(ref for ref in enemies if _is_state(scene, ref))
    return enemies if len(enemies) == 1 else ()


def _is_state(scene: Scene, ref: ActorRef) -> bool:
    actor = scene.lexicon.actors.get(ref.party or ref.id or "")
    return actor is not None and is_state(actor)


def _fell_in_battle(match: Match) -> bool:
    """Whether people die as soldiers do: "died in Dang", "were killed in a gun battle"."""
    tree, place = match.tree, match.place
    if match.rule.type is not EventType.ASSAULT or not match.trigger.verbs:
        return False
    return tree.token(place).lemma in _FALLING | _TAKING or any(
        tree.token(one).lemma.lower() in FIGHTS | _BATTLES
        for link in ("in", "during")
        for one in find_prepositional(tree, place, link)
    )


def _are_of_one_army(refs: tuple[ActorRef, ...]) -> bool:
    """Whether all who suffer it bear arms for the same side."""
    return (
        len({ref.party for ref in refs} - {None}) == 1
        and all(ref.party is not None for ref in refs)
        and all((ref.code or "").endswith(ARMED) for ref in refs)
    )
