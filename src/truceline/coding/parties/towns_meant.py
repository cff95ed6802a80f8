"""Which town is struck or taken where the clause says only "the town": the one named last."""

from dataclasses import replace

from truceline.codebook import PlaceKind
from truceline.coding.names.toponyms import Toponym, find_toponyms
from truceline.coding.parties.as_printed import with_place
from truceline.coding.scene import Scene
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

_TOWNS = frozenset({"town", "city", "village", "hamlet", "settlement", "port"})
_KNOWN = frozenset({"the", "this", "that"})
_WORDS = 2
# Sentences ahead in which a town is still at hand.
_NEAR = 2


def name_town(
    scene: Scene, match: Match, target: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The target, a town that only a noun means under the name that the article gave it."""
    if match.rule.type is not EventType.ASSAULT or len(target) != 1:
        return target
    if not (target[0].id or target[0].party or target[0].code):
        target = (with_place(scene, match.tree, target[0]),)
    words = target[0].name.lower().split()
    if len(words) > _WORDS or words[-1] not in _TOWNS or not _is_known(match, target):
        return target
    here = scene.number_at(target[0].span.start)
    before = [
        one
        for one in find_toponyms(scene)
        if one.span.end <= target[0].span.start
        and here - scene.number_at(one.span.start) <= _NEAR
        and _is_town(one)
        and not _stands_for_rulers(scene, one)
    ]
    if not before:
        return target
    return (replace(target[0], name=scene.text(before[-1].span)),)


def _is_known(match: Match, target: tuple[ActorRef, ...]) -> bool:
    tree = match.tree
    words = tree.at(target[0].span)
    return bool(words) and any(
        tree.token(one).text.lower() in _KNOWN
        for one in tree.children(tree.head_of(words), "det")
    )


def _is_town(toponym: Toponym) -> bool:
    return toponym.place is not None and toponym.place.kind is PlaceKind.CITY


def _stands_for_rulers(scene: Scene, toponym: Toponym) -> bool:
    """Whether it is a capital, which reports name for those who govern from it."""
    return any(
        placed.hit.span.touches(toponym.span) for hits in scene.hits for placed in hits
    )
