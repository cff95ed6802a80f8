"""What is odd about days: dates that cannot be, promises without a term, by article.

Nothing is left out because of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from truceline.codebook import Codebook
from truceline.model import Factuality
from truceline.pipeline.decided import DecidedRecord
from truceline.process import UnknownKind, find_untermed
from truceline.process.commitments import fold_commitments
from truceline.record import ClaimRow


@dataclass(frozen=True, slots=True, kw_only=True)
class OddDate:
    """A claim or a promise with a field to look at; it is kept as it is.

    ``row`` is the claim's id, and for a promise that of the event that told it first.
    ``says`` tells in words what is odd.
    """

    kind: UnknownKind
    path: str
    row: str
    field: str
    says: str


def find_odd_dates(claims: Iterable[ClaimRow], *, first: date) -> Iterator[OddDate]:
    """What is told as done after its own report, or before the first article.

    The latter is no mistake where a report looks back; it is known from hindsight only.
    """
    for claim in claims:
        if claim.date is None or claim.factuality is not Factuality.ACTUAL:
            continue
        begins, ends = claim.date.earliest, claim.date.latest
        phrase = claim.date.phrase
        words = f"{claim.date_phrase!r} at {phrase.start}–{phrase.end}"
        if begins is not None and begins > claim.published:
            yield _odd(
                UnknownKind.DATE_AFTER_REPORT,
                claim,
                f"told as done on {claim.published}, but dated {begins} by {words}",
            )
        elif ends is not None and ends < first:
            yield _odd(
                UnknownKind.BEFORE_STUDY,
                claim,
                f"dated {ends} by {words}, before the first article ({first})",
            )


def _odd(kind: UnknownKind, claim: ClaimRow, says: str) -> OddDate:
    return OddDate(kind=kind, path=claim.path, row=claim.id, field="date", says=says)


def find_promises_without_term(
    decided: DecidedRecord, codebook: Codebook, *, as_of: date
) -> Iterator[OddDate]:
    """Open promises for which no report tells by when; none before a first linking."""
    coded = tuple(decided.codings())
    paths = {one.article.id: one.article.path for one in coded}
    commitments = fold_commitments(
        decided.record.events(),
        coded,
        codebook.commitments,
        codebook.tracks,
        as_of=as_of,
    )
    for one in find_untermed(commitments):
        if one.articles and one.events:
            yield OddDate(
                kind=one.kind,
                path=paths.get(one.articles[0], one.articles[0]),
                row=one.events[0],
                field=one.about,
                says=one.says,
            )
