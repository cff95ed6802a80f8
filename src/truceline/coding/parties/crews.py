"""Who does an act by the words before its noun or before the arms that strike: "the Taliban
attack", "the rebel raid", "army helicopters"."""

from truceline.coding.parties.named import find_inside, resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef

Refs = tuple[ActorRef, ...]

# A word right before a nominal event tells who does it.
_BESIDE = ("amod", "compound", "nmod")
_CREWS = frozenset(
    "army government military police gendarmerie rebel insurgent guerrilla separatist militant "
    "militia junta paramilitary jihadist".split()
)
# What may stand between a crew and its blow: "rebel mortar attacks".
_WITH_ARMS = frozenset(
    "air ground sea bomb rocket mortar artillery tank drone missile grenade gun night dawn "
    "suicide".split()
)


def find_before_noun(
    scene: Scene, match: Match, target: Refs, *, is_blow: bool
) -> Refs:
    """Who stands before the noun of an act; for force (``is_blow``) also by what they are
    called. Nobody at whom the act is aimed."""
    tree, place = match.tree, match.place
    heads = [place] if match.rule.symmetric else tree.children(place, *_BESIDE)
    if is_blow:
        found = resolve_all(
            scene, tree, [one for one in heads if _is_crew(tree, one, place)]
        )
        if found:
            return found
    sides = {name for one in target for name in (one.id, one.party)}
    return tuple(ref for ref in find_inside(scene, tree, heads) if ref.id not in sides)


def _is_crew(tree: Tree, one: int, place: int) -> bool:
    between = {token.lemma.lower() for token in tree.tokens[one + 1 : place]}
    # "The rebel flag clash" is no blow of the rebels.
    return tree.token(one).lemma.lower() in _CREWS and between <= _WITH_ARMS


def find_crews(scene: Scene, tree: Tree, heads: list[int]) -> Refs:
    """Whose arms strike, by what they are called: "army helicopters", "rebel rockets"."""
    gear = scene.lexicon.things.gear
    return resolve_all(
        scene,
        tree,
        [
            one
            for head in heads
            if tree.token(head).lemma.lower() in gear
            for one in tree.children(head, *_BESIDE)
            if tree.token(one).lemma.lower() in _CREWS
        ],
    )
