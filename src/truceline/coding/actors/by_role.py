"""People and bodies by what they do: for the side, place or group that the words tell."""

from dataclasses import replace

from truceline.codebook import Role
from truceline.coding.actors.antecedents import acting, find_group
from truceline.coding.actors.army_speaking import MILITARY, find_army_speaking
from truceline.coding.names.home_state import find_home_state
from truceline.coding.names.met_abroad import is_met_abroad
from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.modifiers import cut_phrase, find_modifiers
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import ActorKind, ActorRef, Span

_GROUPS = frozenset(
    "group movement militant insurgent insurgency rebel organization "
    "organisation faction guerrilla fighter sect outfit separatist secessionist jihadist "
    "jihadi extremist islamist".split()
)
# Of these a number tells of others than the one that the article is about.
_COUNTED = frozenset({"group", "movement", "faction", "organization", "organisation"})
_OTHERS = frozenset({"another", "other", "several", "some", "a", "smaller", "many"})
_OTHER_FIGHTERS = frozenset(
    "local tribal unknown unidentified masked loyalist allied pro-government".split()
)
# Nor do these bear arms: "aid groups", "women's groups", "the protest movement".
_CIVIC = frozenset(
    "aid relief right rights church faith civic civil humanitarian charity advocacy lobby "
    "woman women student youth victim environmental religious business trade labour labor "
    "community parliamentary working contact study monitoring medical media press protest "
    "campaign pressure citizen opposition news nongovernmental non-governmental".split()
)
# Parts of a state that stand for it with "the" alone: "the defence ministry".
_INSTITUTIONS = frozenset(
    "government authority administration army troop force military ministry palace police "
    "parliament presidency cabinet embassy".split()
)
# And these are none of a state.
_OF_NO_STATE = frozenset(
    "shadow parallel rival exiled self-proclaimed self-styled breakaway separatist rebel".split()
)
_BEARING_ARMS = frozenset({"MIL", "COP"})
# Of a state's people and gear these are as often another's.
_ABROAD = frozenset(
    "ambassador envoy emissary diplomat peacekeeper contingent embassy consulate aide adviser "
    "advisor spokesman spokeswoman spokesperson office official secretary commissioner king "
    "prince monarch sultan emir officer aircraft helicopter jet drone warplane "
    "leadership".split()
)
# And these are, whoever they are.
_OTHERS_PEOPLE = frozenset(
    "foreign international allied coalition nato peacekeeping un united european african rebel "
    "guerrilla insurgent separatist militia former its their his other both each".split()
)


# Of which services a state has.
_SERVICES = frozenset("intelligence secret security border prison".split())
# Words that make people of any kind those of a state: "government negotiators".
_OF_THE_STATE = frozenset(
    "government state presidential army police military ministry navy".split()
)


def role_of(scene: Scene, tree: Tree, place: int) -> Role | None:
    """What somebody called by a noun does; a "border service" is one of those who spy and
    guard, and other services are nobody."""
    lemma = tree.token(place).lemma.lower()
    if lemma == "service" and any(
        tree.token(one).text.lower() in _SERVICES
        for one in tree.children(place, "compound", "amod", "nmod")
    ):
        lemma = "intelligence"
    return scene.lexicon.roles.get(lemma)


def _is_the_state(tree: Tree, place: int) -> bool:
    """Whether official style means the government by "the State", and any style by who acts
    as "the state"; elsewhere that may be a part of a country."""
    token = tree.token(place)
    return (
        (
            token.text == "State"
            or (token.text == "state" and token.dep in SUBJECTS | PASSIVE_SUBJECTS)
        )
        and [tree.token(one).text.lower() for one in tree.children(place, "det")]
        == ["the"]
        and not tree.children(place, "compound", "amod", "nmod", "prep", "poss")
    )


def of_the_state(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """The state at home for "the State"; nobody for other words, and where it is open."""
    if not _is_the_state(tree, place):
        return ()
    home = find_home_state(scene)
    token = tree.token(place)
    return () if home is None else (acting(scene, home, Span(token.start, token.end)),)


def of_their_place(
    scene: Scene, tree: Tree, place: int, role: Role
) -> tuple[ActorRef, ...]:
    """Those of the state whose town they are in, as "officials in Kabul"; rebels there
    are not the state's."""
    hits = find_modifiers(scene, tree, place, links=("in", "with"))
    if not hits or _is_rebel(tree, place):
        return ()
    if tree.token(place).lemma.lower() in _INSTITUTIONS and all(
        is_met_abroad(scene, tree, place, scene.side_of(one.hit.actor)) for one in hits
    ):
        return ()
    return for_sides(scene, tree, place, hits, role)


def of_their_group(
    scene: Scene, tree: Tree, place: int, span: Span, role: Role
) -> tuple[ActorRef, ...]:
    """Those of the group or institution that the article has spoken of: "the rebels",
    "a rebel spokesman", "the army"."""
    lemma = tree.token(place).lemma.lower()
    acts_for = "armed" if _is_rebel(tree, place) else role.acts_for
    if (
        (acts_for == "armed" and role.acts_for != "armed")
        or (lemma in _GROUPS and not _is_another(tree, place))
        or (
            lemma in _INSTITUTIONS
            and _is_definite(tree, place)
            and not _is_of_no_state(tree, place)
        )
    ):
        ref = find_group(scene, tree, place, span, acts_for=acts_for)
        if ref is not None and role.code in _BEARING_ARMS and ref.code:
            # Who shoots for a state is its army, and no ministry.
            ref = replace(ref, code=ref.code[:3] + role.code)
        if ref is not None:
            return (ref,)
    return ()


def _is_of_no_state(tree: Tree, place: int) -> bool:
    """Whether a government is none of a country: "the shadow government"."""
    return any(
        tree.token(one).text.lower() in _OF_NO_STATE
        for one in tree.children(place, "amod", "compound")
    )


def _is_another(tree: Tree, place: int) -> bool:
    """Whether a group is told apart from any named before: "two groups", "another
    movement", "aid groups", "local fighters"."""
    if any(
        tree.token(one).text.lower() in _OTHER_FIGHTERS
        for one in tree.children(place, "amod", "compound")
    ):
        return True
    return tree.token(place).lemma.lower() in _COUNTED and any(
        tree.token(one).dep == "nummod"
        or tree.token(one).text.lower() in _OTHERS
        or tree.token(one).lemma.lower() in _CIVIC
        for one in tree.children(place)
    )


def _is_rebel(tree: Tree, place: int) -> bool:
    return any(
        tree.token(one).lemma.lower() in _GROUPS
        for one in tree.children(place, "amod", "compound", "nmod")
    )


def in_state_service(
    scene: Scene, tree: Tree, place: int, span: Span, role: Role
) -> ActorRef:
    """People as printed; soldiers, police and officials that nobody else is said to have
    are those of the state at home, or of the army that tells of them; so are "government
    negotiators"."""
    home = None
    words = {tree.token(one).lemma.lower() for one in tree.subtree(place)}
    around = [
        *tree.children(place, "amod", "compound", "nmod", "poss"),
        *find_prepositional(tree, place, "of"),
    ]
    is_called_so = any(tree.token(one).text.lower() in _OF_THE_STATE for one in around)
    is_of_state = is_called_so or (
        role.acts_for == "government" and not words & _ABROAD
    )
    if is_of_state and not words & _OTHERS_PEOPLE and not _is_of_no_state(tree, place):
        army = None
        if role.code == MILITARY:
            army = find_army_speaking(scene, tree, place)
        home = army or find_home_state(scene)
    name = scene.text(span)
    if home is not None and home.adjectives and not tree.children(place, "nummod"):
        # "The president" of a report from Bogota is the Colombian president.
        first = tree.token(tree.at(span)[0])
        bare = name if first.pos == "PROPN" else name[:1].lower() + name[1:]
        name = f"{home.adjectives[0]} {bare}"
    return ActorRef(
        id=None,
        name=name,
        party=home.id if home else None,
        party_name=home.name if home else None,
        code=role.code,
        span=span,
    )


def for_sides(
    scene: Scene, tree: Tree, place: int, hits: list[PlacedHit], role: Role
) -> tuple[ActorRef, ...]:
    """One reference for each side that the words around people name."""
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


def _is_definite(tree: Tree, place: int) -> bool:
    words = {tree.token(child).text.lower() for child in tree.children(place, "det")}
    return bool(words & {"the", "this", "these", "those", "that"})
