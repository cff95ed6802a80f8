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
from truceline.publish.search_rows import rows_for_process
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


class ProcessSite:
    """The pages of a process; what several of them show is worked out once."""

    def __init__(self, gathered: Gathered, process: ProcessMaterial) -> None:
        self._gathered = gathered
        self._process = process
        self._pages = pages_of_events(process)
        self._quotations = Quotations(gathered, self._pages)
        names = track_names(gathered, process.phases)
        self.rows = _rows(process, names, self._quotations)

    def pages(self) -> Iterator[Page]:
        """Name, template and content of each page."""
        gathered, process, rows = self._gathered, self._process, self.rows
        yield "index.html", "state.html", state_page(gathered, process, rows)
        phases = phases_page(gathered, rows.tracks, rows.drawing, process.as_of)
        yield "phases.html", "phases.html", phases
        yield from self._commitments()
        yield from self._events()
        yield from self._days()

    def search_rows(self) -> list[str]:
        """The events and promises as rows of the search."""
        events, promises = self.rows.events.values(), self.rows.promises
        return rows_for_process(events, promises, self._gathered.issue_names)

    def _commitments(self) -> Iterator[Page]:
        gathered, process = self._gathered, self._process
        listed = commitments_page(gathered, self.rows.promises, process.as_of)
        yield "commitments/index.html", "commitments.html", listed
        for one in process.commitments:
            page = commitment_page(one, gathered, self._quotations)
            yield commitment_page_of(one), "commitment.html", page

    def _events(self) -> Iterator[Page]:
        gathered, process = self._gathered, self._process
        events = list(self.rows.events.values())
        for name, of_year in events_pages(gathered, events).items():
            yield name, "events.html", of_year
        promises = {commitment_page_of(one): one for one in process.commitments}
        rests = rests_on(process.phases, promises, self.rows.track_names)
        own = (event for event in process.events if event.id in self._pages)
        for event in event_pages(own, gathered, self._quotations, rests):
            yield event.event.page, "event.html", event

    def _days(self) -> Iterator[Page]:
        gathered, process, rows = self._gathered, self._process, self.rows
        archive = days_page(gathered, rows.days, left_out=process.days_left_out)
        yield "days/index.html", "days.html", archive
        changed = {line.day: line.page for line in rows.days}
        events = {event.id: event for event in process.events}
        for day in process.days:
            if day.day in changed:
                page = day_page(gathered, day, rows.days, events, self._quotations)
                yield changed[day.day], "day.html", page


def _rows(
    process: ProcessMaterial,
    names: dict[str, str],
    quotations: Quotations,
) -> ProcessRows:
    events = {event.id: event_row(event, quotations) for event in process.events}
    days = day_lines(process.days, names)
    return ProcessRows(
        events=events,
        track_names=names,
        tracks=track_rows(
            names, process.phases, events, {line.day: line.page for line in days}
        ),
        promises=commitment_lines(process.commitments, quotations),
        days=days,
        drawing=phase_strip(names, process.phases, process.commitments, process.as_of),
    )
