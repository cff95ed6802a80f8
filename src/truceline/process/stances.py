"""How hard a stand is, and whether a side's next one is softer or harder."""

from enum import StrEnum

from truceline.model import StatementKind

# From the softest to the hardest. What stands in one row counts as equally hard.
# Accusations, denials, reports and assessments say nothing of how far a side would go.
SCALE: tuple[frozenset[StatementKind], ...] = (
    frozenset({StatementKind.SUPPORT}),
    frozenset({StatementKind.OFFER, StatementKind.PROMISE}),
    frozenset({StatementKind.CONDITION}),
    frozenset({StatementKind.DEMAND}),
    frozenset({StatementKind.REFUSAL}),
    frozenset({StatementKind.THREAT}),
)


class Shift(StrEnum):
    """Which way a side's stand moved."""

    SOFTENED = "softened"
    HARDENED = "hardened"


def hardness_of(kind: StatementKind) -> int | None:
    """The step of a kind of statement on the scale; None for one that is not on it."""
    return next((step for step, kinds in enumerate(SCALE) if kind in kinds), None)


def shift_between(earlier: StatementKind, later: StatementKind) -> Shift | None:
    """Which way the later stand moved; None for equally hard ones and those off the scale."""
    before, after = hardness_of(earlier), hardness_of(later)
    if before is None or after is None or before == after:
        return None
    return Shift.SOFTENED if after < before else Shift.HARDENED
