"""Whom force is done to where its own words name nobody: those of whom a clause beside tells
that they died or were hurt.

"Opened fire in the market, killing nine", "an ambush on the road in which two drivers died",
"twenty soldiers lost their lives in the raids"; also the subject of a passive in which
neither a row nor the trained model sees anybody ("two were taken away").
"""

from truceline.coding.actors.actors import is_same
from truceline.coding.parties.as_printed import name_as_printed, name_phrases
from truceline.coding.parties.fallen import BATTLES, FIGHTS
from truceline.coding.parties.named import find_inside, resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.passives import find_passive_objects, is_passive
from truceline.coding.sentences.tree import OBJECTS, PASSIVE_SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

Refs = tuple[ActorRef, ...]

_ON_PEOPLE = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.SANCTION})
# Only people, or bodies of people, are tried and put out.
_ON_SOMEBODY = frozenset({"convict", "expel", "deport"})
_HOUSES = frozenset(
    "embassy consulate legation mission headquarters office compound base".split()
)
_HURTING = frozenset(
    "kill wound injure hurt maim behead burn slaughter massacre murder".split()
)
_DYING = frozenset({"die", "perish", "fall", "suffer", "bleed"})
_TAKING = frozenset(
    "capture carry grab loot recapture recover retake seize snatch steal take win wrest".split()
)
# "Lost their lives".
_LOSING = "lose"
_LIVES = frozenset({"life", "limb", "leg", "arm", "eye"})
# Verbs between a blow and those who suffer it: "left nine dead".
_LEAVING = frozenset({"leave", "see"})
_DEAD = frozenset({"dead", "wounded", "injured", "hurt"})


def find_done_to(scene: Scene, match: Match, source: Refs) -> Refs:
    """Those whom a clause beside an act of force tells to have died, been hurt or taken."""
    tree, place = match.tree, match.place
    if match.rule.type is EventType.PROTEST:
        return _before_whose_house(scene, match)
    if match.rule.type is EventType.AID:
        return name_phrases(scene, tree, _helped(scene, match))
    if match.rule.type not in _ON_PEOPLE:
        return ()
    heads = []
    if match.trigger.verbs and is_passive(tree, place):
        heads = find_passive_objects(tree, place)
    is_blow = match.rule.type is EventType.ASSAULT and not _is_fight(match)
    if not heads and is_blow:
        heads = _killed_thereby(tree, place) or _died_in_it(match)
        heads = heads or _fell_by_it(tree, place)
    found = resolve_all(scene, tree, heads) or name_as_printed(scene, tree, heads)
    if not found and match.trigger.mode in _ON_SOMEBODY:
        found = name_phrases(scene, tree, _somebody(match))
    return tuple(ref for ref in found if not any(is_same(ref, one) for one in source))


def _helped(scene: Scene, match: Match) -> list[int]:
    """People of no side to whom help is given: "flour to the displaced"."""
    tree, place = match.tree, match.place
    return [
        behind
        for link in ("to", "for")
        for one in (place, *tree.children(place, "dobj"))
        for behind in find_prepositional(tree, one, link)
        if {tree.token(behind).lemma.lower(), tree.token(behind).text.lower()}
        & scene.lexicon.roles.keys()
    ][:1]


def _before_whose_house(scene: Scene, match: Match) -> Refs:
    """Whose embassy or seat people march on: "gathered outside the French embassy"."""
    tree, place = match.tree, match.place
    houses = [
        one
        for one in tree.subtree(place)
        if one > place
        and tree.token(one).lemma.lower() in _HOUSES
        and tree.token(one).dep == "pobj"
    ]
    return find_inside(scene, tree, houses[:1])


def _somebody(match: Match) -> list[int]:
    """Those tried or put out, whatever they are called: "expelled the aid groups"."""
    tree = match.tree
    return [
        one
        for one in match.objects
        if tree.token(one).pos in ("NOUN", "NUM", "PROPN")
        and tree.token(one).dep in OBJECTS | PASSIVE_SUBJECTS
    ]


def find_loser(scene: Scene, match: Match, source: Refs, target: Refs) -> Refs:
    """From whom a thing or place is taken: "captured the port from the army"; the target as
    it is where nobody is told to have had it."""
    tree, place = match.tree, match.place
    if (
        match.rule.type not in _ON_PEOPLE
        or not match.trigger.verbs
        or tree.token(place).lemma not in _TAKING
        or is_passive(tree, place)
    ):
        return target
    heads = [
        behind
        for one in (place, *tree.children(place, "dobj"))
        for behind in find_prepositional(tree, one, "from")
    ]
    losers = tuple(
        ref
        for ref in resolve_all(scene, tree, heads)
        if (ref.id or ref.party) and not any(is_same(ref, one) for one in source)
    )
    return losers or target


def _is_fight(match: Match) -> bool:
    """Whether two sides fight, each of which suffers it, whoever dies."""
    return match.tree.token(match.place).lemma.lower() in FIGHTS | BATTLES


def _killed_thereby(tree: Tree, place: int) -> list[int]:
    """ "Opened fire, killing nine"."""
    return [
        one
        for clause in tree.children(place, "advcl")
        if tree.token(clause).tag == "VBG"
        and tree.token(clause).lemma in _HURTING | _LEAVING
        for one in _hurt(tree, clause)
    ][:1]


def _died_in_it(match: Match) -> list[int]:
    """ "An ambush in which two drivers died", "shots at the bridge, where a driver dies"."""
    tree = match.tree
    own = set(tree.subtree(match.place))
    for clause in sorted(own):
        if tree.token(clause).dep != "relcl" or not _tells_where(tree, clause):
            continue
        victims = _victims(tree, clause)
        if victims:
            return victims
    return []


def _tells_where(tree: Tree, clause: int) -> bool:
    """Whether a clause goes on about a blow: "in which", "where"."""
    return any(
        tree.token(one).text.lower() == "where"
        for one in tree.children(clause, "advmod")
    ) or any(
        tree.token(one).text.lower() == "which"
        for link in ("in", "during")
        for one in find_prepositional(tree, clause, link)
    )


def _fell_by_it(tree: Tree, place: int) -> list[int]:
    """ "Twenty soldiers lost their lives in the raids": the blow stands behind a verb of
    dying."""
    link = tree.token(place).head
    if tree.token(place).dep != "pobj" or tree.token(link).text.lower() not in (
        "in",
        "during",
        "from",
        "by",
        "to",
    ):
        return []
    for above in tree.ancestors(link):
        if tree.token(above).pos in ("VERB", "AUX"):
            return _victims(tree, above)
    return []


def _victims(tree: Tree, clause: int) -> list[int]:
    """Who dies, is hurt or loses a life by the verb of a clause."""
    verb = tree.token(clause)
    if verb.lemma in _HURTING:
        own = tree.children(clause, *PASSIVE_SUBJECTS)
        return (own or _hurt(tree, clause))[:1]
    is_loss = verb.lemma == _LOSING and any(
        tree.token(one).lemma in _LIVES for one in tree.children(clause, "dobj")
    )
    if verb.lemma in _DYING or is_loss:
        return list(tree.children(clause, "nsubj")[:1])
    return []


def _hurt(tree: Tree, clause: int) -> list[int]:
    objects = tree.children(clause, "dobj")
    if objects or tree.token(clause).lemma not in _LEAVING:
        return list(objects[:1])
    # "Leaving nine dead": the parser makes them a clause.
    return [
        one
        for small in tree.children(clause, "ccomp", "oprd", "xcomp")
        if tree.token(small).text.lower() in _DEAD
        for one in tree.children(small, *PASSIVE_SUBJECTS, "nsubj")
    ][:1]
