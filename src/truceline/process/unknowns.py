"""What is not known on a day: what rests on one source, differs, fell silent or is missing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from truceline.codebook import Track
from truceline.model import CodedArticle, Event, Factuality, Phase
from truceline.process.phases.tracks import TrackFinder
from truceline.process.speaking import side_of

# What is new, and a side or a track of which nothing was heard. Not tuned: a month is
# the rhythm of a briefing, and two without a word are noticed by any reader.
NEW_DAYS = 30
SILENT_DAYS = 60


class UnknownKind(StrEnum):
    """In what way something is not known."""

    SINGLE_SOURCE = "single_source"
    DIFFERING = "differing"
    SILENT_SIDE = "silent_side"
    SILENT_TRACK = "silent_track"
    NO_REPORT = "no_report"
    GAP = "gap"
    SILENT_OUTLET = "silent_outlet"
    DATE_AFTER_REPORT = "date_after_report"
    BEFORE_STUDY = "before_study"
    NO_TERM = "no_term"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """One thing that is not known, in words, with the events and articles it concerns.

    ``about`` is the field, side, track, outlet or month meant; ``since`` the day from
    which it is so, where there is one.
    """

    kind: UnknownKind
    about: str
    says: str
    since: date | None
    events: tuple[str, ...]
    articles: tuple[str, ...]


def find_unknowns(
    events: Sequence[Event],
    coded: Sequence[CodedArticle],
    phases: Sequence[Phase],
    tracks: Sequence[Track],
    *,
    as_of: date,
) -> tuple[Unknown, ...]:
    """All that is not known on the day, the kinds in the order of their list.

    The events and articles are those known on that day. Of old events with one source
    only those are told that a present phase rests on.
    """
    first = min((one.article.date for one in coded), default=None)
    found = [
        *_single_sources(events, phases, as_of),
        *_differing(events),
        *_silent_sides(coded, tracks, as_of),
        *_silent_tracks(events, tracks, as_of),
        *_gaps(coded, as_of),
        *_silent_outlets(coded, as_of),
        *_odd_dates(events, first),
    ]
    order = list(UnknownKind)
    return tuple(
        sorted(found, key=lambda one: (order.index(one.kind), one.about, one.events))
    )


def _single_sources(
    events: Iterable[Event], phases: Iterable[Phase], as_of: date
) -> Iterator[Unknown]:
    # Tracks that share their sides rest on the same event.
    present: dict[str, list[Phase]] = defaultdict(list)
    for phase in phases:
        if phase.until is None and len(phase.evidence) == 1:
            present[phase.evidence[0]].append(phase)
    new = as_of - timedelta(days=NEW_DAYS)
    for event in events:
        if event.independent != 1 or event.factuality is not Factuality.ACTUAL:
            continue
        resting = present.get(event.id, ())
        for phase in resting:
            yield _of_event(
                UnknownKind.SINGLE_SOURCE,
                phase.track,
                f"That {phase.track} is {phase.status} rests on one source",
                event,
            )
        if not resting and event.reported > new:
            yield _of_event(
                UnknownKind.SINGLE_SOURCE, event.type, "Told by one source only", event
            )


def _differing(events: Iterable[Event]) -> Iterator[Unknown]:
    for event in events:
        for difference in event.differences:
            values = " or ".join(told.value for told in difference.values)
            says = f"Reports differ on the {difference.field}: {values}"
            yield _of_event(UnknownKind.DIFFERING, difference.field, says, event)


def _silent_sides(
    coded: Iterable[CodedArticle], tracks: Iterable[Track], as_of: date
) -> Iterator[Unknown]:
    last: dict[str, date] = {}
    for one in coded:
        for statement in one.statements:
            if statement.speaker is not None:
                side = side_of(statement.speaker)
                if side is not None:
                    last[side] = max(last.get(side, one.article.date), one.article.date)
    for side in sorted({side for track in tracks for side in track.sides}):
        heard = last.get(side)
        if heard is None:
            says = f"No statement of {side} is known"
        elif heard <= as_of - timedelta(days=SILENT_DAYS):
            says = f"Nothing was heard of {side} since {heard}"
        else:
            continue
        yield _plain(UnknownKind.SILENT_SIDE, side, says, since=heard)


def _silent_tracks(
    events: Iterable[Event], tracks: Sequence[Track], as_of: date
) -> Iterator[Unknown]:
    finder = TrackFinder(tracks)
    last: dict[str, date] = {}
    # The latest first: the first one found of a track is its last.
    for event in sorted(events, key=_last_reported, reverse=True):
        if len(last) == len(tracks):
            break
        for share in finder.find(event):
            if share.is_between_sides:
                last.setdefault(share.track, _last_reported(event))
    for track in tracks:
        heard = last.get(track.id)
        if heard is None:
            says = f"Nothing was reported between the sides of {track.name}"
            yield _plain(UnknownKind.NO_REPORT, track.id, says, since=None)
        elif heard <= as_of - timedelta(days=SILENT_DAYS):
            says = (
                f"Nothing was reported between the sides of {track.name} since {heard}"
            )
            yield _plain(UnknownKind.SILENT_TRACK, track.id, says, since=heard)


def _last_reported(event: Event) -> date:
    return event.mentions[-1].reported


def _gaps(coded: Iterable[CodedArticle], as_of: date) -> Iterator[Unknown]:
    months = {_month(one.article.date) for one in coded}
    if not months:
        return
    start: int | None = None
    for month in range(min(months), _month(as_of) + 2):
        is_empty = month not in months and month <= _month(as_of)
        if is_empty and start is None:
            start = month
        elif not is_empty and start is not None:
            yield _gap(start, month - 1)
            start = None


def _gap(first: int, last: int) -> Unknown:
    names = f"{_month_name(first)}"
    if last != first:
        names = f"{names} to {_month_name(last)}"
    return _plain(
        UnknownKind.GAP,
        names,
        f"No article was published in {names}",
        since=date(first // 12, first % 12 + 1, 1),
    )


def _silent_outlets(coded: Iterable[CodedArticle], as_of: date) -> Iterator[Unknown]:
    days: dict[str, list[date]] = defaultdict(list)
    for one in coded:
        if one.article.outlet is not None:
            days[one.article.outlet].append(one.article.date)
    for outlet, published in sorted(days.items()):
        last = max(published)
        if last <= as_of - timedelta(days=SILENT_DAYS) and len(published) > 1:
            says = f"{outlet} has no article since {last}"
            yield _plain(UnknownKind.SILENT_OUTLET, outlet, says, since=last)


def _odd_dates(events: Iterable[Event], first: date | None) -> Iterator[Unknown]:
    for event in events:
        if event.when is None or event.factuality is not Factuality.ACTUAL:
            continue
        begins, ends = event.when.earliest, event.when.latest
        if begins is not None and begins > event.reported:
            says = f"Told as done on {event.reported}, but dated {begins}"
            yield _of_event(UnknownKind.DATE_AFTER_REPORT, "when", says, event)
        if first is not None and ends is not None and ends < first:
            told = ends if begins in (None, ends) else f"{begins} to {ends}"
            says = f"Dated {told}, before the first article ({first})"
            yield _of_event(UnknownKind.BEFORE_STUDY, "when", says, event)


def _of_event(kind: UnknownKind, about: str, says: str, event: Event) -> Unknown:
    return Unknown(
        kind=kind,
        about=str(about),
        says=says,
        since=event.reported,
        events=(event.id,),
        articles=tuple(dict.fromkeys(one.article_id for one in event.mentions)),
    )


def _plain(kind: UnknownKind, about: str, says: str, *, since: date | None) -> Unknown:
    return Unknown(
        kind=kind, about=about, says=says, since=since, events=(), articles=()
    )


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month_name(month: int) -> str:
    return f"{month // 12:04}-{month % 12 + 1:02}"


__all__ = ["Unknown", "UnknownKind", "find_unknowns"]
