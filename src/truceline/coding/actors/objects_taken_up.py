"""Whom "him" or "them" means behind another verb of the same subject: "met Moss and thanked
him"."""

from truceline.coding.actors.people_seen import Resolve
from truceline.coding.names.people_words import ONE_PERSON
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import ActorRef

Refs = tuple[ActorRef, ...]

_DONE_TO = ("dobj", "dative")
_MEETING = ("with", "to", "on")
_MANY = frozenset({"them"})


def find_object_before(
    scene: Scene, tree: Tree, place: int, *, resolve: Resolve
) -> Refs:
    """Whom the verb before has for its object, where a pronoun is the object of one that is
    joined with it and has no subject of its own; nobody where they differ in number."""
    verb = _verb_of(tree, place)
    if verb is None or tree.token(verb).dep != "conj" or _has_subject(tree, verb):
        return ()
    before = tree.token(verb).head
    if tree.token(before).pos != "VERB" or is_passive(tree, before):
        return ()
    is_many = tree.token(place).text.lower() in _MANY
    heads = [
        *tree.children(before, *_DONE_TO),
        *(one for link in _MEETING for one in find_prepositional(tree, before, link)),
    ]
    for head in heads:
        row = [one for one in tree.conjuncts(head) if one < place]
        if not _is_somebody(tree, head, row=row, is_many=is_many):
            continue
        refs = tuple(ref for one in row for ref in resolve(scene, tree, one))
        if refs and (is_many or len(refs) == 1):
            return refs
    return ()


def _verb_of(tree: Tree, place: int) -> int | None:
    token = tree.token(place)
    if token.dep in _DONE_TO:
        return token.head
    if token.dep == "pobj" and tree.token(token.head).dep == "prep":
        above = tree.token(token.head).head
        return above if tree.token(above).pos == "VERB" else None
    return None


def _has_subject(tree: Tree, verb: int) -> bool:
    return bool(tree.children(verb, *SUBJECTS, *PASSIVE_SUBJECTS))


def _is_somebody(tree: Tree, head: int, *, row: list[int], is_many: bool) -> bool:
    """Whether a noun can be taken up so: a person, or of "them" several people."""
    token = tree.token(head)
    if is_many:
        return len(row) > 1 or token.tag in ("NNS", "NNPS")
    return len(row) == 1 and (
        token.tag == "NNP" or (token.tag == "NN" and token.lemma.lower() in ONE_PERSON)
    )
