"""Acts of things and acts on things that are no acts of a peace process, by kind of thing.

Weather, animals, limbs and moods agree, refuse, meet and withdraw in what people write; and
people accept coffee, free doves and step down from cars. Each kind says where it tells.
"""

from truceline.coding.actors.actors import resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_objects, find_subjects
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

_HANDS = frozenset({"hand"})
_BODY = frozenset(
    "stomach heart knee eye lung leg finger hair moustache mustache beard kidney tooth "
    "shoulder foot lip brow tongue smile gaze shadow fever pulse".split()
)
_ANIMALS = frozenset(
    "dog horse mule donkey bird pony lamb turkey cat rooster goat fish eagle bee butterfly "
    "pigeon stork".split()
)
# People who are for peace are called so, too.
_DOVES = frozenset({"dove"})
_NATURE = frozenset(
    "mountain river lake glacier desert sea sky sun moon dawn dusk night winter summer spring "
    "autumn cloud fog mist dust wind rain snow frost sleet weather thunder lightning climate "
    "heat cold tide storm drought flood tree vine flower malaria".split()
)
_MOODS = frozenset(
    "hope optimism patience silence laughter sleep charm temptation curiosity boredom smell "
    "memory fatigue tiredness nostalgia pride".split()
)
_MEALS = frozenset(
    "soup salad coffee tea cake dessert breakfast lunch dinner supper meal dish helping wine beer "
    "cigarette cup plate glass spoon biscuit lemonade".split()
)
_CLOTHES = frozenset(
    "cloak coat hat trousers scarf shirt shoe glove umbrella bouquet jacket robe".split()
)
_HONOURS = frozenset("medal prize award autograph trophy parcel souvenir".split())
_MACHINES = frozenset(
    "engine generator machine clock printer lift elevator computer film movie "
    "novel orchestra choir violin piano".split()
)
# "Spoke by telephone" is said of those who speak.
_PHONES = frozenset({"phone", "telephone", "cellphone", "smartphone"})
_STEPS = frozenset("jeep car ladder stair staircase podium horse".split())
_SPORTS = frozenset(
    "boxer wrestler jockey goalkeeper batsman bowler sprinter swimmer semi-final semifinal "
    "quarter-final quarterfinal derby peloton innings wicket halftime half-time playoff "
    "championship tournament offside penalty kick toss final".split()
)
_TRADE = frozenset(
    "price payment salary wage rent invoice fee discount lease mortgage dowry parcel".split()
)
_MARKETS = frozenset(
    "price dollar peso pound rial rupee bond share index currency market gold".split()
)
_ROOMS = frozenset(
    "bedroom bathroom kitchen salon study sofa armchair bath bed desk library".split()
)
# What is told to meet with something and meets nobody.
_WORDS = frozenset(
    "plan proposal idea offer line news announcement report text speech appeal project road".split()
)

# A machine may hold and hit people all the same.
_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
_IDLE = _HANDS | _BODY | _ANIMALS | _NATURE | _MOODS | _MACHINES | _SPORTS | _MARKETS
_PRIVATE = _MEALS | _CLOTHES | _ANIMALS | _DOVES | _BODY | _MACHINES | _PHONES
# What nobody frees, meets, accepts or turns down in a peace process.
_NEVER = {
    EventType.AGREE: _PRIVATE | _HONOURS | _TRADE | _NATURE,
    EventType.CONCEDE: _PRIVATE,
    EventType.CONSULT: _PRIVATE | _NATURE | _STEPS | _MOODS | _SPORTS | _TRADE,
    EventType.REJECT: _PRIVATE,
    EventType.REQUEST: _MEALS | _CLOTHES,
    EventType.RETREAT: _PRIVATE | _MOODS | _SPORTS,
    EventType.SUPPORT: _PRIVATE | _NATURE,
}
# The same behind a preposition: envoys meet in winter and for lunch, and surrender in
# silence, but talk to no trees and surrender to no charm.
_BEHIND = {
    EventType.AGREE: {
        "in": _MEALS,
        "to": _MEALS | _CLOTHES | _HONOURS,
    },
    EventType.CONSULT: {
        "to": _NATURE | _ANIMALS,
        "with": _NATURE | _ANIMALS,
        "in": _SPORTS,
        "for": _SPORTS | {"cup", "trophy", "helping"},
    },
    EventType.RETREAT: {
        "behind": _MEALS,
        "into": _MOODS | {"cloud", "fog", "mist"},
        "to": _MOODS | _MEALS | _ROOMS,
        "from": _STEPS | _ROOMS,
        "down": _STEPS,
    },
}
_OF_PEOPLE = {
    EventType.CONSULT: frozenset({"meet", "consult", "see"}),
    EventType.RETREAT: frozenset({"withdraw", "pull", "retreat", "surrender"}),
}
# What is pulled out, or surrendered, beside people.
_ARMS = frozenset(
    "ammunition arm armour armor arsenal artillery battery bomb cannon cache equipment explosive "
    "grenade gun howitzer kit launcher machinegun mine missile mortar munition personnel pistol "
    "position rifle rocket sabre staff stockpile tank vehicle warhead weapon weaponry".split()
)
_NONE: frozenset[str] = frozenset()


def is_of_things(scene: Scene, match: Match) -> bool:
    """Whether the verb of an act tells of a thing that does nothing, or of a thing that no
    act of its type is done to."""
    if not match.trigger.verbs:
        return False
    return (
        _is_of_the_idle(match)
        or _is_done_to_any(match)
        or _is_behind_any(match)
        or _is_of_nobody(scene, match)
    )


def _is_of_the_idle(match: Match) -> bool:
    if match.rule.type in _FORCE:
        return False
    idle = _IDLE | _WORDS if match.rule.type is EventType.CONSULT else _IDLE
    return any(
        _is_kind(match, one, idle) for one in find_subjects(match.tree, match.place)
    )


def _is_done_to_any(match: Match) -> bool:
    """A row that names its things means them, as in "shook hands"."""
    tree, never = match.tree, _NEVER.get(match.rule.type, _NONE)
    return not match.trigger.objects and any(
        _is_kind(match, one, never)
        for one in (
            *find_objects(tree, match.place),
            *tree.children(match.place, *PASSIVE_SUBJECTS),
        )
    )


def _is_behind_any(match: Match) -> bool:
    tree, links = match.tree, _BEHIND.get(match.rule.type, {})
    return any(
        _is_kind(match, one, links.get(tree.token(link).text.lower(), _NONE))
        for link in (tree.children(match.place, "prep") if links else ())
        for one in tree.children(link, "pobj")
    )


def _is_of_nobody(scene: Scene, match: Match) -> bool:
    """Whether what is met, consulted or pulled out is nobody: "consulted the ceiling",
    "pulled out his handkerchief"."""
    tree, root = match.tree, match.rule.type
    lemma = tree.token(match.place).lemma.lower()
    if match.trigger.objects or lemma not in _OF_PEOPLE.get(root, _NONE):
        return False
    objects = tree.children(match.place, "dobj")
    return bool(objects) and not any(
        tree.token(one).pos != "NOUN" or _is_somebody(scene, tree, one)
        for head in objects
        for one in tree.conjuncts(head)
    )


def _is_somebody(scene: Scene, tree: Tree, place: int) -> bool:
    return (
        bool(resolve(scene, tree, place))
        or tree.token(place).lemma.lower() in scene.lexicon.roles.keys() | _ARMS
        or any(tree.token(one).tag == "CD" for one in tree.children(place, "nummod"))
    )


def _is_kind(match: Match, place: int, kind: frozenset[str]) -> bool:
    token = match.tree.token(place)
    return token.pos == "NOUN" and token.lemma.lower() in kind
