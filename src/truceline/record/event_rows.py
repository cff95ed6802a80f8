"""Events as rows: put in, taken out, found by what lists narrow by, and read back whole."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec
from sqlalchemy import Connection, delete, insert, select

from truceline.model import Event, EventType, Factuality, Issue
from truceline.record import tables
from truceline.record.articles import in_batches
from truceline.record.columns import Columns, is_actor

# The names of the blocks under which an event is found by what may be a report of it.
BlocksOf = Callable[[Event], Iterable[str]]

_WRITES = msgspec.json.Encoder()
_READS = msgspec.json.Decoder(Event)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsWanted:
    """Which events to list; what is None does not narrow the list.

    ``since`` and ``until`` are days of the first report, both included. ``actor`` is the
    id, the side or the printed name of anyone who takes part.
    """

    since: date | None = None
    until: date | None = None
    type: EventType | None = None
    actor: str | None = None
    issue: Issue | None = None
    factuality: Factuality | None = None


def drop_events(connection: Connection, ids: Iterable[str]) -> None:
    """Takes events out; ids that the record does not hold are passed over."""
    for some in in_batches(ids):
        connection.execute(delete(tables.events).where(tables.events.c.id.in_(some)))


def put_events(
    connection: Connection, batch: Sequence[Event], blocks_of: BlocksOf
) -> None:
    """Puts in events that are not there."""
    connection.execute(insert(tables.events), [_event_row(event) for event in batch])
    connection.execute(
        insert(tables.event_mentions),
        [
            {
                "event_id": event.id,
                "position": position,
                "claim_id": mention.claim,
                "article_id": mention.article_id,
            }
            for event in batch
            for position, mention in enumerate(event.mentions)
        ],
    )
    actors = [row for event in batch for row in _actor_rows(event)]
    if actors:
        connection.execute(insert(tables.event_actors), actors)
    blocks = [
        {"event_id": event.id, "block": block}
        for event in batch
        for block in blocks_of(event)
    ]
    if blocks:
        connection.execute(insert(tables.event_blocks), blocks)


def _event_row(event: Event) -> Columns:
    return {
        "id": event.id,
        "reported": event.reported,
        "type": event.type.value,
        "mode": event.mode,
        "factuality": event.factuality.value,
        "issue": event.issue and event.issue.value,
        "earliest": event.when and event.when.earliest,
        "latest": event.when and event.when.latest,
        "place": event.where and event.where.name,
        "mentions": len(event.mentions),
        "independent": event.independent,
        "differences": len(event.differences),
        "body": _WRITES.encode(event).decode(),
    }


def _actor_rows(event: Event) -> Iterator[Columns]:
    for role, actors in (
        ("source", event.source),
        ("target", event.target),
        ("third_party", event.third_parties),
    ):
        for position, actor in enumerate(actors):
            yield {
                "event_id": event.id,
                "role": role,
                "position": position,
                "actor_id": actor.id,
                "name": actor.name,
                "party": actor.party,
            }


def wanted_ids(connection: Connection, wanted: EventsWanted) -> list[str]:
    """The ids of the events wanted, by the day of their first report, then id."""
    event, actor = tables.events.c, tables.event_actors.c
    query = select(event.id)
    if wanted.since is not None:
        query = query.where(event.reported >= wanted.since)
    if wanted.until is not None:
        query = query.where(event.reported <= wanted.until)
    if wanted.type is not None:
        query = query.where(event.type == wanted.type.value)
    if wanted.issue is not None:
        query = query.where(event.issue == wanted.issue.value)
    if wanted.factuality is not None:
        query = query.where(event.factuality == wanted.factuality.value)
    if wanted.actor is not None:
        taking_part = select(actor.event_id).where(
            is_actor(wanted.actor, actor, id_name="actor_id")
        )
        query = query.where(event.id.in_(taking_part))
    return list(connection.scalars(query.order_by(event.reported, event.id)))


def ids_in_blocks(connection: Connection, blocks: Sequence[str]) -> set[str]:
    """The ids of the events that stand in any of the blocks."""
    table = tables.event_blocks.c
    query = select(table.event_id).where(table.block.in_(blocks)).distinct()
    return set(connection.scalars(query))


def ids_of_articles(connection: Connection, articles: Sequence[str]) -> set[str]:
    """The ids of the events that hold a claim of these articles."""
    table = tables.event_mentions.c
    query = select(table.event_id).where(table.article_id.in_(articles)).distinct()
    return set(connection.scalars(query))


def ids_of_claims(connection: Connection, claims: Sequence[str]) -> dict[str, str]:
    """The id of the event of each claim that is in one."""
    table = tables.event_mentions.c
    query = select(table.claim_id, table.event_id).where(table.claim_id.in_(claims))
    return {row[0]: row[1] for row in connection.execute(query)}


def read_events(connection: Connection, ids: Sequence[str]) -> list[Event]:
    """Those of the ids that the record holds, in their order."""
    event = tables.events.c
    query = select(event.id, event.body).where(event.id.in_(ids))
    bodies = {row[0]: row[1] for row in connection.execute(query)}
    return [_READS.decode(bodies[each]) for each in ids if each in bodies]
