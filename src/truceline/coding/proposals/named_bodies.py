"""Bodies that articles name by whose they are: "Colombian army", "FARC negotiators"."""

from collections.abc import Iterator

from truceline.coding.actors.described import Description
from truceline.coding.lexicon import Use
from truceline.coding.names.name_words import BODY_NOUNS
from truceline.coding.proposals.new_names import Sighting, acts_at
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import Span

_MODIFIERS = frozenset({"amod", "compound", "nmod"})
# "Colombian government peace commission" is long enough for a name.
_MOST_WORDS = 5


def find_named_bodies(scene: Scene) -> Iterator[Sighting]:
    """Nouns for bodies in small letters with a known or a new name right before them.

    Fighters and soldiers are left out: they are the side itself.
    """
    for tree in scene.trees:
        for place, token in enumerate(tree.tokens):
            if token.text in BODY_NOUNS and scene.hit_at(tree, place) is None:
                found = _body(scene, tree, place)
                if found is not None:
                    yield found


def _body(scene: Scene, tree: Tree, noun: int) -> Sighting | None:
    first = noun
    while first > 0 and _is_before(tree, first - 1, noun):
        first -= 1
    owner = tree.token(first)
    if first == noun or noun - first >= _MOST_WORDS or not owner.text[0].isupper():
        return None
    placed = scene.hit_at(tree, first)
    if placed is None and owner.pos != "PROPN":
        return None
    if placed is not None and Use.SURNAME in placed.hit.uses:
        return None
    span = Span(owner.start, tree.token(noun).end)
    side = None
    # A capital says where a body sits: the office in Doha is not Qatar's.
    if placed is not None and placed.hit.use is not Use.CAPITAL:
        side = scene.side_of(placed.hit.actor).id
    return Sighting(
        name=" ".join(scene.text(span).split()),
        span=span,
        sentence=tree.span,
        is_person=False,
        is_group=True,
        is_place=False,
        acts=acts_at(tree, noun),
        opens=False,
        description=Description(
            wording=span,
            title=tree.token(noun).lemma.lower(),
            is_of_group=True,
            side=side,
            group=None if placed is not None else owner.text,
        ),
    )


def _is_before(tree: Tree, place: int, noun: int) -> bool:
    token = tree.token(place)
    return token.dep in _MODIFIERS and noun in tree.ancestors(place)
