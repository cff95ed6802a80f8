"""Whom words concern that only the clause below them names.

"Complained that the police went on", "vowed to fight the lawmakers": the verb of speaking
has no object, and whom it is about does, or suffers, what its clause tells.
"""

from truceline.coding.actors.actors import is_same, resolve
from truceline.coding.parties.named import CIVIL
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import (
    find_objects,
    find_prepositional,
    find_subjects,
)
from truceline.coding.sentences.passives import find_agents, is_passive
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

# What is complained of, asked or praised in a clause is done by its subject.
_OF_WHO_ACTS = frozenset({EventType.ACCUSE, EventType.REQUEST, EventType.SUPPORT})
# What is threatened or refused in an infinitive is done to its object.
_OF_WHO_SUFFERS = frozenset({EventType.REJECT, EventType.THREATEN})
_IF = frozenset({"if", "unless"})
_UNLESS = frozenset({"unless", "until"})
_TOWARDS = ("against", "on", "at", "with")
_MEETING = frozenset(
    "meet talk speak negotiate see receive listen sit face recognise recognize".split()
)
# Who is nobody in particular.
_NOBODY = frozenset({"other", "one", "some"})


def find_below(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The actors of the clause below a verb of speaking, its own source left out."""
    if not match.trigger.verbs:
        return ()
    tree, place = match.tree, match.place
    warned: list[int] = []
    if match.rule.type in _OF_WHO_ACTS:
        heads = _acting_below(tree, place)
    elif match.rule.type in _OF_WHO_SUFFERS:
        heads = _suffering_below(tree, place)
        if match.rule.type is EventType.THREATEN:
            warned = _warned(tree, place)
            heads += warned
    else:
        return ()
    found: list[ActorRef] = []
    for head in heads:
        lemma = tree.token(head).lemma.lower()
        if lemma in _NOBODY or lemma in scene.lexicon.things.gear:
            continue
        for ref in resolve(scene, tree, head):
            is_nobodys = not _is_known(ref) and (
                head in warned
                or (
                    match.rule.type is EventType.REJECT and not _is_met(tree, ref, head)
                )
            )
            if not is_nobodys and not any(
                _is_of(ref, one) for one in (*source, *found)
            ):
                found.append(ref)
    return tuple(found)


def _is_known(ref: ActorRef) -> bool:
    """Whether it is somebody of a side: who refuses to free "the prisoners" refuses it to
    another."""
    return bool(ref.id or ref.party or ref.party_name)


def _is_met(tree: Tree, ref: ActorRef, head: int) -> bool:
    """Whether it is people of a calling whom one may refuse to talk to: "the bishops"."""
    at = tree.token(head)
    verb = tree.token(at.head if at.dep != "pobj" else tree.token(at.head).head)
    return ref.code in CIVIL and verb.lemma in _MEETING


def _is_of(one: ActorRef, other: ActorRef) -> bool:
    """Whether two references mean the same actor or the same side."""
    sides = {name for name in (other.id, other.party) if name}
    return is_same(one, other) or bool(sides & {one.id, one.party})


def _acting_below(tree: Tree, place: int) -> list[int]:
    for clause in tree.children(place, "ccomp"):
        if is_passive(tree, clause):
            return find_agents(tree, clause)
        return [one for one in tree.children(clause) if tree.token(one).dep in SUBJECTS]
    return []


def _suffering_below(tree: Tree, place: int) -> list[int]:
    for clause in tree.children(place, "xcomp"):
        if is_passive(tree, clause):
            return []
        heads = find_objects(tree, clause)
        links = (*_TOWARDS, "to") if tree.token(clause).lemma in _MEETING else _TOWARDS
        for link in links:
            heads += find_prepositional(tree, clause, link)
        return [one for one in heads if one not in find_subjects(tree, clause)]
    return []


def find_required(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Who would have to act before what is refused is done: the army of "would not come
    unless the army left"; none who are of the refusing side or of none."""
    tree = match.tree
    heads = [
        one
        for clause in tree.children(match.place, "advcl")
        if any(
            tree.token(mark).text.lower() in _UNLESS for mark in tree.children(clause)
        )
        for one in tree.children(clause, "nsubj")
    ]
    return tuple(
        ref
        for head in heads
        for ref in resolve(scene, tree, head)
        if _is_known(ref) and not any(_is_of(ref, one) for one in source)
    )


def _warned(tree: Tree, place: int) -> list[int]:
    """Who suffers what a warning tells, or is to do otherwise: the army of "they would
    shell the army", "consequences if the army stayed"."""
    heads = []
    for clause in tree.children(place, "ccomp"):
        if not is_passive(tree, clause):
            heads += find_objects(tree, clause)
    above = [place, *tree.children(place, "ccomp")]
    for clause in [one for verb in above for one in tree.children(verb, "advcl")]:
        if any(tree.token(one).text.lower() in _IF for one in tree.children(clause)):
            heads += [
                one for one in tree.children(clause) if tree.token(one).dep in SUBJECTS
            ]
    return heads
