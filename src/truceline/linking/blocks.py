"""Where to look for the mentions that may be of the same act as another.

A mention stands in each block of ten days in which its act may have been or was news; one
that may have been within more than a month stands in blocks of a month instead. Others
look in their own blocks for their type and those close to it. So the work grows with the
mentions and not with their pairs.
"""

from collections.abc import Iterable, Iterator

from truceline.linking.days import BACK_DAYS, MONTH_DAYS, NEAR_DAYS
from truceline.linking.kinds import types_like, way_of_telling
from truceline.linking.rows import ROUND_DAYS, is_of_a_round
from truceline.linking.traits import LAG_DAYS, Traits, days_of, is_background
from truceline.model import Event, EventType, Factuality, Mention

# First and last day, as ordinals.
Window = tuple[int, int]

# A type, a way of telling, whether it is a block of long windows, and its number.
Block = tuple[EventType, Factuality, bool, int]

SHORT_BLOCK = 10
LONG_BLOCK = 30

# An act of long ago is looked for in the first two years that it may have been in.
MOST_DAYS = 720


def windows_of(mention: Mention) -> tuple[Window, ...]:
    """The days on which its act may have been and those on which it was news.

    One window if they touch, else two, the earlier first.
    """
    days = days_of(mention)
    told = (days.first - NEAR_DAYS, days.last + NEAR_DAYS)
    if days.length > MONTH_DAYS:
        told = (days.first, min(days.last, days.first + MOST_DAYS))
    reported = mention.reported.toordinal()
    back = BACK_DAYS if is_background(mention) else LAG_DAYS
    if is_of_a_round(mention):
        back = max(back, ROUND_DAYS)
        told = (told[0] - ROUND_DAYS, told[1])
    news = (reported - back, reported)
    first, second = sorted((told, news))
    if second[0] <= first[1] + 1:
        return ((first[0], max(first[1], second[1])),)
    return (first, second)


def blocks_of(mention: Mention) -> Iterator[Block]:
    """The blocks in which the mention stands."""
    told = way_of_telling(mention.factuality, mention.type)
    for first, last in windows_of(mention):
        is_long = _is_long(first, last)
        size = LONG_BLOCK if is_long else SHORT_BLOCK
        for number in range(first // size, last // size + 1):
            yield (mention.type, told, is_long, number)


def looks_of(mention: Mention) -> Iterator[Block]:
    """The blocks in which whatever it may meet stands."""
    windows = windows_of(mention)
    for kind in types_like(mention.type):
        told = way_of_telling(mention.factuality, kind)
        for first, last in windows:
            for number in range(first // SHORT_BLOCK, last // SHORT_BLOCK + 1):
                yield (kind, told, False, number)
            for number in range(first // LONG_BLOCK, last // LONG_BLOCK + 1):
                yield (kind, told, True, number)


def names_of(blocks: Iterable[Block]) -> list[str]:
    """The blocks as words under which events can be kept and asked for."""
    return sorted(
        {
            f"{kind}-{told}-{'long' if is_long else 'short'}-{number}"
            for kind, told, is_long, number in blocks
        }
    )


def names_of_event(event: Event) -> list[str]:
    """The names of all blocks in which a mention of the event stands."""
    return names_of(block for each in event.mentions for block in blocks_of(each))


def _is_long(first: int, last: int) -> bool:
    return last - first > MONTH_DAYS + 2 * NEAR_DAYS


class Places:
    """Mentions by the blocks in which they stand."""

    def __init__(self) -> None:
        self._blocks: dict[Block, dict[str, _Placed]] = {}

    def add(self, traits: Traits) -> None:
        """Lets the mention be found."""
        placed = _placed(traits)
        for block in blocks_of(traits.mention):
            self._blocks.setdefault(block, {})[traits.mention.claim] = placed

    def remove(self, traits: Traits) -> None:
        """Lets the mention be found no more."""
        for block in blocks_of(traits.mention):
            self._blocks[block].pop(traits.mention.claim, None)

    def near(self, traits: Traits) -> Iterable[Traits]:
        """The mentions of its type, or a close one, whose windows share a day with its."""
        first, last, also_first, also_last, _ = _placed(traits)
        found: dict[str, Traits] = {}
        for block in looks_of(traits.mention):
            for claim, placed in self._blocks.get(block, _NONE).items():
                # Written out, for nothing here runs more often.
                if (
                    (first <= placed[1] and placed[0] <= last)
                    or (also_first <= placed[1] and placed[0] <= also_last)
                    or (first <= placed[3] and placed[2] <= last)
                    or (also_first <= placed[3] and placed[2] <= also_last)
                ):
                    found[claim] = placed[4]
        return found.values()

    def crowd(self, blocks: Iterable[Block]) -> int:
        """How many mentions stand in the blocks, at most."""
        return sum(len(self._blocks.get(block, _NONE)) for block in blocks)


# The first window, the last one, which may be the same, and whose they are.
_Placed = tuple[int, int, int, int, Traits]
_NONE: dict[str, _Placed] = {}


def _placed(traits: Traits) -> _Placed:
    windows = windows_of(traits.mention)
    return (*windows[0], *windows[-1], traits)
