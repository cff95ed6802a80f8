"""Groups that grow mention by mention, and what has to be chosen again when one changes."""

import heapq
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from operator import attrgetter

from truceline.linking.blocks import Block, Places, looks_of, names_of, windows_of
from truceline.linking.choosing import MOST_CANDIDATES, ROUNDED, choose, compared
from truceline.linking.decided import Decisions
from truceline.linking.groups import Group
from truceline.linking.kept import Kept
from truceline.linking.likeness import ENOUGH
from truceline.linking.traits import Order, Traits, traits_of
from truceline.model import Event, EventLink, Mention


class Linker:
    """Mentions that stand in a group, and those that wait to be placed, in their order.

    What stands is as it was chosen when all that came before was as it is now. Whenever a
    group changes, all that this may concern waits again; it comes later, so each is placed
    once. Without ``kept``, nothing stands that was not placed here.
    """

    def __init__(self, decisions: Decisions, *, kept: Kept | None) -> None:
        self._decisions = decisions
        self._kept = kept
        last = None if kept is None else kept.last_reported()
        self._last_kept = 0 if last is None else last.toordinal()
        self._traits: dict[str, Traits] = {}
        self._groups: dict[str, Group] = {}
        self._places = Places()
        self._waiting: list[tuple[Order, str]] = []
        self._expected: set[str] = set()
        self._loaded: dict[str, Group] = {}
        self._new: list[Group] = []
        self._asked: set[Block] = set()
        self._looked: dict[str, AbstractSet[Block]] = {}

    def load(self, events: Iterable[Event]) -> None:
        """Takes events in as they were made before."""
        for event in events:
            group = Group(
                kept=event.id, links={each.claim: each for each in event.links}
            )
            self._loaded[event.id] = group
            for mention in event.mentions:
                traits = traits_of(mention)
                group.traits.append(traits)
                self._stand(traits, group)

    def look_around(self, mentions: Iterable[Mention]) -> None:
        """Loads at once what these mentions may meet."""
        self._load_blocks({block for each in mentions for block in looks_of(each)})

    def standing(self) -> tuple[Traits, ...]:
        """What stands in a group at present."""
        return tuple(self._traits[claim] for claim in self._groups)

    def expect(self, traits: Traits) -> None:
        """Lets a mention wait to be placed; one that stands stays until then."""
        claim = traits.mention.claim
        if claim not in self._expected:
            self._expected.add(claim)
            self._traits[claim] = traits
            heapq.heappush(self._waiting, (traits.order, claim))

    def take_out(self, traits: Traits) -> None:
        """Takes a mention out of its group for good."""
        claim = traits.mention.claim
        group = self._groups.pop(claim)
        self._places.remove(traits)
        del self._traits[claim]
        self._expected.discard(claim)
        self._looked.pop(claim, None)
        group.take_out(traits)
        self._touch(traits, group)

    def link(self) -> None:
        """Places all that wait."""
        while self._waiting:
            order, claim = heapq.heappop(self._waiting)
            # One that was taken out, and perhaps came back changed, is passed over.
            if claim in self._expected and self._traits[claim].order == order:
                self._expected.remove(claim)
                self._place(self._traits[claim])

    def changed(self) -> tuple[Event, ...]:
        """The events that are not what they were, by their first report."""
        groups = [
            each
            for each in (*self._loaded.values(), *self._new)
            if each.is_changed and each.traits
        ]
        return tuple(each.event() for each in sorted(groups, key=attrgetter("founder")))

    def dropped(self) -> tuple[str, ...]:
        """The ids of the loaded events that are not what they were."""
        return tuple(each for each, group in self._loaded.items() if group.is_changed)

    def _place(self, traits: Traits) -> None:
        claim = traits.mention.claim
        self._load_blocks(set(looks_of(traits.mention)))
        before = self._groups.get(claim)
        group, link = self._chosen(traits)
        if group is None and before is not None and before.traits[0] is traits:
            group = before
        if group is not None and group is before:
            group.say_why(claim, link)
            return
        if group is None:
            group = Group()
            self._new.append(group)
        changed = [group]
        if before is not None:
            before.take_out(traits)
            changed.append(before)
        group.put(traits, link)
        self._stand(traits, group)
        self._touch(traits, *changed)

    def _chosen(self, traits: Traits) -> tuple[Group | None, EventLink | None]:
        claim = traits.mention.claim
        if self._decisions.is_decided(claim):
            group = self._decided_group(traits)
            if group is not None:
                return group, self._link_by_person(traits, group)
        groups = {
            self._groups[each.mention.claim]
            for each in self._places.near(traits)
            if each.order < traits.order
        }
        return choose(traits, groups, self._decisions.apart_from(claim)) or (None, None)

    def _decided_group(self, traits: Traits) -> Group | None:
        """The group of the first of its partners that came before it."""
        partners = self._partners(traits.mention.claim)
        first = min(
            (each for each in partners if each.order < traits.order),
            key=attrgetter("order"),
            default=None,
        )
        return None if first is None else self._groups[first.mention.claim]

    def _link_by_person(self, traits: Traits, group: Group) -> EventLink:
        claim = traits.mention.claim
        earlier = group.before(traits.order)
        to, by = self._decisions.who(claim, (each.mention.claim for each in earlier))
        return EventLink(
            claim=claim,
            to=to,
            likeness=1.0,
            reasons=(f"{by} decided that they are the same",),
            decided_by=by,
        )

    def _partners(self, claim: str) -> list[Traits]:
        """What people said is the same and stands in a group."""
        if not self._decisions.is_decided(claim):
            return []
        return self._in_groups(self._decisions.together(claim))

    def _in_groups(self, claims: Iterable[str]) -> list[Traits]:
        """Those of the claims that stand in a group, loaded where they were kept."""
        wanted = tuple(claims)
        missing = [each for each in wanted if each not in self._groups]
        if self._kept is not None and missing:
            self.load(self._kept.holding(missing, but=self._loaded.keys()))
        return [self._traits[each] for each in wanted if each in self._groups]

    def expect_with_partners(self, traits: Traits) -> None:
        """Lets a mention wait, and all that people said is the same or is not.

        What is not the same as a mention is not the same as all that are the same as it,
        so that it may be chosen otherwise although nobody decided anything on it.
        """
        self.expect(traits)
        claim = traits.mention.claim
        for partner in (*self._partners(claim), *self._standing_apart(claim)):
            self.expect(partner)

    def _standing_apart(self, claim: str) -> list[Traits]:
        """What people said is not the same and stands in a group."""
        return self._in_groups(sorted(self._decisions.apart_from(claim)))

    def _touch(self, traits: Traits, *groups: Group) -> None:
        """Lets wait what comes after this mention and may be chosen otherwise now.

        That is what stands in one of the groups, as they are now, and what may meet one
        of theirs and is more like the group than the one in which it stands.
        """
        if self._kept is None or traits.reported > self._last_kept:
            return  # all that comes later waits anyway
        for group in groups:
            members = {_meeting(each): each for each in (traits, *group.traits)}
            later: dict[str, Traits] = {}
            for one in members.values():
                self._load_blocks(self._looks(one))
                for other in self._places.near(one):
                    if other.order > traits.order:
                        later[other.mention.claim] = other
            for claim, other in later.items():
                if claim not in self._expected and self._may_turn(other, group):
                    self.expect(other)

    def _may_turn(self, traits: Traits, group: Group) -> bool:
        """Whether a mention that stands in a group may be chosen otherwise for this one."""
        claim = traits.mention.claim
        now = self._groups[claim]
        if now is group:
            return True
        looks = self._looks(traits)
        self._load_blocks(looks)
        if self._places.crowd(looks) > MOST_CANDIDATES:
            return True  # one more or less decides which are looked at
        found = compared(traits, group.before(traits.order))
        if found is None:
            return False
        link = now.links.get(claim)
        return found[1].value >= (ENOUGH if link is None else link.likeness - ROUNDED)

    def _looks(self, traits: Traits) -> AbstractSet[Block]:
        claim = traits.mention.claim
        if claim not in self._looked:
            self._looked[claim] = frozenset(looks_of(traits.mention))
        return self._looked[claim]

    def _load_blocks(self, blocks: AbstractSet[Block]) -> None:
        if self._kept is None:
            return
        missing = blocks - self._asked
        if missing:
            self._asked |= missing
            self.load(self._kept.near(names_of(missing), but=self._loaded.keys()))

    def _stand(self, traits: Traits, group: Group) -> None:
        claim = traits.mention.claim
        if claim not in self._groups:
            self._places.add(traits)
        self._traits[claim] = traits
        self._groups[claim] = group


def _meeting(traits: Traits) -> object:
    """What decides which mentions it may meet."""
    mention = traits.mention
    return mention.type, mention.factuality, windows_of(mention)
