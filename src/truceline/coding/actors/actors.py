"""Who a noun phrase means: by name, office, role, pronoun or relative clause."""

from dataclasses import replace

from truceline.coding.actors.antecedents import find_person
from truceline.coding.actors.both_sides import find_sides
from truceline.coding.actors.by_role import (
    for_sides,
    in_state_service,
    of_the_state,
    of_their_group,
    of_their_place,
    role_of,
)
from truceline.coding.actors.called_by_kind import find_called_by_kind
from truceline.coding.actors.capitals import is_dateline, is_role_in_capitals
from truceline.coding.actors.counted_before import find_counted_before
from truceline.coding.actors.issuers import find_issuer
from truceline.coding.actors.latter import find_latter
from truceline.coding.actors.named_before import find_named_before
from truceline.coding.actors.named_beside import with_name_beside
from truceline.coding.actors.numbers_of_sides import BOTH, find_counted, is_both
from truceline.coding.actors.objects_taken_up import find_object_before
from truceline.coding.actors.offices import find_holder
from truceline.coding.actors.other_side import find_other_side
from truceline.coding.actors.peoples import are_their_state
from truceline.coding.actors.relatives import find_meant
from truceline.coding.actors.same_noun import find_told_before
from truceline.coding.actors.short_forms import find_short_form
from truceline.coding.actors.subjects_taken_up import find_subject
from truceline.coding.actors.to_others import (
    ACROSS,
    find_named_kin,
    find_parts_of_one,
    is_against_others,
)
from truceline.coding.actors.two_states import find_two_states
from truceline.coding.actors.unlisted import (
    find_new_side,
    is_name,
    name_people,
    name_unlisted,
)
from truceline.coding.lexicon import Use
from truceline.coding.names.introduced import introduced_in_office
from truceline.coding.names.joined_bodies import body_joined_to
from truceline.coding.names.name_words import GROUP_NOUNS
from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.modifiers import (
    cut_phrase,
    find_appositive,
    find_modifiers,
    is_against_states,
    is_dated,
)
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorKind, ActorRef, Span

_FIRST_PERSON = frozenset(
    {"i", "me", "my", "we", "us", "our", "myself", "ourselves", "mine", "ours"}
)
_PERSON = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_THING = frozenset({"it", "its", "itself"})
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_CROWDS = frozenset(
    {"hundred", "thousand", "ten", "dozen", "score", "million", "other"}
)
_UNCOUNTED = frozenset({"some", "many", "several", "others"})
_OF_THEM = frozenset({"those", "some", "most", "many", "several", "few"})
_CIVILIANS = "CVL"
_BODIES_OF_STATE = frozenset(
    "government army police parliament cabinet ministry military authorities".split()
)
_HEADS_OF_STATE = frozenset(
    {"president", "premier", "minister", "chancellor", "king", "sultan", "emir"}
)
# Who speaks for whom: "a spokesman for the rebels".
_SPOKESMEN = frozenset(
    "spokesman spokeswoman spokesperson negotiator lawyer representative delegate".split()
)
_REBELS = frozenset("rebel insurgent guerrilla president opposition".split())


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
    if (
        token.pos == "PRON"
        or lower in _RELATIVE
        or token.tag in ("PRP", "PRP$", "WP", "WDT")
    ):
        return _pronoun(scene, tree, place, lower)
    placed = scene.hit_at(tree, place)
    if placed is not None:
        return _named(scene, tree, place, placed)
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
            if found or lower in _BODIES_OF_STATE | _HEADS_OF_STATE:
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
        _at(ref, Span(token.start, token.end))
        for ref in resolve_one(scene, one.tree, one.name_place)
    )[:1]


def _named(
    scene: Scene, tree: Tree, place: int, placed: PlacedHit
) -> tuple[ActorRef, ...]:
    actor, uses = placed.hit.actor, placed.hit.uses
    token = tree.token(place)
    if Use.NAME in uses or Use.METONYM in uses or Use.SURNAME in uses:
        if actor.kind is ActorKind.COUNTRY:
            government = scene.lexicon.government_of(actor)
            return (scene.ref(government, placed.hit.span),)
        ref = scene.ref(actor, placed.hit.span)
        if token.pos != "NOUN":
            return (ref,)
        return (*_beside(scene, tree, place, placed, ref), ref)
    if Use.CAPITAL in uses:
        return (scene.ref(scene.lexicon.government_of(actor), placed.hit.span),)
    if Use.PEOPLE in uses and token.pos in ("NOUN", "PROPN", "ADJ"):
        if are_their_state(scene, tree, place, placed):
            government = scene.lexicon.government_of(actor)
            return (scene.ref(government, placed.hit.span),)
        return (name_people(scene, actor, placed.hit.span),)
    if Use.ADJECTIVE in uses and actor.kind is not ActorKind.COUNTRY:
        return (scene.ref(actor, placed.hit.span),)
    return ()


def _beside(
    scene: Scene, tree: Tree, place: int, placed: PlacedHit, own: ActorRef
) -> list[ActorRef]:
    """Other sides before a name that ends in a common noun: "American and Taliban
    negotiators"."""
    return [
        scene.ref(side, one.hit.span)
        for one in find_modifiers(scene, tree, place)
        if one is not placed
        and one.hit.span < placed.hit.span
        and (side := scene.side_of(one.hit.actor)).id != own.party
    ]


def _common(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    token = tree.token(place)
    lemma = token.lemma.lower()
    known = find_appositive(scene, tree, place)
    if known is not None:
        return (known,)
    holder = _introduced(scene, tree, place) or _holding(scene, tree, place)
    if holder:
        return holder
    introduced = _introduced(scene, tree, place) or find_short_form(scene, tree, place)
    if introduced:
        return introduced
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
        return (_printed(scene, span, _CIVILIANS),)
    return with_name_beside(
        scene, tree, place, _in_role(scene, tree, place, span), resolve=resolve_one
    )


def _printed(scene: Scene, span: Span, code: str) -> ActorRef:
    return ActorRef(
        id=None,
        name=scene.text(span),
        party=None,
        party_name=None,
        code=code,
        span=span,
    )


def _in_role(scene: Scene, tree: Tree, place: int, span: Span) -> tuple[ActorRef, ...]:
    """People or bodies by what they do, for the side that the words around tell."""
    lemma = tree.token(place).lemma.lower()
    role = role_of(scene, tree, place)
    if role is None:
        return ()
    if is_against_others(tree, place):
        return (_printed(scene, span, role.code),)
    hits = find_modifiers(scene, tree, place)
    if hits:
        return for_sides(scene, tree, place, hits, role)
    # "Its spokesman", "the head of the rebels' council".
    owners = (
        find_possessor(scene, tree, at)
        for at in (place, *_whose(tree, place))
        if at == place or not is_against_states(scene, tree, at)
    )
    owner = next((one for one in owners if one is not None), None)
    if owner is not None and lemma != ACROSS:
        return (replace(owner, span=span),)
    bodies = _of_bodies(scene, tree, place)
    if bodies:
        return tuple(replace(one, span=span) for one in bodies)
    new = find_new_side(scene, tree, place)
    if new is not None:
        return (new.ref(span),)
    found = of_their_place(scene, tree, place, role) or of_their_group(
        scene, tree, place, span, role
    )
    if found:
        return found
    serving = in_state_service(scene, tree, place, span, role)
    if serving.party is None:
        told = find_told_before(scene, tree, place, span, resolve=resolve_one)
        return told or (serving,)
    return (serving,)


def _of_bodies(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """Of which body they are that is known from before: "members of the group", "envoys of
    both sides", "a spokesman for the government"."""
    return tuple(
        ref
        for one in _whose(tree, place)
        if tree.token(one).pos == "NOUN"
        and (
            is_both(tree, one)
            or any(
                tree.token(det).text.lower() == "the"
                for det in tree.children(one, "det")
            )
        )
        for ref in resolve_one(scene, tree, one)
        if ref.id or ref.party or ref.name[:1].isupper()
    )


def _whose(tree: Tree, place: int) -> list[int]:
    """The nouns for bodies that tell of or for whom somebody is."""
    bodies = GROUP_NOUNS | _BODIES_OF_STATE | {"side", "party"}
    found = find_prepositional(tree, place, "of")
    if tree.token(place).lemma.lower() in _SPOKESMEN:
        found += find_prepositional(tree, place, "for")
        bodies |= _REBELS
    return [one for one in found if tree.token(one).lemma.lower() in bodies]


def find_possessor(scene: Scene, tree: Tree, place: int) -> ActorRef | None:
    """Whose: "its spokesman", "their negotiators", "the group's leader"."""
    for child in tree.children(place, "poss"):
        owners = resolve_one(scene, tree, child)
        if owners:
            return owners[0]
    return None


def _pronoun(scene: Scene, tree: Tree, place: int, lower: str) -> tuple[ActorRef, ...]:
    token = tree.token(place)
    span = Span(token.start, token.end)
    if lower in _FIRST_PERSON:
        for quoted, speaker in scene.quoted:
            if quoted.start <= token.start < quoted.end:
                return (_at(speaker, span),)
        if scene.is_quoted(token.start):
            return ()
        return find_issuer(scene, tree, place, resolve=resolve_one)
    if scene.is_quoted(token.start) and lower not in _RELATIVE:
        return ()
    if lower in _PERSON | _PLURAL | _THING:
        return tuple(_at(ref, span) for ref in _taken_up(scene, tree, place, lower))
    if lower in _RELATIVE:
        meant = find_meant(tree, place)
        return () if meant is None else resolve_one(scene, tree, meant)
    if lower in BOTH:
        return find_counted_before(
            scene, tree, place, span, resolve=resolve_one
        ) or find_sides(scene, tree, place, span, resolve=resolve_one)
    return _those_of(scene, tree, place) if lower in _OF_THEM else ()


def _taken_up(scene: Scene, tree: Tree, place: int, lower: str) -> tuple[ActorRef, ...]:
    """Whom "he", "they" or "it" means."""
    if lower not in _THING:
        done_to = find_object_before(scene, tree, place, resolve=resolve_one)
        if done_to:
            return done_to
    if lower in _PERSON:
        female = lower in ("she", "her", "hers", "herself")
        person = find_person(scene, tree, place, female=female, resolve=resolve_one)
        return (person,) if person else ()
    return find_subject(scene, tree, place, plural=lower in _PLURAL, resolve=resolve)


def _those_of(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """Whose they are: "its negotiators sat down with those of the government", "some of them
    left"."""
    token = tree.token(place)
    return tuple(
        _at(ref, Span(token.start, token.end))
        for one in find_prepositional(tree, place, "of")
        for ref in resolve(scene, tree, one)
    )


def _at(ref: ActorRef, span: Span) -> ActorRef:
    return replace(ref, span=span)
