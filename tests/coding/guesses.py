"""What a model sees at one word, told by the few things that a test is about."""

from truceline.coding.learned.guess import Guess
from truceline.model import EventType, Factuality, StatementKind

Words = tuple[tuple[int, float], ...]


def guess(
    kind: EventType,
    chance: float,
    *,
    factuality: Factuality = Factuality.ACTUAL,
    sources: Words = (),
    targets: Words = (),
) -> Guess:
    """An act of a type with a chance, as real and with such sides as told, about nothing."""
    return Guess(
        is_event=chance,
        type=kind,
        chances={one: chance if one is kind else 0.0 for one in EventType},
        factuality=factuality,
        factuality_chance=1.0,
        event_issue=None,
        event_issue_chance=1.0,
        is_cue=0.0,
        kind=StatementKind.REPORT,
        said_issue=None,
        said_issue_chance=1.0,
        sources=sources,
        targets=targets,
    )
