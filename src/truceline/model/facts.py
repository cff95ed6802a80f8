"""Dates, amounts and places as an article gives them."""

from dataclasses import dataclass
from datetime import date

from truceline.model.span import Span
from truceline.model.vocabulary import Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDate:
    """When the text says it took place, never closer than the text says.

    ``phrase`` is where the wording stands. Both ends are None for a phrase that cannot
    be dated; one end is None for "before" and "after". The publication date is not an
    event date and must not be put here.
    """

    earliest: date | None
    latest: date | None
    precision: Precision
    phrase: Span

    def __post_init__(self) -> None:
        if self.earliest and self.latest and self.latest < self.earliest:
            raise ValueError(f"an event date ends {self.latest} before {self.earliest}")

    @property
    def is_known(self) -> bool:
        """Whether the phrase tells one end at least."""
        return self.earliest is not None or self.latest is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """How many of what; "up to 300" has no least, "at least 40" no most."""

    least: float | None
    most: float | None
    unit: str | None
    phrase: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where it took place; coordinates (degrees, WGS 84) only for a known place."""

    name: str
    geonames_id: int | None
    latitude: float | None
    longitude: float | None
    phrase: Span
