"""Promises with their terms, and what became of them, each step with its source."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from truceline.model.events import Participant, Quantity, When
from truceline.model.span import Span
from truceline.model.vocabulary import CommitmentStatus, Issue, Verification


class TermKind(StrEnum):
    """What part of a promise some words set, or what they say of how far it was done."""

    LENGTH = "length"
    START = "start"
    END = "end"
    DUE = "due"
    SHARE = "share"
    RATE = "rate"
    LEVEL = "level"
    IN_ALL = "in_all"
    OUT_OF = "out_of"
    EXCEPTED = "excepted"
    RESERVED = "reserved"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words of an article that set a term of something promised, offered, asked or begun.

    ``claim`` and ``statement`` are local to the article and say what the term belongs
    to: the statement only where no claim carries it. ``length_days`` is set for a
    length, and for what is due within one ("within 135 days"); months and years are
    counted off from the day of the report, and a length told as "a few days" has none.
    ``when`` is set for a start, an end and what is due; due within a length it is the
    last day of it, counted from the day of the act if that is told, else from the report,
    which can only be later. ``share`` (0 to 1) is set for "by 80 percent", ``quantity``
    for a rate ("100 a day", in its unit a day), for a level ("down to 8,600", what is
    left and not what is done), for what is done in all ("brings to 3,000 the number
    freed"), and for what that is out of ("4,600 of the 5,000"). What is excepted, reserved
    or where it holds is its words.
    """

    kind: TermKind
    claim: str | None
    statement: str | None
    evidence: Span
    length_days: int | None
    when: When | None
    share: float | None
    quantity: Quantity | None
    coder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where something of a commitment was reported: the event, if there is one, and words.

    ``speaker`` is None where the article says so itself.
    """

    event: str | None
    article_id: str
    reported: date
    evidence: Span
    quotation: str
    speaker: Participant | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Instalment:
    """A part of what was promised, done; ``amount`` None where none was told.

    ``in_all`` says that the amount counts everything done up to then.
    """

    when: When | None
    amount: Quantity | None
    in_all: bool
    verification: Verification
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusChange:
    """A commitment's status from a day on, why, and what reported it.

    ``since`` is when it took place, as vague as that is known; ``reported`` is when it
    could be known: for a term that ran out, the day after.
    """

    status: CommitmentStatus
    since: When | None
    reported: date
    because: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Something a side promised, with its terms, and its life up to a day.

    ``by`` promised it and ``to`` it was promised. ``offered`` says that it hangs on the
    other side's taking it up. ``places``, ``acts`` and ``excepted`` bound it in the
    words of the reports; ``reserved`` are rights kept (self-defence). ``start``, ``end``
    and ``due`` are None where no term was told. ``done`` is what was done so far.
    ``history`` ends with the present status.
    """

    id: str
    issue: Issue
    name: str
    by: tuple[Participant, ...]
    to: tuple[Participant, ...]
    track: str | None
    offered: bool
    promised: When | None
    reported: date
    places: tuple[str, ...]
    acts: tuple[str, ...]
    excepted: tuple[str, ...]
    reserved: tuple[str, ...]
    start: When | None
    end: When | None
    due: When | None
    amount: Quantity | None
    rate: Quantity | None
    target_share: float | None
    condition: str | None
    instalments: tuple[Instalment, ...]
    done: Quantity | None
    status: CommitmentStatus
    verification: Verification
    history: tuple[StatusChange, ...]
    sources: tuple[Source, ...]

    @property
    def is_bound(self) -> bool:
        """Whether a day, a number or a share bounds it, or it is a truce, so that reports
        can tell how far it was kept."""
        return self.issue in (Issue.CEASEFIRE, Issue.VIOLENCE_REDUCTION) or any(
            one is not None
            for one in (
                self.start,
                self.end,
                self.due,
                self.amount,
                self.target_share,
            )
        )
