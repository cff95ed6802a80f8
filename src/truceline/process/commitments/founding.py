"""Which promises there are: a report makes a new one, or tells an old one again."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta

from truceline.codebook import KeptBy
from truceline.linking import is_near
from truceline.model import Event, Issue, Quantity, When
from truceline.process.commitments.life import (
    NEAR_DAYS,
    QUIET_DAYS,
    Life,
    last_day,
    number,
    promised_when,
)
from truceline.process.commitments.steps import Step
from truceline.process.commitments.terms import Terms, reckoned

# Terms that lie no further apart are one term, reckoned by different clocks.
TERM_DAYS = 7


def found_lives(
    steps: Iterable[Step],
    kept_by: Mapping[Issue, KeptBy],
    track_of: Callable[[Event], str | None],
) -> list[Life]:
    """The promises of steps given by the day of their report, in that order.

    A promise told again founds no second one. Of several that a report can mean it is
    counted to the one founded last. Talks are promised on a track, whoever of its sides
    says so, and talks on none bind nobody: somebody will talk with somebody.
    """
    lives: list[Life] = []
    fresh: dict[tuple[Issue, str], list[Life]] = defaultdict(list)
    for step in steps:
        if not step.is_founding:
            continue
        keys = _keys(step, track_of)
        if not keys:
            continue
        again = next(_again(step, keys, fresh), None)
        if again is not None:
            again.add(step)
            life = again
        else:
            issue = step.rule.about
            life = Life(issue, kept_by[issue], step)
            lives.append(life)
        for key in keys:
            if life not in fresh[key]:
                fresh[key].append(life)
    return lives


def _keys(
    step: Step, track_of: Callable[[Event], str | None]
) -> list[tuple[Issue, str]]:
    """Under what a promise is looked for: its issue with each side that makes it.

    One that nobody is named to make is looked for by those it is made to, and talks by
    their track.
    """
    if step.rule.about is Issue.TALKS:
        track = track_of(step.event)
        return [] if track is None else [(Issue.TALKS, f"on {track}")]
    sides = step.sources or {f"to {side}" for side in step.targets}
    return [(step.rule.about, side) for side in sorted(sides)]


def _again(
    step: Step,
    keys: Iterable[tuple[Issue, str]],
    fresh: dict[tuple[Issue, str], list[Life]],
) -> Iterator[Life]:
    """The promises that a step can tell again, the one founded last first."""
    for key in keys:
        # What was not told for long cannot be meant by anything that comes later either.
        fresh[key] = [life for life in fresh[key] if not _is_old(life, step)]
        for life in reversed(fresh[key]):
            if _may_be_again(life, step):
                yield life


def _is_old(life: Life, step: Step) -> bool:
    days = NEAR_DAYS if life.kept_by is KeptBy.LASTING else QUIET_DAYS
    return step.event.reported - life.last_told > timedelta(days=days)


def _may_be_again(life: Life, step: Step) -> bool:
    if life.first.is_apart is not step.is_apart:
        return False
    if not _agree(life.amount, step.terms.level or step.event.amount):
        return False
    promised = promised_when(step.event)
    if _has_passed(life.terms, promised):
        return False
    terms = reckoned(step.terms, promised)
    if life.issue is Issue.TALKS and terms.due and not life.terms.due:
        # A day by which they are to begin is more than that they will.
        return False
    if not _is_one_term(life.terms.due, terms.due):
        return False
    return all(
        _overlap(one, other)
        for one, other in (
            (life.terms.start, terms.start),
            (life.terms.end, terms.end),
        )
    )


def _is_one_term(one: When | None, other: When | None) -> bool:
    """Whether two terms can be one; "within 14 months" and "in 60 weeks" may be."""
    first, second = last_day(one), last_day(other)
    if first is None or second is None:
        return True
    return abs(first - second) <= timedelta(days=TERM_DAYS)


def _agree(one: Quantity | None, other: Quantity | None) -> bool:
    """Whether two promises are of one number; "up to 2,000" are 2,000, and no 1,500."""
    first, second = number(one), number(other)
    return first is None or second is None or is_near(first, second)


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
