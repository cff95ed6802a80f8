"""Refusals and threats by verbs that no row of the codebook has."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.coding.factuality.open_threats import find_open_threats
from truceline.coding.factuality.refusals import find_open_refusals, has_term
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType


def find_open_acts(scene: Scene, tree: Tree) -> Iterator[tuple[Match, bool]]:
    """Each as the row of the bare "refuse" or "threaten" would match it, and whether it is
    bare, so that only a known side can be meant to do it."""
    for place in find_open_refusals(tree):
        match = _as_row(scene, tree, place, "refuse", EventType.REJECT)
        is_bare = not has_term(tree, place)
        if match is not None:
            # Where one will not go is no counterpart.
            with_whom = replace(match.trigger, target=("with",))
            yield replace(match, trigger=with_whom) if is_bare else match, is_bare
    for place in find_open_threats(tree):
        match = _as_row(scene, tree, place, "threaten", EventType.THREATEN)
        if match is not None:
            yield match, False


def _as_row(
    scene: Scene, tree: Tree, place: int, verb: str, root: EventType
) -> Match | None:
    for rule, trigger in scene.lexicon.verbs.get(verb, ()):
        if rule.type is root and verb in trigger.verbs and not trigger.objects:
            return Match(rule=rule, trigger=trigger, tree=tree, place=place, objects=())
    return None
