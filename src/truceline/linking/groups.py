"""The mentions of one event while it is being brought together."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field

from truceline.linking.events import make_event
from truceline.linking.traits import Order, Traits
from truceline.model import Event, EventLink

# An event of many mentions is known by its first and its latest ones.
MOST_COMPARED = 12


@dataclass(slots=True, eq=False)
class Group:
    """The mentions of one event, in the order of their reports, and why each is there.

    ``kept`` is the id of the event that it was made from, if it was.
    """

    traits: list[Traits] = field(default_factory=list)
    links: dict[str, EventLink] = field(default_factory=dict)
    kept: str | None = None
    is_changed: bool = False

    @property
    def founder(self) -> Order:
        """The order of its first mention."""
        return self.traits[0].order

    def put(self, traits: Traits, link: EventLink | None) -> None:
        """Takes a mention in; the first one has no link."""
        insort(self.traits, traits, key=_order)
        self.say_why(traits.mention.claim, link)
        self.is_changed = True

    def take_out(self, traits: Traits) -> None:
        """Lets a mention go."""
        self.traits.remove(traits)
        self.links.pop(traits.mention.claim, None)
        self.is_changed = True

    def say_why(self, claim: str, link: EventLink | None) -> None:
        """Keeps why a mention of the event is counted to it."""
        if self.links.get(claim) == link:
            return
        self.is_changed = True
        if link is None:
            del self.links[claim]
        else:
            self.links[claim] = link

    def before(self, order: Order) -> Sequence[Traits]:
        """Its mentions that were reported earlier."""
        if self.traits and self.traits[-1].order < order:
            return self.traits
        return self.traits[: bisect_left(self.traits, order, key=_order)]

    def event(self) -> Event:
        """The event that its mentions report."""
        links = (self.links.get(each.mention.claim) for each in self.traits)
        return make_event(
            [each.mention for each in self.traits],
            [link for link in links if link is not None],
        )


def shown(traits: Sequence[Traits]) -> Sequence[Traits]:
    """The mentions that stand for an event: the first and the latest."""
    if len(traits) <= MOST_COMPARED:
        return traits
    return [traits[0], *traits[1 - MOST_COMPARED :]]


def _order(traits: Traits) -> Order:
    return traits.order
