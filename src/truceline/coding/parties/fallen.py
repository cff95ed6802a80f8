"""To whom soldiers fell, where it is told only that they died.

"Ten of its soldiers died in a battle near Kunduz": of two sides at war, to the other one.
Who is gunned down or blown up may be anybody's victim, so there nobody is named.
"""

from truceline.coding.actors.conflict import find_counterpart, find_government
from truceline.coding.learned.guess import WHERE
from truceline.coding.names.states import is_state
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.passives import find_agents, is_passive
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

# Fights are of two sides, whoever is named.
FIGHTS = frozenset({"fighting", "shootout", "firefight", "skirmish", "gunbattle"})
# The sectors that fight, by the ends of their codes.
ARMED = ("MIL", "REB", "IMG", "COP")
BATTLES = frozenset({"battle", "clash", "combat", "offensive", "fight", "operation"})
_FALLING = frozenset({"die", "fall", "perish", "fire"})
# Soldiers and policemen are taken by those whom they fight.
_TAKING = frozenset({"capture", "seize", "take"})
_BEARERS = frozenset({"MIL", "REB", "COP"})
_AIR_RAIDS = frozenset({"airstrike", "air-strike"})
_OF_AIR = frozenset({"air", "aerial", "helicopter"})
# What only who rules does to people.
_BY_LAW = frozenset({"arrest", "convict", "deport"})


def find_victor(
    scene: Scene, match: Match, target: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The one enemy of those who fell in battle or were taken prisoner, and the state that
    arrested somebody of a group that fights it or of no side; empty where it has several
    enemies or none."""
    is_arrest = _is_by_law(match) and len({ref.party for ref in target}) == 1
    if _is_from_the_air(match):
        own = {name for ref in target for name in (ref.id, ref.party)}
        return tuple(ref for ref in _flying(scene, match) if ref.id not in own)
    is_blow = (
        _fell_in_battle(match)
        or bool(_gear_behind(scene, match))
        or _are_rebels_killed(scene, match)
    )
    if not is_arrest and not (is_blow and _are_of_one_army(scene, match, target)):
        return ()
    start = match.tree.token(match.place).start
    enemies = find_counterpart(scene, target, start)
    if is_arrest:
        enemies = tuple(ref for ref in enemies if _is_state(scene, ref))
        enemies = enemies or find_government(scene, target, start)
        # "A policeman was convicted": by his own state.
        enemies = enemies or tuple(
            state
            for state in find_government(scene, (), start)
            if all(state.id != ref.id for ref in target)
        )
    return enemies if len(enemies) == 1 else ()


def _is_from_the_air(match: Match) -> bool:
    """Whether it is an air raid, whoever flew it."""
    tree, place = match.tree, match.place
    return match.rule.type is EventType.ASSAULT and (
        tree.token(place).lemma.lower() in _AIR_RAIDS
        or any(
            tree.token(one).lemma.lower() in _OF_AIR
            for one in tree.children(place, "compound", "amod", "nmod")
        )
    )


def _flying(scene: Scene, match: Match) -> tuple[ActorRef, ...]:
    """Who has aircraft: of a state and those who fight it, the state."""
    sides = find_counterpart(scene, (), match.tree.token(match.place).start)
    states = tuple(ref for ref in sides if _is_state(scene, ref))
    return states if len(states) == 1 and len(sides) > 1 else ()


def _is_by_law(match: Match) -> bool:
    """Whether people are arrested, tried or put out of the country, by a row or, in the
    passive, by what the trained model takes it for."""
    if match.trigger.mode in _BY_LAW:
        return True
    return (
        match.trigger.where == WHERE
        and match.rule.type in (EventType.COERCE, EventType.SANCTION)
        and is_passive(match.tree, match.place)
    )


def _is_state(scene: Scene, ref: ActorRef) -> bool:
    actor = scene.lexicon.actors.get(ref.party or ref.id or "")
    return actor is not None and is_state(actor)


def _fell_in_battle(match: Match) -> bool:
    """Whether people die as soldiers do: "died in Dang", "were killed in a gun battle"."""
    tree, place = match.tree, match.place
    if match.rule.type is not EventType.ASSAULT or not match.trigger.verbs:
        return False
    return tree.token(place).lemma in _FALLING | _TAKING or any(
        tree.token(one).lemma.lower() in FIGHTS | BATTLES
        for link in ("in", "during")
        for one in find_prepositional(tree, place, link)
    )


def _are_rebels_killed(scene: Scene, match: Match) -> bool:
    """Whether rebels are told to be killed: by the state that they fight, unless somebody
    may have murdered one of them."""
    roles = [
        scene.lexicon.roles.get(match.tree.token(one).lemma.lower())
        for one in match.objects
    ]
    return (
        match.rule.type is EventType.ASSAULT
        and match.tree.token(match.place).lemma == "kill"
        and is_passive(match.tree, match.place)
        and bool(roles)
        and all(role is not None and role.code == "REB" for role in roles)
    )


def is_gear(scene: Scene, refs: tuple[ActorRef, ...]) -> bool:
    """Whether only a thing is told to have struck: "were killed by a drone"."""
    return bool(refs) and all(
        not (ref.id or ref.party or ref.party_name)
        and ref.name.lower().split()[-1] in scene.lexicon.things.gear
        for ref in refs
    )


def _gear_behind(scene: Scene, match: Match) -> list[int]:
    return [
        one
        for one in find_agents(match.tree, match.place)
        if match.rule.type is EventType.ASSAULT
        and match.tree.token(one).lemma.lower() in scene.lexicon.things.gear
    ]


def _are_of_one_army(scene: Scene, match: Match, refs: tuple[ActorRef, ...]) -> bool:
    """Whether all who suffer it bear arms for the same side."""
    if any(ref.party is None for ref in refs) or len({ref.party for ref in refs}) != 1:
        return False
    roles = [
        scene.lexicon.roles.get(match.tree.token(one).lemma.lower())
        for one in match.objects
    ]
    return all((ref.code or "").endswith(ARMED) for ref in refs) or (
        bool(roles)
        and all(role is not None and role.code in _BEARERS for role in roles)
    )
