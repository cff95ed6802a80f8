"""Towns and states that are named only for who meets there: "met in Geneva".

Talks are held away from home as often as not, so where they are tells nothing of where all
else takes place.
"""

from truceline.coding.names.called_by_towns import names_talks
from truceline.coding.names.toponyms import Toponym
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import is_location
from truceline.coding.sentences.tree import Tree
from truceline.model import EventType

_SIGNING = frozenset({"sign", "initial", "ink", "conclude", "broker"})
# What of a clause may be the meeting that its verb only opens or holds.
_TAKEN_PART = ("nsubj", "nsubjpass", "dobj")


def is_met_in(scene: Scene, town: Toponym) -> bool:
    """Whether a town is where people meet: "met in Geneva", "the talks in Vienna", "held
    talks in Oslo", or only names what they signed there."""
    tree = scene.trees[scene.number_at(town.span.start)]
    places = tree.at(town.span)
    if not places:
        return False
    place = tree.head_of(places)
    return names_talks(tree, place) or is_meeting_place(scene, tree, place)


def is_meeting_place(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether the name at this place tells only where a meeting is."""
    if not is_location(tree, place):
        return False
    above = tree.token(tree.token(place).head).head
    beside = (above, *tree.children(above, *_TAKEN_PART))
    return any(_is_but_a_meeting(scene, tree, one) for one in beside)


def _is_but_a_meeting(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether a word tells of a meeting and of nothing else: "meet", and not "go". Two sides
    sign as well what others brought about where they are guests."""
    token = tree.token(place)
    if token.pos == "NOUN":
        return is_a_meeting(scene, tree, place)
    if token.lemma.lower() in _SIGNING:
        return True
    return scene.lexicon.verb_types(token.lemma.lower()) == {EventType.CONSULT}


def is_a_meeting(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether a noun or verb can tell of a meeting."""
    token = tree.token(place)
    lemma, lexicon = token.lemma.lower(), scene.lexicon
    is_noun = token.pos == "NOUN"
    types = lexicon.noun_types(lemma) if is_noun else lexicon.verb_types(lemma)
    return EventType.CONSULT in types
