"""Whether two mentions name the same people."""

from truceline.linking.days import MONTH_DAYS
from truceline.linking.ground import NOTHING, Ground
from truceline.linking.harm import tells_outcome
from truceline.linking.traits import LAG_DAYS, Traits, words_of

# Those who are in all the news, so that to name them is no sign of the same ones.
_ANYBODY = words_of(
    "people civilian man men woman women child children person soldier troops force "
    "police policeman policemen officer rebel fighter militant insurgent gunman gunmen "
    "militia army guerrilla prisoner captive detainee hostage leader official envoy "
    "delegate delegation negotiator representative side party group movement government "
    "state country member few several dozen dozens score scores hundred hundreds thousand "
    "thousands one two three four five six seven eight nine ten twelve twenty thirty "
    "1 2 3 4 5 6 7 8 9 10 first last senior local"
)


def people(one: Traits, other: Traits) -> Ground | None:
    """The same persons, or the same names that the codebook does not know."""
    persons = sorted(one.persons & other.persons)
    if persons:
        return Ground(1.0, f"both name {' and '.join(persons)}")
    if one.proper & other.proper:
        return Ground(0.8)
    if tells_outcome(one, other):
        return NOTHING
    ends = tuple(zip(one.names, other.names, strict=True))
    shared = frozenset[str]().union(*(first & second for first, second in ends))
    if shared & one.strangers & other.strangers - _ANYBODY and _are_of_one_time(
        one, other
    ):
        return Ground(0.8, "the same kind of people")
    if shared:
        return NOTHING
    # Who did it in one report and whom it hit in the other say nothing of each other.
    return Ground(-0.6) if any(first and second for first, second in ends) else NOTHING


def _are_of_one_time(one: Traits, other: Traits) -> bool:
    """Whether the same news, or both dated within a month, so that "a priest" is one."""
    if abs(one.reported - other.reported) <= LAG_DAYS:
        return True
    is_told = one.days.is_told and other.days.is_told
    return is_told and max(one.days.length, other.days.length) <= MONTH_DAYS
