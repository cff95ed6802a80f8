"""Incidents, truces and agreements as a data set of others lists them.

Names are as printed. Which side of the codebook a name belongs to is worked out when
incidents are counted, so that a better list of names needs no new import.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Dataset(StrEnum):
    """The data sets that can be imported."""

    GED = "ged"
    ACLED = "acled"
    CEASEFIRES = "ceasefires"
    PAX = "pax"
    CSV = "csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """An act of violence as one row of a data set tells it.

    ``is_exact`` says that the source gives the very day; else it lies somewhere from
    ``first`` to ``last``. Who is ``first_listed`` is the order of a table and not who
    attacked; ``first_sort`` and ``second_sort`` are the data set's own words for what
    they are, such as "rebel group". Deaths that the source does not give are None.
    """

    id: str
    line: int
    kind: str | None
    subkind: str | None
    first: date
    last: date
    is_exact: bool
    first_listed: str | None
    second_listed: str | None
    first_sort: str | None
    second_sort: str | None
    country: str | None
    province: str | None
    district: str | None
    place: str | None
    deaths: int | None
    deaths_low: int | None
    deaths_high: int | None
    civilian_deaths: int | None

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"the incident {self.id} ends before it begins")

    @property
    def day(self) -> date | None:
        """The day, if the source gives it and no more than one."""
        return self.first if self.is_exact and self.first == self.last else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A date of which the source may leave the month or the day open."""

    year: int
    month: int | None
    day: int | None

    def __str__(self) -> str:
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceParty:
    """A party to a listed ceasefire and when it declared its part."""

    name: str
    ucdp_id: str | None
    declared: PartialDate | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTruce:
    """A ceasefire of a list, its rows of one actor each put together.

    What the list leaves unknown or calls not applicable is None. ``codes`` are the
    list's further codes by its own column names, without the unknown ones.
    """

    id: str
    lines: tuple[int, ...]
    location: str | None
    parties: tuple[TruceParty, ...]
    effective: PartialDate | None
    ended: PartialDate | None
    codes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedAgreement:
    """An agreement of a list, with its stage and its parties as printed."""

    id: str
    line: int
    name: str
    day: date | None
    country: str | None
    track: str | None
    status: str | None
    stage: str | None
    substage: str | None
    parties: str | None
    third_parties: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A row, or a whole file, that was not taken, why, and what to do about it."""

    line: int | None
    reason: str
    remedy: str
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A file of a data set as it was imported, kept byte for byte.

    ``imported`` is the day it was brought in, ``sha256`` is of the bytes in ``file``.
    ``rows`` counts the rows below the header, ``kept`` the records they gave.
    """

    id: str
    dataset: Dataset
    version: str | None
    imported: date
    sha256: str
    file: str
    named: str
    rows: int
    kept: int
    left_out: int
    first: date | None
    last: date | None
