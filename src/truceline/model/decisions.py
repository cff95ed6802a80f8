"""What people decided about a study, apart from everything the program worked out."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from truceline.model.span import Span
from truceline.model.vocabulary import TruceVerdict


class DecisionKind(StrEnum):
    """What is decided."""

    FINDING = "finding"
    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"
    SAME = "same"
    NOT_SAME = "not_same"
    WITHDRAW = "withdraw"


class RowKind(StrEnum):
    """What sort of row of the record a decision is about."""

    CLAIM = "claim"
    STATEMENT = "statement"
    CONDITION = "condition"


class RowField(StrEnum):
    """A field of a row that a person may correct."""

    TYPE = "type"
    FACTUALITY = "factuality"
    ISSUE = "issue"
    DATE = "date"
    AMOUNT = "amount"
    PLACE = "place"
    SOURCE = "source"
    TARGET = "target"
    KIND = "kind"
    SPEAKER = "speaker"
    ADDRESSEE = "addressee"
    PARTY = "party"
    REQUIRES = "requires"
    BEFORE = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A person's verdict on a truce, with the reason for it."""

    pledge: str
    verdict: TruceVerdict
    by: str
    on: date
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewValue:
    """A field's value as a person wrote it: "2020-02-21", "united-states", "none"."""

    field: RowField
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPlace:
    """Where a row stood and what it was read as when it was decided on.

    It tells a reader of the file what was meant, and finds the row again after another
    coding has given it another id. ``words`` are the first of its evidence, with blanks
    and line ends folded.
    """

    kind: RowKind
    read_as: str
    article_id: str
    path: str
    span: Span
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A field that a person corrected, with what was written, by whom and when."""

    field: RowField
    value: str
    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """The record's id of a row that people decided on, and what they decided.

    The id stays that of the row as it was coded, whatever has been corrected since.
    Without a name and a correction it only keeps the id from changing where a row
    beside it was rejected.
    """

    id: str
    accepted_by: str | None = None
    corrected: tuple[Correction, ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        """Everyone whose decision stands, in the order of the row's fields."""
        accepted = () if self.accepted_by is None else (self.accepted_by,)
        names = (*accepted, *(each.by for each in self.corrected))
        return tuple(dict.fromkeys(names))

    @property
    def vouches_for_sides(self) -> bool:
        """Whether somebody accepted the row, or corrected who did it or to whom."""
        sides = {RowField.SOURCE, RowField.TARGET}
        return self.accepted_by is not None or any(
            each.field in sides for each in self.corrected
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One entry of ``decisions.yaml``: who decided what about which row, when and why.

    ``of`` is the id of what was decided on, ``row`` where that stood. ``verdict`` belongs
    to a finding, ``values`` to a correction, ``other`` to what is or is not the same.
    ``line`` is where it stands in the file, which says nothing of what was decided.
    """

    kind: DecisionKind
    of: str
    by: str
    on: date
    because: str
    verdict: TruceVerdict | None = None
    row: RowPlace | None = None
    other: str | None = None
    other_row: RowPlace | None = None
    values: tuple[NewValue, ...] = ()
    line: int | None = field(default=None, compare=False, repr=False)

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


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedPair:
    """Two claims that a person said are, or are not, of one event; ids in order.

    ``line`` is that of the decision in ``decisions.yaml``.
    """

    first: str
    second: str
    by: str
    line: int | None = None
