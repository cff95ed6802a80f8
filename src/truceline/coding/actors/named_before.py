"""Whom "the two men" and "the old man" mean: the people whom the article named last."""

from dataclasses import replace

from truceline.coding.actors.antecedents import find_person
from truceline.coding.actors.called_otherwise import find_called_otherwise
from truceline.coding.actors.people_seen import Resolve, find_people
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import find_modifiers
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

# Nouns of which "both" or "the two" are people named before.
_PAIRS = frozenset(
    "man woman leader president minister general commander chief chairman premier rival "
    "statesman politician signatory".split()
)
_TWO = frozenset({"both", "two"})
_SOMEBODY = frozenset({"man", "woman"})
_OWN_WORDS = frozenset({"relcl", "acl", "appos", "poss"})
_TELLING = frozenset({"of", "from", "with", "for"})
_REACH = 4
_PAIR = 2


def find_named_before(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """Those named before whom a noun for people means that tells no name and no side."""
    return (
        _find_two_people(scene, tree, place, span, resolve=resolve)
        or _find_same_man(scene, tree, place, span, resolve=resolve)
        or find_called_otherwise(scene, tree, place, span, resolve=resolve)
    )


def _find_two_people(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The two people named last before "both leaders" or "the two men"; none for other
    words, and none where the words themselves say who they are."""
    token = tree.token(place)
    if token.tag != "NNS" or token.lemma.lower() not in _PAIRS:
        return ()
    words = {tree.token(one).text.lower() for one in tree.children(place)}
    is_known = "both" in words or ("two" in words and "the" in words)
    if not is_known or _is_told(scene, tree, place):
        return ()
    found: list[ActorRef] = []
    for number in range(tree.number, max(-1, tree.number - _REACH), -1):
        other = scene.trees[number]
        people = find_people(scene, other, resolve=resolve)
        for ref, head in sorted(people, key=lambda one: -one[1]):
            if number == tree.number and head >= place:
                continue
            if all(ref.name not in one.name and one.name not in ref.name for one in found):  # fmt: skip
                found.append(ref)
        if len(found) >= _PAIR:
            return tuple(replace(one, span=span) for one in reversed(found[:_PAIR]))
    return ()


def _find_same_man(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """Whom "the old man" means where nothing beside it says so: whoever "he" would."""
    token = tree.token(place)
    lemma = token.lemma.lower()
    if token.tag != "NN" or lemma not in _SOMEBODY or _is_told(scene, tree, place):
        return ()
    if not any(
        tree.token(one).text.lower() == "the" for one in tree.children(place, "det")
    ):
        return ()
    person = find_person(scene, tree, place, female=lemma == "woman", resolve=resolve)
    if person is None or not person.name.split()[-1][:1].isupper():
        return ()
    return (replace(person, span=span),)


def _is_told(scene: Scene, tree: Tree, place: int) -> bool:
    return bool(
        any(
            tree.token(one).dep in _OWN_WORDS or tree.token(one).text in _TELLING
            for one in tree.children(place)
        )
        or find_modifiers(scene, tree, place)
    )
