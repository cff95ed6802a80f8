"""The lists whose places are the model's outputs; their order is part of a model."""

from truceline.model import EventType, Factuality, Issue, StatementKind

TYPES: tuple[EventType, ...] = tuple(EventType)
FACTUALITY: tuple[Factuality, ...] = tuple(Factuality)
ISSUES: tuple[Issue | None, ...] = (None, *Issue)
KINDS: tuple[StatementKind, ...] = tuple(StatementKind)
# Name and width of each part of a word's output, in order.
PARTS = (
    ("is_event", 2),
    ("type", len(TYPES)),
    ("factuality", len(FACTUALITY)),
    ("event_issue", len(ISSUES)),
    ("is_cue", 2),
    ("kind", len(KINDS)),
    ("said_issue", len(ISSUES)),
)
