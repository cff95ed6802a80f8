"""Which of the events that may be meant a mention is counted to, and why."""

from collections.abc import Collection, Sequence
from operator import attrgetter

from truceline.linking.groups import Group, shown
from truceline.linking.likeness import ENOUGH, Likeness, likeness_of
from truceline.linking.traits import Traits
from truceline.model import EventLink

# Events looked at for one mention, the latest first: what was in the news lately.
MOST_CANDIDATES = 600

# A kept likeness has three digits behind the point.
ROUNDED = 0.001


def choose(
    traits: Traits, groups: Collection[Group], apart: frozenset[str]
) -> tuple[Group, EventLink] | None:
    """The group that it is most like, by those of its mentions that came before.

    None if none is like enough. ``apart`` are claims that must not be in it. Of two that
    are equally like, the one that was reported first.
    """
    chosen: tuple[Group, Traits, Likeness] | None = None
    for group in _latest(groups):
        earlier = group.before(traits.order)
        if apart and any(each.mention.claim in apart for each in earlier):
            continue
        found = compared(traits, earlier)
        if found is None or found[1].value < ENOUGH:
            continue
        # The latest come first, so an equal one was reported earlier.
        if chosen is None or found[1].value >= chosen[2].value:
            chosen = (group, *found)
    if chosen is None:
        return None
    group, other, likeness = chosen
    return group, EventLink(
        claim=traits.mention.claim,
        to=other.mention.claim,
        likeness=round(likeness.value, 3),
        reasons=likeness.reasons,
        decided_by=None,
    )


def _latest(groups: Collection[Group]) -> Sequence[Group]:
    return sorted(groups, key=attrgetter("founder"), reverse=True)[:MOST_CANDIDATES]


def compared(
    traits: Traits, mentions: Sequence[Traits]
) -> tuple[Traits, Likeness] | None:
    """The mention of an event that it is most like; None if any rules it out."""
    best: tuple[Traits, Likeness] | None = None
    for other in shown(mentions):
        likeness = likeness_of(traits, other)
        if likeness is None:
            return None
        if best is None or likeness.value > best[1].value:
            best = (other, likeness)
    return best
