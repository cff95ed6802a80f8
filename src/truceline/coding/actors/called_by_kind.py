"""Bodies and states called by what they are: "the organisation", "the party", "the kingdom"."""

from truceline.coding.actors.antecedents import acting
from truceline.coding.names.home_state import find_home_state
from truceline.coding.names.state_before import find_state_before
from truceline.coding.names.states import is_state
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import is_location
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import Actor, ActorKind, ActorRef, Span

# What bodies of several states, or of the world, are called.
_BODIES = frozenset("agency bloc body organisation organization union".split())
_CROWNS = frozenset({"emirate", "kingdom", "monarchy", "sultanate"})
_STATES = _CROWNS | {"republic"}
_CROWNED = frozenset({"king", "queen", "emir", "sultan", "crown prince"})
# These are its land and people as often, and the state only where something is done to it.
_LANDS = frozenset({"country", "nation", "island", "archipelago"})
_PARTY = "party"
_REBELS = ("REB", "UAF", "MIL")
_SAID_MORE = (
    "amod", "compound", "nmod", "poss", "nummod", "relcl", "acl", "appos", "prep",
)  # fmt: skip


def find_called_by_kind(
    scene: Scene, tree: Tree, place: int, span: Span
) -> tuple[ActorRef, ...]:
    """The body, party or state named last before a bare "the organisation", "the party" or
    "the kingdom"; empty for other words."""
    meant = _meant(scene, tree, place, span)
    return () if meant is None else (meant,)


def _meant(scene: Scene, tree: Tree, place: int, span: Span) -> ActorRef | None:
    lemma = tree.token(place).lemma.lower()
    if tree.token(place).tag not in ("NN", "NNP") or not _is_bare(tree, place):
        return None
    if lemma in _STATES or (
        lemma in _LANDS and tree.token(place).dep in ("dobj", *PASSIVE_SUBJECTS)
    ):
        return _state(scene, tree, place, span)
    if lemma in _BODIES:
        return _last(scene, tree, place, span, kinds=(ActorKind.BODY,))
    if lemma == _PARTY:
        return _last(scene, tree, place, span, kinds=(ActorKind.GROUP,))
    return None


def _is_bare(tree: Tree, place: int) -> bool:
    return not tree.children(place, *_SAID_MORE) and any(
        tree.token(one).text.lower() == "the" for one in tree.children(place, "det")
    )


def _last(
    scene: Scene, tree: Tree, place: int, span: Span, *, kinds: tuple[ActorKind, ...]
) -> ActorRef | None:
    for number in range(tree.number, -1, -1):
        for placed in reversed(scene.hits[number]):
            actor = placed.hit.actor
            if actor.kind is ActorKind.PERSON:
                actor = scene.side_of(actor)
            if (
                (number < tree.number or placed.head < place)
                and actor.kind in kinds
                and not (actor.code or "").endswith(_REBELS)
            ):
                return scene.ref(actor, span)
    return None


def _state(scene: Scene, tree: Tree, place: int, span: Span) -> ActorRef | None:
    """The state that acts in the sentence before, else the one where all takes place; none
    for a country that something only happens in.

    A word for a state with a crown passes over one that has a president, and looks for the
    crowned state named last instead.
    """
    if is_location(tree, place):
        return None
    home = find_state_before(
        scene, tree, SUBJECTS | PASSIVE_SUBJECTS
    ) or find_home_state(scene)
    if tree.token(place).lemma.lower() in _CROWNS and (
        home is None or _has(scene, home, frozenset({"president"}))
    ):
        home = _crowned_before(scene, tree, place)
    return None if home is None else acting(scene, home, span)


def _crowned_before(scene: Scene, tree: Tree, place: int) -> Actor | None:
    for number in range(tree.number, -1, -1):
        for placed in reversed(scene.hits[number]):
            side = scene.side_of(placed.hit.actor)
            if (
                (number < tree.number or placed.head < place)
                and is_state(side)
                and _has(scene, side, _CROWNED)
            ):
                return side
    return None


def _has(scene: Scene, state: Actor, titles: frozenset[str]) -> bool:
    """Whether somebody holds such an office for a state on the day of the article."""
    actors = scene.lexicon.actors
    return any(
        office.title in titles
        and office.held_on(scene.article.date)
        and office.side in actors
        and scene.lexicon.government_of(actors[office.side]).id
        == scene.lexicon.government_of(state).id
        for actor in actors.values()
        for office in actor.offices
    )
