"""Who is named for a blow in the words around it: who owns to it, and to whom it is laid.

"A bomb killed two men; the FARC claimed responsibility", "villagers hold the Taliban
responsible", "the attack was the work of the ELN": a reader takes these for the doer of
the blow told before them. Who is blamed for something else is not.
"""

from truceline.coding.factuality.refusals import is_of_none
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional, find_subjects
from truceline.coding.sentences.passives import find_agents, is_passive
from truceline.coding.sentences.tree import OBJECTS, Tree
from truceline.model import EventType

_OWNING = frozenset({"claim", "accept", "admit", "assume", "take"})
LAYING = frozenset({"attribute", "ascribe", "lay"})
_PINNING = frozenset({"blame", "pin"})
_ACCUSING = frozenset({"blame", "accuse", "suspect"})
_HOLDING = frozenset({"hold", "deem", "consider"})
_DOORS = frozenset({"door", "doorstep", "feet"})
_WORKS = frozenset({"work", "doing", "handiwork"})
_BLOWS = frozenset({"it", "this", "that", "which", "them"})
_RANSOM = "ransom"
_FOR = ("for", "of", "over")


def find_named_for_it(scene: Scene, tree: Tree, place: int) -> list[int]:
    """The heads of those whom a word names as the doer of a blow told beside it; empty for
    a word that names nobody, or tells that it was not so."""
    token = tree.token(place)
    lemma = token.lemma.lower()
    if token.pos == "NOUN":
        return _whose_work(tree, place) if lemma in _WORKS else []
    if token.pos != "VERB" or tree.children(place, "neg"):
        return []
    if is_of_none(tree, tuple(tree.children(place, "nsubj", "dobj"))):
        # "No group claimed responsibility".
        return []
    objects = [one for one in tree.children(place) if tree.token(one).dep in OBJECTS]
    if lemma in _OWNING:
        return _owning(tree, place, objects)
    if lemma == "do":
        did_it = any(tree.token(one).text.lower() in _BLOWS for one in objects)
        return find_subjects(tree, place) if did_it else []
    if lemma == "demand":
        wants_ransom = any(tree.token(one).lemma == _RANSOM for one in objects)
        return find_subjects(tree, place) if wants_ransom else []
    if lemma in _HOLDING:
        return _held_responsible(tree, place, objects)
    return _blamed(scene, tree, place, objects)


def _owning(tree: Tree, place: int, objects: list[int]) -> list[int]:
    """Who claims a blow: "claimed responsibility", "an attack claimed by the ELN"."""
    if is_passive(tree, place):
        is_claimed = tree.token(place).lemma.lower() == "claim"
        return find_agents(tree, place) if is_claimed else []
    owned = any(tree.token(one).lemma == "responsibility" for one in objects)
    return find_subjects(tree, place) if owned else []


def _blamed(scene: Scene, tree: Tree, place: int, objects: list[int]) -> list[int]:
    lemma = tree.token(place).lemma.lower()
    if lemma in LAYING:
        return _laid_to(tree, place)
    if lemma in _PINNING and (pinned := find_prepositional(tree, place, "on")):
        return pinned
    if lemma in _ACCUSING and _is_of_a_blow(scene, tree, place):
        return objects or tree.children(place, "nsubjpass")
    return []


def _held_responsible(tree: Tree, place: int, objects: list[int]) -> list[int]:
    """The ELN of "hold the ELN responsible", which the parser takes for a clause as often."""
    for one in (*objects, *tree.children(place, "ccomp", "oprd", "acomp", "advcl")):
        words = [one, *tree.children(one, "oprd", "acomp", "amod", "advcl")]
        if any(tree.token(word).text.lower() == "responsible" for word in words):
            return objects or tree.children(one, "nsubj")
    return []


def _is_of_a_blow(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether somebody is accused of the blow itself, and of nothing else that is named."""
    things = [
        thing
        for link in _FOR
        for thing in (
            *find_prepositional(tree, place, link),
            *(
                inner
                for one in tree.children(place, "dobj")
                for inner in find_prepositional(tree, one, link)
            ),
        )
    ]
    clauses = [
        one
        for prep in tree.children(place, "prep")
        for one in tree.children(prep, "pcomp")
    ]
    return not clauses and all(_is_blow(scene, tree, one) for one in things)


def _is_blow(scene: Scene, tree: Tree, place: int) -> bool:
    token = tree.token(place)
    if token.text.lower() in _BLOWS:
        return True
    return EventType.ASSAULT in scene.lexicon.noun_types(token.lemma.lower())


def _laid_to(tree: Tree, place: int) -> list[int]:
    """Behind "attribute to" and "lay at the door of"."""
    heads = find_prepositional(tree, place, "to")
    for spot in find_prepositional(tree, place, "at"):
        if tree.token(spot).lemma.lower() in _DOORS:
            heads += tree.children(spot, "poss") + find_prepositional(tree, spot, "of")
    return heads


def _whose_work(tree: Tree, place: int) -> list[int]:
    """The ELN of "it was the work of the ELN" and "was the ELN's doing"."""
    if tree.token(place).dep != "attr" or tree.children(tree.token(place).head, "neg"):
        return []
    return [*tree.children(place, "poss"), *find_prepositional(tree, place, "of")]
