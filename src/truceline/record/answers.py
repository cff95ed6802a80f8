"""What the record answers with, beside the records of the model."""

from dataclasses import dataclass
from datetime import date

from truceline.model import (
    ActorRef,
    Amount,
    CodedBy,
    EventDate,
    EventType,
    Factuality,
    Fault,
    Issue,
    Place,
    Reviewed,
    Span,
    StatementKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptArticles:
    """How many of the articles given were new, known as they are, known otherwise."""

    new: int
    unchanged: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadRow:
    """A file, or a line of one, that could not be read, and what to do about it."""

    path: str
    line: int | None
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsWanted:
    """Which claims to list; what is None does not narrow the list.

    ``since`` and ``until`` are days of publication, both included. ``actor`` is the id,
    the side or the printed name of anyone who takes part.
    """

    since: date | None = None
    until: date | None = None
    type: EventType | None = None
    actor: str | None = None
    issue: Issue | None = None
    factuality: Factuality | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementsWanted:
    """Which statements to list; what is None does not narrow the list.

    ``since`` and ``until`` are days of publication, both included. ``actor`` is the id,
    the side or the printed name of the speaker or the addressee.
    """

    since: date | None = None
    until: date | None = None
    kind: StatementKind | None = None
    actor: str | None = None
    issue: Issue | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """One claim with what a reader of a list needs to know of its article.

    ``id`` and ``statement`` are the record's stable ids. ``date_phrase``,
    ``place_phrase``, ``amount_phrase`` and ``quotation`` are the printed words.
    """

    id: str
    article_id: str
    path: str
    published: date
    outlet: str | None
    type: EventType
    mode: str | None
    contexts: tuple[str, ...]
    factuality: Factuality
    issue: Issue | None
    source: tuple[ActorRef, ...]
    target: tuple[ActorRef, ...]
    third_parties: tuple[ActorRef, ...]
    date: EventDate | None
    date_phrase: str | None
    place: Place | None
    place_phrase: str | None
    amount: Amount | None
    amount_phrase: str | None
    evidence: Span
    quotation: str
    statement: str | None
    coder: str
    confidence: float
    coding: CodedBy
    reviewed: Reviewed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """One statement with what a reader of a list needs to know of its article.

    ``id`` is the record's stable id; ``quotations`` are the words of ``content``.
    """

    id: str
    article_id: str
    path: str
    published: date
    outlet: str | None
    kind: StatementKind
    issue: Issue | None
    direct: bool
    speaker: ActorRef | None
    addressee: ActorRef | None
    cue: Span | None
    cue_text: str | None
    content: tuple[Span, ...]
    quotations: tuple[str, ...]
    coder: str
    coding: CodedBy
    reviewed: Reviewed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultRow:
    """Something in one article that could not be coded."""

    article_id: str
    path: str
    published: date
    fault: Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """An article that holds the words searched for, with a piece of it around them."""

    article_id: str
    path: str
    published: date
    outlet: str | None
    title: str | None
    excerpt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCounts:
    """What the record holds; ``earliest`` and ``latest`` are days of publication."""

    articles: int
    coded: int
    statements: int
    claims: int
    conditions: int
    actors: int
    outlets: int
    faults: int
    unread: int
    earliest: date | None
    latest: date | None
