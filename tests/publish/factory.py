"""Invented articles and their codings, built by hand: no language model is asked."""

from datetime import date

from truceline.model import (
    ActorRef,
    ActorSeen,
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
    Precision,
    Span,
    Statement,
    StatementKind,
)
from truceline.model.ids import sha256_of

CODING = CodedBy(truceline="0.1.0", codebook="1.0", model="none 0")

ACTORS = {
    "Rahimi": ("omar-rahimi", "Omar Rahimi", "north", "Northern Council"),
    "Sela": ("dana-sela", "Dana Sela", "south", "Southern Front"),
    "Brandt": ("eva-brandt", "Eva Brandt", "united-nations", "United Nations"),
    "the Council": ("north", "Northern Council", None, None),
    "the Front": ("south", "Southern Front", None, None),
    "Southerners": ("south", "Southerners", None, None),
    "رحیمی": ("omar-rahimi", "Omar Rahimi", "north", "Northern Council"),
    "شورا": ("north", "Northern Council", None, None),
}


class Written:
    """An invented article; its pieces are found by their words."""

    def __init__(self, text: str, **fields: object) -> None:
        self.text = text
        values: dict[str, object] = {
            "id": sha256_of(text)[:16],
            "path": "invented.txt",
            "date": date(2020, 1, 16),
            "title": "An invented report",
            "outlet": "Valley Post",
            "url": None,
            "dateline": None,
            "front": None,
            "authors": (),
            "credits": (),
            "language": "en",
            "text": text,
            "sha256": sha256_of(text),
            "duplicate_of": None,
        } | fields
        self.article = Article(**values)  # type: ignore[arg-type]
        self.claims: list[Claim] = []
        self.statements: list[Statement] = []
        self.conditions: list[Condition] = []
        self.faults: list[Fault] = []

    def span(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def actor(self, words: str) -> ActorRef:
        identity, name, party, party_name = ACTORS.get(words, (None, words, None, None))
        return ActorRef(
            id=identity,
            name=name,
            party=party,
            party_name=party_name,
            code=None,
            span=self.span(words),
        )

    def when(
        self,
        phrase: str,
        earliest: str | None,
        latest: str | None = None,
        precision: Precision = Precision.DAY,
    ) -> EventDate:
        end = latest or (earliest if precision is Precision.DAY else None)
        return EventDate(
            earliest=date.fromisoformat(earliest) if earliest else None,
            latest=date.fromisoformat(end) if end else None,
            precision=precision,
            phrase=self.span(phrase),
        )

    def claim(
        self,
        evidence: str | Span,
        kind: EventType,
        factuality: Factuality = Factuality.ACTUAL,
        *,
        source: tuple[str, ...] = (),
        target: tuple[str, ...] = (),
        third: tuple[str, ...] = (),
        when: EventDate | None = None,
        **fields: object,
    ) -> "Written":
        values: dict[str, object] = {
            "id": f"c{len(self.claims) + 1}",
            "type": kind,
            "mode": None,
            "contexts": (),
            "source": tuple(self.actor(words) for words in source),
            "target": tuple(self.actor(words) for words in target),
            "third_parties": tuple(self.actor(words) for words in third),
            "date": when,
            "place": None,
            "factuality": factuality,
            "issue": None,
            "amount": None,
            "evidence": self.span(evidence) if isinstance(evidence, str) else evidence,
            "statement": None,
            "coder": "triggers.v1",
            "confidence": 0.8,
        } | fields
        self.claims.append(Claim(**values))  # type: ignore[arg-type]
        return self

    def said(
        self,
        speaker: str | None,
        kind: StatementKind,
        *content: str,
        issue: Issue | None = None,
        cue: str | None = "said",
    ) -> "Written":
        self.statements.append(
            Statement(
                id=f"s{len(self.statements) + 1}",
                speaker=self.actor(speaker) if speaker else None,
                cue=self.span(cue) if cue else None,
                content=tuple(self.span(words) for words in content),
                direct=False,
                kind=kind,
                issue=issue,
                addressee=None,
                coder="statements.v1",
            )
        )
        return self

    def requires(self, party: str, first: Issue, then: Issue, words: str) -> "Written":
        self.conditions.append(
            Condition(
                party=self.actor(party),
                requires=first,
                before=then,
                evidence=self.span(words),
                statement=None,
                coder="conditions.v1",
            )
        )
        return self

    def coded(self) -> CodedArticle:
        seen = []
        for words, (identity, name, party, party_name) in ACTORS.items():
            if words in self.text:
                seen.append(
                    ActorSeen(
                        id=identity,
                        name=name,
                        party=party,
                        party_name=party_name,
                        code=None,
                        office="chief negotiator" if words == "Rahimi" else None,
                        mentions=(self.span(words),),
                    )
                )
        return CodedArticle(
            article=self.article,
            coding=CODING,
            actors=tuple(seen),
            statements=tuple(self.statements),
            claims=tuple(self.claims),
            conditions=tuple(self.conditions),
            terms=(),
            faults=tuple(self.faults),
        )
