"""Who is named beside words that are meant for another.

"Wants Moss tried" asks the judges, not Moss; "complained to the Council of a raid" blames
whoever raided; "vowed to avenge Moss" threatens those who killed him.
"""

from truceline.coding.sentences.arguments import find_objects, find_prepositional
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

Refs = tuple[ActorRef, ...]

_WANTING = frozenset({"want", "need", "like", "prefer", "wish", "demand"})
# What is done for somebody and threatens another.
_FOR_THEM = frozenset(
    "avenge revenge defend protect free rescue liberate save support honour honor shield".split()
)
_COMPLAINING = frozenset({"complain", "gripe", "appeal"})
_BODIES = ("IGO", "IGUN", "UNO")
_OF_WHAT = ("of", "about", "against", "over")


def without_bystanders(match: Match, target: Refs) -> Refs:
    """The target without those whom a demand, a threat or a complaint only names."""
    if not target or not match.trigger.verbs:
        return target
    aside = set(_aside(match))
    tree = match.tree
    return tuple(
        ref
        for ref in target
        if not (words := tree.at(ref.span))
        or tree.head_of(words) not in aside
        or (match.rule.type is EventType.ACCUSE and not _is_of_many(ref))
    )


def _is_of_many(ref: ActorRef) -> bool:
    """Whether it is a body of many states, which hears complaints of others."""
    return (ref.code or "").startswith(_BODIES)


def _aside(match: Match) -> list[int]:
    tree, place = match.tree, match.place
    lemma = tree.token(place).lemma.lower()
    if match.rule.type is EventType.REQUEST and lemma in _WANTING:
        return _undergoing(tree, place)
    if match.rule.type is EventType.THREATEN:
        return [
            one
            for clause in tree.children(place, "xcomp")
            if tree.token(clause).lemma.lower() in _FOR_THEM
            for one in find_objects(tree, clause)
        ]
    if match.rule.type is EventType.ACCUSE and lemma in _COMPLAINING:
        is_told_of_what = tree.children(place, "ccomp") or any(
            find_prepositional(tree, place, link) for link in _OF_WHAT
        )
        return find_prepositional(tree, place, "to") if is_told_of_what else []
    return []


def _undergoing(tree: Tree, place: int) -> list[int]:
    """To whom a thing is to be done that somebody wants: Moss of "wants Moss gone"."""
    heads = []
    for clause in tree.children(place, "ccomp", "xcomp", "oprd"):
        token = tree.token(clause)
        if token.tag in ("VBN", "VBD") and not tree.children(clause, "aux", "auxpass"):
            heads += [
                one for one in tree.children(clause) if tree.token(one).dep in SUBJECTS
            ]
            heads += [one for one in tree.children(place, "dobj") if one < clause]
        elif token.tag == "VBN" and tree.children(clause, "auxpass"):
            heads += tree.children(clause, "nsubjpass")
    for one in tree.children(place, "dobj"):
        if any(
            tree.token(clause).tag == "VBN" and clause > one
            for clause in tree.children(one, "acl")
        ):
            heads.append(one)
    return [one for one in heads if tree.token(one).text.lower() != "it"]
