"""Who "we" is in a text that a body gives out itself: a statement, a press briefing."""

from dataclasses import replace

from truceline.coding.actors.people_seen import Resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

_GIVEN_OUT = frozenset(
    "appeal briefing communique communiqué declaration message release statement".split()
)
_WE = frozenset({"we", "us", "our", "ours", "ourselves"})
# Words for what sort of paper it is.
_OF_PAPERS = frozenset({"press", "news", "media", "joint", "public", "official"})
# A heading stands among the first lines.
_HEADINGS = 2


def find_issuer(
    scene: Scene, tree: Tree, place: int, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The body that the heading of a text names as its author, for a "we" that nobody is
    quoted with; empty for other words and for a report about a statement."""
    token = tree.token(place)
    if token.text.lower() not in _WE:
        return ()
    span = Span(token.start, token.end)
    for heading in scene.trees[: min(_HEADINGS, tree.number)]:
        if any(one.pos in ("VERB", "AUX") for one in heading.tokens):
            continue
        for head in _named_in(heading):
            refs = resolve(scene, heading, head)
            if any(ref.name[:1].isupper() for ref in refs):
                return tuple(replace(ref, span=span) for ref in refs[:1])
    return ()


def _named_in(heading: Tree) -> list[int]:
    """Whose statement a heading announces: "statement of the elders", "UNICEF briefing"."""
    papers = [
        place
        for place, token in enumerate(heading.tokens)
        if token.lemma.lower() in _GIVEN_OUT
    ]
    behind = [
        head
        for paper in papers
        for link in ("of", "by", "from")
        for head in find_prepositional(heading, paper, link)
    ]
    before = [
        head
        for paper in papers
        for head in heading.children(paper, "compound", "nmod", "poss")
        if heading.token(head).text.lower() not in _OF_PAPERS and head not in papers
    ]
    return [*behind, *before]
