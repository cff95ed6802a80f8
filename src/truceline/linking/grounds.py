"""The grounds on which two mentions are compared, each with its points and its words."""

from collections.abc import Callable

from truceline.linking.agreed import is_near, is_same_amount
from truceline.linking.days import days
from truceline.linking.ground import NOTHING, Ground
from truceline.linking.harm import outcome, tells_outcome
from truceline.linking.kinds import FORCE, are_told_alike, types_like, way_of_telling
from truceline.linking.people import people
from truceline.linking.places import place
from truceline.linking.rows import share_number
from truceline.linking.traits import Traits
from truceline.model import Factuality, Issue, Quantity

# What was reported no further apart is the same piece of news.
SAME_NEWS = 1

# Fewer words than these may be the same by chance.
LEAST_COPIED = 4

# A share of common words from which on it is told in much the same words.
MUCH_THE_SAME = 0.5


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


def row(one: Traits, other: Traits) -> Ground | None:
    """The same number in a row; another number is another act."""
    is_shared = share_number(one.numbered, other.numbered)
    if is_shared is None:
        return NOTHING
    if not is_shared:
        return None
    noun, number = min(one.numbered & other.numbered)
    return Ground(1.0, f"both of {noun} {number}")


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
    if _names_another(one, other) or _names_another(other, one):
        return Ground(-1.6, "not with the same one")
    reason = f"both name {' and '.join(sorted(one.sides & other.sides))}"
    # One side alone meets and agrees with many.
    is_whole = one.sides == other.sides and len(one.sides) > 1
    return Ground(1.5 if is_whole else 0.6, reason)


def _names_another(one: Traits, other: Traits) -> bool:
    """Whether it names somebody, and the other a side, of whom there is no word in both."""
    return bool(one.proper and not one.proper & other.words and other.sides - one.sides)


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
    return Ground(-1.8)


def wording(one: Traits, other: Traits) -> Ground | None:
    """Words that both use."""
    fewest = min(len(one.words), len(other.words))
    if not fewest or tells_outcome(one, other):
        return NOTHING
    shared = one.words & other.words
    if not shared and (one.is_reference or other.is_reference):
        return Ground(-1.2)
    if not shared and not _are_placed_alike(one, other):
        return Ground(-1.6)
    dice = _share_words(one, other)
    if one.words == other.words:
        return Ground(3.0, "the same words")
    return Ground(
        3.0 * dice - 0.3, "much the same words" if dice >= MUCH_THE_SAME else None
    )


def _share_words(one: Traits, other: Traits) -> float:
    """The share of the words that both have (Dice)."""
    return 2 * len(one.words & other.words) / (len(one.words) + len(other.words) or 1)


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
    if tells_outcome(one, other):
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
    if tells_outcome(one, other):
        return Ground(2.0, "whom the attack hit, told after it")
    overlap = first.start < second.end and second.start < first.end
    later = one if second.start < first.start else other
    if later.is_reference and not overlap:
        return Ground(-0.8, "told again in one article")
    if overlap:
        return Ground(-5.0, "told twice in one article")
    # A text that tells an act again uses its words again.
    shared = len(one.words & other.words)
    is_repeated = shared > 1 and _share_words(one, other) >= MUCH_THE_SAME
    points = -1.0 if is_repeated else -2.5 if shared else -3.5
    return Ground(points, "told twice in one article")


Compare = Callable[[Traits, Traits], Ground | None]

# The cheap and decisive ones first.
GROUNDS: tuple[Compare, ...] = (
    telling,
    types,
    row,
    sides,
    days,
    people,
    place,
    amount,
    issue,
    wording,
    anchor,
    article,
    outcome,
)
