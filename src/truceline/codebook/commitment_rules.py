"""Rules of promises, as frozen records: what is promised, and what keeps or breaks it."""

from dataclasses import dataclass
from enum import StrEnum

from truceline.model import EventType, Factuality, Issue


class CommitmentRole(StrEnum):
    """What an event is in the life of a promise."""

    PROMISED = "promised"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    DONE = "done"
    KEPT = "kept"
    BROKEN = "broken"
    ENDED = "ended"


class KeptBy(StrEnum):
    """What keeps a promise: that a state lasts, that all of an amount is done, one act."""

    LASTING = "lasting"
    AMOUNT = "amount"
    ACT = "act"


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentKind:
    """What is promised on an issue, and what keeps it; ``apart`` is counted on its own."""

    issue: Issue
    name: str
    kept_by: KeptBy
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentRule:
    """An event that plays a role in the life of a promise on an issue.

    The first rule that fits counts. Empty ``modes``, ``factualities``, ``issues`` and
    ``words`` ask for none; words are looked for in the evidence as for a PhaseRule.
    ``about`` is the issue of the promise, which the event's own need not be.
    """

    role: CommitmentRole
    about: Issue
    types: tuple[EventType, ...]
    modes: tuple[str, ...]
    factualities: tuple[Factuality, ...]
    issues: tuple[Issue, ...]
    words: tuple[str, ...]
    not_words: tuple[str, ...]
    because: str
    example: str
    look_alike: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentBook:
    """All that the codebook knows of promises.

    ``monitors`` are ids of actors whose own count verifies, where they are no side.
    """

    kinds: tuple[CommitmentKind, ...] = ()
    rules: tuple[CommitmentRule, ...] = ()
    monitors: tuple[str, ...] = ()
