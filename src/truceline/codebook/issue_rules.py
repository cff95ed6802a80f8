"""What the sides deal about, and the words that speak of it, as frozen records."""

from dataclasses import dataclass

from truceline.model import EventType, Issue


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueRule:
    """An issue and the terms (words or phrases, as lemmas) that speak of it.

    ``hints`` speak of it only where an issue is wanted anyway, and after all terms.
    Loose hints and ``faint_hints`` are words that count on both sides of a condition and
    say nothing of what a statement is about. ``acts`` are the events that are about it.
    ``things`` and ``doings`` speak of it only together, one of each on the same side of a
    condition: "the batteries fall asleep".
    """

    issue: Issue
    name: str
    definition: str
    terms: tuple[str, ...]
    hints: tuple[str, ...]
    acts: tuple[tuple[EventType, str | None], ...] = ()
    has_loose_hints: bool = False
    faint_hints: tuple[str, ...] = ()
    things: frozenset[str] = frozenset()
    doings: frozenset[str] = frozenset()
