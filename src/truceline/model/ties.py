"""What binds actors to one another for a time: factions, alliances, who speaks for whom."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TieKind(StrEnum):
    """How an actor is bound to another."""

    FACTION_OF = "faction_of"
    ALLIED_WITH = "allied_with"
    NEGOTIATES_FOR = "negotiates_for"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """Days from and until which something holds; an end that is not known is None.

    ``since`` is the earliest day that "2018-08" can mean and ``until`` the latest. On
    the days from ``surely_since`` to ``surely_until`` it holds whatever day was meant.
    """

    since: date | None
    until: date | None
    surely_since: date | None = None
    surely_until: date | None = None

    def may_hold_on(self, day: date) -> bool:
        """Whether it may hold on that day."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )

    def surely_shared(self, other: "Tenure") -> tuple[date, date] | None:
        """The first and last day on which both surely hold, or None.

        An end that is not known does not end it.
        """
        first = max(self.surely_since or date.min, other.surely_since or date.min)
        last = min(self.surely_until or date.max, other.surely_until or date.max)
        return (first, last) if first <= last else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie(Tenure):
    """One actor bound to another for a time.

    ``tracks`` are the tracks on which it negotiates for the other; empty means all that
    the other is a side of.
    """

    kind: TieKind
    to: str
    tracks: tuple[str, ...] = ()
    seen: str | None = None
