"""What the process leaves unknown, in a few sentences with events to look at.

The fold names one thing at a time; a reader wants all of a kind together, by the names
of the codebook, and nothing on sides or talks that the record is not about.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from truceline.model.events import EventField
from truceline.process import Unknown, UnknownKind
from truceline.publish.contexts import Gap, Link
from truceline.publish.dates import day_words
from truceline.publish.event_rows import EventRow
from truceline.publish.process_words import FIELD_WORDS
from truceline.publish.words import counted, listed, shortened

EXAMPLES = 3

# Names in one sentence; more are read by nobody.
MOST_NAMES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What the tracks and sides are called that the record is about, by their ids."""

    tracks: Mapping[str, str]
    sides: Mapping[str, str]


def unknown_gaps(
    unknowns: Iterable[Unknown], events: Mapping[str, EventRow], names: Names
) -> tuple[Gap, ...]:
    """One gap for each kind that there is, in the order of ``UnknownKind``."""
    by_kind: dict[UnknownKind, list[Unknown]] = defaultdict(list)
    for one in unknowns:
        by_kind[one.kind].append(one)
    found: list[Gap | None] = []
    for kind in UnknownKind:
        some = by_kind[kind]
        if some:
            found += _SAYS[kind](some, events, names)
    return tuple(gap for gap in found if gap is not None)


_Says = Callable[
    [Sequence[Unknown], Mapping[str, EventRow], Names], Sequence[Gap | None]
]


def _single(
    some: Sequence[Unknown], events: Mapping[str, EventRow], names: Names
) -> Sequence[Gap | None]:
    """Phases first: what the present state hangs on weighs most."""
    of_phases = [one for one in some if one.about in names.tracks]
    others = [one for one in some if one.about not in names.tracks]
    tracks = listed(list(dict.fromkeys(names.tracks[one.about] for one in of_phases)))
    return (
        _gap(
            f"Where the talks stand rests on one source: {tracks}.",
            _examples(of_phases, events),
        )
        if of_phases
        else None,
        _gap(
            f"{_first_upper(counted(len(others), 'event', 'events'))} of the last month "
            f"{'is' if len(others) == 1 else 'are'} told by one source only.",
            _examples(others, events),
        )
        if others
        else None,
    )


def _differing(
    some: Sequence[Unknown], events: Mapping[str, EventRow], _: Names
) -> Sequence[Gap | None]:
    found = {event for one in some for event in one.events}
    return (
        _gap(
            f"On {counted(len(found), 'event', 'events')} the reports do not agree.",
            _examples(some, events, _field_words),
        ),
    )


def _silent_sides(
    some: Sequence[Unknown], _: Mapping[str, EventRow], names: Names
) -> Sequence[Gap | None]:
    heard = [
        f"{names.sides[one.about]} (since {day_words(one.since)})"
        if one.since
        else f"{names.sides[one.about]} (never)"
        for one in some
        if one.about in names.sides
    ]
    return (
        _plain("For two months or more no statement was reported of {}.".format, heard),
    )


def _silent_tracks(
    some: Sequence[Unknown], _: Mapping[str, EventRow], names: Names
) -> Sequence[Gap | None]:
    silent = [
        f"{names.tracks[one.about]} (since {day_words(one.since)})"
        for one in some
        if one.about in names.tracks and one.since
    ]
    return (
        _plain(
            "For two months or more nothing was reported between the sides of {}.".format,
            silent,
        ),
    )


def _no_reports(
    some: Sequence[Unknown], _: Mapping[str, EventRow], names: Names
) -> Sequence[Gap | None]:
    silent = [names.tracks[one.about] for one in some if one.about in names.tracks]
    return (_plain("Nothing was reported between the sides of {}.".format, silent),)


def _nothing(
    _: Sequence[Unknown], __: Mapping[str, EventRow], ___: Names
) -> Sequence[Gap | None]:
    """The gaps of the record have a page of their own."""
    return ()


def _outlets(
    some: Sequence[Unknown], _: Mapping[str, EventRow], __: Names
) -> Sequence[Gap | None]:
    silent = [
        f"{one.about} (since {day_words(one.since)})" for one in some if one.since
    ]
    return (_plain("For two months or more there is no article of {}.".format, silent),)


def _late(
    some: Sequence[Unknown], events: Mapping[str, EventRow], _: Names
) -> Sequence[Gap | None]:
    number = counted(len(some), "event is", "events are")
    return (
        _gap(
            f"{_first_upper(number)} told as done, with a date after the report.",
            _examples(some, events),
        ),
    )


def _before(
    some: Sequence[Unknown], events: Mapping[str, EventRow], _: Names
) -> Sequence[Gap | None]:
    number = counted(len(some), "event is", "events are")
    return (
        _gap(
            f"{_first_upper(number)} dated before the first article, so what else was "
            "reported then is not here.",
            _examples(some, events),
        ),
    )


def _no_terms(
    some: Sequence[Unknown], events: Mapping[str, EventRow], _: Names
) -> Sequence[Gap | None]:
    number = counted(len(some), "promise has", "promises have")
    return (
        _gap(
            f"{_first_upper(number)} no term in any report, so nobody can say when they "
            "fall due or end."
            if len(some) > 1
            else f"{_first_upper(number)} no term in any report, so nobody can say when "
            "it falls due or ends.",
            _examples(some, events),
        ),
    )


_SAYS: dict[UnknownKind, _Says] = {
    UnknownKind.SINGLE_SOURCE: _single,
    UnknownKind.DIFFERING: _differing,
    UnknownKind.SILENT_SIDE: _silent_sides,
    UnknownKind.SILENT_TRACK: _silent_tracks,
    UnknownKind.NO_REPORT: _no_reports,
    UnknownKind.GAP: _nothing,
    UnknownKind.SILENT_OUTLET: _outlets,
    UnknownKind.DATE_AFTER_REPORT: _late,
    UnknownKind.BEFORE_STUDY: _before,
    UnknownKind.NO_TERM: _no_terms,
}


def _plain(says: Callable[[str], str], names: Sequence[str]) -> Gap | None:
    if not names:
        return None
    more = len(names) - MOST_NAMES
    shown = [*names[:MOST_NAMES], *([f"{more} more"] if more > 0 else [])]
    return _gap(says(listed(shown)), ())


def _gap(sentence: str, examples: tuple[Link, ...]) -> Gap:
    return Gap(sentence=sentence, examples=examples, all_of_them=None)


def _examples(
    some: Sequence[Unknown],
    events: Mapping[str, EventRow],
    words: Callable[[Unknown], str] | None = None,
) -> tuple[Link, ...]:
    """The newest events, each once."""
    told: dict[str, Unknown] = {}
    for one in some:
        for event in one.events:
            if event in events:
                told.setdefault(event, one)
    newest = sorted(told, key=lambda each: (events[each].first, each), reverse=True)
    return tuple(
        Link(
            words=f"{events[each].name}"
            f"{f' ({words(told[each])})' if words else ''}: "
            f"{shortened(events[each].quoted.quotation, 12)}",
            href=events[each].page,
        )
        for each in newest[:EXAMPLES]
    )


def _field_words(one: Unknown) -> str:
    words = FIELD_WORDS[EventField(one.about)]
    return f"{words[0].lower()}{words[1:]}"


def _first_upper(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}"
