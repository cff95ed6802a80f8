"""Who did it where another word of the clause tells: "ten men held by the Taliban were
freed", "were killed in an ambush by the M23"."""

from truceline.coding.parties.named import find_inside, resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional, find_subjects
from truceline.coding.sentences.passives import find_agents
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

_LETTING = "let"
_HOLDING = frozenset(
    {"hold", "capture", "seize", "abduct", "kidnap", "detain", "take", "keep"}
)
_HANDS = frozenset({"hand", "custody", "captivity", "power"})
# What only people do.
_SPOKEN = frozenset(
    {
        EventType.ACCUSE,
        EventType.REJECT,
        EventType.REQUEST,
        EventType.SUPPORT,
        EventType.THREATEN,
    }
)


def find_holders(
    scene: Scene, tree: Tree, objects: tuple[int, ...]
) -> tuple[ActorRef, ...]:
    """Who holds those who are freed: "ten men held by the Taliban were freed", "two nuns in
    the hands of the rebels are free"."""
    return resolve_all(scene, tree, _in_whose_hands(tree, objects)) or tuple(
        ref
        for one in objects
        for verb in tree.children(one, "acl", "relcl")
        if tree.token(verb).lemma in _HOLDING
        if not tree.children(verb, "neg")
        for ref in resolve_all(
            scene, tree, find_agents(tree, verb) or _named_subjects(tree, verb)
        )
    )


def _in_whose_hands(tree: Tree, objects: tuple[int, ...]) -> list[int]:
    """Who has them in hand; the words may hang on the number before them ("two of the nuns
    in the hands of the rebels")."""
    counted = [
        above
        for one in objects
        for above in tree.ancestors(one)
        if tree.token(one).dep == "pobj" and tree.token(above).pos == "NUM"
    ]
    return [
        owner
        for one in (*objects, *counted)
        for hand in find_prepositional(tree, one, "in")
        if tree.token(hand).lemma.lower() in _HANDS
        for owner in (
            *tree.children(hand, "poss"),
            *find_prepositional(tree, hand, "of"),
        )
    ]


def find_letting_go(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """By whom people are "let go by the rebels", which the parser hangs on the going."""
    token = tree.token(place)
    if token.lemma != _LETTING or token.tag != "VBN" or token.head == place:
        return ()
    return resolve_all(scene, tree, find_prepositional(tree, token.head, "by"))


def _named_subjects(tree: Tree, verb: int) -> list[int]:
    return [one for one in find_subjects(tree, verb) if tree.token(one).pos != "PRON"]


def find_attackers(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """Who attacked where people "were killed in an ambush by the M23", "died in Taliban
    raids" or fell "in an attack blamed on" somebody."""
    if tree.token(place).lemma == "fall":
        # "The town fell to the rebels."
        taken = resolve_all(scene, tree, find_prepositional(tree, place, "to"))
        if taken:
            return taken
    for link in ("in", "by", "during", "under"):
        for blow in find_prepositional(tree, place, link):
            lemma = tree.token(blow).lemma.lower()
            if EventType.ASSAULT not in scene.lexicon.noun_types(lemma):
                continue
            heads = [*tree.children(blow, "poss"), *find_agents(tree, blow)]
            heads += tree.children(blow, "compound", "nmod", "amod")
            for verb in tree.children(blow, "acl"):
                heads += find_agents(tree, verb)
                heads += find_prepositional(tree, verb, "on")
            found = tuple(
                ref for ref in resolve_all(scene, tree, heads) if ref.name[:1].isupper()
            ) or find_inside(scene, tree, heads)
            if found:
                return found
    return ()


def find_telling(
    scene: Scene, match: Match, subjects: list[int]
) -> tuple[ActorRef, ...]:
    """Who goes on to do what the parser takes for a part of what was said: "she said the
    truce was over and threatened them". No truce threatens anybody."""
    tree, verb = match.tree, match.place
    if match.rule.type not in _SPOKEN or not match.trigger.verbs:
        return ()
    said = tree.token(verb).head
    above = tree.token(said).head
    if (
        tree.token(verb).dep != "conj"
        or tree.token(said).dep != "ccomp"
        or tree.token(above).lemma not in scene.lexicon.cue_verbs
        or any(tree.token(one).pos != "NOUN" for one in subjects)
        or tree.children(verb, "aux")
    ):
        return ()
    return resolve_all(scene, tree, find_subjects(tree, above))
