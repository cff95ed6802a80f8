"""What the pages keep of each article once its own page is written: light rows.

A row holds short quotations and links, never the article's text, so that memory grows
with the claims and not with the corpus.
"""

from dataclasses import dataclass
from datetime import date

from truceline.model import (
    LEARNED,
    EventType,
    Factuality,
    Issue,
    SidesFrom,
    StatementKind,
)
from truceline.publish.dates import When
from truceline.publish.decided_marks import DecidedMark
from truceline.publish.surroundings import Surroundings


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """An actor as a page names it; ``page`` is None for one the codebook has not."""

    key: str
    name: str
    side: str | None
    side_name: str | None
    page: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a row comes from: the article, its page, outlet and day of publication.

    ``language`` is the tag for a reader's voice; None if it is not known. ``group`` is
    the id of the article that leads the copies it belongs to, its own if it has none.
    """

    article_id: str
    title: str
    outlet: str | None
    day: date
    page: str
    language: str | None
    group: str

    @property
    def is_copy(self) -> bool:
        """Whether another article leads: both are one source."""
        return self.group != self.article_id


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMark:
    """The event that an act is a report of: its page, and how often it is told."""

    page: str
    reports: int
    articles: int
    independent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One claim in words, with its quotation and the way back to it.

    ``around`` is the rest of the sentence, nothing where only quotations may be shown.

    ``when`` is None where the text has no date or none that could be worked out; then
    ``date_phrase`` still holds the words, if there were any. ``id`` is local to the
    article, ``record_id`` is the record's. ``sides_from`` is what told its sides where
    its clause did not, and no person vouches for them.
    """

    id: str
    record_id: str
    anchor: str
    type: EventType
    mode: str | None
    name: str
    verb: str
    link: str
    factuality: Factuality
    actors: tuple[Party, ...]
    targets: tuple[Party, ...]
    third_parties: tuple[Party, ...]
    when: When | None
    date_phrase: str | None
    place: str | None
    issue: Issue | None
    amount: str | None
    quotation: str
    around: Surroundings
    said_by: Party | None
    source: Source
    coder: str
    sides_from: SidesFrom | None
    confidence: float
    decided: tuple[DecidedMark, ...]
    start: int
    end: int
    event: EventMark | None

    @property
    def is_learned(self) -> bool:
        """Whether the trained model found it, and no rule."""
        return self.coder.startswith(LEARNED)

    @property
    def order(self) -> tuple[date, date, date, str, int, str]:
        """The place in a dated list, the same however the articles came in."""
        first = self.when.first if self.when else date.max
        last = self.when.last if self.when else date.max
        return (
            first,
            last,
            self.source.day,
            self.source.article_id,
            self.start,
            self.id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One statement in words, with its quotation and the way back to it."""

    id: str
    anchor: str
    speaker: Party | None
    addressee: Party | None
    kind: StatementKind
    issue: Issue | None
    is_direct: bool
    quotation: str
    around: Surroundings
    cue: str | None
    source: Source
    coder: str
    decided: tuple[DecidedMark, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One condition in words: who requires what before what."""

    id: str
    anchor: str
    party: Party | None
    requires: Issue
    before: Issue
    quotation: str
    around: Surroundings
    source: Source
    coder: str
    decided: tuple[DecidedMark, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """An actor in one article, with the office it was seen in there."""

    party: Party
    office: str | None
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRows:
    """All rows of one article."""

    source: Source
    acts: tuple[Act, ...]
    said: tuple[Said, ...]
    requirements: tuple[Requirement, ...]
    appearances: tuple[Appearance, ...]
    faults: int
