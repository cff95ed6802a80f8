"""Words in capitals that the gazetteer holds as a town and that mean none in the article.

There is a town called Hamas, another called Alliance and a third called Moreno. Such a name
is no town within the name of a body, behind "the", as half of such a name, and
where the article tells of somebody whose name ends so.
"""

from truceline.codebook import KnownPlace, PlaceKind
from truceline.coding.names.name_words import GROUP_NOUNS, THING_NOUNS
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorKind, Span

# A town of so many people is known by its name alone.
KNOWN_TO_ALL = 300_000
_BODIES = frozenset({ActorKind.BODY, ActorKind.GROUP})
# The one town that takes an article.
_WITH_ARTICLE = frozenset({"Hague"})
_WHERE = frozenset(
    "in at near from to outside inside around into towards toward between of".split()
)
# What stands before a name of a place and is no first name.
_NO_FIRST_NAMES = frozenset(
    "north south east west northern southern eastern western central greater downtown "
    "upper lower new old fort port camp mount saint san santa st st. el al lake cape "
    "radio hotel university metropolitan city town village".split()
)


def is_no_town(
    scene: Scene, tree: Tree, span: Span, places: tuple[KnownPlace, ...]
) -> bool:
    """Whether a name that is only ever a smaller town's means something else here."""
    if any(
        one.kind is not PlaceKind.CITY or one.people >= KNOWN_TO_ALL for one in places
    ):
        return False
    return (
        _is_in_a_body(scene, tree, span)
        or _is_half(scene, tree, span)
        or _has_article(tree, span)
        or _is_surname(scene, tree, span)
    )


def _is_in_a_body(scene: Scene, tree: Tree, span: Span) -> bool:
    """Whether the codebook's name of a group or body covers it."""
    return any(
        placed.hit.actor.kind in _BODIES and placed.hit.span.touches(span)
        for placed in scene.hits[tree.number]
    )


def _is_half(scene: Scene, tree: Tree, span: Span) -> bool:
    """Whether a hyphen joins it to a name that is no place: the "Real" of "the frigate
    Alda-Real", and no half of "London-based" and "the Paris-Dakar road"."""
    places = tree.at(span)
    if not places:
        return False
    return any(
        tree.token(hyphen).tag == "HYPH"
        and tree.token(other).text[:1].isupper()
        and not scene.lexicon.codebook.places.named(tree.token(other).text)
        for hyphen, other in (
            (places[0] - 1, places[0] - 2),
            (places[-1] + 1, places[-1] + 2),
        )
        if min(hyphen, other) >= 0 and max(hyphen, other) < len(tree.tokens)
    )


def _has_article(tree: Tree, span: Span) -> bool:
    """Whether "the" leads to the name itself: "the Alliance", but "the Gulu road"."""
    places = tree.at(span)
    if (
        len(places) != 1
        or places[0] == 0
        or tree.token(places[0]).text in _WITH_ARTICLE
    ):
        return False
    before = tree.token(places[0] - 1)
    return before.text.lower() == "the" and before.head == places[0]


def _is_surname(scene: Scene, tree: Tree, span: Span) -> bool:
    """Whether the article tells elsewhere of somebody of that surname: "Elia Gulu", then
    "Gulu said"; not where the name tells where something is."""
    places = tree.at(span)
    if len(places) != 1:
        return False
    place = places[0]
    if place and tree.token(place - 1).text.lower() in _WHERE:
        return False
    return tree.token(place).text in _surnames(scene)


def _surnames(scene: Scene) -> frozenset[str]:
    """The last words of names of two words and more that no place, thing or body has."""
    found = set()
    for tree in scene.trees:
        for first, last in zip(tree.tokens, tree.tokens[1:], strict=False):
            if (
                first.pos == last.pos == "PROPN"
                and first.end + 1 == last.start
                and first.text[:1].isupper()
                and first.text.lower()
                not in _NO_FIRST_NAMES | GROUP_NOUNS | THING_NOUNS
                and not scene.lexicon.codebook.places.named(f"{first.text} {last.text}")
            ):
                found.add(last.text)
    return frozenset(found)
