"""Whose things are struck, where an attack names only the thing: a camp, a post, a town.

"They overran the camp": of two sides at war, it was the other one's. "Rebel positions" are
those of the group that fights a state, whoever shells them.
"""

from dataclasses import replace

from truceline.coding.actors.conflict import find_counterpart
from truceline.coding.names.places import is_town
from truceline.coding.names.states_of_groups import state_fought
from truceline.coding.parties.of_rebels import of_the_rebels
from truceline.coding.scene import Scene
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

# Things that force is used on: named as printed where nobody else is struck.
STRUCK = frozenset(
    "airbase airfield airport antenna area bakery barn barrack barracks base basis bazaar "
    "border bridge building bunker bus cafe camp captive car cathedral cell centre center "
    "checkpoint church city clinic college compound consulate convoy court crossing crowd "
    "dam depot district dormitory edge embassy facility factory farm field funeral garrison "
    "grid headquarters helicopter highway hill home hospital hotel house hut island jail "
    "kindergarten land library mall market mast mill minaret ministry monastery mosque "
    "museum neighborhood neighbourhood north office orphanage outpost outskirts palace parliament "
    "party peacekeeping pharmacy pipeline plane plant port position post powerhouse prison "
    "property province pylon quarter radar railway refinery region remain reservoir residence "
    "restaurant road school shelter ship shop shrine silo south stadium station store "
    "stronghold studio suburb substation tank tanker target temple tent territory tower town "
    "train trench truck university valley vehicle village warehouse wedding well west east "
    "workshop boat body campus demonstration ferry gathering hamlet kiosk lorry march motorcade "
    "procession rally settlement stall terminal tunnel wellhead airliner airstrip ambulance "
    "apartment archipelago archive atoll bank barge barricade block bomber canal cemetery chapel "
    "cinema club column convent corvette courthouse cruiser destroyer dinghy dyke ferry flat flotilla "
    "freighter frigate grave granary hangar hostel inn islet jeep jet locomotive madrasa mausoleum "
    "mine minibus monument motorcycle nightclub oilfield orchard pagoda pickup plantation "
    "refuge rig roadblock runway seminary statue stable submarine synagogue taxi theatre theater "
    "tomb trawler tractor trailer transmitter van vessel villa wagon yacht".split()
)
# Whoever attacks these attacks those who bear arms there.
_OF_SOLDIERS = frozenset(
    "post base basis camp position barrack barracks headquarters checkpoint outpost stronghold "
    "trench garrison patrol depot armoury armory fort fortress bunker frontline convoy "
    "airbase airfield tank helicopter warplane gunship column".split()
)
# What is sent or let off is no object that suffers: "fired shots at the post".
SENT = frozenset(
    "shot round bullet arrow stone rock bottle grenade fire shell mortar rocket missile bomb "
    "petrol device charge gun rifle way".split()
)
# What a side takes from the other, be it a place where people live.
_TAKING = frozenset(
    "take capture seize overrun retake recapture storm conquer occupy break pierce".split()
)
_PLACES = frozenset(
    "town city village district hill bridge area province road port harbour harbor island "
    "peninsula front line height ridge valley enclave bank junction airport mine".split()
)


def name_owner(
    scene: Scene,
    match: Match,
    source: tuple[ActorRef, ...],
    target: tuple[ActorRef, ...],
) -> tuple[ActorRef, ...]:
    """The target, a thing of nobody in particular given the side that the source fights.

    It keeps its printed name; civilian things and those of a known side stay as they are.
    """
    if (
        match.rule.type is not EventType.ASSAULT
        or len(target) != 1
        or target[0].id
        or target[0].party
        or target[0].party_name
    ):
        return target
    rebels = of_the_rebels(scene, match.tree, target[0])
    if rebels is not None:
        return (rebels,)
    if not source or not _is_theirs(scene, match):
        return target
    start = match.tree.token(match.place).start
    others = find_counterpart(scene, source, start)
    if len(others) != 1:
        return target
    side = others[0].party or others[0].id
    if _fights_another(scene, source, side):
        # In a report on the Taliban and Washington a camp may well be Kabul's.
        return target
    name = others[0].party_name or others[0].name
    return (replace(target[0], party=side, party_name=name),)


def _fights_another(
    scene: Scene, source: tuple[ActorRef, ...], side: str | None
) -> bool:
    """Whether a group of the codebook fights a state that is not this side."""
    actors = scene.lexicon.actors
    fought = [
        state_fought(scene, actors[name])
        for ref in source
        if (name := ref.party or ref.id) in actors
    ]
    return any(state is not None and state.id != side for state in fought)


def _is_theirs(scene: Scene, match: Match) -> bool:
    """Whether those who bear arms are struck, or lose a place that is taken."""
    tree = match.tree
    objects = match.objects or tree.children(match.place, "dobj")
    if any(tree.token(one).lemma.lower() in _OF_SOLDIERS for one in objects):
        return True
    return tree.token(match.place).lemma in _TAKING and any(
        tree.token(one).lemma.lower() in _PLACES or is_town(scene, tree, one)
        for one in objects
    )
