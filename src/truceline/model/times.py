"""Phrases of time as a text gives them, dates and lengths of time alike."""

from dataclasses import dataclass
from enum import StrEnum

from truceline.model.span import Span


class TimeKind(StrEnum):
    """Whether a phrase says when, or how long."""

    DATE = "DATE"
    DURATION = "DURATION"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimePhrase:
    """A phrase of time with its value as TimeML 1.2 writes it (TIMEX3).

    A date is ``2020-01-16``, ``2020-W03``, ``2020-01``, ``2020-SP``, ``2020-Q1``,
    ``2020``, ``198`` for a decade, or ``PRESENT_REF``, ``PAST_REF``, ``FUTURE_REF``; a
    length is ``P3D`` or ``PXW`` where the number is not told. None for a phrase whose
    value hangs on another event.
    """

    kind: TimeKind
    value: str | None
    phrase: Span
