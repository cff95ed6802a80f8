"""A promise while it is followed: what founded it, and the steps that concern it."""

from dataclasses import dataclass, field
from datetime import date

from truceline.codebook import CommitmentRole, KeptBy
from truceline.model import Event, Issue, Participant, Precision, Quantity, When
from truceline.process.commitments.steps import Step, sides_of
from truceline.process.commitments.terms import Terms, merged, reckoned

# Not tuned. Reports of one promise follow each other within a quarter; a promise of
# which nothing was heard for longer is not what a new report speaks of without saying so.
QUIET_DAYS = 90
# How long after its announcement a truce of which no days were told can be meant.
NEAR_DAYS = 30


@dataclass(slots=True)
class Life:
    """A promise as its reports found it, and what was done about it, in order.

    Each report adds what those before it did not tell: who promised to whom, how many,
    which terms. ``amount`` is a level to be reached if ``is_level``. ``last_told`` is the
    day of the last report that founded it.
    """

    issue: Issue
    kept_by: KeptBy
    first: Step
    founding: list[Step] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    by: tuple[Participant, ...] = ()
    to: tuple[Participant, ...] = ()
    by_sides: frozenset[str] = frozenset()
    to_sides: frozenset[str] = frozenset()
    amount: Quantity | None = None
    is_level: bool = False
    terms: Terms = field(default_factory=Terms)
    last_told: date = date.min

    def __post_init__(self) -> None:
        self.add(self.first)

    def add(self, step: Step) -> None:
        """Counts one more report to what founded it."""
        self.founding.append(step)
        if not self.by:
            self.by, self.by_sides = step.makers, step.sources
        if not self.to:
            self.to, self.to_sides = step.others, sides_of(step.others)
        if self.amount is None:
            self.amount = step.terms.level or step.event.amount
            self.is_level = step.terms.level is not None
        self.terms = reckoned(merged(self.terms, step.terms), self.promised)
        self.last_told = max(self.last_told, step.event.reported)

    @property
    def is_offered(self) -> bool:
        """Whether it hangs on the other side's taking it up."""
        return self.first.role is CommitmentRole.OFFERED

    @property
    def promised(self) -> When:
        """When it was promised, as vague as that is known."""
        return promised_when(self.first.event)


def promised_when(event: Event) -> When:
    """When it was promised: the date of what is planned is not that of the promise."""
    if event.when is not None and event.factuality == "actual":
        return event.when
    return When(earliest=None, latest=event.reported, precision=Precision.BEFORE)


def first_day(when: When | None) -> date | None:
    """The first day that it can have been."""
    return None if when is None else when.earliest or when.latest


def last_day(when: When | None) -> date | None:
    """The last day that it can have been."""
    return None if when is None else when.latest or when.earliest


def number(quantity: Quantity | None) -> float | None:
    """The number that was told; of a range its upper end."""
    if quantity is None:
        return None
    return quantity.most if quantity.most is not None else quantity.least
