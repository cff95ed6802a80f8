"""Which steps concern which promises, by issue, sides and days."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from operator import attrgetter

from truceline.codebook import CommitmentRole, KeptBy
from truceline.linking import is_near
from truceline.model import EventType, Issue
from truceline.process.commitments.life import (
    NEAR_DAYS,
    QUIET_DAYS,
    Life,
    first_day,
    last_day,
    number,
)
from truceline.process.commitments.steps import Step
from truceline.process.commitments.terms import day_after

# A truce and a pledge of less violence are kept and broken by the same acts.
SHARED = {Issue.VIOLENCE_REDUCTION: Issue.CEASEFIRE}

# How long after its last word a promise is still known by its number, or by its day.
YEAR_DAYS = 365

_reported = attrgetter("event.reported")


class StepsBySide:
    """Steps that found no promise, by issue and side, each in the order of its report."""

    __slots__ = ("_steps",)

    def __init__(self, steps: Iterable[Step]) -> None:
        self._steps: dict[tuple[Issue, str], list[Step]] = defaultdict(list)
        for step in steps:
            issue = SHARED.get(step.rule.about, step.rule.about)
            for side in step.sources | step.targets:
                self._steps[issue, side].append(step)

    def concerning(self, life: Life) -> list[Step]:
        """The steps that concern a promise, in the order of their reports.

        None is looked for beyond the time in which it could concern the promise. Where
        no report says who is to act, it is whoever is seen to.
        """
        found = self._by(life, life.by_sides)
        if _is_unnamed(life) and found:
            # Those it is promised to may refuse it, or free people of their own besides.
            doers = frozenset().union(*(step.sources for step in found.values()))
            found |= self._by(life, doers - life.to_sides)
        return sorted(found.values(), key=lambda step: step.place)

    def _by(self, life: Life, by: frozenset[str]) -> dict[str, Step]:
        issue = SHARED.get(life.issue, life.issue)
        return {
            step.event.id: step
            for side in sorted(by | life.to_sides)
            for step in _in_time(life, self._steps.get((issue, side), []), by)
        }


def _is_unnamed(life: Life) -> bool:
    return life.kept_by is KeptBy.AMOUNT and not life.by_sides


def _in_time(life: Life, steps: list[Step], by: frozenset[str]) -> Iterator[Step]:
    founding = {each.event.id for each in life.founding}
    promised = life.promised.latest or life.first.event.reported
    until = _last_report(life, life.last_told)
    longest = day_after(until, YEAR_DAYS - QUIET_DAYS)
    for index in range(bisect_left(steps, promised, key=_reported), len(steps)):
        step = steps[index]
        if step.event.reported > until:
            if step.event.reported > longest:
                return
            if not _is_known_again(life, step):
                continue
        if step.day < promised or step.event.id in founding:
            continue
        if _is_by_sides(life, step, by) and _is_within(life, step, promised):
            until = max(until, _last_report(life, step.event.reported))
            yield step


def _is_known_again(life: Life, step: Step) -> bool:
    """Whether a promise is meant long after the last word of it.

    So is one act that was due on a day and is done late; and a number where a report says
    that all of it is done by now, or a part of so many.
    """
    if life.kept_by is KeptBy.ACT:
        return life.terms.due is not None
    whole = number(life.amount)
    if life.kept_by is not KeptBy.AMOUNT or life.is_level or whole is None:
        return False
    told = (step.terms.out_of, step.terms.in_all)
    numbers = (number(each) for each in told)
    return any(each is not None and is_near(each, whole) for each in numbers)


def _last_report(life: Life, heard: date) -> date:
    """The last day on which a report can still concern a promise last heard of then."""
    if life.kept_by is not KeptBy.LASTING:
        # Until its term it is not forgotten.
        due = last_day(life.terms.due) or heard
        return day_after(max(heard, due), QUIET_DAYS)
    return day_after(_last_of_truce(life), NEAR_DAYS)


def _last_of_truce(life: Life) -> date:
    terms = life.terms
    end = last_day(terms.end)
    if end is not None:
        return end
    start = last_day(terms.start)
    if start is not None:
        return day_after(start, terms.length_days or NEAR_DAYS)
    # It may begin some time after it was promised.
    promised = life.promised.latest or life.first.event.reported
    return day_after(promised, NEAR_DAYS + (terms.length_days or 0))


def _is_within(life: Life, step: Step, promised: date) -> bool:
    """Whether what is reported of a truce lies in its days; all else only follows it."""
    if life.kept_by is not KeptBy.LASTING:
        return True
    start = first_day(life.terms.start) or promised
    if step.day < start and step.role is CommitmentRole.DONE:
        return False
    when = step.event.when
    return when is None or when.latest is None or when.latest <= _last_of_truce(life)


def _is_by_sides(life: Life, step: Step, by: frozenset[str]) -> bool:
    to = life.to_sides
    source, target = step.sources, step.targets
    match step.role:
        case CommitmentRole.ACCEPTED | CommitmentRole.REFUSED:
            return not source & by and bool(source & to or target & by)
        case CommitmentRole.ENDED:
            return bool(source & (by | to))
        case CommitmentRole.BROKEN:
            is_told_of = step.event.type is EventType.ACCUSE
            return bool((target if is_told_of else source) & by)
    if life.kept_by is KeptBy.LASTING:
        return bool((source | target) & by)
    if life.issue is Issue.TALKS:
        return by | to <= source | target
    if source & by:
        # Whose forces left is told by the sentence: "the security forces left the town".
        return life.issue is not Issue.WITHDRAWAL or bool(by & step.event.named)
    if not source and life.issue is Issue.WITHDRAWAL:
        # "American forces have been cut": whose forces they are, has done it.
        return bool(target & by)
    # Where nobody is named who is to act, those of the other side are freed; and where
    # nobody is named who freed them, just as many as were promised are those.
    if _is_unnamed(life):
        return bool(target & to and not source & to)
    is_by_nobody = not source & step.event.named
    return bool(is_by_nobody and target & to and _is_all_of(life, step))


def _is_all_of(life: Life, step: Step) -> bool:
    whole, told = number(life.amount), number(step.event.amount)
    if life.is_level or life.kept_by is not KeptBy.AMOUNT or whole is None:
        return False
    return told is not None and told == whole
