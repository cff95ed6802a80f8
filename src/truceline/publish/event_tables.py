"""Events as flat tables: what is held, its reports, why they were joined, where they differ.

Like the tables of ``truceline.publish.tables``: a quotation is cut at fifty words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from truceline.model import (
    Difference,
    Event,
    EventLink,
    Mention,
    Participant,
    ToldValue,
)
from truceline.publish.table_lines import Column, Table, whole
from truceline.publish.words import shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMentionRow:
    """One report of an event; ``position`` counts from 1 by day of report."""

    event: Event
    position: int
    mention: Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLinkRow:
    """Why one report was counted to an event."""

    event: Event
    link: EventLink


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDifferenceRow:
    """One of the values of a field on which reports of an event do not agree."""

    event: Event
    difference: Difference
    told: ToldValue


def event_mention_rows(events: Iterable[Event]) -> Iterator[EventMentionRow]:
    """The reports of each event, in the order of their days."""
    for event in events:
        for position, mention in enumerate(event.mentions, start=1):
            yield EventMentionRow(event=event, position=position, mention=mention)


def event_link_rows(events: Iterable[Event]) -> Iterator[EventLinkRow]:
    """Why each report was counted to its event; none for the first one."""
    return (
        EventLinkRow(event=event, link=link) for event in events for link in event.links
    )


def event_difference_rows(events: Iterable[Event]) -> Iterator[EventDifferenceRow]:
    """What the reports of each event do not agree on, one row for each value."""
    return (
        EventDifferenceRow(event=event, difference=difference, told=told)
        for event in events
        for difference in event.differences
        for told in difference.values
    )


def _ids(actors: Iterable[Participant]) -> tuple[str, ...]:
    return tuple(actor.id for actor in actors if actor.id is not None)


def _names(actors: Iterable[Participant]) -> tuple[str, ...]:
    return tuple(actor.name for actor in actors)


def _sides(actors: Iterable[Participant]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(actor.side for actor in actors))


EVENTS: Table[Event] = Table(
    "events",
    "One row for each event: claims of one or more articles that report the same act.",
    (
        Column(
            "id",
            "the event's id, made from its first report; the same at every run",
            lambda row: row.id,
        ),
        Column("reported", "day of its first report", lambda row: row.reported),
        Column(
            "last_reported",
            "day of its last report",
            lambda row: row.mentions[-1].reported,
        ),
        Column("type", "event type, by its first report", lambda row: row.type.value),
        Column(
            "mode", "mode of the type, where a report has one", lambda row: row.mode
        ),
        Column(
            "factuality",
            "how its first report tells it: actual, planned, offered, demanded, possible, "
            "denied",
            lambda row: row.factuality.value,
        ),
        Column("issue", "what it is about", lambda row: row.issue),
        Column("source", "who acts, by all reports", lambda row: _names(row.source)),
        Column(
            "source_ids",
            "their ids in the codebook, without those it does not know",
            lambda row: _ids(row.source),
        ),
        Column(
            "source_sides",
            "ids of the sides of the source",
            lambda row: _sides(row.source),
        ),
        Column("target", "whom it is done to or with", lambda row: _names(row.target)),
        Column(
            "target_ids",
            "their ids in the codebook, without those it does not know",
            lambda row: _ids(row.target),
        ),
        Column(
            "target_sides",
            "ids of the sides of the target",
            lambda row: _sides(row.target),
        ),
        Column(
            "third_parties",
            "who hosts, mediates or helps",
            lambda row: _names(row.third_parties),
        ),
        Column(
            "earliest",
            "first day that its reports allow; where they differ, that any of them names",
            lambda row: row.when.earliest if row.when else None,
        ),
        Column(
            "latest",
            "last day that its reports allow; where they differ, that any of them names",
            lambda row: row.when.latest if row.when else None,
        ),
        Column(
            "date_precision",
            "how closely they date it",
            lambda row: row.when.precision.value if row.when else None,
        ),
        Column("place", "where", lambda row: row.where.name if row.where else None),
        Column(
            "geonames_id",
            "the place's id at GeoNames, if it is known",
            lambda row: row.where.geonames_id if row.where else None,
        ),
        Column(
            "latitude",
            "degrees, WGS 84",
            lambda row: row.where.latitude if row.where else None,
        ),
        Column(
            "longitude",
            "degrees, WGS 84",
            lambda row: row.where.longitude if row.where else None,
        ),
        Column(
            "amount_least",
            "least number that its reports allow",
            lambda row: whole(row.amount.least if row.amount else None),
        ),
        Column(
            "amount_most",
            "most that they allow",
            lambda row: whole(row.amount.most if row.amount else None),
        ),
        Column(
            "amount_unit",
            "of what",
            lambda row: row.amount.unit if row.amount else None,
        ),
        Column("reports", "how many claims report it", lambda row: len(row.mentions)),
        Column(
            "articles",
            "in how many articles",
            lambda row: len({each.article_id for each in row.mentions}),
        ),
        Column(
            "independent",
            "how many of these are independent sources: copies of one text are one",
            lambda row: row.independent,
        ),
        Column(
            "differs",
            "fields on which its reports do not agree; rows in event_differences",
            lambda row: tuple(each.field.value for each in row.differences),
        ),
    ),
)

EVENT_MENTIONS: Table[EventMentionRow] = Table(
    "event_mentions",
    "One row for each report of an event. What the report says of it stands in claims.",
    (
        Column("event_id", "id in events", lambda row: row.event.id),
        Column(
            "position", "1 for its first report, and so on", lambda row: row.position
        ),
        Column("claim_id", "id in claims", lambda row: row.mention.claim),
        Column("article_id", "id in articles", lambda row: row.mention.article_id),
        Column(
            "source_group",
            "id of the article that leads the copies; one group is one independent source",
            lambda row: row.mention.group,
        ),
        Column("published", "day of publication", lambda row: row.mention.reported),
        Column("outlet", "who published it", lambda row: row.mention.outlet),
        Column(
            "speaker",
            "who says so in the article; empty where the article itself does",
            lambda row: row.mention.speaker.name if row.mention.speaker else None,
        ),
        Column("type", "event type in this report", lambda row: row.mention.type.value),
        Column(
            "factuality",
            "how this report tells it",
            lambda row: row.mention.factuality.value,
        ),
        Column(
            "quotation",
            "the evidence, at most fifty words of it",
            lambda row: shortened(row.mention.quotation),
        ),
        Column(
            "start",
            "where the evidence begins in the text, in code points",
            lambda row: row.mention.evidence.start,
        ),
        Column("end", "where it ends, exclusive", lambda row: row.mention.evidence.end),
    ),
)

EVENT_LINKS: Table[EventLinkRow] = Table(
    "event_links",
    "One row for each report but the first of an event: why it was counted to it.",
    (
        Column("event_id", "id in events", lambda row: row.event.id),
        Column("claim_id", "id in claims", lambda row: row.link.claim),
        Column(
            "to_claim_id",
            "id in claims of the report of the event that it was matched with",
            lambda row: row.link.to,
        ),
        Column(
            "likeness",
            "how like the two are, between 0 and 1; 1 where a person decided",
            lambda row: row.link.likeness,
        ),
        Column("reasons", "why, in words", lambda row: row.link.reasons),
        Column(
            "decided_by",
            "who decided that they are the same, if a person did",
            lambda row: row.link.decided_by,
        ),
    ),
)

EVENT_DIFFERENCES: Table[EventDifferenceRow] = Table(
    "event_differences",
    "One row for each value of a field on which the reports of an event do not agree.",
    (
        Column("event_id", "id in events", lambda row: row.event.id),
        Column(
            "field",
            "what they differ in: date, place, amount, source, target, factuality",
            lambda row: row.difference.field.value,
        ),
        Column("value", "what some of them say", lambda row: row.told.value),
        Column(
            "claim_ids", "ids in claims of those that do", lambda row: row.told.claims
        ),
    ),
)
