"""Claims whose own date cannot be, or lies before the study: told by article and field."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from truceline.model import Factuality
from truceline.process import UnknownKind
from truceline.record import ClaimRow


@dataclass(frozen=True, slots=True, kw_only=True)
class OddDate:
    """A claim with a date to look at; the claim is kept as it is.

    ``says`` tells in words what is odd.
    """

    kind: UnknownKind
    path: str
    claim: str
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
    return OddDate(kind=kind, path=claim.path, claim=claim.id, says=says)
