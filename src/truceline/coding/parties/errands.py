"""Whom a journey is for, where its purpose tells: "flew to Vell to plead with Moss"."""

from truceline.coding.actors.actors import is_same
from truceline.coding.names.places import without_towns
from truceline.coding.parties.named import resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef

Refs = tuple[ActorRef, ...]

_VISIT = "visit"
# What one travels to do with somebody.
_SEEING = frozenset(
    "meet see hear consult brief sound persuade press visit talk speak confer negotiate plead "
    "reason explain present deliver hand bring convince urge ask mediate discuss raise "
    "reconcile thank congratulate receive fetch".split()
)
_LINKS = ("with", "to", "between")


def find_visited(scene: Scene, match: Match, source: Refs) -> Refs:
    """Who is to be met by the clause of purpose below a journey; nobody where it names none,
    and where the journey itself is one to somebody: "flew to Moscow to meet Moss"."""
    tree, place = match.tree, match.place
    if match.trigger.mode != _VISIT or not match.trigger.verbs:
        return ()
    hosts = resolve_all(scene, tree, find_prepositional(tree, place, "to"))
    if any(ref.id or ref.party for ref in hosts):
        return ()
    for verb in tree.children(place, "advcl", "xcomp"):
        if tree.token(verb).tag != "VB" or tree.token(verb).lemma not in _SEEING:
            continue
        heads = [*tree.children(verb, "dobj", "dative")]
        heads += [
            one for link in _LINKS for one in find_prepositional(tree, verb, link)
        ]
        found = tuple(
            ref
            for ref in without_towns(scene, resolve_all(scene, tree, heads))
            if not any(is_same(ref, one) for one in source)
        )
        if found:
            return found
    return ()
