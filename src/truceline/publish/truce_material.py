"""What the page and the report of one truce are made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from truceline.model import (
    ActedBy,
    DailySeries,
    Finding,
    Pledge,
    Scope,
    TruceTest,
    TruceVerdict,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesMaterial:
    """A daily series with what it counts and where it comes from, in words."""

    series: DailySeries
    meaning: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeCounts:
    """How many incidents of the pledge's days fall where, and by whom those inside."""

    scopes: Mapping[Scope, int]
    inside_by: Mapping[ActedBy, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceMaterial:
    """A pledge, what was computed of it, and what people found.

    ``test`` is None where nothing could be computed, and ``untested`` says why.
    ``names`` holds the names of the sides by their ids.
    """

    pledge: Pledge
    names: Mapping[str, str]
    test: TruceTest | None
    untested: str | None
    tested: SeriesMaterial | None
    controls: tuple[SeriesMaterial, ...]
    scope: ScopeCounts | None
    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> TruceVerdict:
        """What the counts say, or why they say nothing, wherever it is shown."""
        if self.test is not None:
            return self.test.verdict
        if not self.pledge.took_effect:
            return TruceVerdict.NO_TRUCE_TO_TEST
        return TruceVerdict.CANNOT_TELL
