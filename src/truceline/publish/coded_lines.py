"""A coded article as one line of JSON, in the format that other programs rely on.

Every quotation carries the offsets it was cut at, and
``article.text[start:end] == text`` holds for each. Whole texts stand in these lines, so
they are for the owner of the articles and not for publication.
"""

import msgspec

from truceline.model import (
    ActorRef,
    ActorSeen,
    Amount,
    Article,
    Claim,
    CodedArticle,
    Condition,
    EventDate,
    Place,
    Span,
    Statement,
    Term,
)
from truceline.publish.coded_format import (
    ActorOut,
    ActorSeenOut,
    AmountOut,
    ArticleOut,
    ClaimOut,
    CodingOut,
    ConditionOut,
    DateOut,
    FaultOut,
    LineOut,
    PlaceOut,
    QuantityOut,
    SpanOut,
    StatementOut,
    TermOut,
    WhenOut,
)
from truceline.publish.table_lines import whole

# JSON leaves these as they are, and programs that split text into lines split at them.
_LINE_ENDS = {ord(mark): f"\\u{ord(mark):04x}" for mark in "\x85\u2028\u2029"}


def coded_line(coded: CodedArticle) -> str:
    """The line of a coded article, without its line end.

    Refuses a row whose offsets lie behind the text (ValueError): it has no evidence.
    """
    quoted = _Quoted(coded.article.text)
    line = LineOut(
        article=quoted.article(coded.article),
        coding=CodingOut(
            truceline=coded.coding.truceline,
            codebook=coded.coding.codebook,
            model=coded.coding.model,
        ),
        actors=tuple(map(_actor_seen, coded.actors)),
        statements=tuple(map(quoted.statement, coded.statements)),
        claims=tuple(map(quoted.claim, coded.claims)),
        conditions=tuple(map(quoted.condition, coded.conditions)),
        terms=tuple(map(quoted.term, coded.terms)),
        faults=tuple(
            FaultOut(stage=fault.stage, reason=fault.reason, value=fault.value)
            for fault in coded.faults
        ),
    )
    return msgspec.json.encode(line).decode().translate(_LINE_ENDS)


class _Quoted:
    """The rows of one article with their words cut out of its text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def span(self, span: Span) -> SpanOut:
        return SpanOut(text=span.of(self._text), start=span.start, end=span.end)

    def find_span(self, span: Span | None) -> SpanOut | None:
        return None if span is None else self.span(span)

    def actor(self, actor: ActorRef) -> ActorOut:
        return ActorOut(
            id=actor.id,
            name=actor.name,
            party=actor.party,
            party_name=actor.party_name,
            code=actor.code,
            text=actor.span.of(self._text),
            start=actor.span.start,
            end=actor.span.end,
        )

    def find_actor(self, actor: ActorRef | None) -> ActorOut | None:
        return None if actor is None else self.actor(actor)

    def article(self, article: Article) -> ArticleOut:
        return ArticleOut(
            id=article.id,
            path=article.path,
            date=article.date,
            title=article.title,
            outlet=article.outlet,
            url=article.url,
            dateline=article.dateline,
            authors=article.authors,
            credits=tuple(map(self.span, article.credits)),
            language=article.language,
            duplicate_of=article.duplicate_of,
            sha256=article.sha256,
            text=article.text,
        )

    def statement(self, statement: Statement) -> StatementOut:
        pieces = tuple(map(self.span, statement.content))
        return StatementOut(
            id=statement.id,
            speaker=self.find_actor(statement.speaker),
            cue=self.find_span(statement.cue),
            content=pieces[0] if len(pieces) == 1 else pieces,
            direct=statement.direct,
            kind=statement.kind.value,
            issue=statement.issue,
            addressee=self.find_actor(statement.addressee),
            coder=statement.coder,
        )

    def claim(self, claim: Claim) -> ClaimOut:
        return ClaimOut(
            id=claim.id,
            type=claim.type.value,
            mode=claim.mode,
            contexts=claim.contexts,
            source=tuple(map(self.actor, claim.source)),
            target=tuple(map(self.actor, claim.target)),
            third_parties=tuple(map(self.actor, claim.third_parties)),
            date=self.find_date(claim.date),
            place=self.find_place(claim.place),
            factuality=claim.factuality.value,
            issue=claim.issue,
            amount=self.find_amount(claim.amount),
            evidence=self.span(claim.evidence),
            statement=claim.statement,
            coder=claim.coder,
            confidence=claim.confidence,
        )

    def condition(self, condition: Condition) -> ConditionOut:
        return ConditionOut(
            party=self.find_actor(condition.party),
            requires=condition.requires.value,
            before=condition.before.value,
            evidence=self.span(condition.evidence),
            statement=condition.statement,
            coder=condition.coder,
        )

    def term(self, term: Term) -> TermOut:
        when, quantity = term.when, term.quantity
        return TermOut(
            kind=term.kind.value,
            claim=term.claim,
            statement=term.statement,
            evidence=self.span(term.evidence),
            length_days=term.length_days,
            when=None
            if when is None
            else WhenOut(
                earliest=when.earliest,
                latest=when.latest,
                precision=when.precision.value,
            ),
            share=term.share,
            quantity=None
            if quantity is None
            else QuantityOut(
                least=whole(quantity.least),
                most=whole(quantity.most),
                unit=quantity.unit,
            ),
            coder=term.coder,
        )

    def find_date(self, when: EventDate | None) -> DateOut | None:
        if when is None:
            return None
        return DateOut(
            earliest=when.earliest,
            latest=when.latest,
            precision=when.precision.value,
            phrase=self.span(when.phrase),
        )

    def find_place(self, place: Place | None) -> PlaceOut | None:
        if place is None:
            return None
        return PlaceOut(
            name=place.name,
            geonames_id=place.geonames_id,
            latitude=place.latitude,
            longitude=place.longitude,
            phrase=self.span(place.phrase),
        )

    def find_amount(self, amount: Amount | None) -> AmountOut | None:
        if amount is None:
            return None
        return AmountOut(
            least=whole(amount.least),
            most=whole(amount.most),
            unit=amount.unit,
            phrase=self.span(amount.phrase),
        )


def _actor_seen(actor: ActorSeen) -> ActorSeenOut:
    return ActorSeenOut(
        id=actor.id,
        name=actor.name,
        party=actor.party,
        party_name=actor.party_name,
        code=actor.code,
        office=actor.office,
        mentions=tuple((span.start, span.end) for span in actor.mentions),
    )
