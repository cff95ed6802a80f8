"""The page of an event: its reports side by side, and what they do not agree on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from truceline.model.events import Event, EventLink
from truceline.publish.amounts import amount_words
from truceline.publish.contexts import Frame, Link
from truceline.publish.dates import month_of, month_words, when_of
from truceline.publish.event_contexts import (
    DifferenceRow,
    EventPage,
    EventsPage,
    MonthOfEvents,
    ReportRow,
    ValueRow,
)
from truceline.publish.event_rows import EventRow, event_row
from truceline.publish.gathered import Gathered
from truceline.publish.process_words import FIELD_WORDS
from truceline.publish.quoted import Quotations
from truceline.publish.reason_words import reason_words
from truceline.publish.words import counted

# A page of so many lines opens in about a second on a small laptop.
MOST_ROWS = 1500


def event_pages(
    events: Iterable[Event],
    gathered: Gathered,
    quotations: Quotations,
    rests: dict[str, tuple[Link, ...]],
) -> Iterator[EventPage]:
    """The page of each event; ``rests`` names by event id what rests on it."""
    names = {actor.id: actor.name for actor in gathered.material.codebook.actors}
    for event in events:
        row = event_row(event, quotations)
        reports = _reports(event, quotations, names)
        by_claim = {
            mention.claim: report
            for mention, report in zip(event.mentions, reports, strict=True)
        }
        yield EventPage(
            frame=gathered.frame(_title(row), "events", root="../"),
            event=row,
            copies=row.articles - event.independent,
            differences=tuple(
                DifferenceRow(
                    field=FIELD_WORDS[difference.field],
                    values=tuple(
                        ValueRow(
                            value=told.value,
                            reports=tuple(
                                by_claim[claim]
                                for claim in told.claims
                                if claim in by_claim
                            ),
                        )
                        for told in difference.values
                    ),
                )
                for difference in event.differences
            ),
            reports=reports,
            has_because=any(report.because for report in reports),
            rests=rests.get(event.id, ()),
        )


def _title(row: EventRow) -> str:
    return f"{row.name}, {row.when.words}" if row.when else row.name


def _reports(
    event: Event, quotations: Quotations, names: Mapping[str, str]
) -> tuple[ReportRow, ...]:
    links: dict[str, EventLink] = {link.claim: link for link in event.links}
    numbers = {mention.claim: at for at, mention in enumerate(event.mentions, start=1)}
    groups: dict[str, int] = {}
    rows = []
    for number, mention in enumerate(event.mentions, start=1):
        link = links.get(mention.claim)
        when = when_of(mention.when)
        rows.append(
            ReportRow(
                anchor=f"report-{number}",
                number=number,
                quoted=quotations.of_mention(mention),
                when=when.words if when else None,
                place=mention.where.name if mention.where else None,
                amount=amount_words(mention.amount),
                source_number=groups.setdefault(mention.group, len(groups) + 1),
                because=tuple(reason_words(reason, names) for reason in link.reasons)
                if link
                else (),
                joined=numbers.get(link.to) if link else None,
                likeness=round(100 * link.likeness) if link else None,
                decided_by=link.decided_by if link else None,
            )
        )
    return tuple(rows)


def events_pages(gathered: Gathered, rows: Sequence[EventRow]) -> dict[str, EventsPage]:
    """The list of events by file name; one for each year where it is long."""
    months = _months(rows)
    years: dict[str, list[MonthOfEvents]] = defaultdict(list)
    if len(rows) > MOST_ROWS:
        for month in months:
            years[f"events/year-{month.anchor[2:6]}.html"].append(month)
    parts = tuple(
        Link(
            words=f"{name[-9:-5]} "
            f"({counted(sum(len(one.events) for one in group), 'event', 'events')})",
            href=name,
        )
        for name, group in years.items()
    )

    def page(frame: Frame, months: Sequence[MonthOfEvents]) -> EventsPage:
        return EventsPage(
            frame=frame,
            months=tuple(months),
            parts=parts,
            total=len(rows),
            several=sum(row.independent > 1 for row in rows),
            differing=sum(row.differs for row in rows),
        )

    pages = {
        name: page(gathered.frame(f"Events {name[-9:-5]}", "events", root="../"), group)
        for name, group in years.items()
    }
    frame = gathered.frame("Events", "events", root="../")
    pages["events/index.html"] = page(frame, () if years else months)
    return pages


def _months(rows: Sequence[EventRow]) -> tuple[MonthOfEvents, ...]:
    """By month of the event, and where that is not known by month of the first report."""

    def key(row: EventRow) -> tuple[str, str]:
        if row.when is not None:
            return row.when.month, "m"
        return month_of(row.first), "u"

    ordered = sorted(
        rows,
        key=lambda row: (key(row), row.when.first if row.when else row.first, row.id),
    )
    return tuple(
        MonthOfEvents(
            anchor=f"{kind}-{month}",
            heading=month_words(month)
            if kind == "m"
            else f"No date, first reported in {month_words(month)}",
            events=tuple(group),
        )
        for (month, kind), group in groupby(ordered, key=key)
    )
