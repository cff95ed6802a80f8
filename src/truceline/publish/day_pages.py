"""What could be told on each day on which a phase or a promise changed."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from truceline.linking import as_of as known_on
from truceline.model import Event, Factuality
from truceline.model.commitments import Commitment
from truceline.model.phases import Phase
from truceline.publish.commitment_pages import (
    commitment_lines,
    commitment_page_of,
    label_of,
)
from truceline.publish.contexts import Link
from truceline.publish.dates import day_words, since_words
from truceline.publish.event_rows import EventRow, event_row
from truceline.publish.gathered import Gathered
from truceline.publish.phase_contexts import (
    ChangeLine,
    DayLine,
    DayPage,
    DaysPage,
    MonthOfDays,
)
from truceline.publish.phase_pages import track_names, track_rows
from truceline.publish.process_material import DayState
from truceline.publish.process_words import OPEN, PHASE_WORDS, status_words
from truceline.publish.quoted import Quotations
from truceline.publish.slugs import slug_of
from truceline.publish.words import shortened

# A day's page is read at one sitting; the list of events has the rest.
MOST_EVENTS = 40

# A track is shown with the first of the events that it rests on.
MOST_CITED = 1


def day_lines(
    days: Sequence[DayState], names: Mapping[str, str]
) -> tuple[DayLine, ...]:
    """Each day with what changed on it against the day before, earliest first."""
    lines = []
    before: DayState | None = None
    for state in days:
        lines.append(
            DayLine(
                day=state.day,
                page=f"days/{state.day.isoformat()}.html",
                changes=(
                    *_phase_changes(before, state, names),
                    *_promise_changes(before, state),
                ),
            )
        )
        before = state
    return tuple(line for line in lines if line.changes)


def days_page(
    gathered: Gathered, lines: Sequence[DayLine], *, left_out: int
) -> DaysPage:
    """days/index.html."""
    newest = sorted(lines, key=lambda line: line.day, reverse=True)
    return DaysPage(
        frame=gathered.frame("What became known, day by day", "phases", root="../"),
        years=tuple(
            MonthOfDays(anchor=f"y-{year}", heading=str(year), days=tuple(group))
            for year, group in groupby(newest, key=lambda line: line.day.year)
        ),
        total=len(lines),
        left_out=left_out,
    )


def day_page(
    gathered: Gathered,
    state: DayState,
    lines: Sequence[DayLine],
    events: Mapping[str, Event],
    quotations: Quotations,
) -> DayPage:
    """days/YYYY-MM-DD.html; ``lines`` are all days that have a page.

    ``events`` are those of the whole record; what was reported of them later is left out.
    """
    at = next(i for i, line in enumerate(lines) if line.day == state.day)
    changed = {line.href for line in lines[at].changes}
    shown = [
        one
        for one in state.commitments
        if one.status in OPEN or commitment_page_of(one) in changed
    ]
    new = [event_row(event, quotations) for event in state.events]
    new.sort(
        key=lambda row: (
            row.factuality is not Factuality.ACTUAL,
            -row.independent,
            row.id,
        )
    )
    names = track_names(gathered, state.phases)
    now = tuple(_now(state.phases).values())
    return DayPage(
        frame=gathered.frame(f"As of {day_words(state.day)}", "phases", root="../"),
        day=state.day,
        changes=lines[at].changes,
        tracks=track_rows(names, now, _known(now, state.day, events, quotations)),
        commitments=commitment_lines(shown, quotations),
        commitments_over=len(state.commitments) - len(shown),
        events=tuple(new[:MOST_EVENTS]),
        events_in_all=len(new),
        before=_link(lines[at - 1]) if at else None,
        after=_link(lines[at + 1]) if at + 1 < len(lines) else None,
    )


def _known(
    phases: Sequence[Phase],
    day: date,
    events: Mapping[str, Event],
    quotations: Quotations,
) -> dict[str, EventRow]:
    """The events that the phases rest on, as they were known on the day."""
    cited = {event for phase in phases for event in phase.evidence[:MOST_CITED]}
    known = (known_on(events[each], day) for each in sorted(cited) if each in events)
    return {event.id: event_row(event, quotations) for event in known if event}


def _link(line: DayLine) -> Link:
    return Link(words=day_words(line.day), href=line.page)


def _phase_changes(
    before: DayState | None, state: DayState, names: Mapping[str, str]
) -> list[ChangeLine]:
    was = _now(before.phases) if before else {}
    changes = []
    for track, phase in _now(state.phases).items():
        old = was.get(track)
        if old is not None and old.status is phase.status and old.since == phase.since:
            continue
        changes.append(
            ChangeLine(
                what=names.get(track, track),
                href=f"phases.html#track-{slug_of(track, track)}",
                before=PHASE_WORDS[old.status] if old else None,
                after=PHASE_WORDS[phase.status],
                because=shortened(phase.because),
                since=since_words(phase.since),
                since_before=since_words(old.since) if old else None,
            )
        )
    return [*changes, *_learned(before, state, names)]


def _learned(
    before: DayState | None, state: DayState, names: Mapping[str, str]
) -> list[ChangeLine]:
    """Phases that were over already when they became known."""
    if before is None:
        return []
    known = {(phase.track, phase.status, phase.since) for phase in before.phases}
    present = _now(state.phases)
    return [
        ChangeLine(
            what=names.get(phase.track, phase.track),
            href=f"phases.html#track-{slug_of(phase.track, phase.track)}",
            before=None,
            after=f"{PHASE_WORDS[phase.status]}, by now over",
            because=shortened(phase.because),
            since=since_words(phase.since),
        )
        for phase in state.phases
        if phase is not present[phase.track]
        and (phase.track, phase.status, phase.since) not in known
    ]


def _now(phases: Sequence[Phase]) -> dict[str, Phase]:
    """The last phase of each track."""
    return {phase.track: phase for phase in phases}


def _promise_changes(before: DayState | None, state: DayState) -> list[ChangeLine]:
    was = {one.id: one for one in before.commitments} if before else {}
    changes = []
    for one in state.commitments:
        old = was.get(one.id)
        if old is not None and _told(old) == _told(one):
            continue
        changes.append(
            ChangeLine(
                what=label_of(one),
                href=commitment_page_of(one),
                before=status_words(old) if old else None,
                after=status_words(one),
                because=shortened(one.history[-1].because) if one.history else "",
            )
        )
    return changes


def _told(one: Commitment) -> tuple[object, ...]:
    return one.status, one.done, one.verification
