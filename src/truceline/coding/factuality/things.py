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


def is_of_things(scene: Scene, match: Match) -> bool:
    """Whether the verb of an act tells of a thing that does nothing, or of a thing that no
    act of its type is done to."""
    if not match.trigger.verbs:
        return False
    return (
        _is_of_the_idle(scene, match)
        or _is_done_to_any(scene, match)
        or _is_of_nobody(scene, match)
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
        _is_kind(match, one, idle) for one in find_subjects(match.tree, match.place)
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
        for link in (tree.children(match.place, "prep") if links else ())
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
    return token.pos == "NOUN" and token.lemma.lower() in kind
