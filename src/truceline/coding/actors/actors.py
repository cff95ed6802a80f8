"""Who a noun phrase means: by name, office, role, pronoun or relative clause."""

from dataclasses import replace

from truceline.coding.actors.both_sides import find_sides
from truceline.coding.actors.by_name import find_named
from truceline.coding.actors.by_role import of_the_state
from truceline.coding.actors.called_by_kind import find_called_by_kind
from truceline.coding.actors.capitals import is_dateline, is_role_in_capitals
from truceline.coding.actors.counted_before import find_counted_before
from truceline.coding.actors.in_role import BODIES_OF_STATE, find_in_role
from truceline.coding.actors.latter import find_latter
from truceline.coding.actors.named_before import find_named_before
from truceline.coding.actors.named_beside import with_name_beside
from truceline.coding.actors.numbers_of_sides import BOTH, find_counted, is_both
from truceline.coding.actors.offices import find_holder
from truceline.coding.actors.other_side import find_other_side
from truceline.coding.actors.pronouns_meant import find_meant_by_pronoun, is_stand_in
from truceline.coding.actors.short_forms import find_short_form
from truceline.coding.actors.to_others import find_named_kin, find_parts_of_one
from truceline.coding.actors.two_states import find_two_states
from truceline.coding.actors.unlisted import is_name, name_unlisted
from truceline.coding.names.introduced import introduced_in_office
from truceline.coding.names.joined_bodies import body_joined_to
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import (
    cut_phrase,
    find_appositive,
    find_modifiers,
    is_dated,
)
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

_CROWDS = frozenset(
    {"hundred", "thousand", "ten", "dozen", "score", "million", "other"}
)
_UNCOUNTED = frozenset({"some", "many", "several", "others"})
_CIVILIANS = "CVL"
_HEADS_OF_STATE = frozenset(
    {"president", "premier", "minister", "chancellor", "king", "sultan", "emir"}
)


def resolve(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """The actors that the noun phrase headed by a token means, conjuncts included.

    Empty where it means none that can be told.
    """
    found: list[ActorRef] = []
    for one in tree.conjuncts(place):
        for ref in resolve_one(scene, tree, one):
            if not any(is_same(ref, other) for other in found):
                found.append(ref)
    return tuple(found)


def resolve_one(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """The same for one conjunct alone."""
    key = (tree.number, place)
    if key not in scene.resolved:
        # A phrase that leads back to itself while it is being resolved means nobody.
        scene.resolved[key] = ()
        body = body_joined_to(scene, tree, place)
        scene.resolved[key] = (
            _resolve(scene, tree, place)
            if body is None
            else resolve_one(scene, tree, body)
        )
    return scene.resolved[key]


def is_same(one: ActorRef, other: ActorRef) -> bool:
    """Whether two references mean the same actor."""
    if one.id is not None or other.id is not None:
        return one.id == other.id and (one.name == other.name or one.span == other.span)
    return one.name == other.name


def _resolve(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    token = tree.token(place)
    lower = token.text.lower()
    if is_dated(scene, tree, place):
        return ()
    if is_stand_in(tree, place):
        return find_meant_by_pronoun(
            scene, tree, place, resolve=resolve_one, resolve_list=resolve
        )
    placed = scene.hit_at(tree, place)
    if placed is not None:
        return find_named(scene, tree, place, placed)
    if is_dateline(tree, place):
        return ()
    state = of_the_state(scene, tree, place)
    if state:
        return state
    if is_name(scene, tree, place):
        if is_role_in_capitals(scene, tree, place):
            # "The Government", "the Special Envoy": official style writes them like names.
            found = (
                find_short_form(scene, tree, place)
                or _introduced(scene, tree, place)
                or _holding(scene, tree, place)
            )
            if found or lower in BODIES_OF_STATE | _HEADS_OF_STATE:
                return found or _common(scene, tree, place)
        return name_unlisted(scene, tree, place, resolve=resolve_one)
    if token.pos in ("NOUN", "ADJ", "DET", "NUM"):
        return _common(scene, tree, place)
    return ()


def _holding(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    holder = find_holder(scene, tree, place, find_modifiers(scene, tree, place))
    return () if holder is None else (holder,)


def _introduced(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """Whom an office means by the article's own introduction of its holder."""
    one = introduced_in_office(scene, tree, place)
    if one is None:
        return ()
    token = tree.token(place)
    return tuple(
        replace(ref, span=Span(token.start, token.end))
        for ref in resolve_one(scene, one.tree, one.name_place)
    )[:1]


def _common(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    token = tree.token(place)
    lemma = token.lemma.lower()
    known = find_appositive(scene, tree, place)
    if known is not None:
        return (known,)
    holder = (
        _introduced(scene, tree, place)
        or _holding(scene, tree, place)
        or find_short_form(scene, tree, place)
    )
    if holder:
        return holder
    span = cut_phrase(tree, place)
    before = find_counted_before(
        scene, tree, place, span, resolve=resolve_one
    ) or find_called_by_kind(scene, tree, place, span)
    before = before or find_two_states(scene, tree, place, span, resolve=resolve_one)
    if before:
        return before
    if is_both(tree, place):
        both = find_parts_of_one(scene, tree, place, resolve=resolve_one) or find_sides(
            scene, tree, place, span, resolve=resolve_one
        )
        if both or lemma in BOTH:
            return both
    named = (
        find_latter(scene, tree, place, resolve=resolve_one)
        or find_named_kin(scene, tree, place, resolve=resolve_one)
        or find_named_before(scene, tree, place, span, resolve=resolve_one)
        or find_other_side(scene, tree, place, span, resolve=resolve_one)
    )
    if named:
        return named
    counted = find_counted(tree, place)
    if counted:
        return tuple(ref for one in counted for ref in resolve(scene, tree, one))
    if (token.tag == "NNS" and lemma in _CROWDS) or (
        token.dep == "nsubj" and token.text.lower() in _UNCOUNTED
    ):
        return (replace(scene.as_printed(span), code=_CIVILIANS),)
    in_role = find_in_role(scene, tree, place, span, resolve=resolve_one)
    return with_name_beside(scene, tree, place, in_role, resolve=resolve_one)
