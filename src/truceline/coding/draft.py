"""What the coders have found so far in one article."""

from dataclasses import dataclass

from truceline.model import Claim, Condition, Statement, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldAt:
    """Where a claim is told: sentence and word by their numbers, and whether its clause tells
    who does it and whom it is meant for."""

    sentence: int
    word: int
    is_source_told: bool
    is_target_told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The rows of an article as they grow from coder to coder.

    ``told`` has one row for each claim, in the same order, up to the coder that joins
    claims. ``threatened`` are acts that a threat tells by itself: no rows, yet they tell later
    coders what the threat is about.
    """

    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    told: tuple[ToldAt, ...] = ()
    threatened: tuple[Claim, ...] = ()
    conditions: tuple[Condition, ...] = ()
    terms: tuple[Term, ...] = ()

    @property
    def spoken_of(self) -> tuple[Claim, ...]:
        """The claims, and the acts that only a threat tells."""
        return (*self.claims, *self.threatened)
