"""What the record holds to have been reported: claims of many articles, one event."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from truceline.model.signed import SidesFrom
from truceline.model.span import Span
from truceline.model.vocabulary import EventType, Factuality, Issue, Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Someone who takes part in an event, apart from the words that name them.

    ``id`` is None for an actor that the codebook does not know; ``name`` is then as
    printed. ``party`` is the side on the day of the earliest report.
    """

    id: str | None
    name: str
    party: str | None
    party_name: str | None
    code: str | None

    @property
    def side(self) -> str:
        """The side, or the actor itself where it has none; the name if it is unknown."""
        return self.party or self.id or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Days between which something took place; an end that is not known is None."""

    earliest: date | None
    latest: date | None
    precision: Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place as an event has it; coordinates (degrees, WGS 84) only if it is known."""

    name: str
    geonames_id: int | None
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """How many of what; None for an end that the words leave open."""

    least: float | None
    most: float | None
    unit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One claim of one article as a report of an event, with all that it says of it.

    ``claim`` is the record's stable id. ``group`` is the article that leads this one's
    copies: two mentions of one group are one independent source. ``speaker`` is who says
    so in the article; None where the article itself does. ``when`` is None where the
    claim has no date or one that no day can be given to.
    ``names_someone`` is False where no one who takes part stands in the quotation: the
    words around it had to tell who. ``named`` are the sides of those who stand in its
    sentence, or whom a pronoun in it means; the others are told of elsewhere.
    ``is_learned`` says that only the trained model took the words for an act. Across the
    table of a meeting of that kind ``named`` has only those who stand in the quotation.
    ``sides_from`` says what told who did it, or to whom, where the clause did not.
    """

    claim: str
    article_id: str
    group: str
    outlet: str | None
    reported: date
    evidence: Span
    quotation: str
    speaker: Participant | None
    type: EventType
    mode: str | None
    factuality: Factuality
    issue: Issue | None
    source: tuple[Participant, ...]
    target: tuple[Participant, ...]
    third_parties: tuple[Participant, ...]
    when: When | None
    where: Where | None
    amount: Quantity | None
    names_someone: bool = True
    named: tuple[str, ...] = ()
    is_learned: bool = False
    sides_from: SidesFrom | None = None


class EventField(StrEnum):
    """A field in which reports of one event may differ."""

    DATE = "date"
    PLACE = "place"
    AMOUNT = "amount"
    SOURCE = "source"
    TARGET = "target"
    FACTUALITY = "factuality"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldValue:
    """A value as some reports have it, in words, with the claims that say so."""

    value: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field of an event that its reports do not agree on, each value with its claims."""

    field: EventField
    values: tuple[ToldValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLink:
    """Why a claim was counted to an event: the claim it was matched with, and reasons.

    ``likeness`` lies between 0 and 1. ``decided_by`` names the person where a decision
    of the study made the link.
    """

    claim: str
    to: str
    likeness: float
    reasons: tuple[str, ...]
    decided_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Claims that report the same thing.

    ``id`` is made from the id of the claim that reported it first. ``mentions`` stand by
    day of report, then article and place in it. ``when`` is what all dated mentions allow
    and, where they contradict each other, the whole of it with a ``Difference``; never an
    average. ``independent`` counts groups of copies, not articles.
    """

    id: str
    type: EventType
    mode: str | None
    factuality: Factuality
    issue: Issue | None
    source: tuple[Participant, ...]
    target: tuple[Participant, ...]
    third_parties: tuple[Participant, ...]
    when: When | None
    where: Where | None
    amount: Quantity | None
    mentions: tuple[Mention, ...]
    independent: int
    differences: tuple[Difference, ...]
    links: tuple[EventLink, ...]

    @property
    def reported(self) -> date:
        """The day of its first report."""
        return self.mentions[0].reported

    @property
    def plainest(self) -> Mention:
        """The report to quote: the first of those whose sentence names most of its sides."""
        sides = {one.side for one in (*self.source, *self.target)}
        return max(
            self.mentions,
            key=lambda one: (len(sides.intersection(one.named)), one.names_someone),
        )

    @property
    def is_learned(self) -> bool:
        """Whether only the trained model found it, in whatever report."""
        return all(mention.is_learned for mention in self.mentions)

    @property
    def sides_from_another(self) -> SidesFrom | None:
        """What told a side that no report's own clause brings, where the one to quote does
        not say so itself. A meeting has no first end, so either end of a report counts."""
        if self.plainest.sides_from is not None:
            return None
        brought = {
            one.side
            for each in self.mentions
            if each.sides_from is None
            for one in (*each.source, *each.target)
        }
        if all(one.side in brought for one in (*self.source, *self.target)):
            return None
        told = (each.sides_from for each in self.mentions)
        return next((one for one in told if one is not None), None)

    @property
    def names_someone(self) -> bool:
        """Whether a report's own words name someone who takes part."""
        return any(mention.names_someone for mention in self.mentions)

    @property
    def named(self) -> frozenset[str]:
        """The sides of those who stand in the sentence of one of its reports."""
        return frozenset(side for mention in self.mentions for side in mention.named)
