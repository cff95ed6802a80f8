"""Promises folded from invented reports."""

from collections.abc import Callable, Iterable

import pytest

from tests.loaded import loaded_codebook
from tests.process.commitments.invented import TRACKS, Report, coded_of, day
from truceline.codebook import CommitmentBook
from truceline.linking import link_mentions, mentions_of
from truceline.model import Commitment
from truceline.process.commitments import fold_commitments


@pytest.fixture(scope="session")
def book() -> CommitmentBook:
    return loaded_codebook().commitments


Fold = Callable[..., tuple[Commitment, ...]]


@pytest.fixture(scope="session")
def fold(book: CommitmentBook) -> Fold:
    """Promises from reports as known on a day; by default long after the last one."""

    def make(reports: Iterable[Report], as_of: int = 365) -> tuple[Commitment, ...]:
        coded = [coded_of(report, number) for number, report in enumerate(reports)]
        mentions = [mention for one in coded for mention in mentions_of(one)]
        # Each report its own event: what linking makes of them is not asked here.
        events = [event for one in mentions for event in link_mentions([one])]
        return fold_commitments(events, coded, book, TRACKS, as_of=day(as_of))

    return make
