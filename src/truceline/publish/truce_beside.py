"""Which tests of incident data stand beside a promise.

A pledge of the study's file and a promise found in the articles are not the same row,
and nothing here says that they are the same act: they have a side, a kind and a first
day in common, and a reader may compare them.
"""

from datetime import date, timedelta

from truceline.model import Issue, Pledge
from truceline.model.commitments import Commitment
from truceline.model.events import When
from truceline.publish.commitment_contexts import TruceBeside
from truceline.publish.contexts import Link
from truceline.publish.truce_material import TruceMaterial
from truceline.publish.truce_pages import truce_page_of
from truceline.publish.truce_rows import days_words
from truceline.publish.truce_words import VERDICT_WORDS

OF_VIOLENCE = frozenset({Issue.CEASEFIRE, Issue.VIOLENCE_REDUCTION})

# Reports call the eve or the morning after the first day; a truce announced at noon may
# begin at midnight.
AROUND = timedelta(days=1)

# Without a first day in the reports, the pledge must begin within a month of the promise.
SOON = timedelta(days=31)


def truces_beside(
    commitment: Commitment, truces: tuple[TruceMaterial, ...]
) -> tuple[TruceBeside, ...]:
    """The tests to set beside a promise, by the pledge's first day."""
    if commitment.issue not in OF_VIOLENCE:
        return ()
    sides = {one.side for one in commitment.by} | {
        one.id for one in commitment.by if one.id
    }
    found = [
        each
        for each in truces
        if sides.intersection(each.pledge.by) and _is_near(commitment, each.pledge)
    ]
    found.sort(key=lambda each: (each.pledge.start or date.max, each.pledge.id))
    return tuple(
        TruceBeside(
            link=Link(words=each.pledge.name, href=truce_page_of(each.pledge)),
            computed=VERDICT_WORDS[each.verdict],
            days=days_words(each.pledge),
            findings=each.findings,
        )
        for each in found
    )


def _is_near(commitment: Commitment, pledge: Pledge) -> bool:
    if pledge.start is None:
        return pledge.declared is not None and _holds(
            commitment.promised, pledge.declared, AROUND
        )
    if commitment.start is not None:
        return _holds(commitment.start, pledge.start, AROUND)
    promised = commitment.promised
    first = (promised.earliest or promised.latest) if promised else None
    first = first or commitment.reported
    return first - AROUND <= pledge.start <= first + SOON


def _holds(when: When | None, day: date, around: timedelta) -> bool:
    """Whether a day lies in an interval; an open end reaches no further than the other."""
    if when is None:
        return False
    first, last = when.earliest or when.latest, when.latest or when.earliest
    if first is None or last is None:
        return False
    return first - around <= day <= last + around
