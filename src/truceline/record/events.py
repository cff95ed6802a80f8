"""Events in the record: kept whole, listed, and asked for when others are linked."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from truceline.model import Event
from truceline.record import tables
from truceline.record.articles import in_batches
from truceline.record.event_rows import (
    BlocksOf,
    EventsWanted,
    drop_events,
    ids_in_blocks,
    ids_of_articles,
    ids_of_claims,
    put_events,
    read_events,
    wanted_ids,
)
from truceline.record.sqlite import SqliteStore
from truceline.record.unlinked import (
    Linking,
    Unlinked,
    find_unlinked,
    note_linked,
    torn_ids,
)

# Events put in or read at a time; one has one to two kilobytes.
_AT_A_TIME = 500

ALL_EVENTS = EventsWanted()


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
        self,
        events: Iterable[Event],
        *,
        linking: Linking,
        blocks_of: BlocksOf,
        dropped: Iterable[str] = (),
    ) -> int:
        """Keeps events in the place of those with their ids, and counts them.

        ``dropped`` are ids of events that are no more. ``blocks_of`` gives the names of
        the blocks under which ``near`` finds an event. All coded articles then count as
        linked, in one transaction with their events.
        """
        given = list(events)
        with self._store.writing() as connection:
            # A claim may have moved from one event to another: all leave, then all enter.
            drop_events(connection, {*dropped, *(event.id for event in given)})
            for start in range(0, len(given), _AT_A_TIME):
                put_events(connection, given[start : start + _AT_A_TIME], blocks_of)
            note_linked(connection, linking)
        return len(given)

    def replace(
        self, events: Iterable[Event], *, linking: Linking, blocks_of: BlocksOf
    ) -> int:
        """Keeps these events and no others."""
        with self._store.reading() as connection:
            ids = list(connection.scalars(select(tables.events.c.id)))
        return self.keep(events, linking=linking, blocks_of=blocks_of, dropped=ids)

    def read(self, wanted: EventsWanted = ALL_EVENTS) -> Iterator[Event]:
        """The events wanted, by the day of their first report, then id."""
        with self._store.reading() as connection:
            ids = wanted_ids(connection, wanted)
        yield from self._some_at_a_time(ids)

    def of_claims(self, claims: Sequence[str]) -> dict[str, str]:
        """The id of the event of each claim."""
        found: dict[str, str] = {}
        for some in in_batches(claims):
            with self._store.reading() as connection:
                found |= ids_of_claims(connection, some)
        return found

    def one(self, event_id: str) -> Event | None:
        """The event with this id, or None."""
        return next(self._some_at_a_time([event_id]), None)

    def near(
        self, blocks: Collection[str], *, but: AbstractSet[str]
    ) -> Iterator[Event]:
        """The events that stand in any of the blocks, without those of some ids."""
        with self._store.reading() as connection:
            ids = {
                each
                for some in in_batches(blocks)
                for each in ids_in_blocks(connection, some)
            }
        yield from self._some_at_a_time(sorted(ids - but))

    def holding(
        self, claims: Collection[str], *, but: AbstractSet[str]
    ) -> Iterator[Event]:
        """The events of these claims, without those of some ids."""
        ids = set(self.of_claims(tuple(claims)).values())
        yield from self._some_at_a_time(sorted(ids - but))

    def of_articles(self, articles: Collection[str]) -> Iterator[Event]:
        """The events that hold a claim of these articles, or have lost any claim."""
        with self._store.reading() as connection:
            ids = {
                each
                for some in in_batches(articles)
                for each in ids_of_articles(connection, some)
            }.union(torn_ids(connection))
        yield from self._some_at_a_time(sorted(ids))

    def last_reported(self) -> date | None:
        """The day of the last article that is linked."""
        article, linked = tables.articles.c, tables.linked.c
        query = select(func.max(article.date)).join_from(
            tables.linked, tables.articles, linked.article_id == article.id
        )
        with self._store.reading() as connection:
            last: date | None = connection.scalar(query)
        return last

    def counts(self) -> EventCounts:
        """How many events there are and how well they are sourced."""
        with self._store.reading() as connection:
            return _counted(connection)

    def unlinked(self, linking: Linking) -> Unlinked:
        """What has to be linked so that the events are made by these rules."""
        with self._store.reading() as connection:
            return find_unlinked(connection, linking)

    def _some_at_a_time(self, ids: Sequence[str]) -> Iterator[Event]:
        for start in range(0, len(ids), _AT_A_TIME):
            with self._store.reading() as connection:
                events = read_events(connection, ids[start : start + _AT_A_TIME])
            yield from events


def _counted(connection: Connection) -> EventCounts:
    event = tables.events.c
    query = select(
        func.count(),
        func.coalesce(func.sum(event.mentions), 0),
        func.count().filter(event.mentions > 1),
        func.count().filter(event.independent > 1),
        func.count().filter(event.differences > 0),
    ).select_from(tables.events)
    events, mentions, joined, confirmed, disputed = connection.execute(query).one()
    return EventCounts(
        events=events,
        mentions=mentions,
        joined=joined,
        confirmed=confirmed,
        disputed=disputed,
    )
