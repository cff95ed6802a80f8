"""The state of the process in words, for the terminal."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from truceline.codebook import Codebook
from truceline.model import (
    Commitment,
    CommitmentStatus,
    Event,
    Factuality,
    Issue,
    Participant,
    Phase,
    PhaseStatus,
)
from truceline.model.vocabulary import StatementKind
from truceline.process import (
    HeldCondition,
    Position,
    State,
    Told,
    TrackState,
    UnknownKind,
)
from truceline.publish.amounts import amount_words
from truceline.publish.commitment_pages import term_words
from truceline.publish.dates import day_words, when_of
from truceline.publish.gathered import names_of_issues
from truceline.publish.lines import Line, Sourced, heading, quoted, quoted_event
from truceline.publish.process_words import OPEN, PHASE_WORDS, status_words
from truceline.publish.unknown_words import Names, unknown_gaps
from truceline.publish.words import NO_SOURCE, counted, listed, phrase_for, verb_of

# What one screen or two hold; all of it is in the JSON and on the site.
MOST_PROMISES = 8
MOST_CONDITIONS = 5
MOST_DEMANDS = 5
MOST_EVENTS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What the state refers to: events and articles by id, and names by id."""

    events: Mapping[str, Event]
    sources: Sourced
    issues: Mapping[Issue, str]
    sides: Mapping[str, str]


def words_for(told: Told, codebook: Codebook) -> Words:
    """Everything that a state or a change refers to, by its id."""
    return Words(
        events={one.id: one for one in told.events},
        sources=Sourced({one.article.id: one.article for one in told.coded}),
        issues={
            issue: f"{name[:1].lower()}{name[1:]}"
            for issue, name in names_of_issues(codebook).items()
        },
        sides={one.id: one.name for one in codebook.actors},
    )


def state_lines(
    state: State, words: Words, *, track: str | None = None
) -> Iterator[Line]:
    """The state of a day, what matters first; with ``track``, of that track alone where
    the tracks are told."""
    articles = counted(state.articles, "article", "articles")
    yield heading(f"The process on {day_words(state.as_of)}")
    last = f", the last of {day_words(state.last_report)}" if state.last_report else ""
    yield Line(f"By what {articles} had reported up to then{last}.")
    tracks = [one for one in state.tracks if track in (None, one.track)]
    yield from _tracks(tracks, words)
    yield from _promises(state.commitments, words)
    yield from _requirements(state.conditions, state.positions, words)
    yield from _recent(state.recent, words)
    yield from _unknowns(state, tracks, words)


def _tracks(tracks: Sequence[TrackState], words: Words) -> Iterator[Line]:
    yield heading("Where the talks stand")
    if not tracks:
        yield Line("No article names all sides of a track that the codebook knows.")
    # What moved comes before what no report tells of.
    for one in sorted(tracks, key=lambda one: one.now.status is PhaseStatus.NONE):
        yield from track_lines(one, words)


def track_lines(track: TrackState, words: Words) -> Iterator[Line]:
    """Where a track stands, since when, and the report that says so."""
    now = track.now
    if now.status is PhaseStatus.NONE and not now.evidence:
        yield Line(
            f"{track.name}: {PHASE_WORDS[now.status]}. {now.because.capitalize()}."
        )
        return
    since = when_of(now.since)
    told = f", {since.words}" if since else ""
    yield Line(f"{track.name}: {PHASE_WORDS[now.status]}{told}, as {now.because}.")
    found = [words.events[one] for one in now.evidence if one in words.events]
    for event in found[:1]:
        yield from quoted_event(event, words.sources)
    earlier = steps_in_words(track.phases[:-1])
    if earlier:
        yield Line(f"Before that: {'; '.join(earlier)}.", depth=1)


def steps_in_words(phases: Iterable[Phase]) -> list[str]:
    """Phases that reports tell of, each with since when."""
    return [
        f"{PHASE_WORDS[phase.status]} ({when.words if (when := when_of(phase.since)) else 'no day'})"
        for phase in phases
        if phase.status is not PhaseStatus.NONE
    ]


def _promises(commitments: Sequence[Commitment], words: Words) -> Iterator[Line]:
    yield heading("Promised and open")
    still = sorted(
        (one for one in commitments if one.status in OPEN), key=_latest_change
    )
    if not still:
        yield Line("No promise or offer is open by these reports.")
    bare = [one for one in still if _is_bare(one)]
    bound = [one for one in still if not _is_bare(one)]
    for one in bound[:MOST_PROMISES]:
        yield from commitment_lines(one, words)
    yield from _more(len(bound) - MOST_PROMISES, "promise", "promises")
    yield from _said_in_one(bare)
    ended = len(commitments) - len(still)
    if ended:
        yield Line(f"{ended:,} more are kept, broken, lapsed or cannot be told.")


def _is_bare(commitment: Commitment) -> bool:
    """Whether no more is known of it than that it was promised."""
    return commitment.status is CommitmentStatus.PROMISED and not commitment.is_bound


def _said_in_one(commitments: Sequence[Commitment]) -> Iterator[Line]:
    named = dict.fromkeys(
        f"{one.name} ({_people(bound_by(one))})" for one in commitments
    )
    if named:
        yield Line(f"Promised without number or day: {listed(list(named))}.")


def bound_by(commitment: Commitment) -> tuple[Participant, ...]:
    """Whom it binds: those who promised, and to talks all who are to hold them."""
    if commitment.issue is Issue.TALKS:
        return (*commitment.by, *commitment.to)
    return commitment.by


def _latest_change(commitment: Commitment) -> tuple[int, str]:
    day = commitment.history[-1].reported if commitment.history else commitment.reported
    return -day.toordinal(), commitment.id


def commitment_lines(commitment: Commitment, words: Words) -> Iterator[Line]:
    """A promise with its term, how far it was done, and the report of its last change."""
    amount = amount_words(commitment.amount)
    done = amount_words(commitment.done)
    about = "offered" if commitment.offered else "promised"
    terms = [
        *([amount] if amount else []),
        term_words(commitment),
        *([f"{done} done"] if done else []),
    ]
    who = f"{_people(commitment.by)} {about}"
    if not commitment.by and commitment.to:
        # Whoever is to do it is not said; whom it is owed to is.
        who = f"{about.capitalize()} to {_people(commitment.to)}, nobody named who will"
    elif commitment.issue is Issue.TALKS and commitment.to:
        # Nobody can hold talks alone, whoever of them said that there will be some.
        who = f"{about.capitalize()} between {_people(bound_by(commitment))}"
    yield Line(
        f"{who}: {commitment.name} ({'; '.join(terms)}). "
        f"Status: {status_words(commitment)}."
    )
    last = commitment.history[-1].sources if commitment.history else ()
    for source in (last or commitment.sources)[:1]:
        yield from quoted(source, words.sources)


def _requirements(
    conditions: Sequence[HeldCondition], positions: Sequence[Position], words: Words
) -> Iterator[Line]:
    yield heading("Who requires what")
    demands = [
        (position, stand)
        for position in positions
        for stand in position.latest
        if stand.kind in (StatementKind.DEMAND, StatementKind.REFUSAL)
    ]
    demands.sort(
        key=lambda one: (-one[1].reported.toordinal(), one[0].side, one[0].issue)
    )
    if not conditions and not demands:
        yield Line("No condition or demand is reported.")
    # A condition that nobody is named to make says less than one of a side.
    by_known = sorted(conditions, key=lambda held: held.side is None)
    for held in by_known[:MOST_CONDITIONS]:
        who = held.side_name or NO_SOURCE
        requires, before = words.issues[held.requires], words.issues[held.before]
        times = len(held.told)
        often = f", told {times} times" if times > 1 else ""
        yield Line(f"{who}: {requires} before {before}{often}.")
        yield from words.sources.said(
            held.told[0].quotation, held.told[0].article_id, None
        )
    yield from _more(len(conditions) - MOST_CONDITIONS, "condition", "conditions")
    for position, stand in demands[:MOST_DEMANDS]:
        kind = "a demand" if stand.kind is StatementKind.DEMAND else "a refusal"
        yield Line(f"{position.side_name}, on {words.issues[position.issue]}: {kind}.")
        yield from words.sources.said(
            stand.quotation, stand.article_id, stand.speaker.name
        )
    yield from _more(
        len(demands) - MOST_DEMANDS, "demand or refusal", "demands or refusals"
    )


def _recent(recent: Sequence[Event], words: Words) -> Iterator[Line]:
    yield heading("The last 30 days")
    done = [one for one in recent if one.factuality is Factuality.ACTUAL]
    if not done:
        yield Line("Nothing is reported to have happened.")
    for event in done[:MOST_EVENTS]:
        yield from event_lines(event, words)
    yield from _more(len(done) - MOST_EVENTS, "event", "events")
    rest = len(recent) - len(done)
    if rest:
        number = counted(rest, "act", "acts")
        yield Line(
            f"{number} besides {'is' if rest == 1 else 'are'} only planned, offered, "
            "demanded, possible or denied."
        )


def event_lines(event: Event, words: Words) -> Iterator[Line]:
    """An event in a sentence, with the words of its first report."""
    phrase = phrase_for(event.type, event.mode, event.target)
    when = when_of(event.when)
    day = when.words if when else f"reported {day_words(event.reported)}"
    if when and when.first > event.reported and event.factuality is Factuality.ACTUAL:
        # One of the two days is wrong; which, nobody can tell from here.
        day = f"reported {day_words(event.reported)}, dated {day}"
    whom = f" {phrase.link} {_people(event.target)}".replace("  ", " ")
    sources = "" if event.independent == 1 else f" ({event.independent} sources)"
    yield Line(
        f"{day}: {_people(event.source)} {verb_of(phrase, event.factuality)}"
        f"{whom if event.target else ''}{sources}."
    )
    yield from quoted_event(event, words.sources)


def _unknowns(
    state: State, tracks: Sequence[TrackState], words: Words
) -> Iterator[Line]:
    yield heading("What is not known")
    names = Names(tracks={one.track: one.name for one in tracks}, sides=words.sides)
    sentences = [gap.sentence for gap in unknown_gaps(state.unknowns, {}, names)]
    empty = [one.about for one in state.unknowns if one.kind is UnknownKind.GAP]
    if empty:
        sentences.append(f"No article was published in {listed(empty)}.")
    for sentence in sentences or ["Nothing that the record could tell is missing."]:
        yield Line(sentence)


def _more(number: int, one: str, many: str) -> Iterator[Line]:
    if number > 0:
        yield Line(f"… and {counted(number, one, many)} more; --json lists all.")


def _people(participants: Sequence[Participant]) -> str:
    names = dict.fromkeys(one.party_name or one.name for one in participants)
    return listed(list(names)) or NO_SOURCE
