"""What the trained model takes a word to announce."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from truceline.coding.learned.card import Card
from truceline.model import EventType, Factuality, Issue, Sentence, StatementKind

# Where a trigger comes from that stands in no file of the codebook.
WHERE = "the trained model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """The model's reading of one word; every number is its own share of 1, as it sees it.

    ``type`` is the likeliest type if the word announces an event at all, ``chances`` that
    of each; every other likeliest value has its chance beside it. ``sources`` and ``targets``
    are words of the same sentence with the chance that it is they, of all of them, that name
    that side; what is left of 1 falls on words less likely than all of them, and on none.
    """

    is_event: float
    type: EventType
    chances: dict[EventType, float]
    factuality: Factuality
    factuality_chance: float
    event_issue: Issue | None
    event_issue_chance: float
    is_cue: float
    kind: StatementKind
    said_issue: Issue | None
    said_issue_chance: float
    sources: tuple[tuple[int, float], ...]
    targets: tuple[tuple[int, float], ...]


class Guesses(Protocol):
    """A trained model, ready to read."""

    card: Card

    def guess(self, sentences: Sequence[Sentence]) -> list[dict[int, Guess]]:
        """For each sentence the words that may announce something, by their place."""
        ...
