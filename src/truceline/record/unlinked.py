"""Which articles were linked, by what rules, and what changed since."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from truceline.record import tables
from truceline.record.articles import in_batches
from truceline.record.event_rows import read_events


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """By what rules and what decisions of people the events of a record are made.

    ``decisions`` has for each article that people decided on what stands for that.
    """

    recipe: str
    decisions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlinked:
    """What changed since the events were made.

    ``new`` are coded articles that were not linked as they now are; ``gone`` are those
    whose mentions are in events and must leave them, the changed ones among them.
    ``is_all`` if nothing that is kept was made by these rules.
    """

    new: tuple[str, ...]
    gone: tuple[str, ...]
    is_all: bool


def find_unlinked(connection: Connection, linking: Linking) -> Unlinked:
    """What has to be linked so that the events are made by these rules and decisions."""
    recipe = connection.scalar(select(tables.linkings.c.recipe))
    if recipe != linking.recipe:
        new = _coded_ids(connection)
        return Unlinked(new=new, gone=new, is_all=True)
    stale = _stale_ids(connection)
    decided = _decided_anew(connection, linking.decisions)
    new = tuple(dict.fromkeys((*stale, *decided)))
    gone = _lost_ids(connection).union(new)
    return Unlinked(new=new, gone=tuple(sorted(gone)), is_all=False)


def note_linked(connection: Connection, linking: Linking) -> None:
    """Notes that all coded articles are linked now."""
    article = tables.articles.c
    connection.execute(delete(tables.linked))
    connection.execute(
        insert(tables.linked).from_select(
            ["article_id", "leading_id", "decisions"],
            select(
                tables.codings.c.article_id,
                func.coalesce(article.duplicate_of, article.id),
                func.coalesce(None, ""),
            ).join_from(
                tables.codings,
                tables.articles,
                tables.codings.c.article_id == article.id,
            ),
        )
    )
    for article_id, mark in linking.decisions.items():
        connection.execute(
            update(tables.linked)
            .where(tables.linked.c.article_id == article_id)
            .values(decisions=mark)
        )
    connection.execute(delete(tables.linkings))
    connection.execute(insert(tables.linkings), [{"recipe": linking.recipe}])


def torn_ids(connection: Connection) -> list[str]:
    """The ids of events whose claims went, some or all, with their coding."""
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
    return list(connection.scalars(query))


def _coded_ids(connection: Connection) -> tuple[str, ...]:
    table = tables.codings.c
    return tuple(
        connection.scalars(select(table.article_id).order_by(table.article_id))
    )


def _stale_ids(connection: Connection) -> list[str]:
    """Articles that were coded, or found to be a copy of another, since."""
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


def _decided_anew(connection: Connection, decisions: Mapping[str, str]) -> list[str]:
    """Linked articles on which people decided something since, or took it back."""
    linked = tables.linked.c
    query = select(linked.article_id, linked.decisions)
    marks: dict[str, str] = {}
    for row in connection.execute(query.where(linked.decisions != "")):
        marks[row[0]] = row[1]
    for some in in_batches(decisions):
        for row in connection.execute(query.where(linked.article_id.in_(some))):
            marks[row[0]] = row[1]
    return sorted(
        each for each, mark in marks.items() if decisions.get(each, "") != mark
    )


def _lost_ids(connection: Connection) -> set[str]:
    """Articles whose claims went with their coding: their events lack mentions."""
    mention = tables.event_mentions.c
    lost: set[str] = set()
    for some in in_batches(torn_ids(connection)):
        there = set(
            connection.scalars(
                select(mention.claim_id).where(mention.event_id.in_(some))
            )
        )
        lost |= {
            each.article_id
            for event in read_events(connection, some)
            for each in event.mentions
            if each.claim not in there
        }
    return lost
