"""Where to look for the events that a mention may belong to.

Events stand under each pair of a type and a day on which they may have been, and under
each month; a mention looks under its own days. So the work grows with the mentions and
not with their pairs.
"""

from collections.abc import Iterable, Iterator

from truceline.linking.grounds import MONTH_DAYS, NEAR_DAYS
from truceline.linking.kinds import types_like
from truceline.linking.traits import LAG_DAYS, Traits
from truceline.model import EventType

# A type with a day's number, or with a month's; "any" holds all events of the month,
# "long" those whose days are too many to stand under each.
Key = tuple[EventType, str, int]

# The length of a month's block, and for how many of them an event is looked for.
BLOCK_DAYS = 30
MOST_BLOCKS = 24


def places_of(traits: Traits) -> Iterator[Key]:
    """The keys under which a mention makes its event be found."""
    kind = traits.mention.type
    for day in sorted(set(_days(traits))):
        yield (kind, "day", day)
    kept = "long" if traits.days.length > MONTH_DAYS else "short"
    for block in _blocks(traits):
        yield (kind, kept, block)


def keys_of(traits: Traits) -> Iterator[Key]:
    """The keys under which a mention looks for its event."""
    is_long = traits.days.length > MONTH_DAYS
    for kind in types_like(traits.mention.type):
        for day in sorted(set(_days(traits))):
            yield (kind, "day", day)
        for block in _blocks(traits):
            yield (kind, "long", block)
            if is_long:
                yield (kind, "short", block)


def _days(traits: Traits) -> Iterable[int]:
    """Its own days, if they are few, and those on which it was news."""
    if traits.days.length <= MONTH_DAYS:
        yield from range(
            traits.days.first - NEAR_DAYS, traits.days.last + NEAR_DAYS + 1
        )
    yield from range(traits.reported - LAG_DAYS, traits.reported + 1)


def _blocks(traits: Traits) -> Iterable[int]:
    first = traits.days.first // BLOCK_DAYS
    return range(first, min(traits.days.last // BLOCK_DAYS, first + MOST_BLOCKS) + 1)
