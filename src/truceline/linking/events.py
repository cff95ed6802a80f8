"""An event made of its mentions, whole or as it was known on a day."""

from collections.abc import Iterable, Sequence
from datetime import date

from truceline.linking.agreed import agreed_amount, agreed_when, agreed_where, everyone
from truceline.linking.differences import differences_of
from truceline.model import Event, EventLink, EventType, Mention, Participant
from truceline.model.ids import event_id


def make_event(mentions: Sequence[Mention], links: Iterable[EventLink]) -> Event:
    """The event that these mentions report; they stand in the order of their reports.

    What only one mention can say, its type and how it is told, the first one says; what
    it leaves open the next one fills in. Whoever a meeting that only the trained model
    found was given for the other side of its table, without a word there, has not met.
    """
    first = mentions[0]
    differences = differences_of(mentions)
    return Event(
        id=event_id(first.claim),
        type=first.type,
        mode=next((each.mode for each in mentions if each.mode is not None), None),
        factuality=first.factuality,
        issue=next((each.issue for each in mentions if each.issue is not None), None),
        source=everyone(each.source for each in mentions),
        target=everyone(map(_across, mentions)),
        third_parties=everyone(each.third_parties for each in mentions),
        when=agreed_when(mentions),
        where=agreed_where(mentions),
        amount=agreed_amount(mentions),
        mentions=tuple(mentions),
        independent=len({each.group for each in mentions}),
        differences=differences,
        links=tuple(links),
    )


def _across(mention: Mention) -> tuple[Participant, ...]:
    if not mention.is_learned or mention.type is not EventType.CONSULT:
        return mention.target
    return tuple(one for one in mention.target if one.side in mention.named)


def as_of(event: Event, day: date) -> Event | None:
    """The event as it could be known on a day, or None if nobody had reported it."""
    if event.mentions[-1].reported <= day:
        return event  # its last report, for they stand by day
    mentions = tuple(each for each in event.mentions if each.reported <= day)
    if not mentions:
        return None
    known = {each.claim for each in mentions}
    return make_event(mentions, (each for each in event.links if each.claim in known))
