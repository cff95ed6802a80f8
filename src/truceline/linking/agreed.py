"""What mentions of one event say of it together: days, place, amount, who.

Never an average. Where mentions allow each other, what all of them allow; where they
contradict each other, the whole of what they say.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from truceline.model import Mention, Participant, Precision, Quantity, When, Where

# Precisions that say less of the day than a plain interval would.
_VAGUE = frozenset({Precision.ABOUT, Precision.BEFORE, Precision.AFTER})
# A count in the news is a round number.
ROUNDING = 0.05


def agreed_when(mentions: Iterable[Mention]) -> When | None:
    """The days that all dated mentions allow; the whole of them if there is none."""
    told = tuple(dict.fromkeys(each.when for each in mentions if each.when is not None))
    if not told:
        return None
    earliest = max(each.earliest or date.min for each in told)
    latest = min(each.latest or date.max for each in told)
    if earliest > latest:
        earliest = min(each.earliest or date.min for each in told)
        latest = max(each.latest or date.max for each in told)
    first = None if earliest == date.min else earliest
    last = None if latest == date.max else latest
    return When(earliest=first, latest=last, precision=_precision(first, last, told))


def _precision(
    first: date | None, last: date | None, told: Sequence[When]
) -> Precision:
    """The precision of the mentions that say just this; else what the ends show."""
    same = [
        each.precision for each in told if (each.earliest, each.latest) == (first, last)
    ]
    if same:
        return min(same, key=lambda each: (each in _VAGUE, each.value))
    if first is not None and first == last:
        return Precision.DAY
    if first is None:
        return Precision.BEFORE
    return Precision.AFTER if last is None else Precision.RANGE


def is_same_amount(one: Quantity, other: Quantity) -> bool:
    """Whether some number satisfies both."""
    least = max(one.least or 0, other.least or 0)
    most = min(_most(one), _most(other))
    return least <= most


def is_near(one: float, other: float) -> bool:
    """Whether two counts are the same round number."""
    return abs(one - other) <= ROUNDING * max(one, other)


def agreed_amount(mentions: Iterable[Mention]) -> Quantity | None:
    """The numbers that all mentions with an amount allow; the whole of them if none."""
    told = [each.amount for each in mentions if each.amount is not None]
    if not told:
        return None
    unit = next((each.unit for each in told if each.unit is not None), None)
    least = max(each.least or 0 for each in told)
    most = min(_most(each) for each in told)
    if least > most:
        least = min(each.least or 0 for each in told)
        most = max(_most(each) for each in told)
    return Quantity(
        least=None if all(each.least is None for each in told) else least,
        most=None if most == _BOUNDLESS else most,
        unit=unit,
    )


def agreed_where(mentions: Iterable[Mention]) -> Where | None:
    """The place of the first mention that has one; a place that is known comes first."""
    told = [each.where for each in mentions if each.where is not None]
    return min(told, key=lambda each: each.geonames_id is None, default=None)


def everyone(sides: Iterable[tuple[Participant, ...]]) -> tuple[Participant, ...]:
    """All who are named, each once, in order; a side only where no one of it is."""
    named: dict[str, Participant] = {}
    for side in sides:
        for each in side:
            named.setdefault(each.id or each.name, each)
    spoken_for = {each.party for each in named.values() if each.party != each.id}
    return tuple(
        each for each in named.values() if each.id is None or each.id not in spoken_for
    )


_BOUNDLESS = float("inf")


def _most(amount: Quantity) -> float:
    return _BOUNDLESS if amount.most is None else amount.most
