"""Phases, promises and how well something is known, as the pages say them."""

from truceline.model.commitments import Commitment
from truceline.model.events import EventField
from truceline.model.vocabulary import CommitmentStatus, PhaseStatus, Verification

PHASE_WORDS: dict[PhaseStatus, str] = {
    PhaseStatus.NONE: "no talks",
    PhaseStatus.EXPLORATORY: "first contacts",
    PhaseStatus.TALKS: "talks",
    PhaseStatus.SUSPENDED: "interrupted",
    PhaseStatus.COLLAPSED: "broken off",
    PhaseStatus.RESUMED: "talks resumed",
    PhaseStatus.AGREED: "agreement reached",
    PhaseStatus.IMPLEMENTATION: "agreement being carried out",
}

PHASE_MEANINGS: dict[PhaseStatus, str] = {
    PhaseStatus.NONE: "The reports tell of no talks on this track.",
    PhaseStatus.EXPLORATORY: "Soundings and contacts, before talks as such.",
    PhaseStatus.TALKS: "The sides negotiate.",
    PhaseStatus.SUSPENDED: "Talks rest, and neither side has ended them.",
    PhaseStatus.COLLAPSED: "A side ended the talks or called them off.",
    PhaseStatus.RESUMED: "The sides negotiate again after a break.",
    PhaseStatus.AGREED: "An agreement was reached or signed.",
    PhaseStatus.IMPLEMENTATION: "Steps that were agreed are being taken.",
}

FIELD_WORDS: dict[EventField, str] = {
    EventField.DATE: "When it was",
    EventField.PLACE: "Where it was",
    EventField.AMOUNT: "How many",
    EventField.SOURCE: "Who did it",
    EventField.TARGET: "To whom or with whom",
    EventField.FACTUALITY: "Whether it happened",
}

STATUS_WORDS: dict[CommitmentStatus, str] = {
    CommitmentStatus.PROMISED: "promised",
    CommitmentStatus.DUE: "due",
    CommitmentStatus.PART_DONE: "partly done",
    CommitmentStatus.KEPT: "kept",
    CommitmentStatus.BROKEN: "broken",
    CommitmentStatus.OVERDUE: "overdue",
    CommitmentStatus.LAPSED: "lapsed",
    CommitmentStatus.CANNOT_TELL: "cannot tell",
}

STATUS_MEANINGS: dict[CommitmentStatus, str] = {
    CommitmentStatus.PROMISED: "It was promised, and its time has not come.",
    CommitmentStatus.DUE: "Its time has come, and no report says what became of it.",
    CommitmentStatus.PART_DONE: "A part of it was done, by the reports below.",
    CommitmentStatus.KEPT: "Reports say that it was done.",
    CommitmentStatus.BROKEN: "Reports say that it was broken.",
    CommitmentStatus.OVERDUE: "Its time has passed without a report that it was done.",
    CommitmentStatus.LAPSED: "It ended or fell away without having been done.",
    CommitmentStatus.CANNOT_TELL: "The reports do not say what became of it.",
}

# These say what a side did, so they are not shown without a report that says so.
NEEDS_A_SOURCE = frozenset(
    {CommitmentStatus.PART_DONE, CommitmentStatus.KEPT, CommitmentStatus.BROKEN}
)

# What is still to be done or decided comes first in lists.
OPEN = frozenset(
    {
        CommitmentStatus.PROMISED,
        CommitmentStatus.DUE,
        CommitmentStatus.PART_DONE,
        CommitmentStatus.OVERDUE,
    }
)

VERIFICATION_WORDS: dict[Verification, str] = {
    Verification.ALLEGED: "a party says so itself",
    Verification.REPORTED: "reported",
    Verification.CORROBORATED: "two or more independent sources",
    Verification.VERIFIED: "confirmed by a monitor",
    Verification.REFUTED: "disputed",
}


def is_sourced(status: CommitmentStatus, sources: int) -> bool:
    """Whether a status may be shown: one that says what a side did needs a report."""
    return status not in NEEDS_A_SOURCE or sources > 0


def shown_status(commitment: Commitment) -> CommitmentStatus:
    """The present status, or that nobody can tell where no report says so."""
    sources = len(commitment.history[-1].sources) if commitment.history else 0
    if is_sourced(commitment.status, sources):
        return commitment.status
    return CommitmentStatus.CANNOT_TELL


def status_words(commitment: Commitment) -> str:
    """The present status, no surer than its sources: "said to be kept"."""
    status = shown_status(commitment)
    words = STATUS_WORDS[status]
    if status not in NEEDS_A_SOURCE:
        return words
    if commitment.verification is Verification.ALLEGED:
        return f"said to be {words}"
    if commitment.verification is Verification.REFUTED:
        return f"{words}, disputed"
    return f"reported {words}" if status is CommitmentStatus.BROKEN else words
