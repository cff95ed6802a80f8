"""Who a noun phrase means: by name, office, role, pronoun or relative clause."""

from dataclasses import replace

from truceline.codebook import Role
from truceline.coding.antecedents import (
    find_group,
    find_person,
    find_subject,
)
from truceline.coding.arguments import find_prepositional
from truceline.coding.both_sides import find_sides
from truceline.coding.home_state import find_home_state
from truceline.coding.lexicon import Use
from truceline.coding.modifiers import (
    cut_phrase,
    find_appositive,
    find_modifiers,
    is_dated,
)
from truceline.coding.offices import find_holder
from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.tree import NOMINAL, Tree
from truceline.coding.unlisted import find_new_side, name_people, name_unlisted
from truceline.model import ActorKind, ActorRef, Span

_FIRST_PERSON = frozenset(
    {"i", "me", "my", "we", "us", "our", "myself", "ourselves", "mine", "ours"}
)
_PERSON = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_THING = frozenset({"it", "its", "itself"})
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_GROUPS = frozenset(
    "group movement militant insurgent insurgency rebel organization "
    "organisation faction guerrilla fighter ".split()
)
# Parts of a state that stand for it with "the" alone: "the defence ministry".
_INSTITUTIONS = frozenset(
    "government authority administration army troop force military ministry palace police "
    "parliament presidency cabinet embassy".split()
)
_PARTIES = frozenset(["side", "party", "delegation", "team", "foe", "rival"])
_BOTH = frozenset(["both", "two", "all"])
_BEARING_ARMS = frozenset({"MIL", "COP"})
# Of a state's people these are as often another's.
_ABROAD = frozenset(
    "ambassador envoy emissary diplomat peacekeeper contingent embassy consulate aide adviser "
    "advisor spokesman spokeswoman spokesperson office official secretary commissioner king "
    "prince monarch sultan emir officer aircraft helicopter jet drone warplane leadership "
    "foreign international allied coalition nato peacekeeping un united african european rebel "
    "guerrilla insurgent separatist militia former its their his other both each".split()
)
# An acronym is no town in capitals.
_SHORT = 5
_BEHIND_PLACES = frozenset(",:(-–—")
# What counts people and is none of them: "thousands of students".
_COUNTS = frozenset(
    "ten dozen score hundred thousand million number majority handful crowd most many "
    "some several few".split()
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
        scene.resolved[key] = _resolve(scene, tree, place)
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
    if _is_dateline(tree, place):
        return ()
    if token.pos == "PROPN":
        return name_unlisted(scene, tree, place)
    if token.pos in ("NOUN", "ADJ", "DET", "NUM"):
        return _common(scene, tree, place)
    return ()


def _is_dateline(tree: Tree, place: int) -> bool:
    """Whether a name only tells where a report was sent from: "KATHMANDU, Saturday:"."""
    following = tree.tokens[place + 1 : place + 2]
    return (
        place == 0
        and len(tree.token(place).text) > _SHORT
        and tree.token(place).text.isupper()
        and any(token.text in _BEHIND_PLACES for token in following)
    )


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
    holder = find_holder(scene, tree, place, find_modifiers(scene, tree, place))
    if holder is not None:
        return (holder,)
    span = cut_phrase(tree, place)
    if (lemma in _PARTIES or lemma in _BOTH) and _is_both(tree, place):
        return find_sides(scene, tree, place, span, resolve=resolve_one)
    counted = _counted(tree, place)
    if counted:
        return tuple(ref for one in counted for ref in resolve(scene, tree, one))
    return _in_role(scene, tree, place, span)


def _counted(tree: Tree, place: int) -> list[int]:
    """Who is counted: the students of "thousands of students"."""
    lemma = tree.token(place).lemma.lower().removesuffix("s")
    return find_prepositional(tree, place, "of") if lemma in _COUNTS else []


def _in_role(scene: Scene, tree: Tree, place: int, span: Span) -> tuple[ActorRef, ...]:
    """People or bodies by what they do, for the side that the words around tell."""
    lemma = tree.token(place).lemma.lower()
    role = scene.lexicon.roles.get(lemma)
    if role is None:
        return ()
    hits = find_modifiers(scene, tree, place)
    if hits:
        return _for_sides(scene, tree, place, hits, role)
    owner = _possessor(scene, tree, place)
    if owner is not None:
        return (replace(owner, span=span),)
    new = find_new_side(scene, tree, place)
    if new is not None:
        return (new.ref(span),)
    hits = find_modifiers(scene, tree, place, links=("in", "with"))
    if hits:
        return _for_sides(scene, tree, place, hits, role)
    if lemma in _GROUPS or (lemma in _INSTITUTIONS and _is_definite(tree, place)):
        ref = find_group(scene, tree, place, span, acts_for=role.acts_for)
        if ref is not None and role.code in _BEARING_ARMS and ref.code:
            # Who shoots for a state is its army, and no ministry.
            ref = replace(ref, code=ref.code[:3] + role.code)
        if ref is not None:
            return (ref,)
    return (_in_state_service(scene, tree, place, span, role),)


def _in_state_service(
    scene: Scene, tree: Tree, place: int, span: Span, role: Role
) -> ActorRef:
    """People as printed; soldiers, police and officials that nobody else is said to have
    are those of the state at home."""
    home = None
    words = {tree.token(one).lemma.lower() for one in tree.subtree(place)}
    if role.acts_for == "government" and not (words & _ABROAD):
        home = find_home_state(scene)
    return ActorRef(
        id=None,
        name=scene.text(span),
        party=home.id if home else None,
        party_name=home.name if home else None,
        code=role.code,
        span=span,
    )


def _for_sides(
    scene: Scene, tree: Tree, place: int, hits: list[PlacedHit], role: Role
) -> tuple[ActorRef, ...]:
    span = cut_phrase(tree, place)
    code, acts_for = role.code, role.acts_for
    refs: list[ActorRef] = []
    for placed in hits:
        actor = placed.hit.actor
        if acts_for == "civil" and actor.kind is ActorKind.COUNTRY:
            ref = ActorRef(
                id=actor.id,
                name=scene.text(span),
                party=None,
                party_name=None,
                code=f"{actor.code}{code}" if actor.code else code,
                span=span,
            )
        elif acts_for == "armed" and actor.kind is ActorKind.COUNTRY:
            # "Colombian rebels" are not the government's: the one armed side that the
            # article names, or rebels of that country.
            ref = find_group(scene, tree, place, span, acts_for="armed") or ActorRef(
                id=None,
                name=scene.text(span),
                party=None,
                party_name=None,
                code=f"{actor.code}{code}" if actor.code else code,
                span=span,
            )
        else:
            ref = scene.ref(scene.side_of(actor), span)
        if not any(ref.id == other.id for other in refs):
            refs.append(ref)
    return tuple(refs)


def _possessor(scene: Scene, tree: Tree, place: int) -> ActorRef | None:
    """Whose: "its spokesman", "their negotiators", "the group's leader"."""
    for child in tree.children(place, "poss"):
        owners = resolve_one(scene, tree, child)
        if owners:
            return owners[0]
    return None


def _is_both(tree: Tree, place: int) -> bool:
    token = tree.token(place)
    if token.lemma.lower() in _BOTH:
        return token.dep in ("nsubj", "pobj", "dobj", "nsubjpass")
    words = {tree.token(child).text.lower() for child in tree.children(place)}
    return bool(
        words & (_BOTH | {"warring", "opposing", "negotiating", "conflicting", "rival"})
    ) or (
        token.tag == "NNS"
        and "the" in words
        and token.lemma in ("side", "party", "delegation")
    )


def _is_definite(tree: Tree, place: int) -> bool:
    words = {tree.token(child).text.lower() for child in tree.children(place, "det")}
    return bool(words & {"the", "this", "these", "those", "that"})


def _pronoun(scene: Scene, tree: Tree, place: int, lower: str) -> tuple[ActorRef, ...]:
    token = tree.token(place)
    span = Span(token.start, token.end)
    if lower in _FIRST_PERSON:
        for quoted, speaker in scene.quoted:
            if quoted.start <= token.start < quoted.end:
                return (_at(speaker, span),)
        return ()
    if scene.is_quoted(token.start) and lower not in _RELATIVE:
        return ()
    if lower in _PERSON:
        person = find_person(
            scene,
            tree,
            place,
            female=lower in ("she", "her", "hers", "herself"),
            resolve=resolve_one,
        )
        return (_at(person, span),) if person else ()
    if lower in _RELATIVE:
        return _relative(scene, tree, place)
    if lower in _PLURAL or lower in _THING:
        subject = find_subject(
            scene, tree, place, plural=lower in _PLURAL, resolve=resolve
        )
        return tuple(_at(ref, span) for ref in subject)
    if lower in _BOTH:
        return find_sides(scene, tree, place, span, resolve=resolve_one)
    return ()


def _relative(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    for above in tree.ancestors(place):
        if tree.token(above).dep == "relcl":
            head = tree.token(above).head
            if head != place and tree.token(head).pos in NOMINAL:
                return resolve_one(scene, tree, head)
            return ()
    return ()


def _at(ref: ActorRef, span: Span) -> ActorRef:
    return replace(ref, span=span)
