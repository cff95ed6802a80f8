"""Which town is struck or taken where the clause says only "the town": the one named last; and
which one is rid of a curfew.
"""

from dataclasses import replace

from truceline.codebook import PlaceKind
from truceline.coding.actors.conflict import find_government
from truceline.coding.names.places import without_towns
from truceline.coding.names.toponyms import Toponym, find_toponyms
from truceline.coding.parties.as_printed import name_phrases, with_place
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

_TOWNS = frozenset({"town", "city", "village", "hamlet", "settlement", "port"})
_OF_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
_KNOWN = frozenset({"the", "this", "that"})
_CURFEWS = frozenset({"curfew", "lockdown"})
_THERE = ("in", "over")
_WORDS = 2
# Sentences ahead in which a town is still at hand.
_NEAR = 2


def name_town(
    scene: Scene, match: Match, target: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The target, a town that only a noun means under the name that the article gave it."""
    if match.rule.type not in _OF_FORCE or len(target) != 1:
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
        and _is_town(scene, one)
        and not _stands_for_rulers(scene, one)
    ]
    near = [one for one in before if here - scene.number_at(one.span.start) <= _NEAR]
    if not near and len({scene.text(one.span) for one in before}) == 1:
        # The only town that was named.
        near = before
    if not near:
        return target
    return (replace(target[0], name=scene.text(near[-1].span)),)


def without_besieged(
    scene: Scene,
    match: Match,
    source: tuple[ActorRef, ...],
    target: tuple[ActorRef, ...],
) -> tuple[tuple[ActorRef, ...], tuple[ActorRef, ...]]:
    """Source and target of a concession. "The siege of Kunduz could be lifted" tells of none to
    the town; a curfew is lifted for the town, by those who govern if nobody else is told."""
    towns = _towns_freed(scene, match)
    if not towns:
        return source, without_towns(scene, target)
    start = match.tree.token(match.place).start
    return source or find_government(scene, (), start), towns


def _towns_freed(scene: Scene, match: Match) -> tuple[ActorRef, ...]:
    """The town in which a curfew is lifted, which is one for all who live there."""
    tree = match.tree
    heads = [
        town
        for one in match.objects
        if tree.token(one).lemma.lower() in _CURFEWS
        for link in _THERE
        for at in (one, match.place)
        for town in find_prepositional(tree, at, link)
        if tree.token(town).pos == "PROPN"
    ]
    return name_phrases(scene, tree, heads[:1])


def _is_known(match: Match, target: tuple[ActorRef, ...]) -> bool:
    tree = match.tree
    words = tree.at(target[0].span)
    return bool(words) and any(
        tree.token(one).text.lower() in _KNOWN
        for one in tree.children(tree.head_of(words), "det")
    )


def _is_town(scene: Scene, toponym: Toponym) -> bool:
    """Whether it is a town, or a region that bears the name of one in it."""
    places = scene.lexicon.codebook.places
    return toponym.place is not None and any(
        one.kind is PlaceKind.CITY and one.country == toponym.country
        for one in places.named(scene.text(toponym.span))
    )


def _stands_for_rulers(scene: Scene, toponym: Toponym) -> bool:
    """Whether it is a capital, which reports name for those who govern from it."""
    return any(
        placed.hit.span.touches(toponym.span) for hits in scene.hits for placed in hits
    )
