"""The codebook's kinds of things and words of the unreal, as look-up tables."""

from collections.abc import Iterable
from dataclasses import dataclass

from truceline.codebook import PeopleRule, ThingRule, Unreal, UnrealRule
from truceline.model import EventType

Words = frozenset[str]
NO_WORDS: Words = frozenset()


@dataclass(frozen=True, slots=True)
class Undergone:
    """What an act of a type is not done to: by itself, or behind a preposition."""

    objects: dict[EventType, Words]
    behind: dict[EventType, dict[str, Words]]


class Things:
    """Words for things by what none of them does or suffers."""

    def __init__(
        self, things: tuple[ThingRule, ...], of_people: tuple[PeopleRule, ...]
    ) -> None:
        self.doing_none = _by_type(
            (root, one.words) for one in things for root in one.does_no
        )
        self.undergoing_none = _undergone(one for one in things if not one.unless_armed)
        self.unless_armed = _undergone(one for one in things if one.unless_armed)
        self.unless_of_arms = _joined(one.words for one in things if one.unless_of_arms)
        self.killers = _joined(one.words for one in things if one.kills)
        self.games = _joined(one.words for one in things if one.is_game)
        self.gear = _joined(one.words for one in things if one.is_gear)
        words = {one.kind: one.words for one in things}
        self.people_verbs = _by_type((one.type, one.verbs) for one in of_people)
        self.beside_people = _by_type(
            (one.type, words.get(kind, ())) for one in of_people for kind in one.but
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UnrealWords:
    """Words by how they make an act unreal."""

    stages: Words
    pictures: Words
    showing: Words
    tales: Words
    other_worlds: Words
    asides: frozenset[tuple[str, ...]]
    falsehoods: Words


def unreal_words(rules: tuple[UnrealRule, ...]) -> UnrealWords:
    """The words of the rows, by the ways in which they make an act unreal."""
    words = {
        way: _joined(rule.words for rule in rules if way in rule.ways) for way in Unreal
    }
    return UnrealWords(
        stages=words[Unreal.STAGE],
        pictures=words[Unreal.PICTURE],
        showing=words[Unreal.SHOWING],
        tales=words[Unreal.TALE],
        other_worlds=words[Unreal.OTHER_WORLD],
        asides=frozenset(tuple(one.split()) for one in words[Unreal.ASIDE]),
        falsehoods=words[Unreal.FALSEHOOD],
    )


def _undergone(things: Iterable[ThingRule]) -> Undergone:
    rules = tuple(things)
    behind: dict[EventType, dict[str, set[str]]] = {}
    for rule in rules:
        for root, link in rule.behind:
            behind.setdefault(root, {}).setdefault(link, set()).update(rule.words)
    return Undergone(
        objects=_by_type((root, rule.words) for rule in rules for root in rule.gets_no),
        behind={
            root: {link: frozenset(words) for link, words in links.items()}
            for root, links in behind.items()
        },
    )


def _by_type(
    rows: Iterable[tuple[EventType, tuple[str, ...]]],
) -> dict[EventType, Words]:
    found: dict[EventType, set[str]] = {}
    for root, words in rows:
        found.setdefault(root, set()).update(words)
    return {root: frozenset(words) for root, words in found.items()}


def _joined(lists: Iterable[tuple[str, ...]]) -> Words:
    return frozenset(word for words in lists for word in words)
