"""Who reported something of a promise, and how well that makes it known."""

from collections.abc import Collection, Iterable

from truceline.model import Event, Factuality, Mention, Participant, Verification
from truceline.model.commitments import Source


def sources_of(event: Event) -> tuple[Source, ...]:
    """The reports of an event with their words, in the event's order."""
    return tuple(
        Source(
            event=event.id,
            article_id=mention.article_id,
            reported=mention.reported,
            evidence=mention.evidence,
            quotation=mention.quotation,
            speaker=mention.speaker,
        )
        for mention in event.mentions
    )


def known_how(
    event: Event, by: Iterable[Participant], monitors: Collection[str]
) -> Verification:
    """How well what an event did is known.

    Verified by a monitor that is no side of it; refuted where a monitor denies it;
    corroborated by two independent sources of which one is not of the promising side;
    alleged where only those who promised, or those who oppose them, say so.
    """
    sides = {each.side for each in (*by, *event.source, *event.target)}
    monitoring = [each for each in event.mentions if _speaks(each, monitors, sides)]
    if any(each.factuality is Factuality.DENIED for each in monitoring):
        return Verification.REFUTED
    if monitoring:
        return Verification.VERIFIED
    voices = {(each.group, _voice(each)) for each in event.mentions}
    outside = {one for one in voices if one[1] is None or one[1] not in sides}
    if not outside:
        return Verification.ALLEGED
    groups = {group for group, _ in voices}
    return Verification.CORROBORATED if len(groups) > 1 else Verification.REPORTED


def is_alleged(event: Event, by: Iterable[Participant]) -> bool:
    """Whether only someone else than the promising side and the article says so."""
    own = {each.side for each in by}
    voices = {_voice(each) for each in event.mentions}
    return None not in voices and not voices & own


def _voice(mention: Mention) -> str | None:
    return None if mention.speaker is None else mention.speaker.side


def _speaks(
    mention: Mention, monitors: Collection[str], sides: Collection[str]
) -> bool:
    speaker = mention.speaker
    if speaker is None:
        return False
    ids = {speaker.id, speaker.party} - {None}
    return bool(ids & set(monitors)) and speaker.side not in sides
