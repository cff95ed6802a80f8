"""Daily counts of incidents, as every importer gives them and every test takes them."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class DailySeries:
    """How many incidents each day had, from ``start`` on, without a missing day.

    A count of None is a day of which nothing is known; it is never a zero. ``watched``
    says of each day whether its source states that somebody looked: True, False, or
    None where the source does not say, as with most lists of events. ``unit`` is what
    was counted, such as "events" or "deaths".
    """

    name: str
    unit: str | None
    start: date
    counts: tuple[int | None, ...]
    watched: tuple[bool | None, ...]

    def __post_init__(self) -> None:
        if not self.counts:
            raise ValueError(f"the series {self.name!r} has no day")
        if len(self.watched) != len(self.counts):
            raise ValueError(
                f"the series {self.name!r} has {len(self.counts)} counts and "
                f"{len(self.watched)} statements on watching; each day has one of both"
            )
        if any(count is not None and count < 0 for count in self.counts):
            raise ValueError(f"the series {self.name!r} has a count below zero")

    @property
    def end(self) -> date:
        """Its last day."""
        return self.start + timedelta(days=len(self.counts) - 1)

    def place(self, day: date) -> int:
        """Where the day stands in ``counts``; below zero or too large if outside."""
        return (day - self.start).days

    def on(self, day: date) -> int | None:
        """The day's count; None if unknown or outside the series."""
        place = self.place(day)
        return self.counts[place] if 0 <= place < len(self.counts) else None
