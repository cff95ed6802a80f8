"""Whom one orders, praises or blames among one's own: "ordered their fighters to hold fire"."""

from dataclasses import replace

from truceline.coding.names.people_words import ONE_PERSON
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import cut_phrase
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef

_PEOPLE = frozenset({"man", "woman", "people", "voter", "fellow", "team", "delegation"})
_OWN = frozenset({"its", "their", "his", "her"})
# Who stands to somebody as one of another side.
_OF_OTHERS = frozenset(
    "ally partner host guest neighbour neighbor rival opponent enemy foe adversary critic "
    "counterpart prisoner captive hostage detainee captor jailer mediator sponsor backer".split()
)


def find_own_people(
    scene: Scene, tree: Tree, heads: list[int], found: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Those of one's own side, as printed, where the words behind ``heads`` were ``found`` to
    mean whoever acts; nobody for cattle, "my brother", which may be a figure of speech, and "its
    allies", who are another side."""
    return tuple(
        replace(ref, id=None, name=scene.text(span), span=span)
        for head in heads
        if tree.token(head).pos == "NOUN"
        and tree.token(head).lemma.lower() not in _OF_OTHERS
        and _are_people(scene, tree.token(head).lemma.lower())
        and any(
            tree.token(one).text.lower() in _OWN for one in tree.children(head, "poss")
        )
        for ref in found[:1]
        for span in (cut_phrase(tree, head),)
    )


def _are_people(scene: Scene, noun: str) -> bool:
    """Whether a noun is one for people, and none for cattle."""
    return noun in scene.lexicon.roles or noun in ONE_PERSON or noun in _PEOPLE
