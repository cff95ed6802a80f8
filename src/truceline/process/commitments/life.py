"""A promise while it is followed: what founded it, and the steps that concern it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from truceline.codebook import CommitmentRole, KeptBy
from truceline.linking import is_same_amount
from truceline.model import Event, Issue, Participant, Precision, Quantity, When
from truceline.process.commitments.steps import Step
from truceline.process.commitments.terms import Terms, merged, reckoned

# Not tuned. Reports of one promise follow each other within a quarter; a promise of
# which nothing was heard for longer is not what a new report speaks of without saying so.
QUIET_DAYS = 90
# How long after its announcement a truce of which no days were told can be meant.
NEAR_DAYS = 30
# A count in the news is a round number.
ROUNDING = 0.05


@dataclass(slots=True)
class Life:
    """A promise as its reports found it, and what was done about it, in order."""

    issue: Issue
    kept_by: KeptBy
    founding: list[Step]
    steps: list[Step] = field(default_factory=list)

    @property
    def first(self) -> Step:
        """The step that was reported first."""
        return self.founding[0]

    @property
    def by(self) -> tuple[Participant, ...]:
        """Who promised it: who did by the first report that says so."""
        return next((s.event.source for s in self.founding if s.event.source), ())

    @property
    def to(self) -> tuple[Participant, ...]:
        """To whom it was promised."""
        return next((s.event.target for s in self.founding if s.event.target), ())

    @property
    def amount(self) -> Quantity | None:
        """How many were promised; the level to be reached, where one was told."""
        amounts = (each.terms.level or each.event.amount for each in self.founding)
        return next((each for each in amounts if each is not None), None)

    @property
    def is_level(self) -> bool:
        """Whether the amount is what is to be left, not what is to be done."""
        return any(each.terms.level is not None for each in self.founding)

    @property
    def is_offered(self) -> bool:
        """Whether it hangs on the other side's taking it up."""
        return self.first.role is CommitmentRole.OFFERED

    @property
    def promised(self) -> When:
        """When it was promised, as vague as that is known."""
        return promised_when(self.first.event)

    @property
    def terms(self) -> Terms:
        """The terms of all reports that founded it."""
        terms = Terms()
        for each in self.founding:
            terms = merged(terms, each.terms)
        return reckoned(terms, self.promised)

    def may_be_again(self, step: Step) -> bool:
        """Whether a promise can be this one, told again."""
        if step.rule.about is not self.issue:
            return False
        if not _meet(sides_of(step.event.source), sides_of(self.by)):
            return False
        last = max(each.event.reported for each in self.founding)
        if not _agree(self.amount, step.terms.level or step.event.amount):
            return False
        terms = self.terms
        other = reckoned(step.terms, promised_when(step.event))
        told = (
            (terms.start, other.start),
            (terms.end, other.end),
            (terms.due, other.due),
        )
        if not all(_overlap(one, another) for one, another in told):
            return False
        if _has_passed(terms, promised_when(step.event)):
            return False
        days = NEAR_DAYS if self.kept_by is KeptBy.LASTING else QUIET_DAYS
        return step.event.reported - last <= timedelta(days=days)

    def concerns(self, step: Step) -> bool:
        """Whether what a step did can be about this promise: its issue, sides and days."""
        return (
            self._is_about(step)
            and self._is_by_sides(step)
            and step.event.id not in {each.event.id for each in self.founding}
            and self._is_in_time(step)
        )

    def _is_about(self, step: Step) -> bool:
        if step.rule.about is self.issue:
            return True
        # A truce and a pledge of less violence are kept and broken by the same acts.
        lasting = (Issue.CEASEFIRE, Issue.VIOLENCE_REDUCTION)
        return self.issue in lasting and step.rule.about in lasting

    def _is_by_sides(self, step: Step) -> bool:
        by, to = sides_of(self.by), sides_of(self.to)
        source, target = sides_of(step.event.source), sides_of(step.event.target)
        match step.role:
            case CommitmentRole.ACCEPTED | CommitmentRole.REFUSED:
                return not _meet(source, by) and (
                    _meet(source, to) or _meet(target, by)
                )
            case CommitmentRole.ENDED:
                return _meet(source, by | to)
            case CommitmentRole.BROKEN:
                doers = target if step.event.type == "ACCUSE" else source
                return _meet(doers, by)
        if self.kept_by is KeptBy.LASTING:
            return _meet(source | target, by)
        if self.kept_by is KeptBy.ACT:
            return (
                by | to <= source | target
                if self.issue is Issue.TALKS
                else _meet(source, by)
            )
        if names_doer(self.first.event) or not to:
            return _meet(source, by)
        # The promise's words name nobody who is to act: those of one side are freed.
        return _meet(source, by) or (_meet(target, to) and not _meet(source, to))

    def _is_in_time(self, step: Step) -> bool:
        promised = self.promised.latest or self.first.event.reported
        if step.event.reported < promised or step.day < promised:
            return False
        if self.kept_by is not KeptBy.LASTING:
            return True
        terms = self.terms
        start, end = first_day(terms.start), last_day(terms.end)
        if start is not None and step.day < start and step.role is CommitmentRole.DONE:
            return False
        last = end or (start or promised) + timedelta(
            days=terms.length_days or NEAR_DAYS
        )
        if step.event.when is not None and step.event.when.latest is not None:
            return step.event.when.latest <= last
        return step.event.reported <= last + timedelta(days=NEAR_DAYS)


def found_lives(steps: Iterable[Step], kept_by: dict[Issue, KeptBy]) -> list[Life]:
    """Promises from the steps that founded them; a promise told again founds no second."""
    lives: list[Life] = []
    for step in steps:
        if not step.is_founding:
            continue
        again = [life for life in lives if life.may_be_again(step)]
        if again:
            again[-1].founding.append(step)
        else:
            issue = step.rule.about
            lives.append(Life(issue, kept_by[issue], [step]))
    return lives


def promised_when(event: Event) -> When:
    """When it was promised: the date of what is planned is not that of the promise."""
    if event.when is not None and event.factuality == "actual":
        return event.when
    return When(earliest=None, latest=event.reported, precision=Precision.BEFORE)


def names_doer(event: Event) -> bool:
    """Whether a report's own words name someone who takes part."""
    return any(mention.names_someone for mention in event.mentions)


def sides_of(participants: Sequence[Participant]) -> frozenset[str]:
    """The sides that those who take part stand for."""
    return frozenset(each.side for each in participants)


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


def _meet(some: frozenset[str], others: frozenset[str]) -> bool:
    return bool(some & others)


def _agree(one: Quantity | None, other: Quantity | None) -> bool:
    return one is None or other is None or is_same_amount(one, other)


def _overlap(one: When | None, other: When | None) -> bool:
    if one is None or other is None:
        return True
    earliest = max(one.earliest or date.min, other.earliest or date.min)
    latest = min(one.latest or date.max, other.latest or date.max)
    return earliest <= latest


def _has_passed(terms: Terms, promised: When) -> bool:
    """Whether a later promise was made after the end that this one had."""
    end = last_day(terms.end)
    made = promised.earliest or promised.latest
    return end is not None and made is not None and made > end
