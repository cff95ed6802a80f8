"""Events as lists and pages show them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from truceline.model import EventType, Factuality, Issue, SidesFrom
from truceline.model.events import Event
from truceline.publish.amounts import amount_words
from truceline.publish.dates import When, when_of
from truceline.publish.quoted import Quotations, Quoted
from truceline.publish.rows import EventMark, Party
from truceline.publish.slugs import slug_of
from truceline.publish.words import phrase_for, verb_of

# An id of ours is a safe name of a file by itself.
PLAIN_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One event in words, with those of the report that names most of its sides.

    ``page`` is the event's own or, where it has none, the row of its only report. One
    article may report it in several passages, so ``reports`` may be more than
    ``articles``.
    ``sides_from_another`` is what told a side that the quoted report does not bring.
    ``date_phrase`` is there for what acts and events share in lists, and always None.
    """

    id: str
    page: str
    has_page: bool
    type: EventType
    mode: str | None
    name: str
    verb: str
    link: str
    factuality: Factuality
    actors: tuple[Party, ...]
    targets: tuple[Party, ...]
    third_parties: tuple[Party, ...]
    when: When | None
    date_phrase: None
    place: str | None
    amount: str | None
    issue: Issue | None
    reports: int
    articles: int
    independent: int
    differs: bool
    first: date
    last: date
    quoted: Quoted
    sides_from_another: SidesFrom | None


def event_page(event_id: str) -> str:
    """The address of an event's page: one id, one page."""
    name = event_id if PLAIN_ID.fullmatch(event_id) else slug_of(event_id, event_id)
    return f"events/{name}.html"


def event_row(event: Event, quotations: Quotations) -> EventRow:
    """An event as a line of a list."""
    phrase = phrase_for(event.type, event.mode, event.target)
    quoted = quotations.of_mention(event.plainest)
    page = quotations.page_of(event.id)
    actors = quotations.parties(event.source)
    return EventRow(
        id=event.id,
        page=page or quoted.anchor,
        has_page=page is not None,
        type=event.type,
        mode=event.mode,
        name=phrase.name,
        verb=verb_of(phrase, event.factuality),
        link=phrase.link,
        factuality=event.factuality,
        actors=actors,
        targets=others_across(quotations.parties(event.target), actors),
        third_parties=quotations.parties(event.third_parties),
        when=when_of(event.when),
        date_phrase=None,
        place=event.where.name if event.where else None,
        amount=amount_words(event.amount),
        issue=event.issue,
        reports=len(event.mentions),
        articles=len({mention.article_id for mention in event.mentions}),
        independent=event.independent,
        differs=bool(event.differences),
        first=event.reported,
        last=max(mention.reported for mention in event.mentions),
        quoted=quoted,
        sides_from_another=event.sides_from_another,
    )


def others_across(
    targets: tuple[Party, ...], actors: tuple[Party, ...]
) -> tuple[Party, ...]:
    """Those across from the actors: reports that list a meeting's sides in another order
    put some on both ends, by themselves or by their side."""
    acting = {one.key for one in actors} | {one.side for one in actors}
    return tuple(one for one in targets if one.key not in acting) or targets


def event_marks(
    events: Iterable[Event], pages: Mapping[str, str]
) -> dict[str, EventMark]:
    """Each claim's event that has a page, by the record's id of the claim."""
    marks = {}
    for event in events:
        if event.id not in pages:
            continue
        mark = EventMark(
            page=pages[event.id],
            reports=len(event.mentions),
            articles=len({mention.article_id for mention in event.mentions}),
            independent=event.independent,
        )
        for mention in event.mentions:
            marks[mention.claim] = mark
    return marks
