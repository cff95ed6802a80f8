"""Promises for which no report tells by when: nothing can fall due or run out."""

from collections.abc import Iterable, Iterator

from truceline.model import Commitment, CommitmentStatus, Issue
from truceline.process.unknowns import Unknown, UnknownKind

# What has been kept, broken or has lapsed needs no term any more.
_OPEN = frozenset(
    {
        CommitmentStatus.PROMISED,
        CommitmentStatus.DUE,
        CommitmentStatus.PART_DONE,
        CommitmentStatus.CANNOT_TELL,
    }
)
_WHAT = {True: ("end", "no end was told"), False: ("due", "no day was told by which")}


def find_untermed(commitments: Iterable[Commitment]) -> Iterator[Unknown]:
    """One for each open promise without a term; ``about`` is the field that is empty.

    A truce needs an end, anything else a day by which it is due.
    """
    for one in commitments:
        field, says = _WHAT[one.issue is Issue.CEASEFIRE]
        if one.status not in _OPEN or one.end is not None or one.due is not None:
            continue
        events = dict.fromkeys(
            source.event for source in one.sources if source.event is not None
        )
        names = dict.fromkeys(each.party_name or each.name for each in one.by)
        by = " and ".join(names) or "nobody named"
        yield Unknown(
            kind=UnknownKind.NO_TERM,
            about=field,
            says=f"The {one.name} promised by {by} has no term: {says}",
            since=one.reported,
            events=tuple(events),
            articles=tuple(dict.fromkeys(each.article_id for each in one.sources)),
        )
