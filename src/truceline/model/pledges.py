"""Pledges to stop or reduce violence, and what of the fighting they cover."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Scope(StrEnum):
    """Whether an incident falls under a pledge."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    UNCLEAR = "unclear"


class ActedBy(StrEnum):
    """Who acted, seen from a pledge, as far as the data say."""

    PLEDGING_SIDE = "pledging_side"
    OTHER_SIDE = "other_side"
    NON_PARTY = "non_party"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesChoice:
    """Which daily counts a pledge is tested on.

    Either ``file`` names a table in the study's folder, with ``kind`` to tell its series
    apart and ``source`` to say where they come from, or the rest says what is counted
    in a snapshot of incidents.
    """

    file: str | None = None
    source: str | None = None
    snapshot: str | None = None
    side: str | None = None
    dyad: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    area: str | None = None
    kind: str | None = None
    count: str | None = None
    listed_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlChoice:
    """A series that the pledge does not bind, with its name."""

    name: str
    series: SeriesChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedFigure:
    """A figure that others gave for the days of a pledge, with who gave it.

    ``change_pct`` is the change that the source itself draws from it, if it draws one.
    """

    start: date
    end: date
    what: str
    figure: str
    change_pct: float | None
    source: str
    url: str | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """A truce or a promise to reduce violence, in the words of those who made it.

    ``by`` are the sides that pledged and ``to`` those they pledged it to. ``acts`` and
    ``places`` bound it, None for all; ``excepted`` are parties it leaves out;
    ``self_defence`` says that answering an attack is reserved. ``start`` is None where
    no day was ever set, and ``took_effect`` False where it never began: then there is no
    truce to test. ``test_until`` bounds the days that are tested where they had no end.
    """

    id: str
    name: str
    words: str | None
    by: tuple[str, ...]
    to: tuple[str, ...]
    declared: date | None
    start: date | None
    end: date | None
    test_until: date | None
    took_effect: bool
    acts: tuple[str, ...]
    not_acts: tuple[str, ...]
    places: tuple[str, ...]
    not_places: tuple[str, ...]
    excepted: tuple[str, ...]
    self_defence: bool
    target_share: float | None
    baseline_days: int | None
    gap_days: int | None
    series: SeriesChoice | None
    controls: tuple[ControlChoice, ...]
    holidays: str | None
    figures: tuple[PublishedFigure, ...]
    sources: tuple[str, ...]
    note: str | None

    @property
    def last_tested(self) -> date | None:
        """The last day that is tested."""
        return self.test_until or self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeVerdict:
    """Whether one incident falls under a pledge, who acted, and why it was judged so."""

    incident: str
    day: date | None
    scope: Scope
    by: ActedBy
    reasons: tuple[str, ...]
