"""What the site tells of the process: events, phases and promises, and when they changed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from truceline.codebook import Codebook
from truceline.linking import as_of as known_on
from truceline.model import Event, Phase
from truceline.pipeline.decided import DecidedRecord
from truceline.process import Told, fold_phases_by_day, fold_state
from truceline.publish.process_material import DayState, ProcessMaterial


def process_of(decided: DecidedRecord, codebook: Codebook) -> ProcessMaterial | None:
    """The process up to the last report, by the events as they are kept.

    None for a record without an article: nothing is known of any day then.
    """
    as_of = decided.record.counts().latest
    if as_of is None:
        return None
    told = Told(
        events=tuple(decided.record.events()),
        coded=tuple(decided.codings()),
        tracks=codebook.tracks,
        rules=codebook.phases,
    )
    state = fold_state(told, as_of=as_of)
    return ProcessMaterial(
        as_of=as_of,
        events=told.events,
        phases=_told(phase for track in state.tracks for phase in track.phases),
        commitments=state.commitments,
        positions=state.positions,
        unknowns=state.unknowns,
        days=tuple(_days(told)),
    )


def _days(told: Told) -> Iterator[DayState]:
    """The days on which a phase changed, each with what was first reported on it."""
    new = _first_reported(told.events)
    for each in fold_phases_by_day(told.events, told.tracks, told.rules):
        known = (known_on(event, each.day) for event in new[each.day])
        yield DayState(
            day=each.day,
            phases=_told(each.phases),
            commitments=(),
            events=tuple(event for event in known if event is not None),
        )


def _told(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    """The phases that reports tell of; that there was none before is only supposed."""
    return tuple(phase for phase in phases if phase.evidence)


def _first_reported(events: Iterable[Event]) -> dict[date, list[Event]]:
    found: dict[date, list[Event]] = defaultdict(list)
    for event in events:
        found[event.reported].append(event)
    return found
