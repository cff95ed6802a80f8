"""What linking asks of the place where events are kept."""

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Protocol

from truceline.model import Event


class Kept(Protocol):
    """Events that were made before, to be asked for as they are needed.

    ``but`` are ids of events that are not wanted, for they are known already.
    """

    def near(
        self, blocks: Collection[str], *, but: AbstractSet[str]
    ) -> Iterable[Event]:
        """The events with a mention in any of the blocks."""

    def holding(
        self, claims: Collection[str], *, but: AbstractSet[str]
    ) -> Iterable[Event]:
        """The events of these claims."""

    def of_articles(self, articles: Collection[str]) -> Iterable[Event]:
        """The events that hold, or held, a claim of these articles."""

    def last_reported(self) -> date | None:
        """The day of the last report of any event."""
