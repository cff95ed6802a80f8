"""What the reports of one event do not agree on, each value beside the others."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from truceline.linking.agreed import is_same_amount
from truceline.linking.kinds import FORCE
from truceline.linking.places import is_one_place
from truceline.model import (
    Difference,
    EventField,
    Mention,
    Participant,
    Quantity,
    ToldValue,
    When,
)

# What a mention says in a field, in words, or None where it is silent.
InWords = Callable[[Mention], str | None]
# Whether two mentions that both speak can both be right.
Allows = Callable[[Mention, Mention], bool]


def differences_of(mentions: Sequence[Mention]) -> tuple[Difference, ...]:
    """The fields in which some mentions contradict each other, with what each says.

    A value that is only vaguer than another contradicts nothing and is not listed.
    """
    return tuple(_differences(mentions))


def _differences(mentions: Sequence[Mention]) -> Iterator[Difference]:
    for field, in_words, allows in FIELDS:
        told = [(in_words(each), each) for each in mentions]
        spoken = [(words, each) for words, each in told if words is not None]
        if len({words for words, _ in spoken}) < 2:
            continue
        quarrelling = [
            (words, each)
            for words, each in spoken
            if any(not allows(each, other) for _, other in spoken)
        ]
        if quarrelling:
            yield Difference(field=field, values=_by_value(quarrelling))


def _by_value(told: Iterable[tuple[str, Mention]]) -> tuple[ToldValue, ...]:
    claims: dict[str, list[str]] = {}
    for words, mention in told:
        claims.setdefault(words, []).append(mention.claim)
    return tuple(ToldValue(value=each, claims=tuple(claims[each])) for each in claims)


def _day_words(mention: Mention) -> str | None:
    return None if mention.when is None else when_in_words(mention.when)


def when_in_words(when: When) -> str:
    """The days as short as they can be said."""
    if when.earliest is None:
        return f"until {when.latest}"
    if when.latest is None:
        return f"from {when.earliest}"
    if when.earliest == when.latest:
        return f"{when.earliest}"
    return f"{when.earliest} to {when.latest}"


def _days_allow(one: Mention, other: Mention) -> bool:
    if one.when is None or other.when is None:
        return True
    first = max(one.when.earliest or date.min, other.when.earliest or date.min)
    return first <= min(one.when.latest or date.max, other.when.latest or date.max)


def _place_words(mention: Mention) -> str | None:
    return None if mention.where is None else mention.where.name


def _places_allow(one: Mention, other: Mention) -> bool:
    if one.where is None or other.where is None:
        return True
    return is_one_place(one.where, other.where)


def _amount_words(mention: Mention) -> str | None:
    amount = mention.amount
    if amount is None or (amount.least is None and amount.most is None):
        return None
    return quantity_in_words(amount)


def quantity_in_words(amount: Quantity) -> str:
    """The number and its unit."""
    least, most = _number(amount.least), _number(amount.most)
    if least == most:
        number = least
    elif amount.least is None:
        number = f"at most {most}"
    elif amount.most is None:
        number = f"at least {least}"
    else:
        number = f"{least} to {most}"
    return number if amount.unit is None else f"{number} {amount.unit}"


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,}"


def _amounts_allow(one: Mention, other: Mention) -> bool:
    if one.amount is None or other.amount is None:
        return True
    return is_same_amount(one.amount, other.amount)


def _names(actors: Iterable[Participant]) -> str | None:
    names = sorted(
        {each.party_name or each.name for each in actors if each.id is not None}
    )
    return " and ".join(names) or None


def _source_words(mention: Mention) -> str | None:
    return _names(mention.source) if mention.type in FORCE else None


def _target_words(mention: Mention) -> str | None:
    return _names(mention.target) if mention.type in FORCE else None


def _sides(actors: Iterable[Participant]) -> set[str]:
    return {each.side for each in actors if each.id is not None}


def _sources_allow(one: Mention, other: Mention) -> bool:
    first, second = _sides(one.source), _sides(other.source)
    return not first or not second or bool(first & second)


def _targets_allow(one: Mention, other: Mention) -> bool:
    first, second = _sides(one.target), _sides(other.target)
    return not first or not second or bool(first & second)


def _telling_words(mention: Mention) -> str | None:
    return mention.factuality.value


def _tellings_allow(one: Mention, other: Mention) -> bool:
    return one.factuality is other.factuality


FIELDS: tuple[tuple[EventField, InWords, Allows], ...] = (
    (EventField.DATE, _day_words, _days_allow),
    (EventField.PLACE, _place_words, _places_allow),
    (EventField.AMOUNT, _amount_words, _amounts_allow),
    (EventField.SOURCE, _source_words, _sources_allow),
    (EventField.TARGET, _target_words, _targets_allow),
    (EventField.FACTUALITY, _telling_words, _tellings_allow),
)
