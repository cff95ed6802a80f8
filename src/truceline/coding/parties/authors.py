"""Whose the words or steps are that an answer is about.

"Welcomed the appeal of the bishop", "rejected the mediators' draft", "turned down a plan
that Norway had put forward": the answer is one to them, and not to the enemy.
"""

from collections.abc import Iterator

from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.names.called_by_towns import is_called_by_town
from truceline.coding.parties.named import resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.passives import find_agents
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

# Acts that answer what others say, propose or do.
_ANSWERS = frozenset({EventType.AGREE, EventType.REJECT, EventType.SUPPORT})
# What somebody says, proposes or does, so that an answer to it is one to them.
_DEEDS = frozenset(
    "appeal call offer proposal plan idea invitation initiative step gesture decision move "
    "announcement statement decree order threat refusal promise pledge commitment formula "
    "draft message word remark letter demand condition ultimatum readiness willingness "
    "overture suggestion declaration text paper document roadmap map request mediation "
    "timetable blueprint scheme compromise list version bid effort terms".split()
)
# Verbs for bringing such a thing up.
_MAKING = frozenset(
    "propose put float circulate present table draft draw make offer submit suggest unveil "
    "issue write send bring advance launch prepare devise outline tender lay hand".split()
)
_PEOPLE = frozenset({"him", "her", "me", "us"})
_OF = ("of", "by", "from")
_TO = ("to", "with", "of")


def find_answered_in_words(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The authors of what an answer is about; none for other acts, and none where the
    thing is the answering side's own."""
    if match.rule.type not in _ANSWERS:
        return ()
    tree = match.tree
    turned_down = find_turned_down(scene, match, source)
    if turned_down:
        return turned_down
    heads = list(match.objects)
    for link in _TO:
        heads += find_prepositional(tree, match.place, link)
    own = {name for ref in source for name in _names(ref)}
    found = find_authors(scene, tree, heads)
    return () if any(_names(ref) & own for ref in found) else found


def find_turned_down(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Who is refused in person: "turned him down"."""
    tree = match.tree
    if match.rule.type is not EventType.REJECT:
        return ()
    heads = [one for one in match.objects if tree.token(one).text.lower() in _PEOPLE]
    found = resolve_all(scene, tree, heads)
    return () if sides_of(found) & sides_of(source) else found


def is_for_one_person(match: Match) -> bool:
    """Whether an act is meant for "him" or "her", whoever that is: for no two sides."""
    tree = match.tree
    heads = [*match.objects, *tree.children(match.place, "dobj", "dative")]
    for thing in (match.place, *match.objects):
        for link in _TO:
            heads += find_prepositional(tree, thing, link)
    return any(tree.token(one).text.lower() in _PEOPLE for one in heads)


def find_authors(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """Whose the words or steps with these heads are: "the gesture of Wade", "the Brandt
    plan", "the bishops' draft"."""
    owners = [
        owner
        for head in heads
        if tree.token(head).lemma.lower() in _DEEDS
        for owner in _owners(scene, tree, head)
    ]
    return resolve_all(scene, tree, owners) or _of_a_country(scene, tree, heads)


def _of_a_country(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """Whose a step is by an adjective: "an American request"."""
    return tuple(
        scene.ref(scene.side_of(placed.hit.actor), placed.hit.span)
        for head in heads
        if tree.token(head).lemma.lower() in _DEEDS
        for one in tree.children(head, "amod")
        if (placed := scene.hit_at(tree, one)) is not None
    )


def _owners(scene: Scene, tree: Tree, head: int) -> Iterator[int]:
    yield from tree.children(head, "poss")
    for link in _OF:
        yield from find_prepositional(tree, head, link)
    for one in tree.children(head, "compound", "nmod"):
        placed = scene.hit_at(tree, one)
        if tree.token(one).pos == "PROPN" and not (
            placed is not None and is_called_by_town(tree, placed)
        ):
            yield one
    for clause in tree.children(head, "acl", "relcl"):
        if tree.token(clause).lemma.lower() in _MAKING:
            yield from find_agents(tree, clause) or [
                one
                for one in tree.children(clause)
                if tree.token(one).dep in SUBJECTS and one != head
            ]


def _names(ref: ActorRef) -> set[str]:
    return {name for name in (ref.id, ref.party, ref.name) if name}
