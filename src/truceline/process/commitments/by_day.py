"""The promises on one day after another, without folding all of them for each day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain

from truceline.codebook import CommitmentBook, Track
from truceline.linking import as_of as known_on
from truceline.model import CodedArticle, Commitment, Event, Issue, When
from truceline.process.commitments.concerns import SHARED
from truceline.process.commitments.fold import Follower
from truceline.process.commitments.life import NEAR_DAYS, QUIET_DAYS
from truceline.process.commitments.steps import StepFinder

# What the calendar alone may change: a term comes, has run out, or nothing more is heard.
_TICKS = (0, 1, NEAR_DAYS, QUIET_DAYS)


@dataclass(slots=True)
class _Group:
    """Promises on issues that share their steps; no event of others changes them."""

    events: dict[str, Event] = field(default_factory=dict)
    days: frozenset[date] = frozenset()
    folded: tuple[Commitment, ...] = ()


class CommitmentsByDay:
    """The promises of a record as known on days that are asked for, earliest first.

    Each day's promises are those that ``fold_commitments`` gives for it. Only issues of
    which something was reported, or for which a term came, are folded anew.
    """

    def __init__(
        self,
        events: Iterable[Event],
        coded: Iterable[CodedArticle],
        book: CommitmentBook,
        tracks: Sequence[Track],
    ) -> None:
        self._follower = Follower(coded, book, tracks)
        self._last = date.min
        self._groups = _groups(events, StepFinder(book), book)
        for group in self._groups:
            group.days = frozenset(
                mention.reported
                for event in group.events.values()
                for mention in event.mentions
            )

    def on(self, day: date) -> tuple[Commitment, ...]:
        """The promises on a day, the earliest first; no day may be before one asked."""
        for group in self._groups:
            if any(self._last < each <= day for each in _may_change(group)):
                told = group.events.values()
                group.folded = self._follower.fold(told, as_of=day)
        self._last = day
        every = chain.from_iterable(group.folded for group in self._groups)
        return tuple(sorted(every, key=lambda one: (one.reported, one.id)))


def _groups(
    events: Iterable[Event], finder: StepFinder, book: CommitmentBook
) -> tuple[_Group, ...]:
    """The events that are a step in a promise on any day, by issue."""
    types = frozenset(each for rule in book.rules for each in rule.types)
    groups: dict[Issue, _Group] = defaultdict(_Group)
    for event in events:
        if event.type not in types:
            continue
        for day in sorted({mention.reported for mention in event.mentions}):
            known = known_on(event, day)
            rule = None if known is None else finder.rule_of(known)
            if rule is not None:
                groups[SHARED.get(rule.about, rule.about)].events[event.id] = event
    return tuple(groups[issue] for issue in sorted(groups))


def _may_change(group: _Group) -> Iterable[date]:
    told = (
        _later(day, after) for day in group.days for after in (0, NEAR_DAYS, QUIET_DAYS)
    )
    return chain(told, _ticks(group.folded))


def _ticks(commitments: Iterable[Commitment]) -> Iterator[date]:
    """The days on which the calendar alone may change a promise."""
    for one in commitments:
        for when in (one.start, one.end, one.due, one.promised):
            last = _last(when)
            if last is not None:
                yield from (_later(last, after) for after in _TICKS)


def _last(when: When | None) -> date | None:
    return None if when is None else when.latest or when.earliest


def _later(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max
