"""Sides of an act that the trained model found, where the rules find none."""

from truceline.coding.actors.actors import is_same, resolve
from truceline.coding.learned.guess import WHERE
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import cut_phrase, find_name_beside, is_dated
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

Refs = tuple[ActorRef, ...]
# What one side does to another: of two that the model names for one end, the surer one.
_OF_ONE = frozenset(
    {EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.SANCTION}
)
_Words = tuple[tuple[int, float], ...]


def add_guessed(
    scene: Scene, match: Match, source: Refs, target: Refs
) -> tuple[Refs, Refs]:
    """The sides of an act that the model found, each filled with whom the model's words
    name where the rules find nobody. What a rule found keeps the sides that rules find."""
    if scene.guesses is None or match.trigger.where != WHERE:
        return source, target
    guess = scene.guesses[match.tree.number][match.place]
    source = source or _named(scene, match, guess.sources, target)
    target = target or _named(scene, match, guess.targets, source)
    return source, target


def _named(scene: Scene, match: Match, words: _Words, other: Refs) -> Refs:
    found: list[ActorRef] = []
    for place, chance in sorted(words, key=lambda word: -word[1]):
        if chance < scene.trust.side or (found and match.rule.type in _OF_ONE):
            break
        refs = resolve(scene, match.tree, place) or _as_printed(scene, match, place)
        found += [
            ref
            for ref in refs
            if not any(is_same(ref, one) for one in (*found, *other))
        ]
    return tuple(found)


def _as_printed(scene: Scene, match: Match, place: int) -> Refs:
    """The noun phrase as it stands, for people whom no codebook lists."""
    tree = match.tree
    if tree.token(place).pos != "NOUN" or is_dated(scene, tree, place):
        return ()
    span = find_name_beside(tree, place) or cut_phrase(tree, place)
    name = scene.text(span)
    return (
        ActorRef(id=None, name=name, party=None, party_name=None, code=None, span=span),
    )
