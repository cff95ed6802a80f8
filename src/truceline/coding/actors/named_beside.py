"""What people and bodies are called by the name set beside what they do."""

from dataclasses import replace

from truceline.coding.actors.people_seen import Resolve
from truceline.coding.actors.unlisted import with_side
from truceline.coding.names.name_words import GROUP_NOUNS
from truceline.coding.names.people_words import ONE_PERSON
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.modifiers import cut_phrase, find_name_beside
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef

# Words for many, beside which a name tells who leads them or one of them.
_MANY = frozenset({"REB", "PRM"})
# A name set beside a noun is a person's or a body's only where it has two words.
_WHOLE_NAME = 2
_SOMEBODY = frozenset({"man", "woman"})
_CALLING = frozenset({"call", "name", "dub", "know", "style", "baptise", "baptize"})


def with_name_beside(
    scene: Scene,
    tree: Tree,
    place: int,
    refs: tuple[ActorRef, ...],
    *,
    resolve: Resolve,
) -> tuple[ActorRef, ...]:
    """Somebody known by what they do, called by the name set beside it: "a rebel
    spokesman, James Gatdet Dak"."""
    lemma = tree.token(place).lemma.lower()
    is_one = tree.token(place).tag == "NN"
    if lemma in GROUP_NOUNS and is_one and len(refs) == 1 and _called(tree, place):
        return _body_beside(scene, tree, place, resolve) or refs
    called = _called(tree, place) if is_one else []
    if called and not refs and lemma in _SOMEBODY:
        return resolve(scene, tree, called[0])
    beside = cut_phrase(tree, called[0]) if called else find_name_beside(tree, place)
    if beside is None or len(refs) != 1:
        return refs
    if lemma in GROUP_NOUNS and is_one:
        # "A splinter group, Ahrar-ul-Hind": a body goes by its name, be it one word.
        return _body_beside(scene, tree, place, resolve) or refs
    if len(scene.text(beside).split()) < _WHOLE_NAME and not (
        # "The rebel chief Tano": no comma parts them.
        lemma in ONE_PERSON and tree.token(place + 1).start == beside.start
    ):
        return refs
    if scene.lexicon.roles[lemma].code in _MANY and not is_one:
        return refs
    own = with_side(scene, refs[0])
    return (replace(own, id=None, name=scene.text(beside), span=beside),)


def _body_beside(
    scene: Scene, tree: Tree, place: int, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The body whose name is set beside what it is: "another militia, the 3R", "a faction
    called FLENO"."""
    return tuple(
        ref
        for one in (*tree.children(place, "appos"), *_called(tree, place))
        if tree.token(one).pos == "PROPN"
        for ref in resolve(scene, tree, one)
    )[:1]


def _called(tree: Tree, place: int) -> list[int]:
    """The names that a participle gives to a noun: "a group known as the Tigers", "a man
    calling himself Moss"."""
    return [
        name
        for verb in tree.children(place, "acl")
        if tree.token(verb).lemma in _CALLING
        and (tree.token(verb).tag == "VBN" or _is_of_oneself(tree, verb))
        for name in (
            *tree.children(verb, "oprd"),
            *find_prepositional(tree, verb, "as"),
        )
        if tree.token(name).pos == "PROPN"
    ]


def _is_of_oneself(tree: Tree, verb: int) -> bool:
    return any(
        tree.token(one).text.lower().endswith(("self", "selves"))
        for one in tree.children(verb, "dobj")
    )
