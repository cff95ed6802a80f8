"""What became of a promise, change by change, as it could be known up to a day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from truceline.codebook import CommitmentRole, KeptBy
from truceline.model import CommitmentStatus, Precision, StatusChange, When
from truceline.model.commitments import Source
from truceline.process.commitments.instalments import Part
from truceline.process.commitments.life import (
    NEAR_DAYS,
    QUIET_DAYS,
    Life,
    first_day,
    last_day,
)
from truceline.process.commitments.sources import is_alleged, sources_of
from truceline.process.commitments.steps import Step
from truceline.process.commitments.terms import day_after
from truceline.process.days import since

OVER = frozenset(
    {CommitmentStatus.KEPT, CommitmentStatus.BROKEN, CommitmentStatus.LAPSED}
)


def changes_of(
    life: Life, parts: Iterable[Part], *, as_of: date
) -> tuple[StatusChange, ...]:
    """The status of a promise from its first report on; the last one is the present."""
    walk = _Walk(life)
    walk.change(
        CommitmentStatus.PROMISED,
        since=life.promised,
        reported=life.first.event.reported,
        because=life.first.rule.because,
        sources=tuple(
            source for each in life.founding for source in sources_of(each.event)
        ),
    )
    done = {part.step.event.id: part for part in parts}
    marks = [*_clock(life, as_of), *_reports(life.steps)]
    for mark in sorted(marks, key=lambda one: one.place):
        if life.kept_by is KeptBy.LASTING:
            walk.lasting(mark)
        else:
            walk.counted(mark, done)
    return tuple(walk.changes)


def marks_passed(life: Life, as_of: date) -> int:
    """How many days have come on which the calendar alone may change its status."""
    return sum(1 for _ in _clock(life, as_of))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """A day on which a status may change: a report, or a term that comes or runs out."""

    day: date
    step: Step | None
    clock: str = ""

    @property
    def place(self) -> tuple[date, bool, str]:
        """Reports of a day stand before the terms that run out on it."""
        return (
            self.day,
            self.step is None,
            self.step.event.id if self.step else self.clock,
        )


def _reports(steps: Iterable[Step]) -> Iterator[_Mark]:
    for step in steps:
        yield _Mark(day=step.event.reported, step=step)


def _clock(life: Life, as_of: date) -> Iterator[_Mark]:
    """The days on which terms come or have run out, up to the day asked."""
    terms = life.terms
    known = life.first.event.reported
    days: list[tuple[str, date]] = []
    if life.kept_by is KeptBy.LASTING:
        start, end = last_day(terms.start), last_day(terms.end)
        if start is not None:
            days.append(("begins", start))
        if end is not None:
            days.append(("has ended", day_after(end, 1)))
        else:
            days.extend(("silence", day) for day in _silences(life, start, NEAR_DAYS))
    else:
        due = last_day(terms.due)
        if due is not None:
            days.append(("due", due))
            days.append(("has passed", day_after(due, 1)))
        else:
            start = last_day(terms.start)
            days.extend(("silence", day) for day in _silences(life, start, QUIET_DAYS))
    for clock, day in days:
        if max(day, known) <= as_of:
            yield _Mark(day=max(day, known), step=None, clock=clock)


def _silences(life: Life, start: date | None, days: int) -> Iterator[date]:
    """The days on which nothing had been reported of it for so long; from its start on."""
    heard = sorted({each.event.reported for each in (*life.founding, *life.steps)})
    for last, following in pairwise([*heard, date.max]):
        day = day_after(max(last, start or last), days)
        if day < following:
            yield day


@dataclass(slots=True)
class _Walk:
    """A promise walked through, mark by mark."""

    life: Life
    changes: list[StatusChange]
    held: list[Step]
    accused: list[Step]

    def __init__(self, life: Life) -> None:
        self.life = life
        self.changes = []
        self.held = []
        self.accused = []

    @property
    def now(self) -> CommitmentStatus:
        return self.changes[-1].status

    def change(
        self,
        status: CommitmentStatus,
        *,
        since: When | None,
        reported: date,
        because: str,
        sources: tuple[Source, ...],
    ) -> None:
        if self.changes and self.now is status:
            return
        self.changes.append(
            StatusChange(
                status=status,
                since=since,
                reported=reported,
                because=because,
                sources=sources,
            )
        )

    def by_step(self, status: CommitmentStatus, step: Step) -> None:
        self.change(
            status,
            since=since(step.event),
            reported=step.event.reported,
            because=step.rule.because,
            sources=sources_of(step.event),
        )

    def by_clock(self, status: CommitmentStatus, mark: _Mark, because: str) -> None:
        day = When(earliest=mark.day, latest=mark.day, precision=Precision.DAY)
        self.change(status, since=day, reported=mark.day, because=because, sources=())

    def lasting(self, mark: _Mark) -> None:
        """One mark of a promise that is kept by lasting."""
        step = mark.step
        if step is None:
            self._lasting_clock(mark)
            return
        match step.role:
            case CommitmentRole.REFUSED if self.life.is_offered and not self.held:
                self.by_step(CommitmentStatus.LAPSED, step)
            case CommitmentRole.DONE if self.now not in OVER:
                self.held.append(step)
                self._held(step)
            case CommitmentRole.KEPT if self.now is not CommitmentStatus.BROKEN:
                self.held.append(step)
                if not self.accused:
                    self.by_step(CommitmentStatus.KEPT, step)
            case CommitmentRole.BROKEN if self.now is not CommitmentStatus.LAPSED:
                if is_alleged(step.event, self.life.by):
                    self.accused.append(step)
                    if self.now is CommitmentStatus.KEPT:
                        self.by_step(CommitmentStatus.CANNOT_TELL, step)
                else:
                    self.by_step(CommitmentStatus.BROKEN, step)
            case _:
                pass

    def _held(self, step: Step) -> None:
        end = last_day(self.life.terms.end)
        if end is not None and step.event.reported > end and _is_late(step, end):
            if not self.accused:
                self.by_step(CommitmentStatus.KEPT, step)
            return
        if self.now is not CommitmentStatus.CANNOT_TELL:
            self.by_step(CommitmentStatus.PART_DONE, step)

    def _lasting_clock(self, mark: _Mark) -> None:
        if self.now in OVER:
            return
        match mark.clock:
            case "begins" if self.now is CommitmentStatus.PROMISED:
                if not self.life.is_offered or self._is_accepted():
                    self.by_clock(CommitmentStatus.DUE, mark, "its first day came")
            case "has ended":
                end = last_day(self.life.terms.end)
                late = [one for one in self.held if end and _is_late(one, end)]
                if self.accused:
                    because = "it ended, and a breach of it is alleged"
                    self.by_clock(CommitmentStatus.CANNOT_TELL, mark, because)
                elif late:
                    sources = tuple(
                        source for one in late for source in sources_of(one.event)
                    )
                    day = When(earliest=end, latest=end, precision=Precision.DAY)
                    self.change(
                        CommitmentStatus.KEPT,
                        since=day,
                        reported=mark.day,
                        because="it ended, and was reported to hold at its end",
                        sources=sources,
                    )
                else:
                    because = "it ended, and no report says whether it held to its end"
                    self.by_clock(CommitmentStatus.CANNOT_TELL, mark, because)
            case "silence":
                self._silent(mark, NEAR_DAYS)
            case _:
                pass

    def _is_accepted(self) -> bool:
        return any(one.role is CommitmentRole.ACCEPTED for one in self.life.steps)

    def counted(self, mark: _Mark, done: dict[str, Part]) -> None:
        """One mark of a promise that is kept by an act, or by all of an amount."""
        if self.now in OVER:
            return
        step = mark.step
        if step is None:
            self._counted_clock(mark)
        elif step.role is CommitmentRole.REFUSED and self.life.is_offered:
            self.by_step(CommitmentStatus.LAPSED, step)
        elif step.role is CommitmentRole.DONE and self.life.kept_by is KeptBy.ACT:
            self.by_step(CommitmentStatus.KEPT, step)
        elif step.event.id in done:
            is_whole = done[step.event.id].is_whole
            self.by_step(
                CommitmentStatus.KEPT if is_whole else CommitmentStatus.PART_DONE, step
            )

    def _silent(self, mark: _Mark, days: int) -> None:
        because = f"nothing was reported of it for {days} days"
        self.by_clock(CommitmentStatus.CANNOT_TELL, mark, because)

    def _counted_clock(self, mark: _Mark) -> None:
        if mark.clock == "silence":
            # No later report can be of it any more. A part that was done stays so.
            if self.now is CommitmentStatus.PROMISED:
                self._silent(mark, QUIET_DAYS)
        elif mark.clock == "due":
            if self.now is CommitmentStatus.PROMISED:
                self.by_clock(CommitmentStatus.DUE, mark, "its last day came")
        else:
            because = "its day passed without a report that it was done"
            self.by_clock(CommitmentStatus.OVERDUE, mark, because)


def _is_late(step: Step, end: date) -> bool:
    """Whether a report says that a truce held on its last day or the one before."""
    first = first_day(step.event.when) if step.event.when else step.event.reported
    return (first or step.day) >= end - timedelta(days=1)
