"""What was done of a promise, part by part, and how much that makes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from truceline.codebook import CommitmentRole
from truceline.linking import ROUNDING
from truceline.model import Instalment, Quantity
from truceline.process.commitments.life import Life, number
from truceline.process.commitments.sources import known_how, sources_of
from truceline.process.commitments.steps import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A step that did a part of a promise, and how much was done by then.

    ``done`` is None where no number was told so far. ``is_whole`` says that all of it
    is done.
    """

    step: Step
    instalment: Instalment
    done: float | None
    is_whole: bool


def parts_of(life: Life, steps: Iterable[Step], monitors: frozenset[str]) -> list[Part]:
    """The parts done of a promise of an amount, in the order they were reported.

    A count without a day is taken for all that had been done by then, so nothing is
    counted twice; a dated one adds to what was done before its days. A count larger than
    the promise, or of a larger whole, is of something else.
    """
    parts: list[Part] = []
    counts: set[_Count] = set()
    done: float | None = None
    whole = number(life.amount)
    for step in steps:
        if step.role is not CommitmentRole.DONE or (parts and parts[-1].is_whole):
            continue
        amount = step.terms.in_all or step.event.amount
        if not _is_of(life, step, amount, whole):
            continue
        if step.terms.level is not None and not life.is_level:
            # How many are left says nothing of how many went.
            amount = None
        count = _count(step, amount)
        # The same count told again changes nothing, and most of a long record is that.
        if count is not None and not life.is_level and count not in counts:
            counts.add(count)
            done = _most_told(counts)
        parts.append(
            Part(
                step=step,
                instalment=Instalment(
                    when=step.event.when,
                    amount=amount,
                    in_all=_is_total(step),
                    verification=known_how(step.event, life.by, monitors),
                    sources=sources_of(step.event),
                ),
                done=done,
                is_whole=_is_whole(life, step, whole, done),
            )
        )
    return parts


def done_of(life: Life, parts: Sequence[Part]) -> Quantity | None:
    """How much was done so far: at least so many, as far as numbers were told."""
    done = parts[-1].done if parts else None
    if done is None:
        return None
    unit = next(
        (
            amount.unit
            for amount in (life.amount, *(each.instalment.amount for each in parts))
            if amount is not None and amount.unit is not None
        ),
        None,
    )
    return Quantity(least=done, most=None, unit=unit)


def _is_of(
    life: Life,
    step: Step,
    amount: Quantity | None,
    whole: float | None,
) -> bool:
    out_of = number(step.terms.out_of)
    if out_of is not None and whole is not None and out_of > whole * (1 + ROUNDING):
        return False
    if amount is not None and life.first.is_apart is not step.is_apart:
        # Soldiers are not counted in bases.
        return False
    if life.is_level:
        return True
    told = None if amount is None else amount.least
    is_part = told is not None and whole is not None and told < whole
    if is_part and out_of is None and _is_of_before(life, step):
        return False
    return told is None or whole is None or told <= whole * (1 + ROUNDING)


def _is_of_before(life: Life, step: Step) -> bool:
    """Whether a count without a day is told with the promise or ahead of it: so many had
    been done by then."""
    when = step.event.when
    is_undated = when is None or when.earliest is None
    return is_undated and step.event.reported <= life.first.event.reported


def _is_whole(life: Life, step: Step, whole: float | None, done: float | None) -> bool:
    if whole is None:
        return False
    if life.is_level:
        left = number(step.terms.level or step.event.amount)
        return left is not None and left <= whole * (1 + ROUNDING)
    return done is not None and done >= whole * (1 - ROUNDING / 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Count:
    """So many were done between two days; ``first`` None for all up to the last day."""

    first: date | None
    last: date
    number: float


def _is_total(step: Step) -> bool:
    return step.terms.in_all is not None or _first(step) is None


def _first(step: Step) -> date | None:
    return None if step.event.when is None else step.event.when.earliest


def _count(step: Step, amount: Quantity | None) -> _Count | None:
    told = None
    if amount is not None:
        told = amount.least if amount.least is not None else amount.most
    if told is None:
        return None
    first = None if _is_total(step) else _first(step)
    last = step.event.reported if first is None else _last(step)
    return _Count(first=first, last=last, number=told)


def _last(step: Step) -> date:
    when = step.event.when
    latest = None if when is None else when.latest
    return min(latest or step.event.reported, step.event.reported)


def _most_told(counts: Iterable[_Count]) -> float | None:
    """The most that was done by all that was counted, with nothing counted twice."""
    told = tuple(counts)
    if not told:
        return None
    dated = _apart(told)
    starts = [_sum(dated), *(each.number for each in told)]
    for total in told:
        if total.first is None:
            later = (each for each in dated if each.first and each.first > total.last)
            starts.append(total.number + _sum(later))
    return max(starts)


def _apart(counts: Iterable[_Count]) -> list[_Count]:
    """Counts of days, each day once: where days are shared the largest count stands."""
    kept: list[_Count] = []
    largest_first = sorted(
        (each for each in counts if each.first is not None),
        key=lambda each: (-each.number, each.first, each.last),
    )
    for one in largest_first:
        if not any(_share_a_day(one, other) for other in kept):
            kept.append(one)
    return kept


def _share_a_day(one: _Count, other: _Count) -> bool:
    first = max(one.first or date.min, other.first or date.min)
    return first <= min(one.last, other.last)


def _sum(counts: Iterable[_Count]) -> float:
    return sum(each.number for each in counts)
