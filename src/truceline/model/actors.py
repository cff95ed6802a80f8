"""Who acts: actors of the codebook, and where an article names them."""

from dataclasses import dataclass
from datetime import date

from truceline.model.span import Span
from truceline.model.ties import Tenure, Tie
from truceline.model.vocabulary import ActorKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(Tenure):
    """A title held for a side; an end that is not known is None.

    One held ``beside`` others gives its side only on days on which no other is held.
    ``shared`` says that others are known to hold it at the same time.
    """

    title: str
    side: str
    beside: bool = False
    shared: bool = False

    def held_on(self, day: date) -> bool:
        """Whether the office may have been held on that day."""
        return self.may_hold_on(day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person, group, government, country or body of the codebook.

    ``party`` is the id of the side it acts for; None means it is a side itself.
    ``ties`` are the sides it was part of, allied with or negotiated for, with days.
    """

    id: str
    name: str
    kind: ActorKind
    party: str | None
    code: str | None
    names: tuple[str, ...]
    surnames: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capital: str | None
    metonyms: tuple[str, ...]
    government: str | None
    pronoun: str | None
    alone: bool
    offices: tuple[Office, ...]
    seen: str
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorRef:
    """An actor at one place of an article: who it is and the words that say so.

    ``id`` is None for an actor that the codebook does not know; its ``name`` is then
    as printed. ``party`` is the side on the day of publication; for who takes part in
    an act of an earlier day, on that day.
    """

    id: str | None
    name: str
    party: str | None
    party_name: str | None
    code: str | None
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorSeen:
    """An actor of one article with all its mentions, in reading order."""

    id: str
    name: str
    party: str | None
    party_name: str | None
    code: str | None
    office: str | None
    mentions: tuple[Span, ...]
