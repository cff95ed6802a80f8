"""What a trained ranking of the sides of acts is: which ends it tells of, and its card."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from truceline.coding.learned.card import ModelCard


class End(StrEnum):
    """Who does an act, and whom it is done to."""

    SOURCE = "source"
    TARGET = "target"


Numbers = dict[str, float]


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen for one end of an act: numbers that all candidates share, and those of
    each candidate."""

    shared: Numbers
    own: tuple[Numbers, ...]


class EndsCard(ModelCard, frozen=True, forbid_unknown_fields=True):
    """What a ranking's folder says of it.

    ``columns`` are the numbers that it asks for, in order. Who stands at an end by the rules
    is replaced by whoever is likelier by ``lead``; an end that the rules leave open is
    filled with who has a chance of ``enough``.
    """

    what = "a ranking"
    remedy = "install truceline again, or make a ranking as docs/trained-model.md says"

    columns: tuple[str, ...]
    lead: float
    enough: float


class Ranks(Protocol):
    """A ranking, ready to tell chances."""

    card: EndsCard

    def chances(self, end: End, seen: Sequence[Seen]) -> list[list[float]]:
        """For each act, the chance of each candidate that it stands at that end."""
        ...
