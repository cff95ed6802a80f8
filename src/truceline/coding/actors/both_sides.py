"""Whom "both sides" means, within the article."""

from dataclasses import replace

from truceline.coding.actors.conflict import find_counterpart
from truceline.coding.actors.people_seen import Resolve
from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.sentences.arguments import find_prepositional, find_subjects
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import ActorKind, ActorRef, Span

# Delegations are those of the talks that the article tells of. The number outweighs a side
# that the paragraph names twice as a subject.
_SENT = frozenset({"delegation", "team"})
_TALKS = frozenset({"talk", "negotiation", "round", "meeting", "session"})
# Towns of a state are where others may meet.
_TOWNS = frozenset({"capital", "city", "town", "resort", "port", "border"})
_BETWEEN = ("between", "with")
AT_TALKS = 32


def find_sides(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """Whom "both sides" means: the two of the track that this paragraph and the article
    speak of most; without such a track, the two sides named last.

    Whoever speaks to "both sides" is neither of them.
    """
    near: dict[str, int] = {}
    asking = who_speaks_to(tree, place)
    apart = {inner for subject in asking for inner in tree.subtree(subject)}
    parties = {ref.party for subject in asking for ref in resolve(scene, tree, subject)}
    for number in range(tree.number + 1):
        # What stands in the same or the last paragraph weighs more than the rest.
        distance = tree.paragraph - scene.trees[number].paragraph
        weight = 8 if distance == 0 else 4 if distance == 1 else 1
        for placed in scene.hits[number]:
            if number == tree.number and (placed.head >= place or placed.head in apart):
                continue
            side = scene.side_of(placed.hit.actor)
            near[side.id] = near.get(side.id, 0) + weight * _weight(
                scene.trees[number], placed
            )
    is_sent = tree.token(place).lemma.lower() in _SENT
    best: tuple[int, tuple[str, ...]] = (0, ())
    for track in scene.lexicon.codebook.tracks:
        if parties & set(track.sides):
            continue
        if len(track.sides) == 2 and all(side in near for side in track.sides):
            score = sum(near[side] for side in track.sides)
            if is_sent and _are_at_talks(scene, tree.number, track.sides):
                score += AT_TALKS
            if score > best[0]:
                best = (score, track.sides)
    sides = best[1] or _last_two(scene, tree, place, without=parties)
    if sides:
        return tuple(scene.ref(scene.lexicon.actors[side], span) for side in sides)
    # A war of a state with rebels that no codebook knows.
    return tuple(
        replace(ref, span=span) for ref in find_counterpart(scene, (), span.start)
    )


def _are_at_talks(scene: Scene, number: int, sides: tuple[str, ...]) -> bool:
    """Whether a sentence up to this one tells of talks between just these sides."""
    for tree, hits in zip(scene.trees[: number + 1], scene.hits, strict=False):
        named = {scene.side_of(placed.hit.actor).id for placed in hits}
        if named == set(sides) and any(
            token.lemma.lower() in _TALKS
            and any(find_prepositional(tree, place, link) for link in _BETWEEN)
            for place, token in enumerate(tree.tokens)
        ):
            return True
    return False


def who_speaks_to(tree: Tree, place: int) -> list[int]:
    """The subject of the verb that "both sides" is an object of."""
    verb = tree.token(place).head
    while tree.token(verb).pos == "ADP" and tree.token(verb).head != verb:
        verb = tree.token(verb).head
    if tree.token(place).dep in SUBJECTS:
        # "Urged the two sides to stop": a subject below another's verb.
        verb = tree.token(verb).head
    return [one for one in find_subjects(tree, verb) if one != place]


def _weight(tree: Tree, placed: PlacedHit) -> int:
    """A subject counts double; the place in "to Afghanistan", "in the Mexican capital"
    does not count."""
    token = tree.token(placed.head)
    if token.dep in ("amod", "compound", "poss") and (
        tree.token(token.head).lemma.lower() in _TOWNS
    ):
        return 0
    if token.dep == "pobj" and tree.token(token.head).text.lower() in (
        "in",
        "to",
        "from",
        "at",
        "near",
    ):
        return 0
    return 2 if token.dep in SUBJECTS | PASSIVE_SUBJECTS else 1


def _last_two(
    scene: Scene, tree: Tree, place: int, *, without: set[str | None]
) -> tuple[str, ...]:
    sides: list[str] = []
    for number in range(tree.number, -1, -1):
        for placed in reversed(scene.hits[number]):
            if number == tree.number and placed.head >= place:
                continue
            if not _weight(scene.trees[number], placed):
                continue
            side = scene.side_of(placed.hit.actor)
            if side.kind is ActorKind.BODY or side.id in without:
                continue
            if side.id not in sides:
                sides.append(side.id)
            if len(sides) == 2:
                return tuple(reversed(sides))
    return ()
