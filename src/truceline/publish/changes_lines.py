"""What became known between two days in words, for the terminal."""

from collections.abc import Iterator

from truceline.model import Factuality
from truceline.process import Changes, CommitmentChange, PositionChange, TrackChange
from truceline.publish.amounts import amount_words
from truceline.publish.commitment_pages import term_words
from truceline.publish.dates import day_words, when_of
from truceline.publish.lines import Line, heading, quoted, quoted_event
from truceline.publish.process_words import (
    FIELD_WORDS,
    PHASE_WORDS,
    STATUS_WORDS,
    status_words,
)
from truceline.publish.state_lines import (
    Words,
    bound_by,
    event_lines,
    steps_in_words,
)
from truceline.publish.words import KIND_WORDS, counted, listed, phrase_for

MOST_EVENTS = 10
MOST_POSITIONS = 8
MOST_DIFFERENCES = 5


def changes_lines(changes: Changes, words: Words) -> Iterator[Line]:
    """What became known, changes of state before single events."""
    articles = counted(changes.articles, "article", "articles")
    yield heading(
        f"What became known after {day_words(changes.earlier)} and up to "
        f"{day_words(changes.later)}"
    )
    yield Line(f"From {articles} published in between.")
    yield from _section("Talks", [_track(one, words) for one in changes.tracks])
    yield from _section(
        "Promises", [_promise(one, words) for one in changes.commitments]
    )
    positions = [_position(one, words) for one in changes.positions]
    yield from _section("Who says something else", positions, most=MOST_POSITIONS)
    done = [one for one in changes.events if one.factuality is Factuality.ACTUAL]
    # The newest first; of one day the surest.
    done.sort(
        key=lambda one: (
            -one.reported.toordinal(),
            one.is_learned,
            -one.independent,
            one.id,
        )
    )
    told = [list(event_lines(one, words)) for one in done]
    yield from _section("What happened", told, most=MOST_EVENTS)
    rest = len(changes.events) - len(done)
    if rest:
        number = counted(rest, "act", "acts")
        yield Line(f"{number} besides: planned, offered, demanded, possible or denied.")
    if changes.again:
        number = counted(len(changes.again), "event", "events")
        yield Line(
            f"{number} known before {'has' if len(changes.again) == 1 else 'have'} more sources now."
        )
    differences = [
        [
            Line(
                f"{FIELD_WORDS[one.difference.field]} "
                f"({phrase_for(one.event.type, one.event.mode).name.lower()}): "
                f"{listed([value.value for value in one.difference.values])}."
            ),
            *quoted_event(one.event, words.sources),
        ]
        for one in changes.differences
    ]
    yield from _section("Reports that differ", differences, most=MOST_DIFFERENCES)


def _section(
    name: str, entries: list[list[Line]], *, most: int | None = None
) -> Iterator[Line]:
    """A heading with its entries; nothing at all where there is none."""
    if not entries:
        return
    yield heading(name)
    for entry in entries[:most]:
        yield from entry
    if most is not None and len(entries) > most:
        yield Line(f"… and {len(entries) - most:,} more; --json lists all.")


def _track(change: TrackChange, words: Words) -> list[Line]:
    was, now = PHASE_WORDS[change.before.status], PHASE_WORDS[change.after.status]
    since = when_of(change.after.since)
    told = f", {since.words}" if since else ""
    moved = f"{now}, was {was}" if now != was else now
    found = [words.events[one] for one in change.after.evidence if one in words.events]
    steps = steps_in_words(change.learned[:-1])
    # One may be older than where the track was thought to stand.
    between = f" Also learned: {'; '.join(steps)}." if steps else ""
    return [
        Line(f"{change.name}: {moved}{told}, as {change.after.because}.{between}"),
        *(line for event in found[:1] for line in quoted_event(event, words.sources)),
    ]


def _promise(change: CommitmentChange, words: Words) -> list[Line]:
    now = change.after
    makers = dict.fromkeys(one.party_name or one.name for one in bound_by(now))
    who = listed(list(makers))
    has_term = now.due or now.start or now.end
    term = f" ({term_words(now)})" if has_term else ""
    was = (
        "new" if change.before is None else f"was {STATUS_WORDS[change.before.status]}"
    )
    done = amount_words(now.done)
    so_far = f", {done} done" if done else ""
    last = now.history[-1].sources if now.history else ()
    return [
        Line(
            f"{who or 'Not told by whom'}: {now.name}{term}: "
            f"{status_words(now)} ({was}){so_far}."
        ),
        *(
            line
            for source in (last or now.sources)[:1]
            for line in quoted(source, words.sources)
        ),
    ]


def _position(change: PositionChange, words: Words) -> list[Line]:
    now = change.after
    stand = now.latest[0]
    kinds = listed(sorted({KIND_WORDS[one.kind] for one in now.latest}))
    was = ""
    if change.before is not None:
        before = listed(sorted({KIND_WORDS[one.kind] for one in change.before.latest}))
        was = f", before: {before}"
    return [
        Line(f"{now.side_name} on {words.issues[now.issue]}: {kinds}{was}."),
        *words.sources.said(stand.quotation, stand.article_id, stand.speaker.name),
    ]
