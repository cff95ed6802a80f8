"""What people decided about a study, apart from everything the program worked out."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from truceline.model.vocabulary import TruceVerdict


class DecisionKind(StrEnum):
    """What is decided."""

    FINDING = "finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A person's verdict on a truce, with the reason for it."""

    pledge: str
    verdict: TruceVerdict
    by: str
    on: date
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One entry of ``decisions.yaml``: who decided what about which row, when and why.

    ``of`` is the id of what was decided on. ``verdict`` belongs to a finding.
    """

    kind: DecisionKind
    of: str
    by: str
    on: date
    because: str
    verdict: TruceVerdict | None = None

    @property
    def finding(self) -> Finding | None:
        """The finding that it is, if it is one."""
        if self.verdict is None:
            return None
        return Finding(
            pledge=self.of,
            verdict=self.verdict,
            by=self.by,
            on=self.on,
            because=self.because,
        )
