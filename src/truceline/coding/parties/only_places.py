"""At which of the places that a trigger names whoever is struck stands.

"Gunmen attacked a depot in Vell", "shot two men at Vell": where a verb of force has an object
of its own, "in" and "at" tell only where.
"""

from truceline.coding.scene import Scene
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

_WHERE = frozenset({"in", "at", "near"})
# What is sent or let off is no object that suffers: "fired shots at the post".
_SENT = frozenset(
    "shot round bullet arrow stone rock bottle grenade fire shell mortar rocket missile bomb "
    "petrol device charge gun rifle way".split()
)


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
    struck = [
        one
        for one in tree.children(match.place, "dobj")
        if (lemma := tree.token(one).lemma.lower()) not in _SENT | set(objects)
        and lemma not in scene.lexicon.things.gear
    ]
    if not struck:
        return places
    rest = tuple(one for one in places if one not in _WHERE)
    # "Struck ships of the fleet": whose they are stands before what they are.
    return rest if "object" in rest else (*rest, "of", "object")
