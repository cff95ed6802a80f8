"""Names in one article that the codebook does not know, with what stands around them."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.coding.actors.described import Description, describe
from truceline.coding.lexicon import Use
from truceline.coding.names.name_words import (
    GROUP_NOUNS,
    HONORIFICS,
    LANDS,
    MOVES,
    NOBODIES,
    NOBODIES_OF_TWO,
    PARTICLES,
    PLACE_WORDS,
    POSTS,
    THING_NOUNS,
    TITLE_SURNAMES,
)
from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.sentences.modifiers import is_dated
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorKind, Span

_TITLES = HONORIFICS | POSTS
# Where a noun stands that does or suffers something.
_ACTS = frozenset({"nsubj", "nsubjpass", "agent", "dobj", "poss"})
_WITH = frozenset({"with", "by", "between", "against", "to", "of", "from"})
_SHORTEST, _LONGEST = 2, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A name at one place, and what the words around it say it is.

    ``is_person``, ``is_group`` and ``is_place`` are hints and may contradict each other
    from place to place; ``acts`` says that it does something or is dealt with there.
    """

    name: str
    span: Span
    sentence: Span
    is_person: bool
    is_group: bool
    is_place: bool
    acts: bool
    opens: bool
    description: Description | None


def find_new_names(scene: Scene) -> Iterator[Sighting]:
    """The names of an article that are nobody's in the codebook, in reading order."""
    for tree in scene.trees:
        for places in _runs(scene, tree):
            yield from _sightings(scene, tree, places)


def _runs(scene: Scene, tree: Tree) -> Iterator[list[int]]:
    """Stretches of capitalised words, with the small words that join them."""
    run: list[int] = []
    for place in range(len(tree.tokens)):
        if _is_name_word(scene, tree, place) or (run and _joins(scene, tree, place)):
            run.append(place)
            continue
        if run:
            yield _trimmed(scene, tree, run)
        run = []
    if run:
        yield _trimmed(scene, tree, run)


def _is_name_word(scene: Scene, tree: Tree, place: int) -> bool:
    token = tree.token(place)
    if not token.text[0].isupper() or is_dated(scene, tree, place):
        return False
    if token.pos == "PROPN":
        return True
    # The tagger takes a part of a long name for a plain noun or adjective.
    is_plain = token.pos in ("NOUN", "ADJ", "VERB", "X")
    return is_plain and (place > 0 or _is_capital(tree, place + 1))


def _is_capital(tree: Tree, place: int) -> bool:
    return place < len(tree.tokens) and tree.token(place).text[0].isupper()


def _joins(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether a small word or a hyphen joins the name before it to the one behind it."""
    token = tree.token(place)
    before = tree.token(place - 1)
    if place + 1 >= len(tree.tokens):
        return False
    after = tree.token(place + 1)
    if token.text == "-" or before.text == "-":
        return token.start == before.end and (
            token.text != "-" or after.start == token.end
        )
    lower = token.text.lower()
    if lower in PARTICLES and token.text == lower:
        return _is_name_word(scene, tree, place + 1) or (
            after.text.lower() in PARTICLES or after.text == "-"
        )
    if lower in ("of", "for", "the") and (
        lower == "the" or before.text.lower() in GROUP_NOUNS
    ):
        is_within = before.text.lower() in ("of", "for") or lower != "the"
        return is_within and (
            _is_name_word(scene, tree, place + 1) or after.text.lower() == "the"
        )
    return False


def _trimmed(scene: Scene, tree: Tree, run: list[int]) -> list[int]:
    """The stretch without joining words at its end."""
    while run and not _is_name_word(scene, tree, run[-1]):
        run = run[:-1]
    return run


def _sightings(scene: Scene, tree: Tree, run: list[int]) -> Iterator[Sighting]:
    """The new names in a stretch: the whole of it for a group, else what known names
    leave of it."""
    if not run:
        return
    if len(run) > 1 and _is_group_name(scene, tree, run):
        yield from _sighting(scene, tree, run, is_group=True)
        return
    piece: list[int] = []
    for place in [*run, -1]:
        if place >= 0 and not _is_known(scene, tree, run, place):
            piece.append(place)
            continue
        for part in _split_at_titles(tree, _trimmed(scene, tree, piece)):
            is_group = len(part) > 1 and _is_group_name(scene, tree, part)
            yield from _sighting(scene, tree, part, is_group=is_group)
        piece = []


def _split_at_titles(tree: Tree, piece: list[int]) -> Iterator[list[int]]:
    """The name before a title and the one behind it: "River Front Commander Ilva Moss"."""
    for at, place in enumerate(piece):
        word = tree.token(place).text.lower().rstrip(".")
        if 0 < at < len(piece) - 1 and word in _TITLES - TITLE_SURNAMES:
            if tree.token(piece[at - 1]).text.lower().rstrip(".") in _TITLES:
                continue
            yield piece[:at]
            piece = piece[at:]
            break
    if piece:
        yield piece


def _is_group_name(scene: Scene, tree: Tree, run: list[int]) -> bool:
    """Whether the stretch ends in a noun for groups, or begins so before "of"; known
    names inside it must be a country's."""
    hits = [scene.hit_at(tree, place) for place in run]
    if any(hit is not None and not _is_of_country(hit) for hit in hits):
        return False
    words = [tree.token(place).text.lower() for place in run]
    heads = [words[-1]]
    heads += [words[at - 1] for at, word in enumerate(words) if at and word == "of"]
    heads += [words[at - 1] for at, word in enumerate(words) if at and word == "for"]
    return any(head in GROUP_NOUNS for head in heads)


def _is_known(scene: Scene, tree: Tree, run: list[int], place: int) -> bool:
    """Whether the codebook names the word; not a country that is somebody's first name,
    as in "Mali Khan"."""
    placed = scene.hit_at(tree, place)
    if placed is None:
        return False
    after = place + 1
    return not (
        _is_of_country(placed)
        and Use.NAME in placed.hit.uses
        and len(placed.places) == 1
        and after in run
        and scene.hit_at(tree, after) is None
        and tree.token(after).text.lower().rstrip(".") not in _TITLES
    )


def _is_of_country(placed: PlacedHit) -> bool:
    return placed.hit.actor.kind is ActorKind.COUNTRY and Use.SURNAME not in (
        placed.hit.uses
    )


def _sighting(
    scene: Scene, tree: Tree, run: list[int], *, is_group: bool
) -> Iterator[Sighting]:
    places = run if is_group else _without_titles(tree, run)
    if not places:
        return
    span = Span(tree.token(places[0]).start, tree.token(places[-1]).end)
    name = " ".join(scene.text(span).split())
    last = tree.token(places[-1]).text.lower().rstrip(".")
    if not _is_name(name, last, is_single=len(places) == 1):
        return
    head = tree.head_of(places)
    description = describe(scene, tree, places, run[: run.index(places[0])])
    is_behind_the = _is_behind_the(tree, run[0])
    is_place = _is_in_place(tree, head, places)
    yield Sighting(
        name=name,
        span=span,
        sentence=tree.span,
        is_person=(description is not None and not description.is_of_group)
        or len(places) < len(run),
        is_group=is_group
        or (description is not None and description.is_of_group)
        or _is_acronym(name)
        or (is_behind_the and not is_place and len(places) == len(run))
        or _has_people(scene, tree, head),
        is_place=is_place and not is_group,
        acts=acts_at(tree, head),
        opens=places[0] == 0 and len(places) == 1,
        description=description,
    )


def _without_titles(tree: Tree, run: list[int]) -> list[int]:
    places = list(run)
    while places and tree.token(places[0]).text.lower().rstrip(".") in _TITLES:
        places = places[1:]
    while places and not tree.token(places[0]).text[0].isupper():
        places = places[1:]
    return places


def _is_name(name: str, last: str, *, is_single: bool) -> bool:
    letters = sum(letter.isalpha() for letter in name)
    if name.lower() in NOBODIES or name.lower() in NOBODIES_OF_TWO:
        return False
    is_title = last in _TITLES and (is_single or last not in TITLE_SURNAMES)
    return (
        letters > _SHORTEST
        and len(name) <= _LONGEST
        and last not in THING_NOUNS
        and not is_title
    )


def _is_acronym(name: str) -> bool:
    plain = name.replace("-", "").replace(".", "")
    return plain.isalpha() and plain.isupper() and 2 < len(plain) < 8


def _is_behind_the(tree: Tree, place: int) -> bool:
    return place > 0 and tree.token(place - 1).text.lower() == "the"


def _has_people(scene: Scene, tree: Tree, head: int) -> bool:
    """Whether a noun for people follows that the name says whose they are: "FLR fighters"."""
    token = tree.token(head)
    above = tree.token(token.head)
    return (
        token.dep in ("compound", "nmod", "amod")
        and token.head > head
        and above.pos == "NOUN"
        and above.lemma.lower() in scene.lexicon.roles
        # "Jalalabad residents" are of a place.
        and scene.lexicon.roles[above.lemma.lower()].acts_for != "civil"
    )


def _is_in_place(tree: Tree, head: int, places: list[int]) -> bool:
    token = tree.token(head)
    above = tree.token(token.head)
    # "In Jalalabad gunmen stormed the prison": the noun behind does not make it a group.
    if places[0] and tree.token(places[0] - 1).text.lower() in PLACE_WORDS:
        return True
    if token.dep == "pobj" and above.text.lower() in PLACE_WORDS:
        return not _is_behind_the(tree, places[0])
    after = places[-1] + 1
    if after < len(tree.tokens):
        following = tree.token(after)
        if following.text.lower() in THING_NOUNS and token.dep in ("compound", "nmod"):
            return True
    if above.lemma.lower() in LANDS:
        return True
    # "The jungle of Chocó", "flew to Quito".
    higher = tree.token(above.head).lemma.lower()
    if token.dep != "pobj":
        return False
    link = above.text.lower()
    return (link == "of" and higher in LANDS) or (link == "to" and higher in MOVES)


def acts_at(tree: Tree, head: int) -> bool:
    """Whether a noun stands where it does something or is dealt with."""
    while tree.token(head).dep in ("conj", "appos") and tree.token(head).head != head:
        head = tree.token(head).head
    token = tree.token(head)
    return token.dep in _ACTS or (
        token.dep == "pobj" and tree.token(token.head).text.lower() in _WITH
    )
