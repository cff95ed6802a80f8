"""A promise without a term is kept and told, with the field that is empty."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.process.commitments.invented import Report, day, when
from truceline.model import Commitment, CommitmentStatus, EventType, Factuality, Issue
from truceline.model.commitments import TermKind
from truceline.process import find_untermed

Fold = Callable[..., tuple[Commitment, ...]]

PROMISED = Report(
    words="The North promised to free 300 prisoners.",
    day=0,
    mode="release",
    told=Factuality.PLANNED,
    issue=Issue.PRISONERS,
    number=300,
)
TRUCE = Report(
    words="The North announced a truce.",
    day=0,
    type=EventType.CONCEDE,
    issue=Issue.CEASEFIRE,
)


@pytest.mark.parametrize(
    ("report", "field", "says"),
    [
        (PROMISED, "due", "no day was told by which"),
        (TRUCE, "end", "no end was told"),
    ],
    ids=["release", "truce"],
)
def test_a_promise_without_a_term_is_told_with_the_empty_field(
    fold: Fold, report: Report, field: str, says: str
) -> None:
    [promise] = fold([report], as_of=30)
    [found] = find_untermed([promise])
    assert (found.kind, found.about, found.since) == ("no_term", field, day(0))
    assert found.says.startswith(f"The {promise.name} promised by North has no term")
    assert found.says.endswith(says)
    assert len(found.events) == len(found.articles) == 1


@pytest.mark.parametrize(
    "report",
    [
        replace(PROMISED, terms=((TermKind.DUE, when(10)),)),
        replace(TRUCE, terms=((TermKind.START, when(1)), (TermKind.LENGTH, 3))),
    ],
    ids=["release", "truce"],
)
def test_a_promise_with_a_term_is_not_told(fold: Fold, report: Report) -> None:
    assert list(find_untermed(fold([report], as_of=2))) == []


def test_a_promise_that_was_kept_needs_no_term(fold: Fold) -> None:
    done = Report(
        words="The North freed 300 prisoners.",
        day=5,
        mode="release",
        issue=Issue.PRISONERS,
        number=300,
    )
    [promise] = fold([PROMISED, done], as_of=30)
    assert promise.status is CommitmentStatus.KEPT
    assert list(find_untermed([promise])) == []
