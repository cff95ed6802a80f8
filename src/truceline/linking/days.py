"""Whether two mentions may be of one act by their days, and how much that says."""

from datetime import date
from operator import attrgetter

from truceline.linking.ground import Ground
from truceline.linking.places import is_one_place
from truceline.linking.rows import ROUND_DAYS, share_number
from truceline.linking.traits import LAG_DAYS, Traits
from truceline.model import EventType, Factuality

# Days that reports of one act lie apart because of clocks, midnights and slips.
NEAR_DAYS = 2

# An interval no longer than this says when; a longer one only says about when.
TIGHT_DAYS = 4
WEEK_DAYS = 7
MONTH_DAYS = 31

# Mentions without dates that were reported further apart tell of different acts.
MOST_APART = 10

# What was done on a day is news on that day or the next.
NEWS_DAYS = 1

# An act that later news looks back to without telling its day was news this long ago.
BACK_DAYS = 60
BACK = -0.4


def days(one: Traits, other: Traits) -> Ground | None:
    """Days that overlap or lie close; news without a date is some days old.

    Of one round of talks the days may lie weeks apart.
    """
    found = _days(one, other)
    if found is not None or not _are_in_one_round(one, other):
        return found
    # A meeting of no number within the days of a round is hardly another one.
    points = 0.0 if one.numbered and other.numbered else -1.0
    return Ground(points, "days of one round")


def _are_in_one_round(one: Traits, other: Traits) -> bool:
    """The same round of the same two, or a round and a meeting of theirs where it was."""
    if not (one.is_of_a_round or other.is_of_a_round):
        return False
    apart = max(one.days.first, other.days.first) - min(one.days.last, other.days.last)
    are_of_two = one.sides <= other.sides or other.sides <= one.sides
    if apart > ROUND_DAYS or not are_of_two or one.mention.type != other.mention.type:
        return False
    first, second = one.mention.where, other.mention.where
    if first is None or second is None:
        return bool(share_number(one.numbered, other.numbered))
    return is_one_place(first, second) and (
        share_number(one.numbered, other.numbered) is not False
    )


def _days(one: Traits, other: Traits) -> Ground | None:
    if one.days.is_told and other.days.is_told:
        return _told_days(one, other)
    if one.days.is_told or other.days.is_told:
        told, silent = (one, other) if one.days.is_told else (other, one)
        return _one_told(told, silent)
    apart = abs(one.reported - other.reported)
    if apart > MOST_APART:
        return _looked_back(one, other)
    if apart <= 1:
        return Ground(
            1.0, "reported on the same day" if apart == 0 else "reported a day apart"
        )
    if apart <= 3:
        return Ground(0.2, f"reported {apart} days apart")
    points = BACK if _later(one, other).is_background else -1.0
    return Ground(points, f"reported {apart} days apart")


def _later(one: Traits, other: Traits) -> Traits:
    return max(one, other, key=attrgetter("order"))


def _looked_back(one: Traits, other: Traits) -> Ground | None:
    """The later one tells of something known, for which no day need be said."""
    apart = abs(one.reported - other.reported)
    if apart > BACK_DAYS or not _later(one, other).is_background:
        return None
    if one.numbers and other.numbers and one.numbers != other.numbers:
        return None
    return Ground(BACK, f"looked back to after {apart} days")


def _told_days(one: Traits, other: Traits) -> Ground | None:
    first = max(one.days.first, other.days.first)
    last = min(one.days.last, other.days.last)
    if first - last > NEAR_DAYS:
        return _declared(one, other) or _declared(other, one)
    longest = max(one.days.length, other.days.length)
    if first > last:
        if longest > MONTH_DAYS:
            return None
        return Ground(-0.3, f"days that lie {first - last} apart")
    if one.days.length == other.days.length == 1:
        return Ground(2.8, f"the same day, {date.fromordinal(first)}")
    if longest <= TIGHT_DAYS:
        return Ground(2.0, "days that overlap")
    if longest <= WEEK_DAYS:
        return Ground(1.6, "a week that holds both")
    return Ground(1.2 if longest <= MONTH_DAYS else 0.2, "dates that allow each other")


# What is declared on one day for others.
_DECLARED = frozenset({EventType.CONCEDE, EventType.AGREE})


def _declared(one: Traits, other: Traits) -> Ground | None:
    """One tells on which days a truce is to be, the other on which it was declared."""
    if {one.mention.type, other.mention.type} - _DECLARED:
        return None
    if one.days.first <= one.reported or other.days.length > TIGHT_DAYS:
        return None
    if not other.days.first - NEWS_DAYS <= one.reported <= other.days.last + NEWS_DAYS:
        return None
    return Ground(1.0, "declared on the day on which the other was reported")


def _one_told(told: Traits, silent: Traits) -> Ground | None:
    if told.days.length > MONTH_DAYS:
        apart = abs(told.reported - silent.reported)
        return None if apart > MOST_APART else Ground(-0.5)
    # For a plan its day lies ahead; what matters then is when it was news.
    near = min(
        max(0, told.days.first - silent.reported, silent.reported - told.days.last),
        abs(told.reported - silent.reported),
    )
    if near > LAG_DAYS:
        return _looked_back(told, silent) if silent.order > told.order else None
    if (
        told.days.first > silent.reported
        and told.reported > silent.reported + NEAR_DAYS
    ):
        return None
    if told.days.first > silent.reported and not _is_ahead(told):
        return Ground(-0.8, "reported before the other's day")
    if told.days.length > TIGHT_DAYS:
        return Ground(-0.3 if near <= NEAR_DAYS else -0.8)
    far = 0.2 if silent.is_background and silent.order > told.order else -0.6
    return Ground(
        1.0 if near <= NEAR_DAYS else far,
        f"reported within {near} days" if near else "reported on that day",
    )


def _is_ahead(told: Traits) -> bool:
    """Whether it was still to come when it was told."""
    return told.mention.factuality is not Factuality.ACTUAL
