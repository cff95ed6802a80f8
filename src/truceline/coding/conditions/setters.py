"""Who sets a condition."""

from truceline.coding.actors.actors import resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.tree import OBJECTS, SUBJECTS, Tree
from truceline.model import ActorRef, Statement

# Verbs whose subject sets the condition below them.
_SETTING = frozenset(
    "insist demand require want refuse reject ask urge call oppose rule challenge propose "
    "make".split()
)
# The same where they have an object: "tied relief to a truce", not "relief hinges on it".
_TYING = frozenset("tie link condition hinge peg".split())
# Verbs whose subject binds itself under a condition; not where they are what is required.
_BINDING = frozenset("swear vow pledge promise accept agree exclude decline".split())
# "Under the front's plan": what a side has put forward.
_PLANS = frozenset(
    "plan proposal offer draft scheme paper blueprint term letter terms programme".split()
)
_UNDER = frozenset({"under", "in", "by", "to"})


def find_setter(
    scene: Scene,
    tree: Tree,
    place: int,
    waiting: tuple[int, ...],
    statement: Statement | None,
) -> ActorRef | None:
    """Who sets the condition whose words stand at a token: the subject of the demand
    itself, else the speaker, else the subject of the sentence.

    Where a paper or someone who is no side tells it, the side that will act sets it.
    """
    asking = [
        head
        for one in [place, *tree.ancestors(place)]
        if _sets(tree, one, place)
        for head in find_subjects(tree, one)
    ]
    own = _first_known(scene, tree, [*asking, *_owning(tree, place)])
    if own is not None:
        return own
    if statement is not None and statement.speaker is not None:
        speaker = statement.speaker
        if _is_side(speaker) or speaker.name.split()[-1][:1].isupper():
            return speaker
        return _acting(scene, tree, waiting) or speaker
    top = find_subjects(tree, tree.head_of(list(range(len(tree.tokens)))))
    return _first_known(scene, tree, [*_planning(tree), *top]) or _acting(
        scene, tree, waiting
    )


def _first_known(scene: Scene, tree: Tree, heads: list[int]) -> ActorRef | None:
    """The first actor that some noun phrases mean."""
    return next((ref for head in heads for ref in resolve(scene, tree, head)), None)


def _owning(tree: Tree, place: int) -> list[int]:
    """Whose condition a noun tells: "the front's price for a truce", "for the front a truce
    is the condition"."""
    if tree.token(place).pos != "NOUN":
        return []
    # A phrase that leads the sentence, set off by its comma.
    fronted = [
        thing
        for thing in tree.children(0, "pobj")
        if tree.token(0).text.lower() == "for"
        and tree.tokens[thing + 1 : thing + 2]
        and tree.token(thing + 1).text == ","
    ]
    return [*tree.children(place, "poss"), *fronted]


def _planning(tree: Tree) -> list[int]:
    """Whose plan a sentence begins with: "under the government's plan", "in a proposal by
    the front"."""
    for place, token in enumerate(tree.tokens[:8]):
        if (
            token.lemma.lower() not in _PLANS
            or token.dep != "pobj"
            or tree.token(token.head).text.lower() not in _UNDER
        ):
            continue
        return [
            *tree.children(place, "poss"),
            *(
                owner
                for prep in tree.children(place, "prep", "agent")
                if tree.token(prep).text.lower() in ("of", "by", "from")
                for owner in tree.children(prep, "pobj")
            ),
        ]
    return []


def _sets(tree: Tree, verb: int, place: int) -> bool:
    lemma = tree.token(verb).lemma
    if lemma in _TYING:
        return tree.child(verb, OBJECTS) is not None
    return lemma in _SETTING | _BINDING and not _is_under(tree, place, verb)


def _is_under(tree: Tree, place: int, verb: int) -> bool:
    """Whether the words of a condition lead the clause of a verb: "if they agree", "only if
    they agree"."""
    return any(
        tree.token(one).head == verb and tree.token(one).dep == "mark"
        for one in range(place, min(place + 2, len(tree.tokens)))
    )


def _is_side(speaker: ActorRef) -> bool:
    return speaker.id is not None or speaker.party is not None


def _acting(scene: Scene, tree: Tree, waiting: tuple[int, ...]) -> ActorRef | None:
    """The side that what waits is to be done by: its subject, of several the first that is
    a known side; else the first known side that its words name."""
    doers = [place for place in waiting if tree.token(place).dep in SUBJECTS]
    for places in (doers, waiting):
        for place in places:
            placed = scene.hit_at(tree, place)
            if placed is not None and placed.head != place:
                continue
            if placed is None and places is waiting:
                continue
            for ref in resolve(scene, tree, place):
                if _is_side(ref):
                    return ref
    return None
