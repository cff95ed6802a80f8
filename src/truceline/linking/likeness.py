"""How much speaks for two mentions reporting one act, with the reasons in words.

Each ground gives points for or against; a ground that rules it out gives None. The sum
is turned into a likeness between 0 and 1. The points were set by hand and
measured on marked reports (``truceline evaluate``, own-events and own-groups); none
belongs to a single text.
"""

from dataclasses import dataclass
from math import exp

from truceline.linking import grounds
from truceline.linking.traits import Traits

# Two mentions of the same type about which nothing else is known are different acts.
BASE = -2.5

# From here on two mentions are counted to one event.
ENOUGH = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How like two mentions are, between 0 and 1, and why."""

    value: float
    reasons: tuple[str, ...]


def likeness_of(one: Traits, other: Traits) -> Likeness | None:
    """How like they are, or None where something rules out that they are one act."""
    points = BASE
    reasons: list[str] = []
    for compare in grounds.GROUNDS:
        found = compare(one, other)
        if found is None:
            return None
        points += found.points
        if found.reason is not None:
            reasons.append(found.reason)
    return Likeness(value=1 / (1 + exp(-points)), reasons=tuple(reasons))
