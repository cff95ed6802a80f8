"""At which of the places that a trigger names whoever is struck stands.

"Gunmen attacked a depot in Vell", "shot two men at Vell": where a verb of force has an object
of its own, "in" and "at" tell only where. So does all that stands behind "his car was fired
at": the car was.
"""

from truceline.coding.parties.struck_things import SENT
from truceline.coding.scene import Scene
from truceline.coding.sentences.passives import find_passive_objects, is_passive
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

_WHERE = frozenset({"in", "at", "near"})

_AIMED = frozenset({"at", "on", "upon"})


def places_of_target(scene: Scene, match: Match) -> tuple[str, ...]:
    """The places to look at for the target, those that tell only where left out."""
    places = match.trigger.target
    if (
        match.rule.type is not EventType.ASSAULT
        or not match.trigger.verbs
        or not _WHERE & set(places)
    ):
        return places
    tree, objects = match.tree, match.trigger.objects
    if _is_stranded(match):
        return ("object",)
    passive = (
        find_passive_objects(tree, match.place) if is_passive(tree, match.place) else ()
    )
    struck = [
        one
        for one in (*tree.children(match.place, "dobj"), *passive)
        if (lemma := tree.token(one).lemma.lower()) not in SENT | set(objects)
        and lemma not in scene.lexicon.things.gear
    ]
    if not struck:
        return places
    rest = tuple(one for one in places if one not in _WHERE)
    # "Struck ships of the fleet": whose they are stands before what they are.
    return rest if "object" in rest else (*rest, "of", "object")


def _is_stranded(match: Match) -> bool:
    """Whether a passive has a preposition with nothing behind it: "was fired at"."""
    tree, place = match.tree, match.place
    return is_passive(tree, place) and any(
        tree.token(one).text.lower() in _AIMED and not tree.children(one)
        for one in tree.children(place, "prep")
    )
