"""The pages of the process in a site: its state, events, promises, phases and days."""

from collections.abc import Iterator

from truceline.publish.commitment_contexts import CommitmentPage, CommitmentsPage
from truceline.publish.commitment_pages import (
    commitment_lines,
    commitment_page,
    commitment_page_of,
    commitments_page,
)
from truceline.publish.day_pages import day_lines, day_page, days_page
from truceline.publish.event_contexts import EventPage, EventsPage
from truceline.publish.event_pages import event_pages, events_pages
from truceline.publish.event_rests import pages_of_events, rests_on
from truceline.publish.event_rows import event_row
from truceline.publish.gathered import Gathered
from truceline.publish.phase_contexts import DayPage, DaysPage, PhasesPage, StatePage
from truceline.publish.phase_pages import (
    phase_strip,
    phases_page,
    track_names,
    track_rows,
)
from truceline.publish.process_material import ProcessMaterial
from truceline.publish.quoted import Quotations
from truceline.publish.state_page import ProcessRows, state_page

Page = tuple[
    str,
    str,
    StatePage
    | EventPage
    | EventsPage
    | CommitmentPage
    | CommitmentsPage
    | PhasesPage
    | DayPage
    | DaysPage,
]


def process_pages(gathered: Gathered, process: ProcessMaterial) -> Iterator[Page]:
    """Name, template and content of each page."""
    pages = pages_of_events(process)
    quotations = Quotations(gathered, pages)
    names = track_names(gathered, process.phases)
    rows = _rows(process, names, quotations)
    yield "index.html", "state.html", state_page(gathered, process, rows)
    phases = phases_page(gathered, rows.tracks, rows.drawing, process.as_of)
    yield "phases.html", "phases.html", phases
    listed = commitments_page(gathered, rows.promises, process.as_of)
    yield "commitments/index.html", "commitments.html", listed
    for one in process.commitments:
        page = commitment_page(one, gathered, quotations)
        yield commitment_page_of(one), "commitment.html", page
    for name, of_year in events_pages(gathered, list(rows.events.values())).items():
        yield name, "events.html", of_year
    promises = {commitment_page_of(one): one for one in process.commitments}
    rests = rests_on(process.phases, promises, names)
    own = (event for event in process.events if event.id in pages)
    for event in event_pages(own, gathered, quotations, rests):
        yield event.event.page, "event.html", event
    yield from _days(gathered, process, rows, quotations)


def _rows(
    process: ProcessMaterial,
    names: dict[str, str],
    quotations: Quotations,
) -> ProcessRows:
    events = {event.id: event_row(event, quotations) for event in process.events}
    return ProcessRows(
        events=events,
        track_names=names,
        tracks=track_rows(names, process.phases, events),
        promises=commitment_lines(process.commitments, quotations),
        days=day_lines(process.days, names),
        drawing=phase_strip(names, process.phases, process.commitments, process.as_of),
    )


def _days(
    gathered: Gathered,
    process: ProcessMaterial,
    rows: ProcessRows,
    quotations: Quotations,
) -> Iterator[Page]:
    archive = days_page(gathered, rows.days, left_out=process.days_left_out)
    yield "days/index.html", "days.html", archive
    changed = {line.day: line.page for line in rows.days}
    for day in process.days:
        if day.day in changed:
            of_day = day_page(gathered, day, rows.days, rows.events, quotations)
            yield changed[day.day], "day.html", of_day
