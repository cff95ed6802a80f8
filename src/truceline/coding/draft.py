"""What the coders have found so far in one article."""

from dataclasses import dataclass

from truceline.model import Claim, Condition, Statement, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The rows of an article as they grow from coder to coder.

    ``threatened`` are acts that a threat tells by itself: no rows, yet they tell later
    coders what the threat is about.
    """

    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    threatened: tuple[Claim, ...] = ()
    conditions: tuple[Condition, ...] = ()
    terms: tuple[Term, ...] = ()

    @property
    def spoken_of(self) -> tuple[Claim, ...]:
        """The claims, and the acts that only a threat tells."""
        return (*self.claims, *self.threatened)
