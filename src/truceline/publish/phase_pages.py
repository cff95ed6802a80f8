"""The tracks with their phases, as a page, as a drawing and as lines of other pages."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from truceline.model.commitments import Commitment
from truceline.model.phases import Phase
from truceline.model.vocabulary import PhaseStatus
from truceline.publish.commitment_pages import commitment_page_of
from truceline.publish.dates import day_words, since_words, when_of
from truceline.publish.event_rows import EventRow
from truceline.publish.gathered import Gathered
from truceline.publish.phase_contexts import PhaseRow, PhasesPage, TrackRow
from truceline.publish.phase_drawing import PhaseDrawing, draw_phases
from truceline.publish.process_words import PHASE_MEANINGS, PHASE_WORDS
from truceline.publish.slugs import slug_of
from truceline.publish.words import shortened

# A phase rests on a few events; what a long one gathers stands on the pages of events.
MOST_EVENTS = 6

NO_DAYS: Mapping[date, str] = MappingProxyType({})


def phases_page(
    gathered: Gathered,
    tracks: tuple[TrackRow, ...],
    drawing: PhaseDrawing | None,
    as_of: date,
) -> PhasesPage:
    """phases.html."""
    return PhasesPage(
        frame=gathered.frame("Phases", "phases"),
        drawing=drawing,
        tracks=tracks,
        meanings=tuple(
            (PHASE_WORDS[status], PHASE_MEANINGS[status]) for status in PhaseStatus
        ),
        as_of=day_words(as_of),
    )


def track_names(gathered: Gathered, phases: Sequence[Phase]) -> dict[str, str]:
    """The codebook's tracks in its order, then those that only the phases name.

    A track without a phase is left out if the record has not both its sides, or if it is
    one of those for all studies: a codebook for many processes names tracks of others.
    """
    told = {phase.track for phase in phases}
    here = {party.side or party.key for party in gathered.parties.values()}
    names = {
        track.id: track.name
        for track in gathered.material.codebook.tracks
        if track.id in told or (not track.comes_along and here.issuperset(track.sides))
    }
    for phase in phases:
        names.setdefault(phase.track, phase.track)
    return names


def track_rows(
    names: Mapping[str, str],
    phases: Sequence[Phase],
    events: Mapping[str, EventRow],
    days: Mapping[date, str] = NO_DAYS,
) -> tuple[TrackRow, ...]:
    """Each track with its phases; one without any stands there, with none.

    ``days`` are the addresses of the pages of days.
    """
    return tuple(
        TrackRow(
            name=name,
            anchor=f"track-{slug_of(track, track)}",
            phases=tuple(
                _row(phase, events, days) for phase in phases if phase.track == track
            ),
        )
        for track, name in names.items()
    )


def phase_strip(
    names: Mapping[str, str],
    phases: Sequence[Phase],
    commitments: Sequence[Commitment],
    as_of: date,
) -> PhaseDrawing | None:
    """The drawing of the tracks and the promised truces."""
    promised = [(one, commitment_page_of(one)) for one in commitments]
    return draw_phases(names, phases, promised, as_of=as_of)


def _row(
    phase: Phase, events: Mapping[str, EventRow], days: Mapping[date, str]
) -> PhaseRow:
    since, until = when_of(phase.since), when_of(phase.until)
    return PhaseRow(
        status=PHASE_WORDS[phase.status],
        status_code=phase.status.value,
        since=since.words if since else "not told",
        began=since_words(phase.since),
        until=until.words if until else _end(phase),
        reported=phase.reported,
        because=shortened(phase.because),
        evidence=tuple(
            events[one] for one in phase.evidence[:MOST_EVENTS] if one in events
        ),
        page=days.get(phase.reported),
    )


def _end(phase: Phase) -> str:
    return "lasts" if phase.until is None else "not told"
