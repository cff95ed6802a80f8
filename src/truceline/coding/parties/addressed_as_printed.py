"""Those whom words are put to, as printed, where nobody knows whose they are.

"Accused the paper of lying", "asked the eleven nations to stay", "threatened those who vote": whom
such a verb has for its object is meant, and not the enemy that the article sets against the speaker.
"""

from dataclasses import replace

from truceline.coding.parties.as_printed import name_phrases
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

_OF = frozenset(
    {EventType.ACCUSE, EventType.REQUEST, EventType.SUPPORT, EventType.THREATEN}
)
# One thanks or accuses somebody, whatever noun tells whom.
_SOMEBODY = frozenset("accuse thank congratulate felicitate scold upbraid".split())
# With an infinitive behind it, these have for their object who is to do it.
_TO_DO = frozenset(
    "ask urge beg press order tell instruct invite implore exhort entreat beseech petition "
    "encourage challenge oblige call appeal plead pressure".split()
)
_LINKS = ("on", "upon", "to", "with")
_THOSE = "those"


def name_addressed(scene: Scene, match: Match) -> tuple[ActorRef, ...]:
    """The object of a verb of asking, blaming, thanking or threatening, as printed; none for
    other verbs and for what may be a thing ("urged restraint", "threatened the talks")."""
    if match.rule.type not in _OF or not match.trigger.verbs:
        return ()
    tree = match.tree
    gear = scene.lexicon.things.gear
    heads = [
        one
        for one in _objects(match)
        if _is_somebody(match, tree, one) and tree.token(one).lemma.lower() not in gear
    ]
    return tuple(
        _with_clause(scene, tree, head, ref)
        for head in heads
        for ref in name_phrases(scene, tree, [head])
    )


def _with_clause(scene: Scene, tree: Tree, head: int, ref: ActorRef) -> ActorRef:
    """ "Those who take part" and no bare "those"."""
    if tree.token(head).text.lower() != _THOSE:
        return ref
    span = tree.cover(sorted(tree.subtree(head)))
    return replace(ref, name=scene.text(span), span=span)


def _objects(match: Match) -> list[int]:
    tree, place = match.tree, match.place
    own = tree.children(place, "dobj", "nsubjpass")
    if own or tree.token(place).lemma.lower() not in _TO_DO:
        return own
    return [one for link in _LINKS for one in find_prepositional(tree, place, link)]


def _is_somebody(match: Match, tree: Tree, place: int) -> bool:
    token = tree.token(place)
    if token.text.lower() == _THOSE:
        return bool(tree.children(place, "relcl", "acl"))
    if token.pos not in ("NOUN", "PROPN"):
        return False
    lemma = tree.token(match.place).lemma.lower()
    return lemma in _SOMEBODY or (
        lemma in _TO_DO and bool(tree.children(match.place, "xcomp", "advcl"))
    )
