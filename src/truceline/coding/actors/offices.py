"""Who held an office on the day: "the Afghan president", "Pakistan's foreign minister"."""

from collections import Counter

from truceline.coding.lexicon import Title
from truceline.coding.names.home_state import find_home_state
from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import Tree
from truceline.model import Actor, ActorRef, Office, Span, Token

# Words that make another office of the title behind them.
_OTHERS = frozenset(
    {"vice", "former", "deputy", "prime", "then", "acting", "interim", "transitional"}
)
_HEADS_OF_STATE = frozenset(
    {"president", "premier", "minister", "chancellor", "king", "emir"}
)
_INDEFINITE = frozenset({"a", "an", "another", "any", "some", "each"})
# The codebook writes titles in British spelling.
_SPELLINGS = {"defense": "defence", "advisor": "adviser"}


def find_holder(
    scene: Scene, tree: Tree, place: int, modifiers: list[PlacedHit]
) -> ActorRef | None:
    """The one person whose dated office the phrase names, or None.

    The side must be told by a modifier; "the president" alone means the one
    such person that the article names, or the one of the side it names most.
    """
    token = tree.token(place)
    rows = scene.lexicon.offices.get(_last_word(tree, place))
    if not rows or token.tag == "NNS":
        return None
    articles = {tree.token(child).text.lower() for child in tree.children(place, "det")}
    if articles & _INDEFINITE:
        return None
    titles = _titles(tree, place)
    fits = [
        (title.actor, title.office)
        for title in rows
        if title.office.held_on(scene.article.date)
        and any(_is(title.words, words) for words in titles)
        and _has_tail(tree, place, title)
    ]
    sides: list[str | None] = [
        scene.side_of(placed.hit.actor).id for placed in modifiers
    ]
    if not sides:
        words = {
            tree.token(child).text.lower() for child in tree.children(place, "det")
        }
        if "the" not in words:
            return None
        just_named = _just_named(scene, tree, {actor.id for actor, _ in fits})
        if just_named is not None:
            return scene.ref(just_named, Span(token.start, token.end))
        fits = [fit for fit in fits if _is_at_home(scene, token, fit[1])]
        named = _named(scene.hits, {actor.id for actor, _ in fits})
        if len(named) == 1:
            return scene.ref(named[0], Span(token.start, token.end))
        sides = [_main_side(scene, [actor for actor, _ in fits])]
    found = {
        actor.id: actor for actor, office in fits if _side_of(scene, office) in sides
    }
    if len(found) != 1:
        return None
    first = start_of_word(tree, place) - len(titles[0]) + 1
    return scene.ref(
        next(iter(found.values())), Span(tree.token(first).start, token.end)
    )


def start_of_word(tree: Tree, place: int) -> int:
    """Where a word starts that the parser takes apart: "Secretary-General"."""
    if (
        place > 1
        and tree.token(place - 1).text == "-"
        and tree.token(place - 2).head == place
    ):
        return place - 2
    return place


def _last_word(tree: Tree, place: int) -> str:
    first = start_of_word(tree, place)
    start = "" if first == place else f"{tree.token(first).lemma.lower()}-"
    return start + tree.token(place).lemma.lower()


def _is_at_home(scene: Scene, token: Token, office: Office) -> bool:
    """Whether "the president" may be this one: he of the state in which all takes place,
    where that is known. An envoy or a secretary may be anybody's."""
    if token.lemma.lower() not in _HEADS_OF_STATE:
        return True
    home = find_home_state(scene)
    side = _side_of(scene, office)
    return home is None or side is None or scene.lexicon.government_of(home).id == side


def _has_tail(tree: Tree, place: int, title: Title) -> bool:
    """Whether a one-word title is followed by the rest of it: a "president of the Red
    Crescent" is not meant by "president"; "special envoy" is enough by itself."""
    following = tuple(
        token.text.lower()
        for token in tree.tokens[place + 1 : place + 1 + len(title.tail)]
    )
    return len(title.words) > 1 or following == title.tail


def _is(title: tuple[str, ...], words: list[str]) -> bool:
    """Whether the words end in the title and nothing before it changes who is meant."""
    if words[-len(title) :] != list(title):
        return False
    return len(title) == len(words) or words[-len(title) - 1] not in _OTHERS


def _side_of(scene: Scene, office: Office) -> str | None:
    side = scene.lexicon.actors.get(office.side)
    if side is None:
        return None
    return scene.lexicon.government_of(scene.lexicon.party_of(side)).id


def _named(sentences: list[list[PlacedHit]], ids: set[str]) -> list[Actor]:
    """Those of some people whom the names of an article or of a part of it mean: "the
    envoy" is the one it spoke of."""
    found = {
        placed.hit.actor.id: placed.hit.actor
        for hits in sentences
        for placed in hits
        if placed.hit.actor.id in ids
    }
    return list(found.values())


def _just_named(scene: Scene, tree: Tree, ids: set[str]) -> Actor | None:
    """The one of some people who is a subject of the sentence before, by name."""
    if tree.number == 0:
        return None
    before = scene.trees[tree.number - 1]
    subjects = [
        placed
        for placed in scene.hits[before.number]
        if before.token(placed.head).dep == "nsubj"
    ]
    found = _named([subjects], ids)
    return found[0] if len(found) == 1 else None


def _titles(tree: Tree, place: int) -> list[list[str]]:
    """The words of the title, back to the first that is no modifier of it; "minister of
    foreign affairs" also as "foreign affairs minister" and "foreign minister"."""
    words = [_fold(_last_word(tree, place))]
    at = start_of_word(tree, place) - 1
    while (
        at >= 0
        and tree.token(at).dep in ("amod", "compound", "nmod")
        and tree.token(at).pos in ("ADJ", "NOUN", "PROPN")
    ):
        words.insert(0, _fold(tree.token(at).text))
        at -= 1
    titles = [words]
    for inner in find_prepositional(tree, place, "of"):
        phrase = [_fold(tree.token(one).text) for one in tree.subtree(inner)]
        titles.append([*phrase, words[-1]])
        titles.append([phrase[0], words[-1]])
    return titles


def _fold(word: str) -> str:
    lower = word.lower()
    return _SPELLINGS.get(lower, lower)


def _main_side(scene: Scene, people: list[Actor]) -> str | None:
    """The side that the article names most, among those of some people."""
    sides = {scene.side_of(actor).id for actor in people}
    counts = Counter(
        side
        for hits in scene.hits
        for placed in hits
        if (side := scene.side_of(placed.hit.actor).id) in sides
    )
    return max(sorted(counts), key=lambda side: counts[side]) if counts else None
