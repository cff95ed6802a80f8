"""What the coders have found so far in one article."""

from dataclasses import dataclass

from truceline.model import Claim, Condition, Statement, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The rows of an article as they grow from coder to coder."""

    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    conditions: tuple[Condition, ...] = ()
    terms: tuple[Term, ...] = ()
