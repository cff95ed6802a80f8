"""The dates that an article and its surroundings give -> its day of publication.

The most trusted origin that gives a day wins, and whatever says otherwise is remarked.
03/04/2020 is two days and is never guessed: an order that is stated or proved decides, and
without one such a date counts only as far as it contradicts. The clock is the caller's.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from truceline.documents.day_forms import DayOrder, PrintedDay, printed_day
from truceline.documents.printed import Dated, Origin, Refused

FIRST_YEAR = 1900
# An article dated in Auckland may be read while it is still yesterday in Honolulu.
SLACK = timedelta(days=1)

# Origins that a reader of the article's text does not see.
_ELSEWHERE = (Origin.METADATA, Origin.SIDECAR)

_REMEDY = "write the day of publication as YYYY-MM-DD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """A date that can be read two ways, and no order to tell which."""

    printed: str
    meant: PrintedDay


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The day of publication, the origin that gave it, and what says otherwise."""

    day: date
    origin: Origin
    remarks: tuple[str, ...]


def publication_date(
    given: Sequence[Dated], *, today: date, order: DayOrder | None
) -> Published | Ambiguous | Refused | None:
    """The day by the first origin that gives one; None if no date is given at all.

    If none of them gives a day, the first says why.
    """
    read = [
        (one, publication_day(one.printed, today=today, order=order)) for one in given
    ]
    for one, day in read:
        if isinstance(day, date):
            remarks = tuple(_differences(one, day, read))
            return Published(day=day, origin=one.origin, remarks=remarks)
    for one, fault in read:
        if isinstance(fault, Refused) and one.origin in _ELSEWHERE:
            return replace(fault, reason=f"in the {one.origin} {fault.reason}")
        if not isinstance(fault, date):
            return fault
    return None


def publication_day(
    printed: str, *, today: date, order: DayOrder | None = None
) -> date | Ambiguous | Refused:
    """The day of "2020-01-16" or "16 January 2020"; refuses the impossible."""
    meant = printed_day(printed)
    if meant is None:
        return Refused(
            reason="the date is in no form that is known",
            remedy=_REMEDY,
            value=printed,
        )
    day = meant.read(order)
    if day is None and meant.is_ambiguous:
        return Ambiguous(printed=printed, meant=meant)
    if day is None:
        other = meant.read(None)
        said = "" if other is None else f" if it is read {order}, as was said"
        return Refused(
            reason=f"the date is not a day of the calendar{said}",
            remedy=_REMEDY,
            value=printed,
        )
    if day.year < FIRST_YEAR:
        return Refused(
            reason=f"the date is before {FIRST_YEAR}, when no article can be ours",
            remedy="correct the year",
            value=printed,
        )
    if day > today + SLACK:
        return Refused(
            reason=f"the date is in the future (later than {today})",
            remedy="correct the date of publication",
            value=printed,
        )
    return day


def proved_order(printed: Iterable[str]) -> DayOrder | None:
    """The order that dates of one file prove; None if none does or two disagree."""
    orders = {
        meant.order
        for words in printed
        if (meant := printed_day(words)) is not None and meant.order is not None
    }
    return orders.pop() if len(orders) == 1 else None


def two_readings(ambiguous: Ambiguous) -> Refused:
    """The refusal of a date that would have to be guessed."""
    meant = ambiguous.meant
    return Refused(
        reason=f"the date can be {meant.day_first} or {meant.month_first}",
        remedy="say which with --day-first or --month-first, or with "
        'dates = "day-first" in project.toml, or write it as YYYY-MM-DD',
        value=ambiguous.printed,
    )


def no_date(*, in_bundle: bool) -> Refused:
    """The refusal of an article that says nowhere when it was published."""
    return Refused(
        reason="no date of publication was found",
        remedy="give it a date of the form YYYY-MM-DD, or give one with --date"
        if in_bundle
        else "write 'date YYYY-MM-DD' on the first line, put the date into the file's "
        "name or into sources.csv, or give it with --date",
    )


def _differences(
    winner: Dated, day: date, read: Sequence[tuple[Dated, date | Ambiguous | Refused]]
) -> Iterable[str]:
    for one, other in read:
        if one is winner or one.origin is Origin.OPTION or other == day:
            continue
        article = "" if winner.origin is Origin.OPTION else "the "
        taken = f"{day} from {article}{winner.origin} was taken"
        if isinstance(other, date):
            yield f"the {one.origin} gives another date, {other}; {taken}"
        elif isinstance(other, Refused):
            yield f"in the {one.origin} {other.reason} ({other.value!r}); {taken}"
        elif day not in (other.meant.day_first, other.meant.month_first):
            yield f"the {one.origin} gives another date, {other.printed}; {taken}"
