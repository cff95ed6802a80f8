"""Actors that the codebook does not know: named as printed, with the side told by the words."""

from truceline.coding.arguments import find_prepositional
from truceline.coding.modifiers import (
    find_appositive,
    find_modifier_sides,
    find_name_beside,
    find_role,
    is_dated,
)
from truceline.coding.name_words import GROUP_NOUNS
from truceline.coding.scene import Scene
from truceline.coding.tree import Tree
from truceline.coding.unlisted_sides import NewSide, armed_side_before, new_sides
from truceline.model import Actor, ActorRef, Span

# What an armed side may call itself for short, whatever its full name.
_MEANT = frozenset(
    {"movement", "front", "organisation", "organization", "army", "party"}
)


def name_unlisted(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """The reference for a proper name of no codebook actor, its side where words tell it.

    A codebook person set beside the name in apposition is meant instead.
    """
    places = [
        one
        for one in _name_run(tree, place)
        if one == place or not is_dated(scene, tree, one)
    ]
    span = Span(tree.token(places[0]).start, tree.token(places[-1]).end)
    name = scene.text(span)
    known = find_appositive(scene, tree, place)
    if known is not None:
        return (known,)
    beside = _person_beside(scene, tree, place)
    if beside is not None:
        span, name = beside, scene.text(beside)
    side_of_war = find_new_side(scene, tree, place) or _short_form(scene, tree, place)
    if beside is None and side_of_war is not None:
        return (side_of_war.ref(span),)
    name = _full_name(scene, name)
    sides = find_modifier_sides(scene, tree, place)
    side = sides[0] if sides else None
    role = find_role(scene, tree, place)
    code = None
    if side is not None and side.code:
        code = side.code[:3] + role if role and len(side.code) >= 3 else side.code
    elif role:
        code = role
    return (
        ActorRef(
            id=None,
            name=name,
            party=side.id if side else None,
            party_name=side.name if side else None,
            code=code,
            span=span,
        ),
    )


def find_new_side(scene: Scene, tree: Tree, place: int) -> NewSide | None:
    """The side without a name in the codebook that a noun belongs to or a name means:
    "fighters of the CPC", "CPC fighters", "the CPC"."""
    heads = [place, *tree.children(place, "compound", "amod", "nmod")]
    for link in ("of", "from", "for"):
        heads += find_prepositional(tree, place, link)
    for side in new_sides(scene):
        for span in side.mentions:
            for head in heads:
                if span.start <= tree.token(head).start < span.end:
                    return side
    return None


def _short_form(scene: Scene, tree: Tree, place: int) -> NewSide | None:
    """The side that one word of its name means: "the Movement", "the Front"."""
    token = tree.token(place)
    lower = token.text.lower()
    if lower not in GROUP_NOUNS or tree.children(place, "compound", "amod", "nmod"):
        return None
    found = [
        side
        for side in new_sides(scene)
        if lower in side.name.lower().split() and side.mentions[0].start < token.start
    ]
    if found:
        return found[-1]
    before = armed_side_before(scene, token.start)
    return before[0] if before and lower in _MEANT else None


def _person_beside(scene: Scene, tree: Tree, place: int) -> Span | None:
    """Who holds an office that is written like a name: "the Special Envoy, Ismail Wais"."""
    if tree.token(place).text.lower() not in scene.lexicon.roles:
        return None
    return find_name_beside(tree, place)


def _name_run(tree: Tree, place: int) -> list[int]:
    first = last = place
    while (
        first > 0
        and tree.token(first - 1).pos == "PROPN"
        and tree.token(first - 1).dep in ("compound", "nmod", "amod", "flat")
    ):
        first -= 1
    while (
        last + 1 < len(tree.tokens)
        and tree.token(last + 1).pos == "PROPN"
        and tree.token(last + 1).head == place
        and tree.token(last + 1).dep in ("flat", "compound")
    ):
        last += 1
    return list(range(first, last + 1))


def _full_name(scene: Scene, name: str) -> str:
    """The longer form of an unknown name printed earlier in the article, if there is one."""
    if " " in name:
        return name
    for known in scene.reading.names:
        text = scene.text(known.span)
        if text.endswith(" " + name):
            return text
    return name


def name_people(scene: Scene, actor: Actor, span: Span) -> ActorRef:
    """The people of a country: known by name, acting for no side."""
    return ActorRef(
        id=actor.id,
        name=scene.text(span),
        party=None,
        party_name=None,
        code=f"{actor.code}CVL" if actor.code else None,
        span=span,
    )
