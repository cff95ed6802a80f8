"""Who is refused, and who refuses, where only the sentence before tells it.

"Paris proposed a conference; Peking would have none of it": Paris is refused, which no row
need know for an offer. "The bishops begged the army to wait and were turned down": the army
refuses.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.dates.told import Told
from truceline.coding.parties.named import resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional, find_subjects
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, EventType

Refs = tuple[ActorRef, ...]

# Verbs of those who can be refused something.
_PROPOSING = frozenset(
    "offer propose suggest invite ask request want wish demand call appeal urge press plead beg "
    "seek insist require float table recommend volunteer implore exhort petition bid tender "
    "draft advance submit unveil circulate moot broach".split()
)
# Verbs of those whose words can be.
_SAYING = frozenset(
    "say claim allege charge accuse insist maintain report tell complain assert contend argue "
    "announce declare".split()
)
_STAND_INS = frozenset(
    {"it", "this", "that", "which", "them", "so", "both", "either", "none"}
)
# What needs no word for what is refused.
_REFUSING = frozenset({"refuse", "decline", "demur", "balk", "baulk"})
# "Refused to hear of it", "declined to do so".
_TAKING = frozenset(
    "accept consider hear discuss do agree take entertain contemplate go".split()
)
# What somebody said, whatever it was called.
_ACCOUNTS = frozenset(
    "account version claim allegation charge accusation assertion story report".split()
)
_IDEAS = frozenset(
    "offer proposal plan idea invitation suggestion call demand request appeal plea overture "
    "initiative bid thing notion".split()
)
# How many sentences back somebody may have proposed what is refused.
_REACH = 1
_REACH_OF_IDEAS = 2
_BELOW = ("xcomp", "ccomp", "pcomp")


def name_refuser(told: Sequence[Told], one: Told) -> Told:
    """A refusal that is told of those refused alone, done by whom they had asked."""
    claim = one.claim
    if claim.type is not EventType.REJECT or claim.source or not claim.target:
        return one
    refused = sides_of(claim.target)
    for other in reversed(told):
        if one.tree.number - other.tree.number > _REACH:
            break
        asked = other.claim.target
        if (
            other.claim.type is EventType.REQUEST
            and sides_of(other.claim.source) & refused
            and asked
            and not sides_of(asked) & refused
        ):
            return replace(one, claim=replace(claim, source=asked))
    return one


def find_proposer(scene: Scene, one: Told, own: frozenset[str]) -> Refs:
    """Who had proposed, just before, what is refused in a bare "it" or "the idea", else who had
    said what is refused in a bare "that"; empty for a refusal that says what it refuses."""
    words = {one.tree.token(place).lemma.lower() for place in one.objects}
    if one.claim.type is not EventType.REJECT or not _is_bare(one, words):
        return ()
    reach = _REACH_OF_IDEAS if words & _IDEAS else _REACH
    verbs = (_PROPOSING, _SAYING) if words and words <= _STAND_INS else (_PROPOSING,)
    if words & _ACCOUNTS:
        verbs = (_SAYING,)
    for lemmas in verbs:
        for tree, place in _verbs_before(scene, one, reach, lemmas):
            found = resolve_all(scene, tree, find_subjects(tree, place))
            if found and not sides_of(found) & own:
                return found
    return ()


def _is_bare(one: Told, words: set[str]) -> bool:
    tree, place = one.tree, one.place
    if not words <= _STAND_INS | _IDEAS | _ACCOUNTS or is_passive(tree, place):
        return False
    if any(
        tree.children(thing, "prep", "acl", "relcl", "poss") for thing in one.objects
    ):
        return False
    below = [clause for clause in tree.children(place, *_BELOW) if clause > place]
    if below and not words:
        return all(_is_taking_it(tree, clause) for clause in below)
    behind = find_prepositional(tree, place, "of")
    is_of_it = bool(behind) and all(_stands_in(tree, each) for each in behind)
    return (
        bool(words) or is_of_it or tree.token(place).lemma.lower() in _REFUSING
    ) and (is_of_it or not behind)


def _is_taking_it(tree: Tree, clause: int) -> bool:
    things = tree.children(clause, "dobj") + find_prepositional(tree, clause, "of")
    return tree.token(clause).lemma.lower() in _TAKING and all(
        _stands_in(tree, one) for one in things
    )


def _stands_in(tree: Tree, place: int) -> bool:
    return tree.token(place).text.lower() in _STAND_INS


def _verbs_before(
    scene: Scene, one: Told, reach: int, lemmas: frozenset[str]
) -> Iterator[tuple[Tree, int]]:
    """Such verbs before a refusal, the nearest first."""
    first = max(one.tree.number - reach, 0)
    for tree in reversed(scene.trees[first : one.tree.number + 1]):
        for place in reversed(range(len(tree.tokens))):
            token = tree.token(place)
            if tree is one.tree and place >= one.place:
                continue
            if token.pos == "VERB" and token.lemma.lower() in lemmas:
                yield tree, place
