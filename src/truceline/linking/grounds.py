"""The grounds on which two mentions are compared, each with its points and its words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from truceline.linking.agreed import is_near, is_same_amount
from truceline.linking.kinds import FORCE, are_told_alike, types_like, way_of_telling
from truceline.linking.traits import LAG_DAYS, Traits
from truceline.model import EventType, Factuality, Issue, Quantity, Where

# Days that reports of one act lie apart because of clocks, midnights and slips.
NEAR_DAYS = 2

# An interval no longer than this says when; a longer one only says about when.
TIGHT_DAYS = 4
MONTH_DAYS = 31

# Mentions without dates that were reported further apart tell of different acts.
MOST_APART = 10

# What was reported no further apart is the same piece of news.
SAME_NEWS = 1

# Fewer words than these may be the same by chance.
LEAST_COPIED = 4

# Places further apart (degrees, about 110 km) are not one place.
NEAR_DEGREES = 1.0


@dataclass(frozen=True, slots=True)
class Ground:
    """Points for (above 0) or against, and the reason where it is worth telling."""

    points: float
    reason: str | None = None


NOTHING = Ground(0.0)


def types(one: Traits, other: Traits) -> Ground | None:
    """The same type and mode, or close ones."""
    if other.mention.type not in types_like(one.mention.type):
        return None
    if one.mention.type is not other.mention.type:
        return Ground(-1.2)
    modes = {one.mention.mode, other.mention.mode}
    if None in modes:
        return NOTHING
    return Ground(0.4) if len(modes) == 1 else Ground(-0.8)


def telling(one: Traits, other: Traits) -> Ground | None:
    """Told as done, planned, demanded; a plan and the act are never one."""
    first, second = one.mention.factuality, other.mention.factuality
    if first is second:
        return NOTHING
    if not are_told_alike(first, second, one.mention.type):
        return None
    return Ground(-1.0, f"told as {first} and as {second}")


def sides(one: Traits, other: Traits) -> Ground | None:
    """The same sides; a side that is not known is neither for nor against."""
    if _are_copied(one, other):
        return Ground(1.5, "copied words")
    if one.is_symmetric and other.is_symmetric:
        return _both_sides(one, other)
    first = _one_side(one.source, other.source, 1.0)
    second = _one_side(one.target, other.target, 0.8)
    if first is None or second is None:
        if one.mention.type in FORCE and _are_swapped(one, other):
            return Ground(-0.5, "the same two sides, but not the same one acts")
        return None
    shared = sorted((one.source & other.source) | (one.target & other.target))
    reason = f"both name {' and '.join(shared)}" if shared else None
    return Ground(first + second, reason)


def _are_copied(one: Traits, other: Traits) -> bool:
    """Whether two copies of one report have the same words, long enough to say who."""
    return (
        one.mention.article_id != other.mention.article_id
        and one.words == other.words
        and len(one.words) >= LEAST_COPIED
    )


def _both_sides(one: Traits, other: Traits) -> Ground | None:
    if not one.sides or not other.sides:
        return NOTHING
    if not one.sides & other.sides:
        return None
    if not (one.sides <= other.sides or other.sides <= one.sides):
        return Ground(-0.5)
    reason = f"both name {' and '.join(sorted(one.sides & other.sides))}"
    # One side alone meets and agrees with many.
    is_whole = one.sides == other.sides and len(one.sides) > 1
    return Ground(1.5 if is_whole else 0.6, reason)


def _one_side(
    one: frozenset[str], other: frozenset[str], points: float
) -> float | None:
    if not one or not other:
        return 0.0
    return points if one & other else None


def _are_swapped(one: Traits, other: Traits) -> bool:
    """Whether one has on the other side whom the other has on this; unknown allows it."""
    pairs = ((one.source, other.target), (other.source, one.target))
    return any(first & second for first, second in pairs) and all(
        not first or not second or first & second for first, second in pairs
    )


def people(one: Traits, other: Traits) -> Ground | None:
    """The same persons, or the same names that the codebook does not know."""
    persons = sorted(one.persons & other.persons)
    if persons:
        return Ground(1.0, f"both name {' and '.join(persons)}")
    if one.proper & other.proper:
        return Ground(0.8)
    if one.names and other.names and not one.names & other.names:
        return Ground(-0.6)
    return NOTHING


def days(one: Traits, other: Traits) -> Ground | None:
    """Days that overlap or lie close; news without a date is some days old."""
    if one.days.is_told and other.days.is_told:
        return _told_days(one, other)
    if one.days.is_told or other.days.is_told:
        told, silent = (one, other) if one.days.is_told else (other, one)
        return _one_told(told, silent)
    apart = abs(one.reported - other.reported)
    if apart > MOST_APART:
        return None
    if apart <= 1:
        return Ground(
            1.0, "reported on the same day" if apart == 0 else "reported a day apart"
        )
    return Ground(0.2 if apart <= 3 else -1.0, f"reported {apart} days apart")


def _told_days(one: Traits, other: Traits) -> Ground | None:
    first = max(one.days.first, other.days.first)
    last = min(one.days.last, other.days.last)
    if first - last > NEAR_DAYS:
        return None
    longest = max(one.days.length, other.days.length)
    if first > last:
        if longest > MONTH_DAYS:
            return None
        return Ground(-0.3, f"days that lie {first - last} apart")
    if one.days.length == other.days.length == 1:
        return Ground(2.8, f"the same day, {date.fromordinal(first)}")
    if longest <= TIGHT_DAYS:
        return Ground(2.0, "days that overlap")
    return Ground(1.2 if longest <= MONTH_DAYS else 0.2, "dates that allow each other")


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
        return None
    if (
        told.days.first > silent.reported
        and told.reported > silent.reported + NEAR_DAYS
    ):
        return None
    if told.days.length > TIGHT_DAYS:
        return Ground(-0.3 if near <= NEAR_DAYS else -0.8)
    return Ground(
        1.0 if near <= NEAR_DAYS else -0.6,
        f"reported within {near} days" if near else "reported on that day",
    )


# A deal is made in one place and about another.
_DEALS = frozenset({EventType.AGREE, EventType.SUPPORT})


def place(one: Traits, other: Traits) -> Ground | None:
    """The same place; other places count against."""
    first, second = one.mention.where, other.mention.where
    if first is None or second is None:
        return NOTHING
    if is_one_place(first, second):
        return Ground(1.0, f"both in {second.name}")
    points = -1.0 if {one.mention.type, other.mention.type} <= _DEALS else -2.0
    return Ground(points, f"in {first.name} and in {second.name}")


def is_one_place(one: Where, other: Where) -> bool:
    """The same by id or name, or so near each other that it makes no difference."""
    if one.name.casefold() == other.name.casefold():
        return True
    if one.geonames_id is not None and one.geonames_id == other.geonames_id:
        return True
    if None in (one.latitude, one.longitude, other.latitude, other.longitude):
        return False
    return (
        abs((one.latitude or 0) - (other.latitude or 0)) <= NEAR_DEGREES
        and abs((one.longitude or 0) - (other.longitude or 0)) <= NEAR_DEGREES
    )


def amount(one: Traits, other: Traits) -> Ground | None:
    """The same number speaks for it; another is a disagreement that is kept.

    Not so where one counts over several days and the other tells of one of them: "300
    since Wednesday" does not contradict the hundred of Wednesday. Of promises made on
    different days, another number makes another promise.
    """
    first, second = one.mention.amount, other.mention.amount
    if first is None or second is None:
        apart = one.numbers and other.numbers and not one.numbers & other.numbers
        return Ground(-0.7, "other numbers") if apart else NOTHING
    if _are_two_promises(one, other) and not _is_about(first, second):
        return None
    if is_same_amount(first, second):
        # "At least 64" and "nearly 70" allow each other, and many other numbers too.
        is_told = {first.least, first.most} & {second.least, second.most} - {None}
        return Ground(1.2, "the same number") if is_told else NOTHING
    if one.days.is_told and other.days.is_told and _is_part(one, other):
        return None
    return Ground(-0.7, "not the same number")


def _are_two_promises(one: Traits, other: Traits) -> bool:
    """Whether both are still to be done and were told on days that lie apart.

    What was done is counted in many ways, and quarrelled about in the first news; what
    was promised is not.
    """
    return (
        way_of_telling(one.mention.factuality, one.mention.type) is Factuality.PLANNED
        and one.mention.type not in FORCE
        and abs(one.reported - other.reported) > SAME_NEWS
    )


def _is_about(first: Quantity, second: Quantity) -> bool:
    """Whether both name about one number; "up to 5,000" names 5,000, and no 1,500."""
    numbers = [
        {end for end in (each.least, each.most) if end is not None}
        for each in (first, second)
    ]
    return any(is_near(one, other) for one in numbers[0] for other in numbers[1])


def _is_part(one: Traits, other: Traits) -> bool:
    """Whether the days of one hold the single day of the other."""
    longer, shorter = sorted((one.days, other.days), key=lambda each: -each.length)
    return (
        shorter.length == 1 < longer.length
        and longer.first <= shorter.first
        and shorter.last <= longer.last
    )


# What a deal or a round of talks is called when its subject is not.
_GENERAL = frozenset({Issue.AGREEMENT, Issue.TALKS})


def issue(one: Traits, other: Traits) -> Ground | None:
    """About the same."""
    issues = {one.mention.issue, other.mention.issue}
    if None in issues:
        return NOTHING
    if len(issues) == 2 and issues & _GENERAL:
        return NOTHING
    if len(issues) == 1:
        # Any meeting is about talks, so that says less.
        points = 0.5 if issues == {Issue.TALKS} else 1.0
        return Ground(points, f"both about {one.mention.issue}".replace("_", " "))
    return Ground(-1.0)


def wording(one: Traits, other: Traits) -> Ground | None:
    """Words that both use."""
    fewest = min(len(one.words), len(other.words))
    if not fewest:
        return NOTHING
    shared = one.words & other.words
    if not shared and (one.is_reference or other.is_reference):
        return Ground(-0.8)
    if not shared and not _are_placed_alike(one, other):
        return Ground(-1.6)
    dice = 2 * len(shared) / (len(one.words) + len(other.words))
    if one.words == other.words:
        return Ground(3.0, "the same words")
    return Ground(3.0 * dice - 0.3, "much the same words" if dice >= 0.5 else None)


def _are_placed_alike(one: Traits, other: Traits) -> bool:
    """Whether both tell when or where, or about what: then words may differ."""
    when = one.days.is_told and other.days.is_told
    where = None not in (one.mention.where, other.mention.where)
    about = None not in (one.mention.issue, other.mention.issue)
    return when or where or about


def anchor(one: Traits, other: Traits) -> Ground | None:
    """Something that both name: a side, someone, a place, a number, a day, a subject."""
    if one.sides & other.sides or one.proper & other.proper:
        return NOTHING
    if _are_placed_alike(one, other) or len(one.words & other.words) >= LEAST_COPIED:
        return NOTHING
    amounts = one.mention.amount, other.mention.amount
    return NOTHING if None not in amounts else Ground(-1.0)


def article(one: Traits, other: Traits) -> Ground | None:
    """Claims of one article are different acts, unless one repeats the other."""
    if one.mention.article_id != other.mention.article_id:
        return NOTHING
    first, second = one.mention.evidence, other.mention.evidence
    overlap = first.start < second.end and second.start < first.end
    later = one if second.start < first.start else other
    if later.is_reference and not overlap:
        return Ground(-0.8, "told again in one article")
    return Ground(-5.0 if overlap else -2.5, "told twice in one article")


Compare = Callable[[Traits, Traits], Ground | None]

# The cheap and decisive ones first.
GROUNDS: tuple[Compare, ...] = (
    telling,
    types,
    sides,
    days,
    people,
    place,
    amount,
    issue,
    wording,
    anchor,
    article,
)
