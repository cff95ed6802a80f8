"""Readiness for an act that is told as well: "were ready to meet them" is one offer, not two."""

from collections.abc import Iterable, Iterator

from truceline.coding.dates.told import Told
from truceline.model import EventType, Factuality


def without_bare_offers(found: Iterable[Told]) -> Iterator[Told]:
    """The claims of a sentence, without readiness for what another of them offers."""
    told = list(found)
    for one in told:
        claim = one.claim
        is_bare = claim.type is EventType.AGREE and claim.mode is None
        if (
            is_bare
            and claim.factuality is Factuality.OFFERED
            and any(
                other.claim.factuality is Factuality.OFFERED
                and other is not one
                and claim.evidence.holds(other.claim.evidence)
                for other in told
            )
        ):
            continue
        yield one
