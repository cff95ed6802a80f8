"""What one file of a data set gave."""

from dataclasses import dataclass
from datetime import date

from truceline.model import (
    Dataset,
    Incident,
    LeftOut,
    ListedAgreement,
    ListedTruce,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The records of a file, the rows that were left out, and what was assumed.

    One of ``incidents``, ``truces`` and ``agreements`` is filled. ``days`` counts the
    records of a table of daily counts, which has no others.
    """

    dataset: Dataset
    file: str
    rows: int
    incidents: tuple[Incident, ...] = ()
    truces: tuple[ListedTruce, ...] = ()
    agreements: tuple[ListedAgreement, ...] = ()
    days: tuple[date, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def kept(self) -> int:
        """How many records the file gave."""
        return sum(map(len, (self.incidents, self.truces, self.agreements, self.days)))

    @property
    def vague(self) -> int:
        """How many incidents have no one day."""
        return sum(incident.day is None for incident in self.incidents)

    @property
    def span(self) -> tuple[date, date] | None:
        """The first and the last day that is spoken of."""
        days = [
            *self.days,
            *(day for each in self.incidents for day in (each.first, each.last)),
            *(each.day for each in self.agreements if each.day is not None),
        ]
        return (min(days), max(days)) if days else None
