"""Events in the record: kept whole, listed, and which articles are not linked yet."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec
from sqlalchemy import Connection, delete, func, insert, or_, select

from truceline.model import Event, EventType, Factuality, Issue
from truceline.record import tables
from truceline.record.articles import in_batches
from truceline.record.columns import Columns
from truceline.record.sqlite import SqliteStore

# Events put in or read at a time; one has one to two kilobytes.
_AT_A_TIME = 500

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


ALL_EVENTS = EventsWanted()


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """By what rules and what decisions of people the events of a record were made."""

    recipe: str
    decisions: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlinked:
    """What changed since the events were made.

    ``new`` are coded articles that were not linked as they now are; ``gone`` are those
    whose mentions are in events and must leave them, the changed ones among them.
    """

    new: tuple[str, ...]
    gone: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCounts:
    """How many events the record holds, and how many of them have how many reports.

    ``joined`` have more than one mention, ``confirmed`` more than one independent
    source; in ``disputed`` ones the reports do not agree on something.
    """

    events: int
    mentions: int
    joined: int
    confirmed: int
    disputed: int


class KeptEvents:
    """The events of a record and what they were made from."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    def keep(
        self, events: Iterable[Event], *, linking: Linking, dropped: Iterable[str] = ()
    ) -> int:
        """Keeps events in the place of those with their ids, and counts them.

        ``dropped`` are ids of events that are no more. All coded articles then count as
        linked, in one transaction with their events.
        """
        given = list(events)
        with self._store.writing() as connection:
            # A claim may have moved from one event to another: all leave, then all enter.
            _drop(connection, {*dropped, *(event.id for event in given)})
            for start in range(0, len(given), _AT_A_TIME):
                _put(connection, given[start : start + _AT_A_TIME])
            _note(connection, linking)
        return len(given)

    def replace(self, events: Iterable[Event], *, linking: Linking) -> int:
        """Keeps these events and no others."""
        with self._store.reading() as connection:
            ids = list(connection.scalars(select(tables.events.c.id)))
        return self.keep(events, linking=linking, dropped=ids)

    def read(self, wanted: EventsWanted = ALL_EVENTS) -> Iterator[Event]:
        """The events wanted, by the day of their first report, then id."""
        with self._store.reading() as connection:
            ids = _ids(connection, wanted)
        for start in range(0, len(ids), _AT_A_TIME):
            some = ids[start : start + _AT_A_TIME]
            with self._store.reading() as connection:
                bodies = _bodies(connection, some)
            yield from (_READS.decode(bodies[each]) for each in some if each in bodies)

    def of_claims(self, claims: Sequence[str]) -> dict[str, str]:
        """The id of the event of each claim."""
        table = tables.event_mentions.c
        found: dict[str, str] = {}
        for some in in_batches(claims):
            query = select(table.claim_id, table.event_id).where(
                table.claim_id.in_(some)
            )
            with self._store.reading() as connection:
                found |= {row[0]: row[1] for row in connection.execute(query)}
        return found

    def one(self, event_id: str) -> Event | None:
        """The event with this id, or None."""
        with self._store.reading() as connection:
            body = _bodies(connection, [event_id]).get(event_id)
        return None if body is None else _READS.decode(body)

    def counts(self) -> EventCounts:
        """How many events there are and how well they are sourced."""
        event = tables.events.c
        query = select(
            func.count(),
            func.coalesce(func.sum(event.mentions), 0),
            func.count().filter(event.mentions > 1),
            func.count().filter(event.independent > 1),
            func.count().filter(event.differences > 0),
        ).select_from(tables.events)
        with self._store.reading() as connection:
            events, mentions, joined, confirmed, disputed = connection.execute(
                query
            ).one()
        return EventCounts(
            events=events,
            mentions=mentions,
            joined=joined,
            confirmed=confirmed,
            disputed=disputed,
        )

    def linking(self) -> Linking | None:
        """How the events that are kept were made; None if none ever were."""
        table = tables.linkings.c
        with self._store.reading() as connection:
            row = connection.execute(select(table.recipe, table.decisions)).first()
        return None if row is None else Linking(recipe=row[0], decisions=row[1])

    def unlinked(self) -> Unlinked:
        """What changed since the events were made."""
        with self._store.reading() as connection:
            new = _unlinked_ids(connection)
            gone = _gone_ids(connection)
        return Unlinked(new=tuple(new), gone=tuple(sorted(gone | set(new))))


def _drop(connection: Connection, ids: Iterable[str]) -> None:
    for some in in_batches(ids):
        connection.execute(delete(tables.events).where(tables.events.c.id.in_(some)))


def _put(connection: Connection, batch: Sequence[Event]) -> None:
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


def _note(connection: Connection, linking: Linking) -> None:
    connection.execute(delete(tables.linked))
    article = tables.articles.c
    connection.execute(
        insert(tables.linked).from_select(
            ["article_id", "leading_id"],
            select(
                tables.codings.c.article_id,
                func.coalesce(article.duplicate_of, article.id),
            ).join_from(
                tables.codings,
                tables.articles,
                tables.codings.c.article_id == article.id,
            ),
        )
    )
    connection.execute(delete(tables.linkings))
    connection.execute(
        insert(tables.linkings),
        [{"recipe": linking.recipe, "decisions": linking.decisions}],
    )


def _ids(connection: Connection, wanted: EventsWanted) -> list[str]:
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
        query = query.where(
            event.id.in_(
                select(actor.event_id).where(
                    or_(
                        actor.actor_id == wanted.actor,
                        actor.party == wanted.actor,
                        actor.name == wanted.actor,
                    )
                )
            )
        )
    return list(connection.scalars(query.order_by(event.reported, event.id)))


def _bodies(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    event = tables.events.c
    query = select(event.id, event.body).where(event.id.in_(ids))
    return {row[0]: row[1] for row in connection.execute(query)}


def _unlinked_ids(connection: Connection) -> list[str]:
    article, coding, linked = tables.articles.c, tables.codings.c, tables.linked.c
    query = (
        select(coding.article_id)
        .join_from(tables.codings, tables.articles, coding.article_id == article.id)
        .outerjoin(tables.linked, linked.article_id == coding.article_id)
        .where(
            or_(
                linked.article_id.is_(None),
                linked.leading_id != func.coalesce(article.duplicate_of, article.id),
            )
        )
        .order_by(article.date, article.id)
    )
    return list(connection.scalars(query))


def _gone_ids(connection: Connection) -> set[str]:
    """Articles whose claims went with their coding: their events lack mentions."""
    event, mention = tables.events.c, tables.event_mentions.c
    held = (
        select(mention.event_id, func.count().label("held"))
        .group_by(mention.event_id)
        .subquery()
    )
    query = (
        select(event.id)
        .outerjoin_from(tables.events, held, held.c.event_id == event.id)
        .where(func.coalesce(held.c.held, 0) != event.mentions)
    )
    gone: set[str] = set()
    for some in in_batches(list(connection.scalars(query))):
        there = set(
            connection.scalars(
                select(mention.claim_id).where(mention.event_id.in_(some))
            )
        )
        for body in _bodies(connection, some).values():
            gone |= {
                each.article_id
                for each in _READS.decode(body).mentions
                if each.claim not in there
            }
    return gone
