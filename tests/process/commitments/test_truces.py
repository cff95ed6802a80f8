"""A truce from its announcement to what is known of its end."""

from collections.abc import Callable
from dataclasses import replace

from tests.process.commitments.invented import Report, day, when
from truceline.model import Commitment, CommitmentStatus, EventType, Factuality, Issue
from truceline.model.commitments import TermKind

Fold = Callable[..., tuple[Commitment, ...]]

ANNOUNCED = Report(
    words="The North announced a truce of three days over the feast.",
    day=0,
    type=EventType.CONCEDE,
    issue=Issue.CEASEFIRE,
    terms=((TermKind.START, when(5)), (TermKind.LENGTH, 3)),
)
OFFERED = replace(
    ANNOUNCED,
    words="The North offered a truce of three days.",
    told=Factuality.OFFERED,
)
OBSERVED = Report(
    words="The truce was observed by the North on its last day.",
    day=8,
    mode="ceasefire",
    issue=Issue.CEASEFIRE,
    on=(7, 7),
)
BREACH = Report(
    words="The North violated its own truce in the hills.",
    day=6,
    type=EventType.ASSAULT,
    issue=Issue.CEASEFIRE,
    on=(6, 6),
)
REFUSED = Report(
    words="The South turned down the truce.",
    day=1,
    type=EventType.REJECT,
    issue=Issue.CEASEFIRE,
    by="south",
    to="north",
)


def _statuses(one: Commitment) -> list[str]:
    return [change.status.value for change in one.history]


def test_a_truce_has_its_start_its_length_and_the_end_that_follows(fold: Fold) -> None:
    (truce,) = fold([ANNOUNCED], as_of=1)
    assert truce.status is CommitmentStatus.PROMISED
    assert truce.name == "truce of 3 days"
    assert truce.start == when(5)
    assert truce.end == when(7)
    assert [each.side for each in truce.by] == ["north"]


def test_on_its_first_day_a_truce_is_due_and_not_yet_known_to_hold(fold: Fold) -> None:
    (truce,) = fold([ANNOUNCED], as_of=5)
    assert _statuses(truce) == ["promised", "due"]
    assert truce.history[-1].reported == day(5)
    assert truce.history[-1].sources == ()


def test_a_truce_of_whose_end_nothing_is_reported_cannot_be_told(fold: Fold) -> None:
    (truce,) = fold([ANNOUNCED])
    assert _statuses(truce) == ["promised", "due", "cannot_tell"]
    assert truce.history[-1].reported == day(8)


def test_a_truce_reported_to_hold_on_its_last_day_is_kept(fold: Fold) -> None:
    (truce,) = fold([ANNOUNCED, OBSERVED])
    assert truce.status is CommitmentStatus.KEPT
    assert truce.history[-1].sources[0].quotation == OBSERVED.words


def test_a_truce_observed_on_its_first_day_only_is_not_kept(fold: Fold) -> None:
    early = replace(OBSERVED, words="The truce was observed.", day=5, on=(5, 5))
    (truce,) = fold([ANNOUNCED, early])
    assert _statuses(truce) == ["promised", "part_done", "cannot_tell"]


def test_nothing_is_known_before_it_was_reported(fold: Fold) -> None:
    reports = [ANNOUNCED, OBSERVED]
    assert fold(reports, as_of=-1) == ()
    assert fold(reports, as_of=7)[0].status is CommitmentStatus.DUE


def test_a_breach_that_the_article_reports_breaks_a_truce(fold: Fold) -> None:
    (truce,) = fold([ANNOUNCED, BREACH, OBSERVED])
    assert truce.status is CommitmentStatus.BROKEN


def test_a_breach_that_only_the_other_side_tells_of_leaves_it_open(fold: Fold) -> None:
    (truce,) = fold([ANNOUNCED, replace(BREACH, said_by="south"), OBSERVED])
    assert truce.status is CommitmentStatus.CANNOT_TELL
    assert "alleged" in truce.history[-1].because


def test_an_offer_that_is_refused_lapses(fold: Fold) -> None:
    (offer,) = fold([OFFERED, REFUSED], as_of=2)
    assert offer.offered
    assert _statuses(offer) == ["promised", "lapsed"]


def test_a_truce_that_needs_nobody_is_not_ended_by_a_refusal(fold: Fold) -> None:
    (truce,) = fold([ANNOUNCED, REFUSED], as_of=2)
    assert truce.status is CommitmentStatus.PROMISED


def test_an_offer_nobody_took_up_does_not_begin_on_its_day(fold: Fold) -> None:
    (offer,) = fold([OFFERED], as_of=5)
    assert _statuses(offer) == ["promised"]


def test_a_truce_that_was_demanded_is_no_promise(fold: Fold) -> None:
    assert fold([replace(ANNOUNCED, told=Factuality.DEMANDED)]) == ()


def test_the_truces_of_two_sides_are_two_promises(fold: Fold) -> None:
    other = replace(
        ANNOUNCED,
        words="The South announced a truce of eight days.",
        by="south",
        to="north",
        terms=((TermKind.START, when(2)), (TermKind.LENGTH, 8)),
    )
    truces = fold([ANNOUNCED, other])
    assert [(each.by[0].side, each.start, each.end) for each in truces] == [
        ("north", when(5), when(7)),
        ("south", when(2), when(9)),
    ]


def test_a_truce_told_again_later_has_two_sources_and_stays_one(fold: Fold) -> None:
    again = replace(
        ANNOUNCED, words="The North has announced a truce, a spokesman said.", day=1
    )
    (truce,) = fold([ANNOUNCED, replace(again, terms=())])
    assert len(truce.sources) == 2


def test_a_truce_of_the_next_feast_is_another_promise(fold: Fold) -> None:
    next_year = replace(
        ANNOUNCED,
        words="The North announced a truce of three days once more.",
        day=70,
        terms=((TermKind.START, when(75)), (TermKind.LENGTH, 3)),
    )
    assert len(fold([ANNOUNCED, next_year])) == 2


def test_a_truce_without_any_day_is_open_for_a_month_and_then_untold(
    fold: Fold,
) -> None:
    bare = replace(ANNOUNCED, terms=())
    assert fold([bare], as_of=29)[0].status is CommitmentStatus.PROMISED
    assert fold([bare], as_of=30)[0].status is CommitmentStatus.CANNOT_TELL
