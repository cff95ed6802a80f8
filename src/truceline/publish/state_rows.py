"""The state of the process as data for other programs; ids lead back to the record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from truceline.model import Commitment, Event, Participant, Phase, Quantity, When
from truceline.process import (
    Changes,
    CommitmentChange,
    HeldCondition,
    Position,
    PositionChange,
    Stand,
    State,
    Unknown,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceRow:
    """When a phase began; both None for one that nothing was reported of."""

    earliest: date | None
    latest: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRow:
    """Where a track stands; ``evidence`` are the events that brought it there."""

    track: str
    status: str
    since: SinceRow
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandRow:
    """One statement of a side on an issue."""

    speaker: str
    kind: str
    reported: date
    article: str
    statement: str
    quotation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftRow:
    """A softening or hardening, from one day's stand to a later one's."""

    shift: str
    earlier: date
    from_kind: str
    later: date
    to_kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRow:
    """A side's latest stands on an issue, its shifts, and how many stands there were."""

    side: str
    side_name: str
    issue: str
    latest: tuple[StandRow, ...]
    is_disputed: bool
    shifts: tuple[ShiftRow, ...]
    stands: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionRow:
    """A side requires one issue before another, by its latest report."""

    side: str | None
    requires: str
    before: str
    reported: date
    article: str
    quotation: str
    reports: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoRow:
    """Someone who takes part in an event."""

    id: str | None
    name: str
    party: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event in a few words; ``truceline show --events`` has all of it."""

    id: str
    type: str
    mode: str | None
    factuality: str
    issue: str | None
    source: tuple[WhoRow, ...]
    target: tuple[WhoRow, ...]
    third_parties: tuple[WhoRow, ...]
    when: When | None
    place: str | None
    amount: Quantity | None
    reported: date
    reports: int
    independent: int
    outlets: tuple[str, ...]
    quotation: str
    differing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateRow:
    """The state of the process on a day."""

    as_of: date
    tracks: tuple[TrackRow, ...]
    positions: tuple[PositionRow, ...]
    commitments: tuple[Commitment, ...]
    conditions: tuple[ConditionRow, ...]
    events_last_30_days: tuple[EventRow, ...]
    unknowns: tuple[Unknown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackChangeRow:
    """A track that stands otherwise, or of whose past more is known."""

    track: str
    before: TrackRow
    after: TrackRow
    learned: tuple[Phase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionChangeRow:
    """A side that says something else on an issue."""

    before: PositionRow | None
    after: PositionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """A field on which the reports of an event have come to differ."""

    event: str
    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesRow:
    """What became known after one day and up to another."""

    earlier: date
    later: date
    articles: int
    events: tuple[EventRow, ...]
    again: tuple[EventRow, ...]
    tracks: tuple[TrackChangeRow, ...]
    positions: tuple[PositionChangeRow, ...]
    commitments: tuple[CommitmentChange, ...]
    differences: tuple[DifferenceRow, ...]


def state_row(state: State, *, track: str | None = None) -> StateRow:
    """The state as it is written; with ``track``, that track alone among the tracks."""
    return StateRow(
        as_of=state.as_of,
        tracks=tuple(
            _track(one.now)
            for one in state.tracks
            if track is None or one.track == track
        ),
        positions=tuple(map(_position, state.positions)),
        commitments=state.commitments,
        conditions=tuple(map(_condition, state.conditions)),
        events_last_30_days=tuple(map(event_row, state.recent)),
        unknowns=state.unknowns,
    )


def changes_row(changes: Changes) -> ChangesRow:
    """What became known, as it is written."""
    return ChangesRow(
        earlier=changes.earlier,
        later=changes.later,
        articles=changes.articles,
        events=tuple(map(event_row, changes.events)),
        again=tuple(map(event_row, changes.again)),
        tracks=tuple(
            TrackChangeRow(
                track=one.track,
                before=_track(one.before),
                after=_track(one.after),
                learned=one.learned,
            )
            for one in changes.tracks
        ),
        positions=tuple(map(_position_change, changes.positions)),
        commitments=changes.commitments,
        differences=tuple(
            DifferenceRow(
                event=one.event.id,
                field=one.difference.field,
                values=tuple(told.value for told in one.difference.values),
            )
            for one in changes.differences
        ),
    )


def event_row(event: Event) -> EventRow:
    """One event in a few words, quoted as it was reported first."""
    outlets = (one.outlet for one in event.mentions if one.outlet is not None)
    return EventRow(
        id=event.id,
        type=event.type,
        mode=event.mode,
        factuality=event.factuality,
        issue=event.issue,
        source=_people(event.source),
        target=_people(event.target),
        third_parties=_people(event.third_parties),
        when=event.when,
        place=None if event.where is None else event.where.name,
        amount=event.amount,
        reported=event.reported,
        reports=len(event.mentions),
        independent=event.independent,
        outlets=tuple(sorted(set(outlets))),
        quotation=event.mentions[0].quotation,
        differing=tuple(one.field.value for one in event.differences),
    )


def _people(participants: Iterable[Participant]) -> tuple[WhoRow, ...]:
    return tuple(
        WhoRow(id=one.id, name=one.name, party=one.party) for one in participants
    )


def _track(now: Phase) -> TrackRow:
    since = now.since
    return TrackRow(
        track=now.track,
        status=now.status,
        since=SinceRow(
            earliest=None if since is None else since.earliest,
            latest=None if since is None else since.latest,
        ),
        evidence=now.evidence,
    )


def _position(position: Position) -> PositionRow:
    return PositionRow(
        side=position.side,
        side_name=position.side_name,
        issue=position.issue,
        latest=tuple(map(_stand, position.latest)),
        is_disputed=position.is_disputed,
        shifts=tuple(
            ShiftRow(
                shift=one.shift,
                earlier=one.earlier.reported,
                from_kind=one.earlier.kind,
                later=one.later.reported,
                to_kind=one.later.kind,
            )
            for one in position.shifts
        ),
        stands=len(position.history),
    )


def _position_change(change: PositionChange) -> PositionChangeRow:
    return PositionChangeRow(
        before=None if change.before is None else _position(change.before),
        after=_position(change.after),
    )


def _stand(stand: Stand) -> StandRow:
    return StandRow(
        speaker=stand.speaker.name,
        kind=stand.kind,
        reported=stand.reported,
        article=stand.article_id,
        statement=stand.statement_id,
        quotation=stand.quotation,
    )


def _condition(condition: HeldCondition) -> ConditionRow:
    last = condition.told[0]
    return ConditionRow(
        side=condition.side,
        requires=condition.requires,
        before=condition.before,
        reported=last.reported,
        article=last.article_id,
        quotation=last.quotation,
        reports=len(condition.told),
    )
