"""Sightings of one name in its spellings and short forms, put together over articles."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from truceline.coding.names.spellings import (
    first_letters,
    is_part_of,
    is_same_name,
    is_surname_of,
    split_name,
)
from truceline.coding.proposals.deeds import Deed
from truceline.coding.proposals.new_names import Sighting
from truceline.model import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A sighting with the article it stands in, and what the name does and says there."""

    article: Article
    sighting: Sighting
    deeds: tuple[Deed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedName:
    """A name with its other spellings, its short forms and all places where it stands."""

    name: str
    others: tuple[str, ...]
    surnames: tuple[str, ...]
    seen: tuple[Seen, ...]


def join_names(seen: Iterable[Seen]) -> tuple[JoinedName, ...]:
    """Every name once, with its spellings.

    A surname alone goes to the one full name that it is short for in its article, else
    to the only one in all articles. Where two would do, it stays a name of its own, and
    so does a shorter name that two longer ones contain.
    """
    seen = list(seen)
    spellings = _group_spellings(Counter(one.sighting.name for one in seen))
    heads = {name: number for number, group in enumerate(spellings) for name in group}
    short = _place_short_names(seen, spellings, heads)
    members: dict[int, list[Seen]] = defaultdict(list)
    for place, one in enumerate(seen):
        members[short.get(place, heads[one.sighting.name])].append(one)
    return tuple(_joined(spellings[number], found) for number, found in members.items())


def _group_spellings(counts: Counter[str]) -> list[list[str]]:
    """Names that are spellings of one, each in one group."""
    groups: list[list[str]] = []
    by_letter: dict[str, list[int]] = defaultdict(list)
    # The longest first: a shorter one must fit a longer one, and only one.
    for name in sorted(counts, key=lambda one: (-len(split_name(one)), one)):
        fits = [
            number
            for number in by_letter[first_letters(name)]
            if all(is_same_name(name, other) for other in groups[number])
        ]
        if len(fits) == 1:
            groups[fits[0]].append(name)
        else:
            by_letter[first_letters(name)].append(len(groups))
            groups.append([name])
    return groups


def _place_short_names(
    seen: list[Seen], spellings: list[list[str]], heads: dict[str, int]
) -> dict[int, int]:
    """The group that each sighting of a single word belongs to, where it can be told."""
    groups = _groups(seen, heads)
    bearers = _Bearers(
        {
            number: [name for name in names if len(split_name(name)) > 1]
            for number, names in enumerate(spellings)
            if number not in groups
        }
    )
    here: dict[str, set[int]] = defaultdict(set)
    for one in seen:
        if bearers.has(heads[one.sighting.name]):
            here[one.article.id].add(heads[one.sighting.name])
    placed: dict[int, int] = {}
    anywhere: dict[str, list[int]] = {}
    for place, one in enumerate(seen):
        name = one.sighting.name
        if len(split_name(name)) != 1 or one.sighting.is_group:
            continue
        if name not in anywhere:
            anywhere[name] = bearers.of(name)
        fits = [number for number in anywhere[name] if number in here[one.article.id]]
        if len(fits) != 1:
            fits = [] if fits else anywhere[name]
        if len(fits) == 1:
            placed[place] = fits[0]
    return placed


def _groups(seen: list[Seen], heads: dict[str, int]) -> set[int]:
    """The names that most of their sightings take for those of groups: no surnames."""
    votes: Counter[int] = Counter()
    for one in seen:
        votes[heads[one.sighting.name]] += 1 if one.sighting.is_group else -1
    return {number for number, vote in votes.items() if vote > 0}


class _Bearers:
    """Full names by the first letters of what may stand for them alone."""

    def __init__(self, names: dict[int, list[str]]) -> None:
        self._names = {number: whole for number, whole in names.items() if whole}
        self._by_letter: dict[str, set[int]] = defaultdict(set)
        for number, whole in self._names.items():
            for name in whole:
                for word in split_name(name)[1:]:
                    self._by_letter[first_letters(word)].add(number)

    def has(self, number: int) -> bool:
        return number in self._names

    def of(self, name: str) -> list[int]:
        """Who may be called by one word: those whose last name it is, else those who
        have it behind their first, as the Spanish do."""
        near = sorted(self._by_letter[first_letters(name)])
        for is_short in (is_surname_of, is_part_of):
            found = [
                number
                for number in near
                if any(is_short(name, whole) for whole in self._names[number])
            ]
            if found:
                return found
        return []


def _joined(group: list[str], seen: list[Seen]) -> JoinedName:
    counts = Counter(one.sighting.name for one in seen)
    whole = [name for name in counts if name in group]
    # The spelling printed most often; of two the longer, which tells more.
    name = max(whole or counts, key=lambda one: (counts[one], len(one), one))
    single = [
        one for one in counts if len(split_name(one)) == 1 and len(split_name(name)) > 1
    ]
    others = sorted(
        (one for one in counts if one != name and one not in single),
        key=lambda one: (-counts[one], one),
    )
    return JoinedName(
        name=name,
        others=tuple(others),
        surnames=tuple(sorted(single, key=lambda one: (-counts[one], one))),
        seen=tuple(seen),
    )
