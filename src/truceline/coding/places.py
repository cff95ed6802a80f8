"""Where an act took place, as the clause says it."""

from truceline.coding.lexicon import Use
from truceline.coding.scene import Scene
from truceline.coding.tree import Tree
from truceline.model import ActorKind, Place, Span

_WHERE = frozenset(
    {"in", "at", "near", "outside", "inside", "around", "across", "from", "to"}
)
_MOVES = frozenset({"travel", "fly", "go", "return", "come", "arrive", "visit", "head"})


def find_place(scene: Scene, tree: Tree, places: list[int]) -> Place | None:
    """The first named place behind a preposition of place among some tokens.

    "from" and "to" count only with verbs of movement. Coordinates are not looked up: a
    name alone is all that the text gives.
    """
    for place in places:
        token = tree.token(place)
        lower = token.text.lower()
        if token.pos != "ADP" or lower not in _WHERE:
            continue
        if lower in ("from", "to") and tree.token(token.head).lemma not in _MOVES:
            continue
        for inner in tree.children(place, "pobj"):
            found = _named(scene, tree, inner)
            if found is not None:
                return found
    return None


def _named(scene: Scene, tree: Tree, place: int) -> Place | None:
    token = tree.token(place)
    if token.pos != "PROPN":
        return None
    placed = scene.hit_at(tree, place)
    span = Span(token.start, token.end)
    if placed is not None:
        if (
            not placed.hit.uses & {Use.NAME, Use.CAPITAL}
            or placed.hit.actor.kind is not ActorKind.COUNTRY
        ):
            return None
        span = placed.hit.span
    else:
        run = [
            one
            for one in tree.children(place, "compound")
            if tree.token(one).pos == "PROPN" and one < place
        ]
        if run:
            span = Span(tree.token(min(run)).start, token.end)
    if any(span.touches(date.phrase) for date in scene.reading.dates):
        return None
    return Place(
        name=scene.text(span),
        geonames_id=None,
        latitude=None,
        longitude=None,
        phrase=span,
    )
