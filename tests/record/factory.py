"""Invented articles and codings for the tests of the record."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from tests.record.generated_terms import generated_terms
from truceline.model import (
    ActorRef,
    ActorSeen,
    Amount,
    Article,
    Claim,
    CodedArticle,
    CodedBy,
    Condition,
    EventDate,
    EventType,
    Factuality,
    Fault,
    Issue,
    Place,
    Precision,
    Span,
    Statement,
    StatementKind,
    Term,
    TermKind,
    When,
)
from truceline.model.ids import sha256_of

TEXT = (
    "PORT AMARA — The Coast Front met the Hill Council on Monday, an envoy said. "
    "“First a ceasefire,” Ilda Maren told reporters, “then talks.” "
    "Up to 40 prisoners could be freed in Lower Vell. (Tam Oru in Port Amara)"
)

CODED_BY = CodedBy(truceline="0.1.0", codebook="1.0", model="invented 1.0")


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def article(number: int = 1, *, text: str = TEXT, **changes: object) -> Article:
    plain = Article(
        id=f"dispatch-{number}",
        path=f"dispatch-{number}.txt",
        date=date(2031, 3, 3) + timedelta(days=number),
        title="Front and Council meet",
        outlet="The Harbour Post",
        url=None,
        dateline="PORT AMARA",
        front=Span(0, 10),
        authors=("Tam Oru",),
        credits=(Span(len(text) - 5, len(text)),),
        language="en",
        text=text,
        sha256=sha256_of(text),
        duplicate_of=None,
    )
    return replace(plain, **changes)


def actor(words: str, known: str | None, party: str | None = None) -> ActorRef:
    return ActorRef(
        id=known,
        name=words,
        party=party,
        party_name=party and party.title(),
        code=None,
        span=span(words),
    )


FRONT = actor("The Coast Front", "coast-front", "coast")
COUNCIL = actor("the Hill Council", "hill-council", "hills")
MAREN = actor("Ilda Maren", "ilda-maren", "coast")
ENVOY = actor("an envoy", None)


def coded(number: int = 1, **changes: object) -> CodedArticle:
    plain = CodedArticle(
        article=article(number),
        coding=CODED_BY,
        actors=(
            ActorSeen(
                id="ilda-maren",
                name="Ilda Maren",
                party="coast",
                party_name="Coast",
                code="CSTREB",
                office="spokeswoman",
                mentions=(span("Ilda Maren"), span("reporters")),
            ),
        ),
        statements=(
            Statement(
                id="s1",
                speaker=MAREN,
                cue=span("told"),
                content=(span("First a ceasefire"), span("then talks")),
                direct=True,
                kind=StatementKind.CONDITION,
                issue=Issue.CEASEFIRE,
                addressee=None,
                coder="speech.v1",
            ),
        ),
        claims=(meeting(), release()),
        conditions=(
            Condition(
                party=MAREN,
                requires=Issue.CEASEFIRE,
                before=Issue.TALKS,
                evidence=span(
                    "First a ceasefire,” Ilda Maren told reporters, “then talks"
                ),
                statement="s1",
                coder="condition.v1",
            ),
        ),
        terms=(term(),),
        faults=(Fault(stage="dates", reason="no such day", value="31 June"),),
    )
    return replace(plain, **changes)


def term(**changes: object) -> Term:
    plain = Term(
        kind=TermKind.DUE,
        claim=None,
        statement="s1",
        evidence=span("could be freed"),
        length_days=10,
        when=When(earliest=None, latest=date(2031, 3, 14), precision=Precision.BEFORE),
        share=None,
        quantity=None,
        coder="terms.v1",
    )
    return replace(plain, **changes)


def meeting(**changes: object) -> Claim:
    plain = Claim(
        id="c1",
        type=EventType.CONSULT,
        mode=None,
        contexts=("peace", "security"),
        source=(FRONT, ENVOY),
        target=(COUNCIL,),
        third_parties=(),
        date=EventDate(
            earliest=date(2031, 3, 3),
            latest=date(2031, 3, 3),
            precision=Precision.DAY,
            phrase=span("Monday"),
        ),
        place=None,
        factuality=Factuality.ACTUAL,
        issue=Issue.TALKS,
        amount=None,
        evidence=span("The Coast Front met the Hill Council"),
        statement=None,
        coder="meeting.v1",
        confidence=0.9,
    )
    return replace(plain, **changes)


def release(**changes: object) -> Claim:
    plain = Claim(
        id="c2",
        type=EventType.RETREAT,
        mode="release",
        contexts=(),
        source=(),
        target=(),
        third_parties=(),
        date=None,
        place=Place(
            name="Lower Vell",
            geonames_id=None,
            latitude=-12.5,
            longitude=0.0,
            phrase=span("Lower Vell"),
        ),
        factuality=Factuality.POSSIBLE,
        issue=Issue.PRISONERS,
        amount=Amount(
            least=None, most=40, unit="prisoners", phrase=span("Up to 40 prisoners")
        ),
        evidence=span("prisoners could be freed"),
        statement="s1",
        coder="release.v1",
        confidence=0.5,
    )
    return replace(plain, **changes)


# Any sign a file can hold: right-to-left, emoji, combining marks, NUL, line ends.
SIGNS = st.characters(exclude_categories=["Cs"])
WORDS = st.text(SIGNS, max_size=12)
MAYBE = st.none() | WORDS
SCRIPTS = st.sampled_from(
    [
        "وقف إطلاق النار",
        "הפסקת אש",
        "🕊️ 👩🏽‍🤝‍👩🏿",
        "e\u0301a\u0308",
        "plain",
        "a\x00b",
        "\r\n",
    ]
)
TEXTS = st.lists(SCRIPTS | WORDS, min_size=1, max_size=8).map(" ".join)
DAYS = st.dates()


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


@st.composite
def event_dates(draw: st.DrawFn, text: str) -> EventDate:
    ends = draw(st.tuples(st.none() | DAYS, st.none() | DAYS))
    earliest, latest = sorted(ends) if None not in ends else ends
    return EventDate(
        earliest=earliest,
        latest=latest,
        precision=draw(st.sampled_from(Precision)),
        phrase=draw(spans(text)),
    )


def numbers() -> st.SearchStrategy[float | None]:
    return st.none() | st.floats(allow_nan=False, allow_infinity=False)


def amounts(text: str) -> st.SearchStrategy[Amount]:
    return st.builds(
        Amount, least=numbers(), most=numbers(), unit=MAYBE, phrase=spans(text)
    )


def places(text: str) -> st.SearchStrategy[Place]:
    return st.builds(
        Place,
        name=WORDS,
        geonames_id=st.none() | st.integers(0, 2**31 - 1),
        latitude=numbers(),
        longitude=numbers(),
        phrase=spans(text),
    )


def actor_refs(text: str) -> st.SearchStrategy[ActorRef]:
    return st.builds(
        ActorRef,
        id=MAYBE,
        name=WORDS,
        party=MAYBE,
        party_name=MAYBE,
        code=MAYBE,
        span=spans(text),
    )


def some(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


def maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | strategy


@st.composite
def generated_articles(draw: st.DrawFn) -> Article:
    text = draw(TEXTS.filter(bool))
    return Article(
        id=draw(WORDS),
        path=draw(WORDS),
        date=draw(DAYS),
        title=draw(MAYBE),
        outlet=draw(MAYBE),
        url=draw(MAYBE),
        dateline=draw(MAYBE),
        front=draw(maybe(spans(text))),
        authors=draw(some(WORDS)),
        credits=draw(some(spans(text))),
        language=draw(MAYBE),
        text=text,
        sha256=sha256_of(text),
        duplicate_of=draw(MAYBE),
    )


@st.composite
def statements(draw: st.DrawFn, text: str, number: int) -> Statement:
    return Statement(
        id=f"s{number}",
        speaker=draw(maybe(actor_refs(text))),
        cue=draw(maybe(spans(text))),
        content=draw(st.lists(spans(text), min_size=1, max_size=3).map(tuple)),
        direct=draw(st.booleans()),
        kind=draw(st.sampled_from(StatementKind)),
        issue=draw(maybe(st.sampled_from(Issue))),
        addressee=draw(maybe(actor_refs(text))),
        coder=draw(WORDS),
    )


@st.composite
def claims(
    draw: st.DrawFn, text: str, number: int, local: st.SearchStrategy[str | None]
) -> Claim:
    return Claim(
        id=f"c{number}",
        type=draw(st.sampled_from(EventType)),
        mode=draw(MAYBE),
        contexts=draw(some(WORDS)),
        source=draw(some(actor_refs(text))),
        target=draw(some(actor_refs(text))),
        third_parties=draw(some(actor_refs(text))),
        date=draw(maybe(event_dates(text))),
        place=draw(maybe(places(text))),
        factuality=draw(st.sampled_from(Factuality)),
        issue=draw(maybe(st.sampled_from(Issue))),
        amount=draw(maybe(amounts(text))),
        evidence=draw(spans(text)),
        statement=draw(local),
        coder=draw(WORDS),
        confidence=draw(st.floats(0, 1)),
    )


@st.composite
def generated_codings(draw: st.DrawFn) -> CodedArticle:
    printed = draw(generated_articles())
    text = printed.text
    said = tuple(
        draw(statements(text, number)) for number in range(draw(st.integers(0, 2)))
    )
    local = st.sampled_from([None, *(each.id for each in said)])
    claimed = tuple(
        draw(claims(text, number, local)) for number in range(draw(st.integers(0, 3)))
    )
    return CodedArticle(
        article=printed,
        coding=draw(st.builds(CodedBy, truceline=WORDS, codebook=WORDS, model=WORDS)),
        actors=draw(
            some(
                st.builds(
                    ActorSeen,
                    id=WORDS,
                    name=WORDS,
                    party=MAYBE,
                    party_name=MAYBE,
                    code=MAYBE,
                    office=MAYBE,
                    mentions=some(spans(text)),
                )
            )
        ),
        statements=said,
        claims=claimed,
        conditions=draw(
            some(
                st.builds(
                    Condition,
                    party=maybe(actor_refs(text)),
                    requires=st.sampled_from(Issue),
                    before=st.sampled_from(Issue),
                    evidence=spans(text),
                    statement=local,
                    coder=WORDS,
                )
            )
        ),
        terms=draw(some(generated_terms(spans(text), claimed, local))),
        faults=draw(some(st.builds(Fault, stage=WORDS, reason=WORDS, value=WORDS))),
    )
