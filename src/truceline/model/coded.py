"""What the coders found in one article."""

from dataclasses import dataclass

from truceline.model.actors import ActorRef, ActorSeen
from truceline.model.article import Article
from truceline.model.commitments import Term
from truceline.model.decisions import Reviewed
from truceline.model.facts import Amount, EventDate, Place
from truceline.model.signed import LEARNED, SidesFrom, find_sides_from
from truceline.model.span import Span
from truceline.model.vocabulary import EventType, Factuality, Issue, StatementKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Content that the article attributes to a speaker.

    ``content`` has more than one piece where the reporting clause stands inside it.
    ``cue`` is the reporting word; None in free indirect speech. ``id`` is local to the
    article.
    """

    id: str
    speaker: ActorRef | None
    cue: Span | None
    content: tuple[Span, ...]
    direct: bool
    kind: StatementKind
    issue: Issue | None
    addressee: ActorRef | None
    coder: str
    reviewed: Reviewed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one article says happened, or was asked, offered, planned, feared, denied.

    ``evidence`` is the shortest continuous piece that carries it. ``date`` is None only
    if the text has no phrase for it. ``confidence`` is the chance, from 0 to 1, that these
    words tell an event of this type; it says nothing of sides or date. ``id`` and
    ``statement`` are local to the article. ``coder`` made the row; ``reviewed`` says what
    people decided about it since, and is None as it was coded.
    """

    id: str
    type: EventType
    mode: str | None
    contexts: tuple[str, ...]
    source: tuple[ActorRef, ...]
    target: tuple[ActorRef, ...]
    third_parties: tuple[ActorRef, ...]
    date: EventDate | None
    place: Place | None
    factuality: Factuality
    issue: Issue | None
    amount: Amount | None
    evidence: Span
    statement: str | None
    coder: str
    confidence: float
    reviewed: Reviewed | None = None

    @property
    def is_learned(self) -> bool:
        """Whether only the trained model found it: no rule, and no person since."""
        is_seen = self.reviewed is not None and bool(self.reviewed.people)
        return self.coder.startswith(LEARNED) and not is_seen

    @property
    def sides_from(self) -> SidesFrom | None:
        """What told its sides where the clause did not; None, too, where a person accepted
        the row or corrected a side. Whoever corrects one end has looked at the other."""
        if self.reviewed is not None and self.reviewed.vouches_for_sides:
            return None
        return find_sides_from(self.coder)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A side requires one thing before another."""

    party: ActorRef | None
    requires: Issue
    before: Issue
    evidence: Span
    statement: str | None
    coder: str
    reviewed: Reviewed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that could not be read or coded, and why; never only a log line."""

    stage: str
    reason: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedBy:
    """The versions that made a coding: program, codebook, language model."""

    truceline: str
    codebook: str
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedArticle:
    """One article and everything the coders found in it."""

    article: Article
    coding: CodedBy
    actors: tuple[ActorSeen, ...]
    statements: tuple[Statement, ...]
    claims: tuple[Claim, ...]
    conditions: tuple[Condition, ...]
    faults: tuple[Fault, ...]
    terms: tuple[Term, ...] = ()
