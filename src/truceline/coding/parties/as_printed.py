"""Noun phrases as they stand, for those whom no codebook lists."""

from truceline.coding.parties.struck_things import STRUCK
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import cut_phrase, find_name_beside, is_dated
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef


def name_as_printed(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """Those that are counted, and things that force is used on."""
    return name_phrases(
        scene,
        tree,
        [
            one
            for head in heads
            for one in tree.conjuncts(head)
            if _can_be_struck(tree, one)
        ],
    )


def name_phrases(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """The phrases with these heads; what tells a time names nobody."""
    return tuple(
        ActorRef(
            id=None,
            name=scene.text(span),
            party=None,
            party_name=None,
            code=None,
            span=span,
        )
        for one in (_called(tree, head) for head in heads)
        if not is_dated(scene, tree, one)
        for span in (find_name_beside(tree, one) or cut_phrase(tree, one),)
    )


def _called(tree: Tree, place: int) -> int:
    """The noun beside a mere number: the woman of "one of them, a German woman"."""
    beside = [
        one for one in tree.children(place, "appos") if tree.token(one).pos == "NOUN"
    ]
    return beside[0] if tree.token(place).pos == "NUM" and beside else place


def _can_be_struck(tree: Tree, place: int) -> bool:
    """Whether a noun is counted, or names a thing that force is used on."""
    token = tree.token(place)
    return token.pos == "NUM" or (
        token.pos == "NOUN"
        and (token.lemma.lower() in STRUCK or bool(tree.children(place, "nummod")))
    )
