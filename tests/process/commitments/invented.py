"""Invented reports of promises: one claim an article, with its terms."""

from dataclasses import dataclass
from datetime import date, timedelta

from truceline.codebook import Track
from truceline.model import (
    ActorRef,
    Amount,
    Article,
    Claim,
    CodedArticle,
    CodedBy,
    EventDate,
    EventType,
    Factuality,
    Issue,
    Precision,
    Quantity,
    Span,
    Statement,
    StatementKind,
    When,
)
from truceline.model.commitments import Term, TermKind

FIRST = date(2031, 3, 1)
TRACKS = (Track(id="lake", name="Lake talks", sides=("north", "south"), names=()),)


def day(number: int) -> date:
    """The day so many after the first."""
    return FIRST + timedelta(days=number)


def when(first: int, last: int | None = None) -> When:
    """A day, or the days from one to another."""
    last = first if last is None else last
    precision = Precision.DAY if first == last else Precision.RANGE
    return When(earliest=day(first), latest=day(last), precision=precision)


def by_day(number: int) -> When:
    """A day that is not passed."""
    return When(earliest=None, latest=day(number), precision=Precision.BEFORE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One article of one claim. ``on`` are days; ``said_by`` speaks, None for the article.

    Where ``is_elsewhere``, whoever does it stands in the sentence after ``words``.
    """

    words: str
    day: int
    type: EventType = EventType.RETREAT
    mode: str | None = None
    told: Factuality = Factuality.ACTUAL
    issue: Issue | None = None
    by: str | None = "north"
    to: str | None = "south"
    on: tuple[int | None, int | None] | None = None
    number: float | None = None
    unit: str = "prisoners"
    is_elsewhere: bool = False
    said_by: str | None = None
    terms: tuple[tuple[TermKind, object], ...] = ()
    copy_of: str | None = None


def _actor(name: str | None, *, at: int = 0) -> tuple[ActorRef, ...]:
    """Someone named at a place of the text; of nobody's side if the name has a blank."""
    if name is None:
        return ()
    if " " in name:
        return (
            ActorRef(
                id=None,
                name=name,
                party=None,
                party_name=None,
                code=None,
                span=Span(at, at + 1),
            ),
        )
    ref = ActorRef(
        id=name,
        name=name.title(),
        party=name,
        party_name=name.title(),
        code=None,
        span=Span(at, at + 1),
    )
    return (ref,)


def _dated(on: tuple[int | None, int | None] | None) -> EventDate | None:
    if on is None:
        return None
    first, last = (None if each is None else day(each) for each in on)
    precision = Precision.DAY if first == last else Precision.RANGE
    if first is None:
        precision = Precision.BEFORE
    if last is None:
        precision = Precision.AFTER
    return EventDate(
        earliest=first, latest=last, precision=precision, phrase=Span(0, 1)
    )


def coded_of(report: Report, number: int) -> CodedArticle:
    """The article of one report."""
    name = f"{number}-{report.day}"
    whole = Span(0, len(report.words))
    behind = len(report.words) + 1
    statement = Statement(
        id="s1",
        speaker=_actor(report.said_by)[0] if report.said_by else None,
        cue=None,
        content=(whole,),
        direct=False,
        kind=StatementKind.REPORT,
        issue=report.issue,
        addressee=None,
        coder="test.v1",
    )
    amount = None
    if report.number is not None:
        amount = Amount(
            least=report.number,
            most=report.number,
            unit=report.unit,
            phrase=Span(0, 1),
        )
    claim = Claim(
        id="c1",
        type=report.type,
        mode=report.mode,
        contexts=(),
        source=_actor(report.by, at=behind if report.is_elsewhere else 0),
        target=_actor(report.to),
        third_parties=(),
        date=_dated(report.on),
        place=None,
        factuality=report.told,
        issue=report.issue,
        amount=amount,
        evidence=whole,
        statement="s1" if report.said_by else None,
        coder="test.v1",
        confidence=0.5,
    )
    return CodedArticle(
        article=Article(
            id=name,
            path=f"{name}.txt",
            date=day(report.day),
            title=None,
            outlet=None,
            url=None,
            dateline=None,
            front=None,
            authors=(),
            credits=(),
            language="en",
            text=f"{report.words} Nobody else spoke of it.",
            sha256=name,
            duplicate_of=report.copy_of,
        ),
        coding=CodedBy(truceline="0", codebook="0", model="none"),
        actors=(),
        statements=(statement,) if report.said_by else (),
        claims=(claim,),
        conditions=(),
        faults=(),
        terms=tuple(_term(kind, value, whole) for kind, value in report.terms),
    )


def _term(kind: TermKind, value: object, words: Span) -> Term:
    return Term(
        kind=kind,
        claim="c1",
        statement=None,
        evidence=words,
        length_days=value if isinstance(value, int) else None,
        when=value if isinstance(value, When) else None,
        share=value if isinstance(value, float) else None,
        quantity=value if isinstance(value, Quantity) else None,
        coder="test.v1",
    )
