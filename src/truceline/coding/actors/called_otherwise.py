"""Whom "the former president" means: the one person who acts in the sentence before.

News names somebody once and then says what he is or was: "Ilva Moss stayed away. The
one-time judge called it a farce".
"""

from dataclasses import replace

from truceline.coding.actors.people_beside import find_only_person
from truceline.coding.actors.people_seen import Resolve, find_people, name_above
from truceline.coding.names.people_words import ONE_PERSON
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import ActorRef, Span

# Adjectives with which no article means an office, but somebody it has named.
_TELLING = frozenset(
    "former ex one-time onetime old new veteran erstwhile ageing aging elderly retired "
    "exiled ousted deposed".split()
)
# Nouns for who does something end so.
_DOERS = ("er", "or", "ist", "man", "woman", "ian")
# Who helps two sides is mostly one person in an article, whatever is said of them.
_BETWEEN = frozenset({"mediator", "facilitator", "go-between", "intermediary"})
_NAMED_THERE = ("appos", "poss")


def find_called_otherwise(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The last person who acts in the sentence before, else the only one it names, for a
    noun with such an adjective; none where its own words say who it is."""
    if tree.number == 0 or not _is_called_so(scene, tree, place):
        return ()
    before = scene.trees[tree.number - 1]
    acting = [
        ref
        for ref, head in find_people(scene, before, resolve=resolve)
        if before.token(name_above(before, head)).dep in SUBJECTS | PASSIVE_SUBJECTS
    ]
    person = (
        acting[-1]
        if acting
        else find_only_person(scene, before, "", without=frozenset(), resolve=resolve)
    )
    return () if person is None else (replace(person, span=span),)


def _is_called_so(scene: Scene, tree: Tree, place: int) -> bool:
    token = tree.token(place)
    lemma = token.lemma.lower()
    if token.tag != "NN" or tree.children(place, *_NAMED_THERE):
        return False
    the = [one for one in tree.children(place, "det") if tree.token(one).text.lower() == "the"]  # fmt: skip
    if not the or find_prepositional(tree, place, "of"):
        return False
    # As printed, for the reading parts "one-time".
    words = scene.text(Span(tree.token(the[0]).end, token.start)).lower().split()
    if lemma in _BETWEEN:
        return not words
    return bool(_TELLING & {*words}) and (lemma in ONE_PERSON or lemma.endswith(_DOERS))
