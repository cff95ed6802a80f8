"""Many decisions on one row as what holds of it: the latest on each thing counts."""

from dataclasses import dataclass, field

from truceline.model import Correction, Decision, DecisionKind, RowField

# What is decided about a row by itself, not beside another or about a pledge.
ON_ROWS = frozenset(
    {
        DecisionKind.ACCEPT,
        DecisionKind.REJECT,
        DecisionKind.CORRECT,
        DecisionKind.WITHDRAW,
    }
)


@dataclass(slots=True)
class Ruling:
    """What holds of one row after all that was decided about it.

    Accepting or correcting a row that was rejected brings it back; accepting one that
    was corrected accepts it as corrected; withdrawing leaves nothing.
    """

    accepted_by: str | None = None
    is_rejected: bool = False
    corrections: dict[RowField, Correction] = field(default_factory=dict)

    def take(self, decision: Decision) -> None:
        """Takes up the next decision on the row."""
        match decision.kind:
            case DecisionKind.ACCEPT:
                self.accepted_by, self.is_rejected = decision.by, False
            case DecisionKind.REJECT:
                self.accepted_by, self.is_rejected = None, True
            case DecisionKind.CORRECT:
                self.is_rejected = False
                for each in decision.values:
                    self.corrections[each.field] = Correction(
                        field=each.field,
                        value=each.value,
                        by=decision.by,
                        on=decision.on,
                    )
            case DecisionKind.WITHDRAW:
                self.accepted_by, self.is_rejected = None, False
                self.corrections.clear()

    def corrected(self) -> tuple[Correction, ...]:
        """The corrections in the order of the fields."""
        return tuple(
            self.corrections[each] for each in RowField if each in self.corrections
        )


def is_on_row(decision: Decision) -> bool:
    """Whether a decision is about one row by itself."""
    return decision.kind in ON_ROWS and decision.other is None
