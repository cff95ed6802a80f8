"""Coded articles turned into the light rows that pages are made of."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from truceline.model import (
    ActorRef,
    Article,
    Claim,
    CodedArticle,
    Condition,
    Span,
    Statement,
)
from truceline.model.ids import claim_id
from truceline.publish.amounts import amount_words
from truceline.publish.dates import when_of
from truceline.publish.decided_marks import decided_marks
from truceline.publish.rows import (
    Act,
    Appearance,
    ArticleRows,
    EventMark,
    Party,
    Requirement,
    Said,
    Source,
)
from truceline.publish.slugs import slug_of
from truceline.publish.surroundings import NOTHING, Surroundings, find_surroundings
from truceline.publish.words import phrase_for, shortened, verb_of

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


NO_EVENTS: Mapping[str, EventMark] = MappingProxyType({})

# An article without a headline is called by so many of its first words.
OPENING = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class _Origin:
    """The article that rows are made of, and whether only quotations may be shown."""

    article: Article
    source: Source
    excerpts: bool
    events: Mapping[str, EventMark]

    def around(self, first: Span, last: Span) -> Surroundings:
        if self.excerpts:
            return NOTHING
        return find_surroundings(self.article.text, Span(first.start, last.end))


def rows_of(
    coded: CodedArticle,
    *,
    excerpts: bool = False,
    events: Mapping[str, EventMark] = NO_EVENTS,
) -> ArticleRows:
    """Everything the pages beside the article's own need to know of it.

    With ``excerpts`` the rows hold the evidence alone, without its sentence. ``events``
    says of claims, by the record's ids, which event they report.
    """
    source = source_of(coded.article, excerpts=excerpts)
    origin = _Origin(
        article=coded.article, source=source, excerpts=excerpts, events=events
    )
    speakers = {statement.id: statement.speaker for statement in coded.statements}
    return ArticleRows(
        source=source,
        acts=tuple(
            _act(origin, claim, speakers.get(claim.statement or ""))
            for claim in coded.claims
        ),
        said=tuple(_said(origin, statement) for statement in coded.statements),
        requirements=tuple(
            _requirement(origin, condition, number)
            for number, condition in enumerate(coded.conditions, start=1)
        ),
        appearances=tuple(_appearances(coded, source)),
        faults=len(coded.faults),
    )


def source_of(article: Article, *, excerpts: bool) -> Source:
    """Where rows of an article point to."""
    return Source(
        article_id=article.id,
        title=headline_of(article, excerpts=excerpts),
        outlet=article.outlet,
        day=article.date,
        page=article_page(article),
        language=language_of(article),
        group=article.duplicate_of or article.id,
    )


def headline_of(article: Article, *, excerpts: bool) -> str:
    """The title, or for an article without one its first words or its file."""
    if article.title:
        return article.title
    opening = shortened(" ".join(article.text[:400].split()), OPENING)
    if excerpts or not opening:
        return f"{article.path} (no headline)"
    return f"“{opening}” (no headline)"


def language_of(article: Article) -> str | None:
    """The language of the text as HTML takes it; None for anything else."""
    language = article.language
    return language if language and LANGUAGE.fullmatch(language) else None


def article_page(article: Article) -> str:
    """The address of an article's page, from the top of the site."""
    words = f"{article.date.isoformat()} {article.title or article.path}"
    return f"articles/{slug_of(article.id, words)}.html"


def actor_page(actor_id: str) -> str:
    """The address of an actor's page, from the top of the site."""
    return f"actors/{slug_of(actor_id, actor_id)}.html"


def party_of(actor: ActorRef) -> Party:
    """An actor as a page names it; a known one without a side is a side itself."""
    known = actor.id is not None
    return Party(
        key=actor.id if actor.id is not None else f"?{actor.name}",
        name=actor.name,
        side=actor.party or actor.id,
        side_name=actor.party_name or actor.party or (actor.name if known else None),
        page=actor_page(actor.id) if actor.id is not None else None,
    )


def _act(origin: _Origin, claim: Claim, speaker: ActorRef | None) -> Act:
    article, source = origin.article, origin.source
    phrase = phrase_for(claim.type, claim.mode, claim.target)
    record_id = claim_id(article, claim)
    return Act(
        id=claim.id,
        record_id=record_id,
        anchor=f"{source.page}#{claim.id}",
        type=claim.type,
        mode=claim.mode,
        name=phrase.name,
        verb=verb_of(phrase, claim.factuality),
        link=phrase.link,
        factuality=claim.factuality,
        actors=_parties(claim.source),
        targets=_parties(claim.target),
        third_parties=_parties(claim.third_parties),
        when=when_of(claim.date),
        date_phrase=_words(article, claim.date.phrase if claim.date else None),
        place=claim.place.name if claim.place else None,
        issue=claim.issue,
        amount=amount_words(claim.amount),
        quotation=shortened(claim.evidence.of(article.text)),
        around=origin.around(claim.evidence, claim.evidence),
        said_by=party_of(speaker) if speaker else None,
        source=source,
        coder=claim.coder,
        sides_from=claim.sides_from,
        decided=decided_marks(claim.reviewed),
        confidence=claim.confidence,
        start=claim.evidence.start,
        end=claim.evidence.end,
        event=origin.events.get(record_id),
    )


def _said(origin: _Origin, statement: Statement) -> Said:
    article, source = origin.article, origin.source
    pieces = sorted(statement.content)
    return Said(
        id=statement.id,
        anchor=f"{source.page}#{statement.id}",
        speaker=party_of(statement.speaker) if statement.speaker else None,
        addressee=party_of(statement.addressee) if statement.addressee else None,
        kind=statement.kind,
        issue=statement.issue,
        is_direct=statement.direct,
        quotation=shortened(" … ".join(span.of(article.text) for span in pieces)),
        around=origin.around(pieces[0], pieces[-1]),
        cue=_words(article, statement.cue),
        source=source,
        coder=statement.coder,
        decided=decided_marks(statement.reviewed),
        start=pieces[0].start,
        end=pieces[-1].end,
    )


def _requirement(origin: _Origin, condition: Condition, number: int) -> Requirement:
    article, source = origin.article, origin.source
    return Requirement(
        id=f"k{number}",
        anchor=f"{source.page}#k{number}",
        party=party_of(condition.party) if condition.party else None,
        requires=condition.requires,
        before=condition.before,
        quotation=shortened(condition.evidence.of(article.text)),
        around=origin.around(condition.evidence, condition.evidence),
        source=source,
        coder=condition.coder,
        decided=decided_marks(condition.reviewed),
        start=condition.evidence.start,
        end=condition.evidence.end,
    )


def _appearances(coded: CodedArticle, source: Source) -> Iterable[Appearance]:
    for actor in coded.actors:
        yield Appearance(
            party=Party(
                key=actor.id,
                name=actor.name,
                side=actor.party or actor.id,
                side_name=actor.party_name or actor.party or actor.name,
                page=actor_page(actor.id),
            ),
            office=actor.office,
            source=source,
        )


def _parties(actors: tuple[ActorRef, ...]) -> tuple[Party, ...]:
    # One sentence may name an actor twice ("Kabul and the Afghan government").
    return tuple({party.key: party for party in map(party_of, actors)}.values())


def _words(article: Article, span: Span | None) -> str | None:
    return None if span is None else span.of(article.text)
