"""A coded article as the flat rows of lists, without the store: as SQL would give them.

For an article that is not as it was kept, because people decided on its rows.
"""

from collections.abc import Iterator

from truceline.model import ActorRef, Amount, CodedArticle, EventDate, Place
from truceline.model.ids import claim_ids, statement_ids
from truceline.record.answers import (
    ClaimRow,
    ClaimsWanted,
    StatementRow,
    StatementsWanted,
)


def claim_rows(coded: CodedArticle, wanted: ClaimsWanted) -> Iterator[ClaimRow]:
    """The claims wanted of an article, in their order; no limit is kept to."""
    article = coded.article
    if not _is_of_days(coded, wanted):
        return
    said = _statements_by_local_id(coded)
    for each, claim in zip(claim_ids(coded), coded.claims, strict=True):
        row = ClaimRow(
            id=each,
            article_id=article.id,
            path=article.path,
            published=article.date,
            outlet=article.outlet,
            type=claim.type,
            mode=claim.mode,
            contexts=claim.contexts,
            factuality=claim.factuality,
            issue=claim.issue,
            source=claim.source,
            target=claim.target,
            third_parties=claim.third_parties,
            date=claim.date,
            date_phrase=_words(coded, claim.date),
            place=claim.place,
            place_phrase=_words(coded, claim.place),
            amount=claim.amount,
            amount_phrase=_words(coded, claim.amount),
            evidence=claim.evidence,
            quotation=claim.evidence.of(article.text),
            statement=None if claim.statement is None else said.get(claim.statement),
            coder=claim.coder,
            confidence=claim.confidence,
            coding=coded.coding,
            reviewed=claim.reviewed,
        )
        if _is_wanted_claim(row, wanted):
            yield row


def statement_rows(
    coded: CodedArticle, wanted: StatementsWanted
) -> Iterator[StatementRow]:
    """The statements wanted of an article, in their order; no limit is kept to."""
    article = coded.article
    if not _is_of_days(coded, wanted):
        return
    for each, statement in zip(statement_ids(coded), coded.statements, strict=True):
        row = StatementRow(
            id=each,
            article_id=article.id,
            path=article.path,
            published=article.date,
            outlet=article.outlet,
            kind=statement.kind,
            issue=statement.issue,
            direct=statement.direct,
            speaker=statement.speaker,
            addressee=statement.addressee,
            cue=statement.cue,
            cue_text=None if statement.cue is None else statement.cue.of(article.text),
            content=statement.content,
            quotations=tuple(span.of(article.text) for span in statement.content),
            coder=statement.coder,
            coding=coded.coding,
            reviewed=statement.reviewed,
        )
        if _is_wanted_statement(row, wanted):
            yield row


def _words(coded: CodedArticle, fact: EventDate | Place | Amount | None) -> str | None:
    return None if fact is None else fact.phrase.of(coded.article.text)


def _statements_by_local_id(coded: CodedArticle) -> dict[str, str]:
    ids = statement_ids(coded)
    return {
        statement.id: each
        for each, statement in zip(ids, coded.statements, strict=True)
    }


def _is_of_days(coded: CodedArticle, wanted: ClaimsWanted | StatementsWanted) -> bool:
    day = coded.article.date
    return (wanted.since is None or wanted.since <= day) and (
        wanted.until is None or day <= wanted.until
    )


def _is_wanted_claim(row: ClaimRow, wanted: ClaimsWanted) -> bool:
    return (
        wanted.type in (None, row.type)
        and wanted.factuality in (None, row.factuality)
        and wanted.issue in (None, row.issue)
        and _takes_part(wanted.actor, *row.source, *row.target, *row.third_parties)
    )


def _is_wanted_statement(row: StatementRow, wanted: StatementsWanted) -> bool:
    return (
        wanted.kind in (None, row.kind)
        and wanted.issue in (None, row.issue)
        and _takes_part(wanted.actor, row.speaker, row.addressee)
    )


def _takes_part(wanted: str | None, *actors: ActorRef | None) -> bool:
    return wanted is None or any(
        wanted in (actor.id, actor.party, actor.name)
        for actor in actors
        if actor is not None
    )
