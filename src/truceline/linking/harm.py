"""An attack and the news of whom it hit."""

from operator import attrgetter

from truceline.linking.ground import NOTHING, Ground
from truceline.linking.places import is_one_place, named_place
from truceline.linking.traits import Traits, tells_harm
from truceline.model import EventType

# Letters between an attack and the sentence that tells whom it hit, at most.
NEXT_WORDS = 60


def tells_outcome(one: Traits, other: Traits) -> bool:
    """Whether the later counts those whom the attack hit that was told before it.

    In one article it was told just before; another article counts those of its place.
    """
    earlier, later = sorted((one, other), key=attrgetter("order"))
    if (
        not later.is_outcome
        or earlier.mention.type is not EventType.ASSAULT
        or earlier.mention.amount is not None
        or tells_harm(earlier.mention)
    ):
        return False
    if one.mention.article_id != other.mention.article_id:
        return earlier.days.is_told and _share_a_place(one, other)
    if None not in (one.mention.where, other.mention.where) and not _share_a_place(
        one, other
    ):
        return False
    gap = later.mention.evidence.start - earlier.mention.evidence.end
    return 0 <= gap <= NEXT_WORDS


def outcome(one: Traits, other: Traits) -> Ground | None:
    """The harm of an attack, told in another article."""
    if one.mention.article_id == other.mention.article_id:
        return NOTHING
    if not tells_outcome(one, other):
        return NOTHING
    return Ground(1.0, "whom the attack hit")


def _share_a_place(one: Traits, other: Traits) -> bool:
    first, second = one.mention.where, other.mention.where
    if first is None or second is None:
        return named_place(one, other) is not None
    return is_one_place(first, second)
