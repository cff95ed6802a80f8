"""The format of a coded article's line of JSON: the output that other programs rely on.

A changed name, order or meaning here breaks programs that are not ours.
"""

from datetime import date

import msgspec


class SpanOut(msgspec.Struct, frozen=True):
    """A quotation and where it stands."""

    text: str
    start: int
    end: int


class ActorOut(msgspec.Struct, frozen=True):
    """An actor at one place of the article."""

    id: str | None
    name: str
    party: str | None
    party_name: str | None
    code: str | None
    text: str
    start: int
    end: int


class ArticleOut(msgspec.Struct, frozen=True):
    """The article with its whole text."""

    id: str
    path: str
    date: date
    title: str | None
    outlet: str | None
    url: str | None
    dateline: str | None
    authors: tuple[str, ...]
    credits: tuple[SpanOut, ...]
    language: str | None
    duplicate_of: str | None
    sha256: str
    text: str


class CodingOut(msgspec.Struct, frozen=True):
    """The versions that made the line."""

    truceline: str
    codebook: str
    model: str


class ActorSeenOut(msgspec.Struct, frozen=True):
    """An actor with all its mentions as pairs of start and end."""

    id: str
    name: str
    party: str | None
    party_name: str | None
    code: str | None
    office: str | None
    mentions: tuple[tuple[int, int], ...]


class StatementOut(msgspec.Struct, frozen=True):
    """A statement; its content is a list where the reporting clause cuts it."""

    id: str
    speaker: ActorOut | None
    cue: SpanOut | None
    content: SpanOut | tuple[SpanOut, ...]
    direct: bool
    kind: str
    issue: str | None
    addressee: ActorOut | None
    coder: str


class DateOut(msgspec.Struct, frozen=True):
    """When the text says it took place."""

    earliest: date | None
    latest: date | None
    precision: str
    phrase: SpanOut


class PlaceOut(msgspec.Struct, frozen=True):
    """Where it took place."""

    name: str
    geonames_id: int | None
    latitude: float | None
    longitude: float | None
    phrase: SpanOut


class AmountOut(msgspec.Struct, frozen=True):
    """How many of what; whole numbers are written without a point."""

    least: float | int | None
    most: float | int | None
    unit: str | None
    phrase: SpanOut


class ClaimOut(msgspec.Struct, frozen=True):
    """What the article says happened."""

    id: str
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    source: tuple[ActorOut, ...]
    target: tuple[ActorOut, ...]
    third_parties: tuple[ActorOut, ...]
    date: DateOut | None
    place: PlaceOut | None
    factuality: str
    issue: str | None
    amount: AmountOut | None
    evidence: SpanOut
    statement: str | None
    coder: str
    confidence: float


class ConditionOut(msgspec.Struct, frozen=True):
    """Who requires what before what."""

    party: ActorOut | None
    requires: str
    before: str
    evidence: SpanOut
    statement: str | None
    coder: str


class WhenOut(msgspec.Struct, frozen=True):
    """Days between which something falls; null for an end that the words leave open."""

    earliest: date | None
    latest: date | None
    precision: str


class QuantityOut(msgspec.Struct, frozen=True):
    """How many of what; of a rate, the unit is the time it counts for."""

    least: float | int | None
    most: float | int | None
    unit: str | None


class TermOut(msgspec.Struct, frozen=True):
    """A term of something promised, offered, demanded or begun."""

    kind: str
    claim: str | None
    statement: str | None
    evidence: SpanOut
    length_days: int | None
    when: WhenOut | None
    share: float | None
    quantity: QuantityOut | None
    coder: str


class FaultOut(msgspec.Struct, frozen=True):
    """What could not be read or coded, and why."""

    stage: str
    reason: str
    value: str


class LineOut(msgspec.Struct, frozen=True):
    """One line."""

    article: ArticleOut
    coding: CodingOut
    actors: tuple[ActorSeenOut, ...]
    statements: tuple[StatementOut, ...]
    claims: tuple[ClaimOut, ...]
    conditions: tuple[ConditionOut, ...]
    terms: tuple[TermOut, ...]
    faults: tuple[FaultOut, ...]
