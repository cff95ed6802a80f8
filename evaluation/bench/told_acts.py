"""Any number of made-up coded articles that tell of made-up acts, each from its number.

Thirty-six claims a day on four articles: a busy conflict. An act is told one to six times,
on its day and the four after, in words of which some change. How many claims have a date,
a place, a number or an issue follows the coded example and a folder of dispatches.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from random import Random

from evaluation.bench.synthetic import numbered_article
from truceline.model import (
    ActorRef,
    Amount,
    Claim,
    CodedArticle,
    CodedBy,
    EventDate,
    EventType,
    Factuality,
    Issue,
    Place,
    Precision,
    Span,
)

FIRST_DAY = date(2001, 1, 1)
CLAIMS = 9
_A_DAY = 4
_ACTS_A_DAY = 14
_LATE_DAYS = 5
_WORDS = 4_000
# Four that negotiate with each other in the codebook, and four that it does not know.
_SIDES = (
    *("taliban", "united-states", "afghan-government", "pakistan"),
    *("front", "league", "council", "movement"),
)
_TYPES = {
    EventType.ASSAULT: 30,
    EventType.CONSULT: 14,
    EventType.REQUEST: 11,
    EventType.ACCUSE: 10,
    EventType.SUPPORT: 8,
    EventType.RETREAT: 8,
    EventType.COERCE: 7,
    EventType.AGREE: 7,
    EventType.REJECT: 5,
}
_TOLD = {
    Factuality.ACTUAL: 74,
    Factuality.DEMANDED: 9,
    Factuality.PLANNED: 9,
    Factuality.POSSIBLE: 8,
}
_CODED_BY = CodedBy(truceline="bench", codebook="bench", model="bench")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Act:
    kind: EventType
    factuality: Factuality
    issue: Issue | None
    source: int
    target: int
    day: date
    place: int
    number: int
    words: tuple[str, ...]


def coded_articles(number: int) -> Iterator[CodedArticle]:
    """The first so many articles, in the order of their days."""
    return (coded_article(each) for each in range(number))


def coded_article(number: int) -> CodedArticle:
    """The article with this number and its claims, the same each time."""
    chance = Random(number)
    day = number // _A_DAY
    lines: list[str] = []
    claims: list[Claim] = []
    start = 0
    for each in range(CLAIMS):
        act = _act(_told_on(day, chance))
        line = " ".join(_told_in(act, chance))
        claims.append(_claim(each, act, Span(start, start + len(line)), chance))
        lines.append(line)
        start += len(line) + 1
    return CodedArticle(
        article=numbered_article(
            number,
            FIRST_DAY + timedelta(days=day),
            f"Outlet {number % 40}",
            "\n".join(lines),
        ),
        coding=_CODED_BY,
        actors=(),
        statements=(),
        claims=tuple(claims),
        conditions=(),
        faults=(),
    )


def _told_on(day: int, chance: Random) -> int:
    """The number of an act of that day, or of one of the days before."""
    late = min(chance.randrange(_LATE_DAYS), chance.randrange(_LATE_DAYS), day)
    return (day - late) * _ACTS_A_DAY + chance.randrange(_ACTS_A_DAY)


@cache
def _act(number: int) -> _Act:
    chance = Random(-1 - number)
    source = chance.randrange(len(_SIDES))
    return _Act(
        kind=chance.choices(tuple(_TYPES), weights=tuple(_TYPES.values()))[0],
        factuality=chance.choices(tuple(_TOLD), weights=tuple(_TOLD.values()))[0],
        issue=chance.choice(tuple(Issue)) if chance.random() < 0.4 else None,
        source=source,
        target=(source + chance.randrange(1, len(_SIDES))) % len(_SIDES),
        day=FIRST_DAY + timedelta(days=number // _ACTS_A_DAY),
        place=chance.randrange(60),
        number=10 * chance.randrange(1, 60),
        words=tuple(_words(chance, 9)),
    )


def _told_in(act: _Act, chance: Random) -> list[str]:
    kept = [word for word in act.words if chance.random() < 0.7]
    return [*kept, *_words(chance, 3)]


def _claim(number: int, act: _Act, evidence: Span, chance: Random) -> Claim:
    is_dated, is_placed = chance.random() < 0.25, chance.random() < 0.15
    is_counted = chance.random() < 0.1
    return Claim(
        id=f"c{number + 1}",
        type=act.kind,
        mode=None,
        contexts=(),
        source=_actors(act.source, evidence, is_known=chance.random() < 0.85),
        target=_actors(act.target, evidence, is_known=chance.random() < 0.6),
        third_parties=(),
        date=_date(act.day, evidence, chance) if is_dated else None,
        place=_place(act.place, evidence) if is_placed else None,
        factuality=act.factuality,
        issue=act.issue,
        amount=_amount(act.number, evidence) if is_counted else None,
        evidence=evidence,
        statement=None,
        coder="bench.v1",
        confidence=0.5,
    )


def _actors(number: int, evidence: Span, *, is_known: bool) -> tuple[ActorRef, ...]:
    if not is_known:
        return ()
    name = _SIDES[number]
    return (
        ActorRef(
            id=name,
            name=name,
            party=None,
            party_name=None,
            code=None,
            span=Span(evidence.start, evidence.start + 1),
        ),
    )


def _date(day: date, phrase: Span, chance: Random) -> EventDate:
    """The day itself, or some days, or now and then the year before."""
    around = chance.choices((0, 3, 30, 365), weights=(70, 15, 10, 5))[0]
    return EventDate(
        earliest=day - timedelta(days=around),
        latest=day,
        precision=Precision.RANGE if around else Precision.DAY,
        phrase=phrase,
    )


def _place(number: int, phrase: Span) -> Place:
    return Place(
        name=f"Place {number}",
        geonames_id=number,
        latitude=number / 2,
        longitude=number / 2,
        phrase=phrase,
    )


def _amount(number: int, phrase: Span) -> Amount:
    return Amount(least=number, most=number, unit="prisoners", phrase=phrase)


def _words(chance: Random, number: int) -> list[str]:
    places = chance.choices(range(_WORDS), cum_weights=_frequencies(), k=number)
    return [f"word{place}" for place in places]


@cache
def _frequencies() -> tuple[float, ...]:
    """The word of rank n as often as 1/n, as in any language."""
    return tuple(accumulate(1 / rank for rank in range(1, _WORDS + 1)))
