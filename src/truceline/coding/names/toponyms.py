"""The places an article names, and which place of the gazetteer each name means.

A name shared by many places means the one that the text points to: by the region or
country behind it ("Paris, Texas"), by the countries that the article is about, or by
being the largest. Named roads and counties that the gazetteer does not hold are places
all the same, in the country that the article is about.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from truceline.codebook import KnownPlace, PlaceKind, folded
from truceline.coding.lexicon import Use
from truceline.coding.names.no_towns import KNOWN_TO_ALL, is_no_town
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import DAYS, Tree
from truceline.model import ActorKind, Span

# "South Kivu" is longer than "Kivu"; no name of the tables has more words.
MOST_WORDS = 5
# A country that the article names makes a place in it as likely as one a hundred times
# its size elsewhere. Tuned by halves on the example's dispatches, not on a foreign set.
COUNTRY_WEIGHT = 2.0
# What stands behind the name with a comma decides whatever else speaks against it.
BEHIND_WEIGHT = 8.0
REGION_WEIGHT = 6.0

_SORTS = frozenset(
    "county province district governorate oblast region prefecture township street road "
    "avenue lane highway river lake island islands valley mountains mountain peninsula "
    "airport bridge square park hill bay strait gulf desert village town city port "
    "harbour harbor coast camp beach creek".split()
)
_AHEAD = frozenset(
    "north south east west northern southern eastern western central northeastern "
    "northwestern southeastern southwestern northeast northwest southeast southwest "
    "greater downtown upper lower mid".split()
)
_PERSON_AHEAD = frozenset(
    "mr mr. mrs mrs. ms ms. dr dr. gen gen. general colonel col. president minister senator "
    "sen. rep. gov. governor mayor judge justice sgt. lt. capt. captain officer professor "
    "sheikh king queen prince princess spokesman spokeswoman secretary ambassador envoy "
    "chairman sir lord lady pope".split()
)
_SPEAKS = frozenset(
    "say tell add note think believe ask reply argue write explain insist admit".split()
)
_KINDS = {"city": PlaceKind.CITY, "town": PlaceKind.CITY} | dict.fromkeys(
    ("province", "provinces", "governorate", "state", "oblast", "region", "department"),
    PlaceKind.REGION,
)
_WORD = re.compile(r"\s{1,3}([A-Za-z]+)")
_COMMA = re.compile(r"\s*,\s*$|\s*\(\s*$")


# Written like towns that the gazetteer knows, and hardly ever one of them.
_NO_PLACES = DAYS | {"UN", "EU", "AU"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A name of a place where it stands; ``place`` is None for one of no table."""

    span: Span
    place: KnownPlace | None
    country: str | None


@dataclass(frozen=True, slots=True)
class _Named:
    """A name with all that it can mean; a country or region stands for itself."""

    span: Span
    places: tuple[KnownPlace, ...]
    country: str | None


def find_toponyms(scene: Scene) -> tuple[Toponym, ...]:
    """The names of places of an article in reading order, none over another."""
    if scene.toponyms is None:
        scene.toponyms = _read(scene)
    return scene.toponyms


def _read(scene: Scene) -> tuple[Toponym, ...]:
    named: list[_Named] = []
    for tree in scene.trees:
        countries = list(_countries(scene, tree))
        taken = [one.span for one in countries]
        named += countries
        named += _others(scene, tree, taken)
    named.sort(key=lambda one: one.span)
    about = _countries_about(named)
    return tuple(
        _resolved(scene, one, named[number + 1 : number + 2], about)
        for number, one in enumerate(named)
    )


def _countries(scene: Scene, tree: Tree) -> Iterator[_Named]:
    """Countries and their adjectives as the codebook names them."""
    for placed in scene.hits[tree.number]:
        actor = placed.hit.actor
        if actor.kind is ActorKind.COUNTRY and placed.hit.use in (
            Use.NAME,
            Use.ADJECTIVE,
            Use.PEOPLE,
        ):
            places = tuple(
                place
                for place in scene.lexicon.codebook.places.named(actor.name)
                if place.kind is PlaceKind.COUNTRY
            )
            code = actor.code[:3] if actor.code else None
            yield _Named(placed.hit.span, places, code)


def _others(scene: Scene, tree: Tree, taken: list[Span]) -> Iterator[_Named]:
    """Names of the gazetteer among the proper nouns, the longest at each place."""
    people = [
        placed.hit.span
        for placed in scene.hits[tree.number]
        if placed.hit.actor.kind is ActorKind.PERSON
    ]
    place = 0
    while place < len(tree.tokens):
        found = None
        if _may_begin(tree, place):
            found = _longest(scene, tree, place)
        if found is None:
            place += 1
            continue
        end, places = found
        span = Span(tree.token(place).start, tree.token(end - 1).end)
        is_free = not any(span.touches(one) for one in (*taken, *people))
        is_named = not places or (
            _is_place(tree, place, end, places)
            and not is_no_town(scene, tree, span, places)
        )
        if is_free and is_named:
            yield _Named(span, places, None)
        place = end


def _may_begin(tree: Tree, place: int) -> bool:
    """Whether a name of a place may begin here: no month alone, and no "UN"."""
    token = tree.token(place)
    if token.text in _NO_PLACES and (
        place + 1 == len(tree.tokens) or tree.token(place + 1).pos != "PROPN"
    ):
        return False
    return token.text[:1].isupper() and token.pos in ("PROPN", "ADJ", "NOUN", "X")


def _longest(
    scene: Scene, tree: Tree, place: int
) -> tuple[int, tuple[KnownPlace, ...]] | None:
    gazetteer = scene.lexicon.codebook.places
    last = min(len(tree.tokens), place + MOST_WORDS)
    for end in range(last, place, -1):
        words = scene.text(Span(tree.token(place).start, tree.token(end - 1).end))
        places = gazetteer.named(words)
        if places:
            return end, places
        if end - place > 1 and _is_sort(tree, end - 1) and _are_names(tree, place, end):
            return end, gazetteer.named(words.rsplit(maxsplit=1)[0])
    return None


def _is_sort(tree: Tree, place: int) -> bool:
    token = tree.token(place)
    return token.text.lower() in _SORTS and token.text[:1].isupper()


def _are_names(tree: Tree, start: int, end: int) -> bool:
    return all(tree.token(one).pos == "PROPN" for one in range(start, end))


def _is_place(tree: Tree, start: int, end: int, places: tuple[KnownPlace, ...]) -> bool:
    """Whether the words around let the name be that of a place, and not of a person."""
    token = tree.token(start)
    if end - start == 1 and token.pos != "PROPN":
        return any(one.kind is not PlaceKind.CITY for one in places)
    before = tree.token(start - 1) if start else None
    if before is not None and before.text.lower() in _PERSON_AHEAD:
        return False
    if before is not None and before.pos == "PROPN" and before.end + 1 == token.start:
        return before.text.lower() in _AHEAD or _is_sort(tree, start - 1)
    if end < len(tree.tokens):
        behind = tree.token(end)
        if behind.pos == "PROPN" and behind.text.lower() not in _SORTS:
            return _is_large(places, _words(tree, start, end))
    head = tree.token(tree.token(end - 1).head)
    is_subject = tree.token(end - 1).dep == "nsubj"
    return not (
        is_subject
        and head.lemma in _SPEAKS
        and not _is_large(places, _words(tree, start, end))
    )


def _words(tree: Tree, start: int, end: int) -> str:
    return " ".join(tree.token(one).text for one in range(start, end))


def _is_large(places: tuple[KnownPlace, ...], words: str) -> bool:
    """Whether a region, or a large city by its first name, goes by these words."""
    return any(
        one.kind is not PlaceKind.CITY
        or (one.people >= KNOWN_TO_ALL and folded(one.name) == folded(words))
        for one in places
    )


def _countries_about(named: Iterable[_Named]) -> Counter[str]:
    """The countries that the article names, by themselves or by a region of theirs."""
    about: Counter[str] = Counter()
    for one in named:
        if one.country is not None:
            about[one.country] += 1
        regions = {p.country for p in one.places if p.kind is PlaceKind.REGION}
        if len(regions) == 1:
            about.update(country for country in regions if country)
    return about


def _resolved(
    scene: Scene, one: _Named, behind: list[_Named], about: Counter[str]
) -> Toponym:
    if one.country is not None:
        known = one.places[0] if one.places else None
        return Toponym(span=one.span, place=known, country=one.country)
    if not one.places:
        country = about.most_common(1)[0][0] if about else None
        return Toponym(span=one.span, place=None, country=country)
    told = _told_behind(scene, one, behind)
    kind = _kind_behind(scene, one)
    best = max(
        one.places,
        key=lambda place: (
            place.kind is kind,
            _likelihood(place, about, told),
            place.people,
        ),
    )
    return Toponym(span=one.span, place=best, country=best.country)


def _kind_behind(scene: Scene, one: _Named) -> PlaceKind | None:
    """What the word behind the name says it is: "Kabul province", "Kabul city"."""
    behind = _WORD.match(scene.article.text, one.span.end)
    return _KINDS.get(behind.group(1).lower()) if behind is not None else None


def _told_behind(scene: Scene, one: _Named, behind: list[_Named]) -> frozenset[str]:
    """The countries of a name that follows with only a comma between."""
    if not behind:
        return frozenset()
    (other,) = behind
    between = scene.article.text[one.span.end : other.span.start]
    if not _COMMA.match(between):
        return frozenset()
    countries = {place.country for place in other.places} | {other.country}
    return frozenset(country for country in countries if country)


def _likelihood(place: KnownPlace, about: Counter[str], told: frozenset[str]) -> float:
    weight = REGION_WEIGHT if place.kind is not PlaceKind.CITY else 0.0
    weight += math.log10(place.people + 1)
    if place.country in told:
        weight += BEHIND_WEIGHT
    if place.country in about:
        weight += COUNTRY_WEIGHT
    return weight
