"""Where an act took place, as the clause says it."""

from truceline.codebook import PlaceKind
from truceline.coding.lexicon import Use
from truceline.coding.names.toponyms import Toponym, find_toponyms
from truceline.coding.scene import Scene
from truceline.coding.sentences.nouns_of_acts import (
    find_noun_of_act,
    find_place_of_clause,
    own_words,
)
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorKind, ActorRef, Place, Span

_WHERE = frozenset(
    {"in", "at", "near", "outside", "inside", "around", "across", "from", "to"}
)
_TOWNS = frozenset({"city", "town", "village", "place", "district", "suburb"})
_MOVES = frozenset({"travel", "fly", "go", "return", "come", "arrive", "visit", "head"})


def find_place(scene: Scene, tree: Tree, places: list[int]) -> Place | None:
    """The first named place behind a preposition of place among some tokens.

    "from" and "to" count only with verbs of movement. Coordinates are those of the city
    that the name means; a region, or a name that no table has, gets none.
    """
    for place in places:
        token = tree.token(place)
        lower = token.text.lower()
        if token.pos != "ADP" or lower not in _WHERE:
            continue
        if lower in ("from", "to") and tree.token(token.head).lemma not in _MOVES:
            continue
        for inner in tree.children(place, "pobj"):
            found = _named(scene, tree, inner) or _same(scene, tree, inner)
            if found is not None:
                return found
    return None


def find_place_of_noun(scene: Scene, tree: Tree, verb: int) -> Place | None:
    """The place that a clause takes from the noun it hangs on: "the raid in Vell that
    killed ten", "Vell, where they met"."""
    noun = find_noun_of_act(tree, verb)
    if noun is not None:
        return find_place(scene, tree, own_words(tree, noun))
    town = find_place_of_clause(tree, verb)
    return None if town is None else _named(scene, tree, town)


def without_towns(scene: Scene, refs: tuple[ActorRef, ...]) -> tuple[ActorRef, ...]:
    """Those who are met, without a town that is no actor: "flew to Kilinochchi"."""
    return tuple(
        ref
        for ref in refs
        if ref.id or ref.party or ref.code or _toponym_at(scene, ref.span) is None
    )


def is_town(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether a name is that of a town or region, and of no actor."""
    token = tree.token(place)
    found = None
    if token.pos == "PROPN" and scene.hit_at(tree, place) is None:
        found = _toponym_at(scene, Span(token.start, token.end))
    return (
        found is not None
        and found.place is not None
        and found.place.kind is not PlaceKind.COUNTRY
    )


def _named(scene: Scene, tree: Tree, place: int) -> Place | None:
    token = tree.token(place)
    if token.pos != "PROPN":
        return None
    span = _span_of(scene, tree, place)
    if span is None or any(span.touches(date.phrase) for date in scene.reading.dates):
        return None
    return _at(scene, _toponym_at(scene, span)) or Place(
        name=scene.text(span),
        geonames_id=None,
        latitude=None,
        longitude=None,
        phrase=span,
    )


def _at(scene: Scene, known: Toponym | None) -> Place | None:
    if known is None or known.place is None:
        return None
    return Place(
        name=scene.text(known.span),
        geonames_id=known.place.geonames_id,
        latitude=known.place.latitude,
        longitude=known.place.longitude,
        phrase=known.span,
    )


def _same(scene: Scene, tree: Tree, place: int) -> Place | None:
    """The town named last before "in the same town"."""
    if tree.token(place).lemma.lower() not in _TOWNS or not any(
        tree.token(one).text.lower() == "same" for one in tree.children(place, "amod")
    ):
        return None
    start = tree.token(place).start
    before = [
        one
        for one in find_toponyms(scene)
        if one.place is not None
        and one.place.kind is not PlaceKind.COUNTRY
        and one.span.end <= start
    ]
    return _at(scene, before[-1]) if before else None


def _span_of(scene: Scene, tree: Tree, place: int) -> Span | None:
    """The whole name at a token; None for a codebook actor that is no place."""
    token = tree.token(place)
    placed = scene.hit_at(tree, place)
    if placed is None:
        run = [
            one
            for one in tree.children(place, "compound")
            if tree.token(one).pos == "PROPN" and one < place
        ]
        return Span(tree.token(min([*run, place])).start, token.end)
    is_place = placed.hit.actor.kind is ActorKind.COUNTRY and (
        placed.hit.uses & {Use.NAME, Use.CAPITAL}
    )
    return placed.hit.span if is_place else None


def _toponym_at(scene: Scene, span: Span) -> Toponym | None:
    return next((one for one in find_toponyms(scene) if one.span.touches(span)), None)
