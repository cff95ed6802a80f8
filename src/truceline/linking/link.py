"""Mentions -> events: each joins the event it is most like, or founds one of its own.

Mentions are taken in the order in which they were reported. What is reported later
changes no earlier choice, so the events as of a day are those of the reports up to it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from truceline.linking.blocks import Key, keys_of, places_of
from truceline.linking.decided import Decided, Decisions
from truceline.linking.events import make_event
from truceline.linking.likeness import ENOUGH, Likeness, likeness_of
from truceline.linking.traits import Traits, traits_of
from truceline.model import Event, EventLink, Mention

# What made the events; a change of grounds, points or tables is a new version.
RECIPE = "link.v2"

# An event of many mentions is known by its first and its latest ones.
MOST_COMPARED = 12

# Events looked at for one mention, the latest first: what was in the news lately.
MOST_CANDIDATES = 120


def link_mentions(
    mentions: Iterable[Mention],
    *,
    same: Iterable[Decided] = (),
    not_same: Iterable[Decided] = (),
) -> tuple[Event, ...]:
    """The events of all mentions, by the day of their first report.

    The order in which mentions are given does not matter. What people decided wins over
    every likeness.
    """
    linker = _Linker(Decisions(same, not_same))
    for traits in sorted(map(traits_of, mentions), key=lambda each: each.order):
        linker.add(traits)
    return tuple(linker.events())


@dataclass(slots=True, eq=False)
class _Group:
    """The mentions of one event so far."""

    number: int
    traits: list[Traits] = field(default_factory=list)
    links: list[EventLink] = field(default_factory=list)
    roots: set[str] = field(default_factory=set)

    def shown(self) -> list[Traits]:
        """The mentions that stand for the event: the first and the latest."""
        if len(self.traits) <= MOST_COMPARED:
            return self.traits
        return [self.traits[0], *self.traits[1 - MOST_COMPARED :]]


class _Linker:
    """Groups that grow mention by mention."""

    def __init__(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self._groups: list[_Group] = []
        self._places: dict[Key, dict[int, None]] = {}
        self._decided: dict[str, _Group] = {}

    def add(self, traits: Traits) -> None:
        """Counts a mention to the event it is most like, or to a new one."""
        claim = traits.mention.claim
        group, link = self._decided_group(claim), None
        if group is not None:
            link = self._link_by_person(traits, group)
        else:
            group, link = self._best(traits)
        if group is None:
            group = _Group(number=len(self._groups))
            self._groups.append(group)
        self._join(group, traits, link)

    def events(self) -> Iterator[Event]:
        """The events in the order in which they were first reported."""
        for group in self._groups:
            yield make_event([each.mention for each in group.traits], group.links)

    def _join(self, group: _Group, traits: Traits, link: EventLink | None) -> None:
        root = self._decisions.root(traits.mention.claim)
        group.traits.append(traits)
        group.roots.add(root)
        if link is not None:
            group.links.append(link)
        if self._decisions.is_decided(traits.mention.claim):
            self._decided.setdefault(root, group)
        for key in places_of(traits):
            self._places.setdefault(key, {})[group.number] = None

    def _decided_group(self, claim: str) -> _Group | None:
        if not self._decisions.is_decided(claim):
            return None
        return self._decided.get(self._decisions.root(claim))

    def _link_by_person(self, traits: Traits, group: _Group) -> EventLink:
        claim = traits.mention.claim
        to, by = self._decisions.who(
            claim, (each.mention.claim for each in group.traits)
        )
        return EventLink(
            claim=claim,
            to=to,
            likeness=1.0,
            reasons=(f"{by} decided that they are the same",),
            decided_by=by,
        )

    def _best(self, traits: Traits) -> tuple[_Group | None, EventLink | None]:
        apart = self._decisions.apart_from(traits.mention.claim)
        best: tuple[float, int] | None = None
        chosen: tuple[_Group, Traits, Likeness] | None = None
        for group in self._candidates(traits):
            if not apart.isdisjoint(group.roots):
                continue
            found = _compared(traits, group)
            if found is None or found[1].value < ENOUGH:
                continue
            rank = (found[1].value, -group.number)
            if best is None or rank > best:
                best, chosen = rank, (group, *found)
        if chosen is None:
            return None, None
        group, other, likeness = chosen
        return group, EventLink(
            claim=traits.mention.claim,
            to=other.mention.claim,
            likeness=round(likeness.value, 3),
            reasons=likeness.reasons,
            decided_by=None,
        )

    def _candidates(self, traits: Traits) -> Iterator[_Group]:
        numbers = {
            number for key in keys_of(traits) for number in self._places.get(key, ())
        }
        for number in sorted(numbers, reverse=True)[:MOST_CANDIDATES]:
            yield self._groups[number]


def _compared(traits: Traits, group: _Group) -> tuple[Traits, Likeness] | None:
    """The mention of the event that it is most like; None if any rules it out."""
    best: tuple[Traits, Likeness] | None = None
    for other in group.shown():
        likeness = likeness_of(traits, other)
        if likeness is None:
            return None
        if best is None or likeness.value > best[1].value:
            best = (other, likeness)
    return best
