"""The rows of an article under the ids they have now, and the one that a decision means.

A row's id is a hash of what it was read from, so another coder may give the same words
another id. Then the row is looked for by where it stood: in the same article (or the
same file), a row of the same kind, read as the same, over the words that were quoted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from truceline.model import (
    Claim,
    CodedArticle,
    Condition,
    RowKind,
    RowPlace,
    Span,
    Statement,
)
from truceline.model.ids import claim_ids, condition_ids, statement_ids

# So many words are quoted beside a decision, and at most so many characters of them.
MOST_WORDS = 12
MOST_CHARACTERS = 120
CUT = " …"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRow:
    """A row of an article under its id in the record."""

    id: str
    kind: RowKind
    read_as: str
    span: Span


def rows_of(coded: CodedArticle) -> Iterator[KnownRow]:
    """All rows of an article: its statements, claims and conditions."""
    for each, statement in zip(statement_ids(coded), coded.statements, strict=True):
        yield KnownRow(
            id=each,
            kind=RowKind.STATEMENT,
            read_as=statement.kind.value,
            span=span_of(statement),
        )
    for each, claim in zip(claim_ids(coded), coded.claims, strict=True):
        yield KnownRow(
            id=each, kind=RowKind.CLAIM, read_as=claim.type.value, span=claim.evidence
        )
    for each, condition in zip(condition_ids(coded), coded.conditions, strict=True):
        yield KnownRow(
            id=each,
            kind=RowKind.CONDITION,
            read_as=f"{condition.requires.value} before {condition.before.value}",
            span=condition.evidence,
        )


def span_of(row: Statement | Claim | Condition) -> Span:
    """Where a row stands: its evidence, or a statement's content from end to end."""
    if isinstance(row, Statement):
        return Span(row.content[0].start, row.content[-1].end)
    return row.evidence


def place_of(coded: CodedArticle, row: KnownRow) -> RowPlace:
    """Where a row stands, in the form that a decision keeps."""
    return RowPlace(
        kind=row.kind,
        read_as=row.read_as,
        article_id=coded.article.id,
        path=coded.article.path,
        span=row.span,
        words=_first_words(row.span.of(coded.article.text)),
    )


def find_row(
    coded: CodedArticle, row_id: str, place: RowPlace | None
) -> KnownRow | None:
    """The row with this id, else the one row where it stood; None for none or several."""
    rows = tuple(rows_of(coded))
    for row in rows:
        if row.id == row_id and (place is None or place.kind is row.kind):
            return row
    if place is None:
        return None
    words = _find_words(coded.article.text, place)
    if words is None:
        return None
    alike = [
        row
        for row in rows
        if row.kind is place.kind
        and row.read_as == place.read_as
        and row.span.touches(words)
    ]
    begins_there = [row for row in alike if row.span.start == words.start]
    for found in (alike, begins_there):
        if len(found) == 1:
            return found[0]
    return None


def _first_words(text: str) -> str:
    words = text.split()
    first = " ".join(words[:MOST_WORDS])
    is_cut = len(words) > MOST_WORDS or len(first) > MOST_CHARACTERS
    return f"{first[:MOST_CHARACTERS].rstrip()}{CUT}" if is_cut else first


def _find_words(text: str, place: RowPlace) -> Span | None:
    """The quoted words in the text as it is now, the nearest to where they stood."""
    words = place.words.removesuffix(CUT).split()
    pattern = r"\s+".join(map(re.escape, words))
    if not words:
        return None
    spans = (Span(match.start(), match.end()) for match in re.finditer(pattern, text))
    return min(spans, key=lambda span: abs(span.start - place.span.start), default=None)
