"""Who is blamed where only an act of force is: those who did it.

"The mission condemned the killing of two clerks, shot by bandits", "the bombers killed nine at
Vell. Norway condemned the bombing": whoever struck is meant, be others told of in between.
"""

from collections.abc import Iterable, Sequence

from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.dates.told import Told
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, EventType, Factuality

Refs = tuple[ActorRef, ...]

BLOWS = frozenset({EventType.ASSAULT, EventType.COERCE})
# What people call a blow that they do not name.
CRIMES = frozenset(
    "crime outrage atrocity brutality barbarity bloodshed incident carnage tragedy "
    "violence act deed massacre slaughter cruelty".split()
)
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "NUM"})
# Words are of one kin if they begin alike: "bomb" and "bombing", "kidnapped" and "kidnapping".
_STEM = 4
# How many sentences back a blow may stand that no word of the blame tells, and one that some
# word does.
_REACH = 2
_REACH_OF_KIN = 12


def find_condemned(
    scene: Scene, before: Sequence[Told], told: Sequence[Told], one: Told
) -> Refs:
    """Who did the blow that is the object of a judgement; empty for any other object, and
    where it is told nowhere who did it."""
    tree = one.tree
    if one.claim.type is not EventType.ACCUSE:
        return ()
    kinds = {head: _kinds_of(scene, tree, head) for head in one.objects}
    heads = [head for head in one.objects if kinds[head]]
    if not heads:
        return ()
    types = frozenset(kind for head in heads for kind in kinds[head])
    own = sides_of(one.claim.source)
    words = {place for head in heads for place in tree.subtree(head)}
    for other in told:
        if other.tree is tree and other is not one and other.place in words:
            found = _striking(other, own, types)
            if found:
                return found
    stems = _stems(tree, words)
    earlier = [
        (other, found)
        for other in reversed(before)
        if other.tree is not tree or other.place < one.place
        if (found := _striking(other, own, types))
    ]
    return _first(earlier, one, _REACH_OF_KIN, stems) or _first(earlier, one, _REACH)


def _first(
    earlier: Iterable[tuple[Told, Refs]],
    one: Told,
    reach: int,
    stems: frozenset[str] | None = None,
) -> Refs:
    """The doers of the nearest blow within reach, of one that shares a word if these are told."""
    for other, found in earlier:
        if one.tree.number - other.tree.number > reach:
            break
        if stems is None or stems & _stems(other.tree, _clause(other)):
            return found
    return ()


def _kinds_of(scene: Scene, tree: Tree, place: int) -> set[EventType]:
    """Of what types of force a noun tells, of both where people only call it something."""
    lemma = tree.token(place).lemma.lower()
    return set(BLOWS) if lemma in CRIMES else scene.lexicon.noun_types(lemma) & BLOWS


def _striking(other: Told, own: frozenset[str], types: frozenset[EventType]) -> Refs:
    """Who did a blow, if words of its own or about it tell that, and it is another."""
    claim = other.claim
    is_blow = claim.type in types and claim.factuality is Factuality.ACTUAL
    if not is_blow or sides_of(claim.source) & own:
        return ()
    if not other.is_source_told and len(claim.source) > 1:
        # Both sides of the war, of whom nobody knows which it was.
        return ()
    return claim.source


def _clause(other: Told) -> set[int]:
    return {other.place, *other.tree.subtree(other.place), *other.objects}


def _stems(tree: Tree, places: Iterable[int]) -> frozenset[str]:
    return frozenset(
        token.lemma.lower()[:_STEM]
        for token in map(tree.token, places)
        if token.pos in _CONTENT and len(token.lemma) >= _STEM
    )
