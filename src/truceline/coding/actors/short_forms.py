"""Bodies that are called by one word of their name: "the league", "the Council"."""

from collections.abc import Iterator

from truceline.coding.names.unlisted_sides import new_sides
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorKind, ActorRef, Span

# Words that end the names of bodies and mean one of them with "the" before it.
_BODIES = frozenset(
    "alliance assembly association bloc coalition commission committee conference congress "
    "council federation front league mission movement organisation organization party "
    "tribunal union".split()
)
# "Accused the league of lying": what follows is what it is accused of.
_BLAMING = frozenset({"accuse", "suspect", "convict"})
_THE = frozenset({"the", "this", "that"})


def find_short_form(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """The body named before whose name holds the word, the last of them; empty for a word
    that is no such short form."""
    words = _short_words(tree, place)
    if not words:
        return ()
    token = tree.token(place)
    span = Span(token.start, token.end)
    found = [*_listed(scene, tree, words, span), *_unlisted(scene, words, span)]
    return (max(found, key=lambda one: one[0])[1],) if found else ()


def _short_words(tree: Tree, place: int) -> set[str]:
    """A noun for a body behind "the" with the words before it; none where more is said of
    it, so that it is no short form."""
    lower = tree.token(place).text.lower()
    articles = {tree.token(one).text.lower() for one in tree.children(place, "det")}
    links = {tree.token(one).text.lower() for one in tree.children(place, "prep")}
    is_blamed = tree.token(tree.token(place).head).lemma in _BLAMING
    if lower not in _BODIES or not articles & _THE or ("of" in links and not is_blamed):
        return set()
    if tree.children(place, "poss", "relcl", "appos"):
        return set()
    own = tree.children(place, "compound", "amod", "nmod")
    return {lower, *(tree.token(one).text.lower() for one in own)}


def _listed(
    scene: Scene, tree: Tree, words: set[str], span: Span
) -> Iterator[tuple[int, ActorRef]]:
    """Bodies of the codebook named before, with where."""
    for hits in scene.hits[: tree.number + 1]:
        for placed in hits:
            actor, printed = placed.hit.actor, scene.text(placed.hit.span)
            if (
                actor.kind in (ActorKind.BODY, ActorKind.GROUP)
                and placed.hit.span.end <= span.start
                and words <= {*printed.lower().split(), *actor.name.lower().split()}
            ):
                yield placed.hit.span.start, scene.ref(actor, span)


def _unlisted(
    scene: Scene, words: set[str], span: Span
) -> Iterator[tuple[int, ActorRef]]:
    """Bodies that only the article knows, named before, with where."""
    for side in new_sides(scene):
        before = [one.start for one in side.mentions if one.start < span.start]
        if before and words <= set(side.name.lower().split()):
            yield before[-1], side.ref(span)
