"""What a person wrote for a field, read by the type of the field.

Every reader refuses, with a ValueError whose text is the remedy, what it cannot read.
``none`` empties a field that may be empty.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from truceline.model import (
    EventType,
    Factuality,
    Issue,
    Precision,
    RowField,
    RowKind,
    StatementKind,
)

NONE = "none"
BETWEEN = ".."

# The fields of each kind of row that a person may correct.
CORRECTABLE: dict[RowKind, tuple[RowField, ...]] = {
    RowKind.CLAIM: (
        RowField.TYPE,
        RowField.FACTUALITY,
        RowField.ISSUE,
        RowField.DATE,
        RowField.AMOUNT,
        RowField.PLACE,
        RowField.SOURCE,
        RowField.TARGET,
    ),
    RowKind.STATEMENT: (
        RowField.KIND,
        RowField.ISSUE,
        RowField.SPEAKER,
        RowField.ADDRESSEE,
    ),
    RowKind.CONDITION: (RowField.PARTY, RowField.REQUIRES, RowField.BEFORE),
}

# Fields that name actors of the codebook; a claim may have several on a side.
ACTOR_FIELDS = frozenset(
    {
        RowField.SOURCE,
        RowField.TARGET,
        RowField.SPEAKER,
        RowField.ADDRESSEE,
        RowField.PARTY,
    }
)
SEVERAL = frozenset({RowField.SOURCE, RowField.TARGET})

_WORDS: dict[RowField, type[StrEnum]] = {
    RowField.TYPE: EventType,
    RowField.FACTUALITY: Factuality,
    RowField.ISSUE: Issue,
    RowField.KIND: StatementKind,
    RowField.REQUIRES: Issue,
    RowField.BEFORE: Issue,
}
_NEVER_EMPTY = frozenset(_WORDS) - {RowField.ISSUE}

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_AMOUNT = re.compile(
    r"(?:(?P<open>up to|at most|at least|more than)\s+)?"
    r"(?P<least>\d+(?:\.\d+)?)(?:\.\.(?P<most>\d+(?:\.\d+)?))?"
    r"(?:\s+(?P<unit>\S.*))?",
    re.ASCII,
)
_MOST_ONLY = ("up to", "at most")

Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """Days as a person wrote them; an end that was left open is None."""

    earliest: date | None
    latest: date | None
    precision: Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenAmount:
    """A number as a person wrote it; an end that was left open is None."""

    least: float | None
    most: float | None
    unit: str | None


def correctable(kind: RowKind) -> tuple[RowField, ...]:
    """The fields of a kind of row that a person may correct."""
    return CORRECTABLE[kind]


def check_value(field: RowField, value: str) -> None:
    """Refuses a value that its field cannot have; actors and places are not looked up."""
    if value == NONE and field in _NEVER_EMPTY:
        raise ValueError(f"{field} cannot be {NONE}; write {_known(_WORDS[field])}")
    if field in _WORDS:
        read_word(value, _WORDS[field])
    elif field is RowField.DATE:
        read_date(value)
    elif field is RowField.AMOUNT:
        read_amount(value)
    elif field in ACTOR_FIELDS:
        ids = read_ids(value)
        if len(ids) > 1 and field not in SEVERAL:
            raise ValueError(f"{field} is one actor, not {len(ids)}; write one id")


def read_word(value: str, words: type[Word]) -> Word | None:
    """A word of a closed vocabulary, in capitals or not; None for ``none``."""
    if value == NONE:
        return None
    known = {word.value.casefold(): word for word in words}
    found = known.get(value.casefold())
    if found is None:
        raise ValueError(f"{value!r} is not known; write {_known(words)}")
    return found


def read_date(value: str) -> WrittenDate | None:
    """A day, a month, a year, or two of them with .. between; None for ``none``."""
    if value == NONE:
        return None
    first, between, last = value.partition(BETWEEN)
    if not between:
        begins, ends, precision = _bounds(value)
        return WrittenDate(earliest=begins, latest=ends, precision=precision)
    earliest = _bounds(first)[0] if first.strip() else None
    latest = _bounds(last)[1] if last.strip() else None
    if earliest is None and latest is None:
        raise ValueError(f"{value!r} has no day; {_DATE_FORMS}")
    if earliest is not None and latest is not None and latest < earliest:
        raise ValueError(
            f"{value!r} ends before it begins; write the earlier day in front"
        )
    precision = Precision.RANGE
    if earliest is None:
        precision = Precision.BEFORE
    elif latest is None:
        precision = Precision.AFTER
    return WrittenDate(earliest=earliest, latest=latest, precision=precision)


def read_amount(value: str) -> WrittenAmount | None:
    """ "5000 prisoners", "400..1000", "up to 300 commanders"; None for ``none``."""
    if value == NONE:
        return None
    match = _AMOUNT.fullmatch(value.strip())
    if match is None or (match["open"] and match["most"]):
        raise ValueError(
            f"{value!r} is no amount; write it like '5000 prisoners', '400..1000 "
            "prisoners', 'up to 300', 'at least 40', or none"
        )
    least: float | None = float(match["least"])
    most = least if match["most"] is None else float(match["most"])
    if least is not None and most is not None and most < least:
        raise ValueError(f"{value!r} is upside down; write the smaller number in front")
    if match["open"] in _MOST_ONLY:
        least = None
    elif match["open"]:
        most = None
    return WrittenAmount(least=least, most=most, unit=match["unit"])


def read_ids(value: str) -> tuple[str, ...]:
    """The ids of actors with commas between; none for ``none``."""
    if value == NONE:
        return ()
    ids = tuple(each.strip() for each in value.split(","))
    if not all(ids):
        raise ValueError(
            f"{value!r} has an empty place; write ids of the codebook with commas "
            "between, or none"
        )
    return tuple(dict.fromkeys(ids))


_DATE_FORMS = (
    "write it like 2020-02-21, 2020-02, 2020, 2020-02-21..2020-02-22, ..2020-03-10, "
    "2020-03-10.. or none"
)


def _bounds(written: str) -> tuple[date, date, Precision]:
    match = _DAY.fullmatch(written.strip())
    if match is None:
        raise ValueError(f"{written!r} is no date; {_DATE_FORMS}")
    year, month, day = (None if part is None else int(part) for part in match.groups())
    try:
        begins = date(year or 0, month or 1, day or 1)
    except ValueError as error:
        raise ValueError(f"{written!r} is in no calendar; {_DATE_FORMS}") from error
    if month is None:
        return begins, begins.replace(month=12, day=31), Precision.YEAR
    if day is None:
        last = calendar.monthrange(begins.year, month)[1]
        return begins, begins.replace(day=last), Precision.MONTH
    return begins, begins, Precision.DAY


def _known(words: type[StrEnum]) -> str:
    return f"one of {', '.join(word.value for word in words)}"
