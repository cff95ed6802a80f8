"""When a people is its state: "the Americans" at the table, not "two Americans" who were freed."""

from truceline.coding.lexicon import Use
from truceline.coding.names.home_state import find_home_state
from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.sentences.tree import Tree

# Words by which a state is named as one that acts.
_ACTING = frozenset({Use.NAME, Use.METONYM, Use.SURNAME, Use.CAPITAL})
_SAID_MORE = frozenset(
    {"amod", "compound", "nmod", "poss", "nummod", "relcl", "acl", "appos", "prep"}
)


def are_their_state(scene: Scene, tree: Tree, place: int, placed: PlacedHit) -> bool:
    """Whether "the Americans", with nothing said of them, are the government: that of another
    state than the one the article plays in, which the article names as one that acts. A
    people that the article divides ("the Bosnian Serbs") is no state."""
    if tree.token(place).tag not in ("NNS", "NNPS") or not any(
        tree.token(one).text.lower() == "the" for one in tree.children(place, "det")
    ):
        return False
    if tree.children(place, *_SAID_MORE):
        return False
    side = scene.side_of(placed.hit.actor)
    home = find_home_state(scene)
    if home is None or home.id == side.id:
        return False
    word = tree.token(place).text
    others = [
        other for hits in scene.hits for other in hits if other.hit is not placed.hit
    ]
    return any(
        scene.side_of(one.hit.actor).id == side.id and one.hit.uses & _ACTING
        for one in others
    ) and not any(
        scene.text(one.hit.span).endswith(f" {word}")
        and scene.side_of(one.hit.actor).id != side.id
        for one in others
    )
