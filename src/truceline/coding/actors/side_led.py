"""Whose somebody is by what is told of them: "Moss, who leads the rebels", "Moss, for the army"."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.coding.actors.people_seen import Resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.model import ActorRef

_LEADING = frozenset("lead head command chair run represent direct".split())
_SPEAKING = frozenset("speak sign negotiate talk lead plead".split())
_ASIDE = frozenset({"relcl", "acl"})
_WHO = "who"


def find_side_led(scene: Scene, name: str, *, resolve: Resolve) -> ActorRef | None:
    """The side that the bearer of a name leads or speaks for, wherever the article says so;
    None where it does not, or nobody knows whose those are whom he leads."""
    last = name.split()[-1] if name else ""
    for tree in scene.trees:
        if last.lower() not in tree.words:
            continue
        for place, token in enumerate(tree.tokens):
            if token.text != last or token.pos != "PROPN":
                continue
            for led in _led(tree, place):
                for ref in resolve(scene, tree, led):
                    if ref.party or ref.party_name:
                        return replace(ref, id=None)
    return None


def _led(tree: Tree, place: int) -> Iterator[int]:
    """The nouns for those whom somebody leads or speaks for."""
    for verb in _told_by(tree, place):
        lemma = tree.token(verb).lemma
        if lemma in _LEADING:
            yield from tree.children(verb, "dobj")
        if lemma in _SPEAKING:
            yield from find_prepositional(tree, verb, "for")


def _told_by(tree: Tree, place: int) -> Iterator[int]:
    """The verbs that tell what somebody is: of an aside, and of the clause if he acts."""
    for aside in tree.children(place, *_ASIDE):
        subjects = tree.children(aside, *SUBJECTS)
        if all(tree.token(one).text.lower() == _WHO for one in subjects):
            yield aside
    if tree.token(place).dep in SUBJECTS:
        yield tree.token(place).head
