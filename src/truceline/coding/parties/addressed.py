"""Whom a request, a promise or a yes is put to.

"Asked the legislature for a pardon": the legislature is asked, be it of one's own side.
"Promised the province more troops": the province is, and no troops. "Accepted Moss's offer
of guards": Moss is told yes, and no guards. "Met Moss, who agreed to leave": so is whoever
met Moss.
"""

from truceline.coding.actors.actors import is_same, resolve
from truceline.coding.actors.sides_meant import side_of, sides_of
from truceline.coding.parties.as_printed import name_phrases
from truceline.coding.parties.errands import find_visited
from truceline.coding.parties.named import resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional, find_subjects
from truceline.coding.sentences.at_request import is_granted
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

_ACCEPTING = frozenset({"accept", "embrace", "welcome", "take", "approve"})
_OFFERS = frozenset(
    "offer proposal invitation plan term condition demand request apology assurance promise "
    "bid suggestion draft mediation help".split()
)
_MEETING = frozenset(
    "meet see visit telephone phone call receive talk speak write ask tell urge".split()
)
_ASKING = frozenset({"ask", "press", "push", "beg", "petition", "implore", "lobby"})


def find_addressed(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Whom a verb of asking or promising has for its object beside what is asked for or
    promised; none for other verbs, and none for who only asks themselves."""
    if match.rule.type is EventType.CONSULT:
        return find_visited(scene, match, source)
    if match.rule.type is EventType.AGREE:
        return (
            _promised(scene, match, source)
            or _offering(scene, match, source)
            or _who_met_them(scene, match, source)
        )
    tree, place = match.tree, match.place
    if match.rule.type is EventType.REQUEST and is_granted(tree, place):
        return _granting(scene, match, source)
    if (
        match.rule.type is not EventType.REQUEST
        or tree.token(place).lemma not in _ASKING
        or not find_prepositional(tree, place, "for")
    ):
        return ()
    heads = tree.children(place, "dobj", "dative", "nsubjpass")
    if not heads and is_passive(tree, place) and tree.token(place).dep == "acl":
        heads = [tree.token(place).head]
    return tuple(
        ref
        for head in heads
        for ref in resolve(scene, tree, head)
        if not any(is_same(ref, one) for one in source)
    )


def _granting(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Who does what somebody asked for: "at Norway's request the council met"."""
    tree = match.tree
    verb = tree.verb_above(match.place)
    found = () if verb is None else resolve_all(scene, tree, find_subjects(tree, verb))
    return tuple(ref for ref in found if not any(is_same(ref, one) for one in source))


def _promised(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Whom something is promised without a "to", as printed where no codebook lists them."""
    tree, place = match.tree, match.place
    heads = [
        one
        for one in tree.children(place, "dative")
        if tree.token(one).pos in ("NOUN", "PROPN", "PRON")
        and tree.children(place, "dobj")
    ]
    nouns = [one for one in heads if tree.token(one).pos != "PRON"]
    found = resolve_all(scene, tree, heads) or name_phrases(scene, tree, nouns)
    return _without(found, source)


def _offering(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Whose the offer is that somebody accepts."""
    tree = match.tree
    owners = [
        one
        for head in match.objects
        if tree.token(match.place).lemma in _ACCEPTING
        and tree.token(head).lemma.lower() in _OFFERS
        for one in tree.children(head, "poss")
    ]
    return _without(resolve_all(scene, tree, owners), source)


def _who_met_them(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Who meets those of whom a clause goes on to tell that they agreed or promised."""
    tree, place = match.tree, match.place
    if tree.token(place).dep != "relcl" or not _is_of_the_head(tree, place):
        return ()
    # "Met the minister, Moss, who agreed".
    at = tree.token(place).head
    while tree.token(at).dep == "appos":
        at = tree.token(at).head
    if tree.token(at).dep == "pobj":
        at = tree.token(at).head
    meeting = tree.token(at).head
    if (
        tree.token(at).dep not in ("dobj", "prep", "dative")
        or tree.token(meeting).lemma not in _MEETING
        or is_passive(tree, meeting)
    ):
        return ()
    return _without(resolve_all(scene, tree, find_subjects(tree, meeting)), source)


def _is_of_the_head(tree: Tree, clause: int) -> bool:
    """Whether those who were met do what the clause tells: "who agreed", not "whom"."""
    return any(
        tree.token(one).text.lower() == "who" for one in tree.children(clause, "nsubj")
    )


def _without(
    refs: tuple[ActorRef, ...], source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    own = sides_of(source)
    return tuple(
        ref
        for ref in refs
        if not any(is_same(ref, one) for one in source) and side_of(ref) not in own
    )
