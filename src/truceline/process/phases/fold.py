"""The phases of each track, folded from its events in the order they took place."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from truceline.codebook import PhaseRule, Track
from truceline.linking import as_of as known_on
from truceline.model import Event, Phase, PhaseStatus, When
from truceline.process.days import since
from truceline.process.phases.moves import Move, MoveFinder

NO_REPORT = "no report of a meeting between the sides"

# Where the sides sit at one table or have settled something: what comes after a break is
# then a return.
NEGOTIATED = frozenset(
    {
        PhaseStatus.TALKS,
        PhaseStatus.RESUMED,
        PhaseStatus.AGREED,
        PhaseStatus.IMPLEMENTATION,
    }
)

_PARTED = frozenset({PhaseStatus.SUSPENDED, PhaseStatus.COLLAPSED})


def fold_phases(
    events: Iterable[Event],
    tracks: Sequence[Track],
    rules: Sequence[PhaseRule],
    *,
    as_of: date,
) -> tuple[Phase, ...]:
    """The phases of every track, by track and then in their order, as known on a day.

    A track begins in the phase ``none``, with no evidence and known on the day asked; one that no event
    moves stays there. The same events in any order give the same phases.
    """
    finder = MoveFinder(tracks, rules)
    moves: dict[str, list[Move]] = defaultdict(list)
    for event in events:
        known = known_on(event, as_of)
        for move in finder.find(known) if known is not None else ():
            moves[move.track].append(move)
    return tuple(
        phase
        for track in tracks
        for phase in walk_track(
            track.id, sorted(moves[track.id], key=lambda one: one.place), as_of
        )
    )


@dataclass(slots=True)
class _Step:
    """A phase while its track is walked through."""

    status: PhaseStatus
    since: When | None
    day: date | None
    because: str
    origin: PhaseStatus | None = None
    events: list[Event] = field(default_factory=list)


def walk_track(track: str, moves: Iterable[Move], as_of: date) -> tuple[Phase, ...]:
    """The phases of one track, from its moves in the order in which they took place."""
    steps = [_Step(PhaseStatus.NONE, None, None, NO_REPORT)]
    has_negotiated = False
    for move in moves:
        now = steps[-1]
        if _repeats(move, now):
            now.events.append(move.event)
            if move.is_sure:
                now.since = _closest(now.since, since(move.event))
            continue
        rule = _rule_from(move, now.status) if move.is_sure else None
        if rule is None or _may_lie_before(move, now):
            continue
        to = _target(rule, again=has_negotiated)
        if to is now.status:
            continue
        steps.append(
            _Step(
                to, since(move.event), move.day, rule.because, now.status, [move.event]
            )
        )
        has_negotiated = has_negotiated or to in NEGOTIATED
    ends = [*(step.since for step in steps[1:]), None]
    return tuple(
        _phase(track, step, until, as_of)
        for step, until in zip(steps, ends, strict=True)
    )


def _repeats(move: Move, now: _Step) -> bool:
    """Whether it tells once more, of the same day, what made the present phase."""
    if now.day != move.day or now.origin is None:
        return False
    rule = _rule_from(move, now.origin)
    return rule is not None and now.status in (rule.to, rule.again)


def _may_lie_before(move: Move, now: _Step) -> bool:
    """Whether sides met over days of which the first came before they parted: "the two sides
    had met since 31 March" tells of no return."""
    when = move.event.when
    return (
        now.status in _PARTED
        and now.day is not None
        and when is not None
        and when.earliest is not None
        and when.earliest < now.day
    )


def _closest(one: When | None, other: When) -> When:
    """The one that says more closely when: by both ends, else the one told first."""
    if one is None or (one.earliest is None and other.earliest is not None):
        return other
    return one


def _rule_from(move: Move, status: PhaseStatus) -> PhaseRule | None:
    return next((rule for rule in move.rules if status in rule.origins), None)


def _target(rule: PhaseRule, *, again: bool) -> PhaseStatus:
    return rule.again if again and rule.again is not None else rule.to


def _phase(track: str, step: _Step, until: When | None, as_of: date) -> Phase:
    return Phase(
        track=track,
        status=step.status,
        since=step.since,
        until=until,
        reported=min((each.reported for each in step.events), default=as_of),
        evidence=tuple(each.id for each in step.events),
        because=step.because,
    )
