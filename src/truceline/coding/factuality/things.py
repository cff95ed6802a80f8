"""Acts of things and acts on things that are no acts of a peace process, by kind of thing.

Weather, animals, limbs and moods agree, refuse, meet and withdraw in what people write; and
people accept coffee, free doves and step down from cars. The codebook lists the kinds, and
for each which acts it neither does nor suffers.
"""

from truceline.coding.actors.actors import resolve
from truceline.coding.kinds_of_things import NO_WORDS, Undergone, Words
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_objects, find_subjects
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
_ONESELF = frozenset({"himself", "herself", "itself", "themselves", "myself"})
# Ends of codes of armed groups.
_ARMED = ("REB", "IMG")
_BLASTS = frozenset({"blow", "detonate", "explode"})


def is_of_things(scene: Scene, match: Match) -> bool:
    """Whether the verb of an act tells of a thing that does nothing, or of a thing that no
    act of its type is done to."""
    if not match.trigger.verbs:
        return False
    return (
        _is_of_the_idle(scene, match)
        or _is_done_to_any(scene, match)
        or _is_of_nobody(scene, match)
        or _is_done_to_oneself(match)
    )


def names_fighters(scene: Scene, tree: Tree) -> bool:
    """Whether a sentence names rebels, who may shoot at a football team: then it tells of
    no game, whatever else it names."""
    return any(
        (scene.side_of(placed.hit.actor).code or "").endswith(_ARMED)
        for placed in scene.hits[tree.number]
    ) or any(
        token.pos == "NOUN"
        and token.lemma.lower() != "fighter"
        and (role := scene.lexicon.roles.get(token.lemma.lower())) is not None
        and role.acts_for == "armed"
        for token in tree.tokens
    )


def is_done_to(match: Match, things: Undergone) -> bool:
    """Whether an act is told of one of these things, as object or behind a preposition."""
    return _has_object(match, things) or _has_behind(match, things)


def _is_done_to_any(scene: Scene, match: Match) -> bool:
    """A row that names its objects means them, as in "shook hands"."""
    things = scene.lexicon.things.undergoing_none
    if match.trigger.objects:
        return _has_behind(match, things)
    return is_done_to(match, things)


def _is_of_the_idle(scene: Scene, match: Match) -> bool:
    idle = scene.lexicon.things.doing_none.get(match.rule.type, NO_WORDS)
    return any(
        (_is_kind(match, one, idle) or _is_first_word(scene, match, one, idle))
        and not _is_of_arms(scene, match.tree, one)
        for one in find_subjects(match.tree, match.place)
    )


def _is_first_word(scene: Scene, match: Match, place: int, kind: Words) -> bool:
    """ "Cholera killed sixty": the tagger takes the first word of a sentence for a name."""
    token = match.tree.token(place)
    return (
        match.rule.type in _FORCE
        and place == 0
        and token.pos == "PROPN"
        and token.lemma.lower() in kind
        and not any(ref.id or ref.party for ref in resolve(scene, match.tree, place))
    )


def _is_of_arms(scene: Scene, tree: Tree, place: int) -> bool:
    """ "Artillery fire", "a wave of bombings", "Israeli fire"."""
    lexicon = scene.lexicon
    lemma = tree.token(place).lemma.lower()
    if lemma not in lexicon.things.unless_of_arms:
        return False
    arms = lexicon.things.beside_people.get(EventType.RETREAT, NO_WORDS)
    inside = [one for one in tree.subtree(place) if one != place]
    return any(
        (word := tree.token(one).lemma.lower()) in arms
        or word in lexicon.things.gear
        or word in lexicon.roles
        or EventType.ASSAULT in lexicon.noun_types(word)
        or (one < place and bool(resolve(scene, tree, one)))
        for one in inside
    )


def _has_object(match: Match, things: Undergone) -> bool:
    tree, never = match.tree, things.objects.get(match.rule.type, NO_WORDS)
    return any(
        _is_kind(match, one, never)
        for one in (
            *find_objects(tree, match.place),
            *tree.children(match.place, *PASSIVE_SUBJECTS),
        )
    )


def _has_behind(match: Match, things: Undergone) -> bool:
    tree, links = match.tree, things.behind.get(match.rule.type, {})
    return any(
        _is_kind(match, one, links.get(tree.token(link).text.lower(), NO_WORDS))
        for head in ((match.place, *match.objects) if links else ())
        for link in tree.children(head, "prep")
        for one in tree.children(link, "pobj")
    )


def _is_of_nobody(scene: Scene, match: Match) -> bool:
    """Whether what is met, consulted or pulled out is nobody: "consulted the ceiling",
    "pulled out his handkerchief"."""
    tree, root = match.tree, match.rule.type
    lemma = tree.token(match.place).lemma.lower()
    verbs = scene.lexicon.things.people_verbs.get(root, NO_WORDS)
    if match.trigger.objects or lemma not in verbs:
        return False
    objects = tree.children(match.place, "dobj")
    beside = scene.lexicon.things.beside_people.get(root, NO_WORDS)
    return bool(objects) and not any(
        tree.token(one).pos != "NOUN" or _is_somebody(scene, tree, one, beside)
        for head in objects
        for one in tree.conjuncts(head)
    )


def _is_done_to_oneself(match: Match) -> bool:
    """ "Shot himself": who dies by his own hand strikes nobody, unless he blows himself up; and
    who "called himself" a captain accuses nobody."""
    tree = match.tree
    return (
        match.rule.type in _FORCE | {EventType.ACCUSE}
        and tree.token(match.place).lemma.lower() not in _BLASTS
        and any(
            tree.token(one).text.lower() in _ONESELF
            for one in (*match.objects, *tree.children(match.place, "dobj"))
        )
    )


def _is_somebody(scene: Scene, tree: Tree, place: int, beside: Words) -> bool:
    lemma = tree.token(place).lemma.lower()
    return (
        bool(resolve(scene, tree, place))
        or lemma in scene.lexicon.roles
        or lemma in beside
        or any(tree.token(one).tag == "CD" for one in tree.children(place, "nummod"))
    )


def _is_kind(match: Match, place: int, kind: Words) -> bool:
    token = match.tree.token(place)
    # "In the quarter-final": the tagger takes the noun for an adjective.
    is_noun = token.pos == "NOUN" or (token.pos == "ADJ" and token.dep == "pobj")
    return is_noun and token.lemma.lower() in kind
