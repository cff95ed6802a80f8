"""Mentions made of few words: who did what to whom, when, reported on which day."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from truceline.model import (
    EventType,
    Factuality,
    Mention,
    Participant,
    Precision,
    Quantity,
    Span,
    When,
    Where,
)

FIRST = date(2031, 3, 1)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def party(name: str) -> Participant:
    return Participant(
        id=name, name=name.title(), party=None, party_name=None, code=None
    )


def mention(
    words: str,
    *,
    reported: int = 10,
    on: tuple[int, int] | None = None,
    by: str | None = "front",
    to: str | None = "council",
    kind: EventType = EventType.RETREAT,
    told: Factuality = Factuality.ACTUAL,
    article: str | None = None,
    group: str | None = None,
    number: float | None = None,
    place: str | None = None,
    start: int = 0,
) -> Mention:
    name = article or f"{words}-{reported}"
    return Mention(
        claim=f"{name}/{start}",
        article_id=name,
        group=group or name,
        outlet=None,
        reported=day(reported),
        evidence=Span(start, start + len(words)),
        quotation=words,
        speaker=None,
        type=kind,
        mode=None,
        factuality=told,
        issue=None,
        source=() if by is None else (party(by),),
        target=() if to is None else (party(to),),
        third_parties=(),
        when=None
        if on is None
        else When(
            earliest=day(on[0]),
            latest=day(on[1]),
            precision=Precision.DAY if on[0] == on[1] else Precision.RANGE,
        ),
        where=None
        if place is None
        else Where(name=place, geonames_id=None, latitude=None, longitude=None),
        amount=None
        if number is None
        else Quantity(least=number, most=number, unit="prisoners"),
    )


@pytest.fixture(scope="session")
def told() -> Callable[..., Mention]:
    return mention
