"""Who does an act that its subject undergoes: "won praise from Norway", "drew criticism"."""

from truceline.coding.parties.as_printed import name_phrases
from truceline.coding.parties.named import resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional, find_subjects
from truceline.coding.sentences.passives import find_agents, is_passive
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

Refs = tuple[ActorRef, ...]

# Verbs whose subject gets what their object tells.
_GETTING = frozenset(
    "draw win earn receive get attract face suffer incur gain garner obtain secure elicit "
    "encounter undergo enjoy".split()
)
# Whoever "was refused a visa" is the one it was refused to.
_GIVING = frozenset("refuse deny grant give offer promise guarantee accord".split())
# These tell so only where it is said from whom.
_ONLY_FROM = frozenset({"have", "get"})
# "Met with a refusal", "came under attack", "came in for criticism".
_BEHIND = {"meet": ("with",), "come": ("under", "for"), "run": ("into",)}
_FROM = ("from", "by")
_OF = frozenset({EventType.SUPPORT, EventType.AGREE})
# Goods that are got are given by somebody.
_GIVEN = frozenset({EventType.AID})


def find_undergone(scene: Scene, match: Match) -> tuple[Refs, Refs] | None:
    """Source and target of an act that its subject undergoes; None for any other act."""
    tree = match.tree
    given = _given_by(scene, match)
    if given is not None:
        return given
    found = _verb_and_noun(match)
    if found is None or "subject" in match.trigger.target:
        return None
    verb, noun = found
    heads = [
        one
        for link in _FROM
        for at in (noun, verb)
        for one in find_prepositional(tree, at, link)
    ]
    if not heads and match.rule.type in _OF:
        heads = find_prepositional(tree, noun, "of")
    source = resolve_all(scene, tree, heads)
    if not source and (
        tree.token(verb).lemma in _ONLY_FROM or match.rule.type in _GIVEN
    ):
        return None
    if match.rule.type is EventType.RETREAT:
        # "Obtained the release of two nuns from the rebels": who asks for it is not freed.
        freed = list(match.objects)
        return source, resolve_all(scene, tree, freed) or name_phrases(
            scene, tree, freed[:1]
        )
    subjects = find_subjects(tree, verb)
    # What is condemned may be a raid: then those who made it are.
    return source, resolve_all(scene, tree, subjects) or resolve_all(
        scene,
        tree,
        [
            one
            for at in subjects
            for one in (*tree.children(at, "poss"), *find_agents(tree, at))
        ],
    )


def _given_by(scene: Scene, match: Match) -> tuple[Refs, Refs] | None:
    """Who refuses or grants a thing to its subject: "they were refused a visa by Norway"."""
    tree, place = match.tree, match.place
    things = tree.children(place, "dobj")
    if not (things and tree.token(place).lemma in _GIVING and is_passive(tree, place)):
        return None
    givers = [
        *find_agents(tree, place),
        *(one for thing in things for one in find_prepositional(tree, thing, "by")),
    ]
    source = resolve_all(scene, tree, givers)
    target = resolve_all(scene, tree, tree.children(place, *PASSIVE_SUBJECTS))
    return (source, target) if source and target else None


def _verb_and_noun(match: Match) -> tuple[int, int] | None:
    """The verb of getting, and the noun for what is got."""
    tree, place = match.tree, match.place
    if tree.token(place).pos == "NOUN":
        verb = _governor(tree, place)
        return None if verb is None else (verb, place)
    if match.rule.type is EventType.CONSULT or is_passive(tree, place):
        return None
    nouns = tree.children(place, "dobj")
    is_getting = tree.token(place).lemma in _GETTING
    return (place, nouns[0]) if nouns and is_getting else None


def _governor(tree: Tree, place: int) -> int | None:
    token = tree.token(place)
    verb = token.head
    if token.dep == "dobj":
        lemma = tree.token(verb).lemma
        is_got = lemma in _GETTING | _ONLY_FROM and not is_passive(tree, verb)
        return verb if is_got else None
    if token.dep != "pobj":
        return None
    link = tree.token(verb).text.lower()
    for above in tree.ancestors(verb):
        if tree.token(above).pos != "ADP":
            return above if link in _BEHIND.get(tree.token(above).lemma, ()) else None
    return None
