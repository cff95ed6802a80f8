"""How a track of negotiation went, phase by phase."""

from dataclasses import dataclass
from datetime import date

from truceline.model.events import When
from truceline.model.vocabulary import PhaseStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A status of a track over an interval with vague ends.

    ``since`` is when it began; ``until`` when the next began, None while it lasts.
    ``reported`` is the day from which it was known. ``evidence`` are ids of the events
    that made it; ``because`` says in words what they were.
    """

    track: str
    status: PhaseStatus
    since: When | None
    until: When | None
    reported: date
    evidence: tuple[str, ...]
    because: str
