"""The days between an agreement and the end of the term that it sets."""

import re
from dataclasses import replace
from datetime import timedelta

from truceline.coding.scene import Scene
from truceline.model import Claim, EventDate, Factuality, Precision

_TERM = re.compile(
    r"(?:within|in|inside)\s+(?:about\s+)?(?P<count>\w+)\s+(?P<unit>hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(),
        start=1,
    )
} | {"a": 1, "an": 1, "fifteen": 15, "twenty": 20, "thirty": 30}
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_TO_COME = frozenset(
    {
        Factuality.PLANNED,
        Factuality.DEMANDED,
        Factuality.OFFERED,
        Factuality.POSSIBLE,
    }
)


def within_term(scene: Scene, claim: Claim, story: EventDate | None) -> Claim:
    """An act that is to come within a term, from the day of the story to the term's end.

    Where no ``story`` tells that day, an act due by a day to come lies between the day of
    publication and that one; a term of so many days has then no end that can be told.
    """
    day = claim.date
    if day is None or day.earliest is not None or claim.factuality not in _TO_COME:
        return claim
    if day.latest is not None:
        starts = scene.article.date if story is None else story.earliest
        if starts is None or starts > day.latest:
            return claim
        return replace(claim, date=replace(day, earliest=starts))
    term = _TERM.search(scene.text(day.phrase))
    length = None if term is None else _length(term)
    if (
        length is None
        or story is None
        or story.earliest is None
        or story.latest is None
    ):
        return claim
    return replace(
        claim,
        date=replace(
            day,
            earliest=story.earliest,
            latest=story.latest + length,
            precision=Precision.BEFORE,
        ),
    )


def _length(term: re.Match[str]) -> timedelta | None:
    word, unit = term["count"].lower(), term["unit"].lower()
    number = int(word) if word.isdigit() else _NUMBERS.get(word)
    if number is None:
        return None
    if unit == "hour":
        return timedelta(days=-(-number // 24))
    return timedelta(days=number * _DAYS[unit])
