"""Stable ids: hashes of the fewest raw fields. A change here is a breaking release."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from truceline.model.article import Article
from truceline.model.coded import Claim, CodedArticle, Condition, Statement
from truceline.model.commitments import Term
from truceline.model.span import Span

# Sixteen hexadecimal digits: a billion rows of one kind collide with odds under 3 %.
DIGITS = 16

Row = TypeVar("Row", Statement, Claim, Condition)


def sha256_of(text: str) -> str:
    """The SHA-256 of a text in UTF-8; a lone surrogate counts as a question mark."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def article_id(*, day: date, title: str | None, outlet: str | None, text: str) -> str:
    """The id of an article that came without one: one printed text, one id."""
    return _hash("article", day.isoformat(), title, outlet, text)


def statement_id(article: Article, statement: Statement) -> str:
    """The same content after the same cue is the same statement, whoever codes it."""
    if statement.reviewed is not None:
        return statement.reviewed.id
    return _hash(
        "statement", article.id, _place(*statement.content), _place(statement.cue)
    )


def claim_id(article: Article, claim: Claim) -> str:
    """The same type, factuality and actors at the same evidence are the same claim.

    One that a person has corrected keeps the id under which it was coded.
    """
    if claim.reviewed is not None:
        return claim.reviewed.id
    actors = [
        ",".join(sorted(actor.id or actor.name for actor in side))
        for side in (claim.source, claim.target)
    ]
    return _hash(
        "claim",
        article.id,
        claim.type,
        claim.factuality,
        _place(claim.evidence),
        *actors,
    )


def condition_id(article: Article, condition: Condition) -> str:
    """The same two issues at the same evidence are the same condition."""
    if condition.reviewed is not None:
        return condition.reviewed.id
    return _hash(
        "condition",
        article.id,
        condition.requires,
        condition.before,
        _place(condition.evidence),
    )


def term_id(article: Article, term: Term) -> str:
    """The same kind of term in the same words is the same term, whatever carries it."""
    return _hash("term", article.id, term.kind, _place(term.evidence))


def statement_ids(coded: CodedArticle) -> tuple[str, ...]:
    """The record's ids of an article's statements, in their order."""
    return _apart(coded.article, coded.statements, statement_id)


def claim_ids(coded: CodedArticle) -> tuple[str, ...]:
    """The record's ids of an article's claims, in their order."""
    return _apart(coded.article, coded.claims, claim_id)


def condition_ids(coded: CodedArticle) -> tuple[str, ...]:
    """The record's ids of an article's conditions, in their order."""
    return _apart(coded.article, coded.conditions, condition_id)


def term_ids(coded: CodedArticle) -> tuple[str, ...]:
    """The record's ids of an article's terms, in their order."""
    return _numbered(term_id(coded.article, term) for term in coded.terms)


def event_id(first_claim: str) -> str:
    """The id of an event: a claim reported it first, and no later report renames it."""
    return _hash("event", first_claim)


def commitment_id(first_event: str) -> str:
    """The id of a commitment: an event told of it first, and no later one renames it."""
    return _hash("commitment", first_event)


def _apart(
    article: Article, rows: Iterable[Row], make: Callable[[Article, Row], str]
) -> tuple[str, ...]:
    """The ids, with "-2", "-3" behind the second and third of the same.

    A row that people decided on has its own already.
    """
    given = tuple(rows)
    numbered = iter(
        _numbered(make(article, row) for row in given if row.reviewed is None)
    )
    return tuple(
        next(numbered) if row.reviewed is None else row.reviewed.id for row in given
    )


def _numbered(ids: Iterable[str]) -> tuple[str, ...]:
    seen: dict[str, int] = {}
    numbered: list[str] = []
    for each in ids:
        seen[each] = seen.get(each, 0) + 1
        numbered.append(each if seen[each] == 1 else f"{each}-{seen[each]}")
    return tuple(numbered)


def _place(*spans: Span | None) -> str:
    return ",".join(f"{span.start}-{span.end}" for span in spans if span is not None)


def _hash(*fields: str | None) -> str:
    # The unit separator keeps ("ab", "c") apart from ("a", "bc"), NUL keeps None from "".
    joined = "\x1f".join("\x00" if field is None else field for field in fields)
    return sha256_of(joined)[:DIGITS]
