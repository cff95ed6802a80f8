"""Actors that the codebook does not know: named as printed, with the side told by the words."""

from dataclasses import replace

from truceline.coding.actors.ministries import words_of_what
from truceline.coding.actors.offices import start_of_word
from truceline.coding.actors.people_seen import Resolve
from truceline.coding.actors.side_led import find_side_led
from truceline.coding.actors.their_ministers import find_state_governed
from truceline.coding.names.introduced import introduced_by_name
from truceline.coding.names.joined_bodies import start_of_joined
from truceline.coding.names.name_words import (
    GROUP_NOUNS,
    HONORIFICS,
)
from truceline.coding.names.unlisted_sides import (
    NewSide,
    armed_side_before,
    is_side_by_letters,
    new_sides,
    side_named,
)
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.modifiers import (
    find_appositive,
    find_modifier_sides,
    find_name_beside,
    find_role,
    is_dated,
)
from truceline.coding.sentences.tree import Tree
from truceline.model import Actor, ActorRef, Span
from truceline.model.hyphens import is_tie

# How a word hangs on the name that it is a part of.
_OF_A_NAME = frozenset({"compound", "nmod", "amod", "flat"})
# People after whom a body is named in the singular, or without an "s".
_NAMING = frozenset({"people", "men", "women", "children", "lord", "youth", "worker"})
# Titles that stand before first names.
_BEFORE_FIRST_NAMES = frozenset("sir dame dom don doña father sister brother".split())
# What bears a name and is nobody: "the Framework Agreement", "Resolution 242".
_PAPERS = frozenset(
    "agreement accord pact treaty protocol declaration memorandum covenant roadmap communique "
    "communiqué armistice constitution resolution ceasefire decree".split()
)
# What an armed side may call itself for short, whatever its full name.
_MEANT = frozenset(
    {"movement", "front", "organisation", "organization", "army", "party"}
)


def name_unlisted(
    scene: Scene, tree: Tree, place: int, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The reference for a proper name of no codebook actor, its side where words tell it,
    here or where the article introduces the name.

    A codebook person set beside the name in apposition is meant instead.
    """
    places = [
        one
        for one in _name_run(scene, tree, place)
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
        if _names_side(tree, place, side_of_war):
            return (side_of_war.ref(span),)
        # "CPC leader Ilva Moss": somebody of that side.
        name = _full_name(scene, name)
        return (replace(side_of_war.ref(span), name=name, party_name=side_of_war.name),)
    name = _full_name(scene, name)
    sides = find_modifier_sides(scene, tree, place)
    side = sides[0] if sides else None
    if side is None:
        owner = _side_introduced(
            scene, tree, place, name, resolve=resolve
        ) or find_side_led(scene, name, resolve=resolve)
        if owner is not None:
            return (replace(owner, id=None, name=name, span=span),)
    role = find_role(scene, tree, place)
    if side is None:
        side = find_state_governed(scene, tree, place, name)
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


def _side_introduced(
    scene: Scene, tree: Tree, place: int, name: str, *, resolve: Resolve
) -> ActorRef | None:
    """The side of somebody whom the article has introduced: "Moss, the group's chairman"."""
    one = introduced_by_name(scene, name)
    if one is None:
        return None
    places = [one.role_place] if one.is_apart else []
    told = one.tree.token(one.name_place)
    if told.dep == "appos" and one.tree.token(told.head).pos == "NOUN":
        # "His counterpart, Ilva Moss, the defence minister": not whose minister he is,
        # but whose counterpart, tells the side.
        places.insert(0, told.head)
    if one.tree is not tree or one.name_place != place:
        places.append(one.name_place)
    return next(
        (
            sided
            for at in places
            for ref in resolve(scene, one.tree, at)
            if (sided := with_side(scene, ref)).party_name
        ),
        None,
    )


def with_side(scene: Scene, ref: ActorRef) -> ActorRef:
    """The reference with its side, where that is one that only the article knows."""
    if ref.party or ref.party_name or side_named(scene, ref.name) is None:
        return ref
    return replace(ref, party_name=ref.name)


def _names_side(tree: Tree, place: int, side: NewSide) -> bool:
    """Whether a name is the side's own, and no person's of it."""
    token = tree.token(place)
    return (
        any(span.start <= token.start < span.end for span in side.mentions)
        or token.text.lower() in GROUP_NOUNS
        or token.tag == "NNPS"
    )


def find_new_side(scene: Scene, tree: Tree, place: int) -> NewSide | None:
    """The side without a name in the codebook that a noun belongs to or a name means:
    "fighters of the CPC", "CPC fighters", "the CPC"."""
    own = tree.children(place, "compound", "amod", "nmod")
    # "CPC chairman Moss": the side stands before the office before the name.
    heads = [
        place,
        *own,
        *(far for one in own for far in tree.children(one, "compound")),
    ]
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


def is_name(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether a noun is a proper name, be it one that the tagger took for a common noun; that
    of a paper is nobody's."""
    if tree.token(place).lemma.lower() in _PAPERS:
        return False
    return (
        tree.token(place).pos == "PROPN"
        or is_peoples_body(tree, place)
        or is_side_by_letters(scene, tree, place)
    )


def is_peoples_body(tree: Tree, place: int) -> bool:
    """Whether a body is named after people: "the Free Men's Front", "the Workers' Party"."""
    token = tree.token(place)
    return (
        token.text[:1].isupper()
        and token.text.lower() in GROUP_NOUNS
        and bool(_people_of(tree, place))
    )


def _people_of(tree: Tree, place: int) -> list[int]:
    """The people in the name of a body, and its "'s"."""
    for one in tree.children(place, "poss"):
        token = tree.token(one)
        is_named = token.text[:1].isupper() and (
            token.text.lower() in _NAMING or token.tag in ("NNS", "NNPS")
        )
        if is_named and any(
            tree.token(mark).dep == "case" and mark == one + 1
            for mark in tree.children(one)
        ):
            return [one, one + 1]
    return []


def _name_run(scene: Scene, tree: Tree, place: int) -> list[int]:
    joined = start_of_joined(scene, tree, place)
    if joined is not None:
        return list(range(joined, place + 1))
    last = place
    first = start_of_word(tree, place)
    people = _people_of(tree, place) if is_peoples_body(tree, place) else []
    if people:
        first = people[0]
    while (before := _word_before(tree, first)) is not None:
        first = before
    while (
        last + 1 < len(tree.tokens)
        and tree.token(last + 1).pos == "PROPN"
        and tree.token(last + 1).head == place
        and tree.token(last + 1).dep in ("flat", "compound")
    ):
        last += 1
    if tree.token(place).lemma.lower() == "ministry":
        last = max([last, *words_of_what(tree, place)])
    return list(range(first, last + 1))


def _word_before(tree: Tree, first: int) -> int | None:
    """The word of the name before a word of it, or before the hyphen that ties the two:
    "Jean-Marie Moss"."""
    before = first - 2 if is_tie(tree.tokens, first - 1) else first - 1
    if before < 0 or tree.token(before).pos != "PROPN":
        return None
    return before if tree.token(before).dep in _OF_A_NAME else None


def _full_name(scene: Scene, name: str) -> str:
    """The longer form of an unknown name printed earlier in the article, if there is one."""
    title, _, first = name.partition(" ")
    if title.lower() in _BEFORE_FIRST_NAMES and " " not in first:
        return _of_first_name(scene, first) or name
    if title.lower().rstrip(".") in HONORIFICS and first and " " not in first:
        # "Mr Moss" is the Ilva Moss of before, and nobody beside her.
        full = _full_name(scene, first)
        return name if full == first else full
    if " " in name:
        return name
    for known in scene.reading.names:
        text = scene.text(known.span)
        if text.endswith(" " + name) and not any(
            # The day of "on Sunday Moss" is no part of a name.
            date.phrase.touches(known.span)
            for date in scene.reading.dates
        ):
            return text
    return name


def _of_first_name(scene: Scene, first: str) -> str | None:
    """The one full name of the article that begins so: "Sir Moss" is Moss Haug."""
    full = {
        " ".join(words[words.index(first) :])
        for known in scene.reading.names
        if first in (words := scene.text(known.span).split())[:-1]
    }
    return full.pop() if len(full) == 1 else None


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
