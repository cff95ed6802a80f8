"""All phrases of time in a text: dates, and lengths of time such as "three months".

Dates come from the same forms as those of events. A length of time that counts from the
day of publication ("the past two weeks") is both: its days date an event, its length is
the value here.
"""

import re
from collections.abc import Iterator
from datetime import date

from truceline.language.dates import Sighted, sight_dates
from truceline.language.time_patterns import (
    FROM_ANOTHER,
    FUTURE,
    LENGTH,
    LENGTHS,
    OF_A_DATE,
    ORDINAL,
    PAST,
    PRESENT,
    QUARTER,
    YEAR_END,
)
from truceline.language.time_values import (
    date_value,
    length_of,
    number_of,
    quarter_value,
)
from truceline.model import Span, TimeKind, TimePhrase

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
# Forms of date phrases that give a stretch of so many units, not a day.
_STRETCHES = frozenset({"span", "term"})
_REFERENCES = (
    (PRESENT, "PRESENT_REF"),
    (PAST, "PAST_REF"),
    (FUTURE, "FUTURE_REF"),
)


def find_time_phrases(
    text: str, published: date, paragraphs: tuple[Span, ...]
) -> tuple[TimePhrase, ...]:
    """The phrases in reading order, none over another; ``published`` anchors dates.

    Times of day and repeated times ("daily") are left out.
    """
    found = [
        phrase
        for one in sight_dates(text, published, paragraphs)
        if (phrase := _of_date(one)) is not None
    ]
    for paragraph in paragraphs:
        found.extend(_lengths(text, paragraph))
        found.extend(_quarters(text, paragraph, published))
        references = (*_REFERENCES, (YEAR_END, f"{published.year}"))
        for pattern, value in references:
            found.extend(
                TimePhrase(kind=TimeKind.DATE, value=value, phrase=Span(*match.span()))
                for match in pattern.finditer(text, paragraph.start, paragraph.end)
            )
    return _apart(found)


def _of_date(one: Sighted) -> TimePhrase | None:
    unit = one.match.groupdict().get("unit")
    if one.form in _STRETCHES and unit is not None:
        # "The past three months": the longer forms below tell the number better.
        count = one.match.groupdict().get("count")
        if one.form == "term" or count is not None:
            return None
        return TimePhrase(
            kind=TimeKind.DURATION,
            value=length_of(None if _is_plural(one) else "1", unit.lower()),
            phrase=one.date.phrase,
        )
    away = FROM_ANOTHER.match(one.match.string, one.date.phrase.start)
    if one.form == "counted" and away is not None:
        return _from_another(away, one)
    return TimePhrase(kind=TimeKind.DATE, value=date_value(one), phrase=one.date.phrase)


def _from_another(away: re.Match[str], one: Sighted) -> TimePhrase:
    """So long after or before something else: the length, for the day is not told."""
    return TimePhrase(
        kind=TimeKind.DURATION,
        value=length_of(away["count"], _unit(away)),
        phrase=one.date.phrase,
    )


def _is_plural(one: Sighted) -> bool:
    return one.match.group().lower().endswith("s")


def _lengths(text: str, paragraph: Span) -> Iterator[TimePhrase]:
    for match in LENGTH.finditer(text, paragraph.start, paragraph.end):
        if OF_A_DATE.match(text, match.end()) or _is_ordinal(match):
            continue
        unit = _unit(match)
        if (
            match["count"]
            and match["count"].lower() in ("a", "an")
            and unit == "second"
        ):
            continue
        count = match["count"] if match["count"] else None
        if number_of(count) is None and not match["plural"]:
            continue
        yield TimePhrase(
            kind=TimeKind.DURATION,
            value=length_of(count, unit),
            phrase=Span(*match.span()),
        )
    for match in LENGTHS.finditer(text, paragraph.start, paragraph.end):
        if OF_A_DATE.match(text, match.end()):
            continue
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        yield TimePhrase(
            kind=TimeKind.DURATION,
            value=length_of(None, _unit(match)),
            phrase=Span(start, match.end()),
        )


def _unit(match: re.Match[str]) -> str:
    unit = match["unit"].lower()
    return "century" if unit == "centurie" else unit


def _is_ordinal(match: re.Match[str]) -> bool:
    return match.group().lower() in ORDINAL


def _quarters(text: str, paragraph: Span, published: date) -> Iterator[TimePhrase]:
    for match in QUARTER.finditer(text, paragraph.start, paragraph.end):
        yield TimePhrase(
            kind=TimeKind.DATE,
            value=_quarter(match, published),
            phrase=Span(*match.span()),
        )


def _quarter(match: re.Match[str], published: date) -> str:
    """The quarter meant: the latest one over by that ordinal, or by the year told."""
    running = (published.month - 1) // 3 + 1
    over = (published.year, running - 1) if running > 1 else (published.year - 1, 4)
    ahead = (match["ahead"] or match["latest"] or "").strip().lower()
    step = -1 if ahead in ("year-ago", "year-earlier") else 0
    number = _ORDINALS.get((match["ordinal"] or "").lower())
    if number is None:
        return quarter_value(over[0] + step, over[1])
    told = match["year"] or (ahead if ahead.isdigit() else None)
    if told is not None:
        return quarter_value(int(told), number)
    year = published.year if number <= running else published.year - 1
    return quarter_value(year + step, number)


def _apart(found: list[TimePhrase]) -> tuple[TimePhrase, ...]:
    """The longest phrase of those that touch, in reading order."""
    kept: list[TimePhrase] = []
    for one in sorted(
        found, key=lambda each: (each.phrase.start - each.phrase.end, each.phrase.start)
    ):
        if not any(one.phrase.touches(other.phrase) for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda each: each.phrase.start))
