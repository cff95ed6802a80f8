"""A promise of an amount, done in parts."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.process.commitments.invented import Report, by_day, coded_of, day
from truceline.codebook import CommitmentBook
from truceline.linking import link_mentions, mentions_of
from truceline.model import (
    Commitment,
    CommitmentStatus,
    EventType,
    Factuality,
    Issue,
    Quantity,
    Verification,
)
from truceline.model.commitments import TermKind
from truceline.process.commitments import fold_commitments

Fold = Callable[..., tuple[Commitment, ...]]

PROMISED = Report(
    words="The North will release 5,000 prisoners by the tenth.",
    day=0,
    mode="release",
    told=Factuality.PLANNED,
    issue=Issue.PRISONERS,
    number=5000,
    terms=((TermKind.DUE, by_day(10)),),
)

LEAVING = replace(
    PROMISED,
    words="The North will bring its 5,000 soldiers home.",
    mode="withdraw",
    issue=Issue.WITHDRAWAL,
    unit="soldiers",
)


def released(
    number: int | None, on: int | None, *, reported: int | None = None
) -> Report:
    """A part released on a day; reported the day after, if no other day is given."""
    told = reported if reported is not None else (on or 0) + 1
    return Report(
        words=f"The North released {number or 'some'} prisoners, told {told}.",
        day=told,
        mode="release",
        issue=Issue.PRISONERS,
        number=number,
        on=None if on is None else (on, on),
    )


def _done(one: Commitment) -> float | None:
    return None if one.done is None else one.done.least


def test_parts_of_different_days_add_up(fold: Fold) -> None:
    (release,) = fold([PROMISED, released(100, 2), released(300, 4)], as_of=9)
    assert (_done(release), release.status) == (400, CommitmentStatus.PART_DONE)
    assert [part.sources[0].reported for part in release.instalments] == [
        day(3),
        day(5),
    ]


def test_a_count_without_a_day_is_all_that_was_done_and_is_not_added(
    fold: Fold,
) -> None:
    reports = [PROMISED, released(1000, 2), released(1200, None, reported=5)]
    (release,) = fold(reports, as_of=9)
    assert _done(release) == 1200
    assert [part.in_all for part in release.instalments] == [False, True]


def test_a_count_since_a_day_holds_what_was_counted_within(fold: Fold) -> None:
    since = replace(released(300, None, reported=6), on=(2, None))
    (release,) = fold([PROMISED, released(100, 2), since], as_of=9)
    assert _done(release) == 300


def test_how_many_are_left_is_not_how_many_were_done(fold: Fold) -> None:
    left = Quantity(least=2000, most=2000, unit="soldiers")
    cut = replace(
        LEAVING,
        words="The North's soldiers were cut to 2,000.",
        day=4,
        told=Factuality.ACTUAL,
        number=2000,
        terms=((TermKind.LEVEL, left),),
    )
    (withdrawal,) = fold([LEAVING, cut], as_of=9)
    assert (withdrawal.done, withdrawal.status) == (None, CommitmentStatus.PART_DONE)


def test_it_is_kept_once_all_are_released(fold: Fold) -> None:
    (release,) = fold([PROMISED, released(5000, None, reported=4)], as_of=9)
    assert release.status is CommitmentStatus.KEPT


def test_after_its_day_it_is_overdue_and_a_late_part_is_still_a_part(
    fold: Fold,
) -> None:
    reports = [PROMISED, released(100, 20)]
    assert fold(reports, as_of=10)[0].status is CommitmentStatus.DUE
    assert fold(reports, as_of=11)[0].status is CommitmentStatus.OVERDUE
    assert fold(reports, as_of=21)[0].status is CommitmentStatus.PART_DONE


def test_a_larger_release_is_not_taken_for_a_part_of_a_small_promise(
    fold: Fold,
) -> None:
    small = replace(PROMISED, number=3, words="The North will release 3 prisoners.")
    (release,) = fold([small, released(400, 4)], as_of=9)
    assert (release.done, release.status) == (None, CommitmentStatus.PROMISED)


def test_a_release_long_after_the_last_word_of_it_is_no_part(fold: Fold) -> None:
    bare = replace(PROMISED, terms=())
    (release,) = fold([bare, released(100, 200)])
    assert release.instalments == ()


@pytest.mark.parametrize(
    ("kind", "number", "is_known"),
    [
        pytest.param(TermKind.IN_ALL, 5000, True, id="all of them by now"),
        pytest.param(TermKind.OUT_OF, 5000, True, id="a part of so many"),
        pytest.param(TermKind.IN_ALL, 900, False, id="another number"),
    ],
)
def test_a_promise_is_known_by_its_number_long_after_the_last_word_of_it(
    fold: Fold, kind: TermKind, number: int, *, is_known: bool
) -> None:
    count = Quantity(least=number, most=number, unit="prisoners")
    late = replace(released(800, None, reported=200), terms=((kind, count),))
    (release,) = fold([PROMISED, late], as_of=210)
    assert bool(release.instalments) == is_known


def test_the_other_sides_releases_do_not_count(fold: Fold) -> None:
    other = replace(released(100, 2), by="south", to="north")
    (release,) = fold([PROMISED, other], as_of=9)
    assert release.instalments == ()


def test_a_release_that_is_only_planned_is_not_done(fold: Fold) -> None:
    planned = replace(released(100, 2), told=Factuality.PLANNED)
    assert all(each.done is None for each in fold([PROMISED, planned], as_of=9))


def test_a_partys_own_count_is_alleged_and_the_articles_is_reported(fold: Fold) -> None:
    own = replace(released(100, 2), said_by="north")
    (release,) = fold([PROMISED, own], as_of=9)
    assert release.instalments[0].verification is Verification.ALLEGED
    (release,) = fold([PROMISED, released(100, 2)], as_of=9)
    assert release.instalments[0].verification is Verification.REPORTED


def test_a_monitors_count_verifies(fold: Fold) -> None:
    seen = replace(released(100, 2), said_by="united-nations")
    (release,) = fold([PROMISED, seen], as_of=9)
    assert release.instalments[0].verification is Verification.VERIFIED


def test_promises_of_different_numbers_are_two(fold: Fold) -> None:
    smaller = replace(
        PROMISED, number=1500, words="The North will release 1,500 prisoners.", day=1
    )
    releases = fold([PROMISED, smaller, released(100, 3)], as_of=9)
    assert [(each.amount.least, _done(each)) for each in releases if each.amount] == [
        (5000, 100),
        (1500, 100),
    ]


@pytest.mark.parametrize(
    ("has_day", "status"),
    [
        pytest.param(True, CommitmentStatus.KEPT, id="due on a day"),
        pytest.param(False, CommitmentStatus.CANNOT_TELL, id="without a day"),
    ],
)
def test_one_act_that_was_due_on_a_day_is_kept_even_if_it_is_done_months_later(
    fold: Fold, status: CommitmentStatus, *, has_day: bool
) -> None:
    promised = Report(
        words="Talks between North and South will begin.",
        day=0,
        type=EventType.CONSULT,
        told=Factuality.PLANNED,
        issue=Issue.TALKS,
        on=(10, 10) if has_day else None,
    )
    opened = replace(
        promised,
        words="Talks between North and South opened.",
        day=180,
        told=Factuality.ACTUAL,
        on=(179, 179),
    )
    (before,) = fold([promised, opened], as_of=20)
    (talks,) = fold([promised, opened], as_of=181)
    assert (before.status is CommitmentStatus.OVERDUE) == has_day
    assert talks.status is status


def test_a_promise_of_talks_is_overdue_and_then_kept(fold: Fold) -> None:
    promised = Report(
        words="Negotiations between North and South will begin by the tenth.",
        day=0,
        type=EventType.CONSULT,
        told=Factuality.PLANNED,
        issue=Issue.TALKS,
        terms=((TermKind.DUE, by_day(10)),),
    )
    opened = replace(
        promised,
        words="Negotiations between North and South opened.",
        day=40,
        told=Factuality.ACTUAL,
        terms=(),
    )
    (talks,) = fold([promised, opened])
    assert [each.status.value for each in talks.history] == [
        "promised",
        "due",
        "overdue",
        "kept",
    ]
    assert talks.track == "lake"


PARTS = st.lists(
    st.tuples(st.sampled_from((10, 100, 5000)), st.integers(1, 30) | st.none()),
    max_size=6,
)


@given(parts=PARTS, as_of=st.integers(0, 60), data=st.data())
def test_any_order_of_import_gives_the_same_and_done_never_passes_what_was_told(
    book: CommitmentBook,
    parts: list[tuple[int, int | None]],
    as_of: int,
    data: st.DataObject,
) -> None:
    reports = [PROMISED, *(released(each, on, reported=31) for each, on in parts)]
    coded = [coded_of(report, number) for number, report in enumerate(reports)]
    mentions = [one for each in coded for one in mentions_of(each)]
    events = [event for one in mentions for event in link_mentions([one])]
    mixed = data.draw(st.permutations(events))
    folded = [
        fold_commitments(order, coded, book, (), as_of=day(as_of))
        for order in (events, mixed)
    ]
    assert folded[0] == folded[1]
    for each in folded[0]:
        assert (_done(each) or 0) <= sum(number for number, _ in parts)
        assert [one.reported for one in each.history] == sorted(
            one.reported for one in each.history
        )
        assert all(one.reported <= day(as_of) for one in each.history)


@given(parts=PARTS, early=st.integers(0, 40), later=st.integers(0, 60))
def test_what_was_known_earlier_is_how_the_later_history_begins(
    book: CommitmentBook, parts: list[tuple[int, int | None]], early: int, later: int
) -> None:
    reports = [PROMISED, *(released(each, on) for each, on in parts)]
    coded = [coded_of(report, number) for number, report in enumerate(reports)]
    mentions = [one for each in coded for one in mentions_of(each)]
    events = [event for one in mentions for event in link_mentions([one])]
    before, after = (
        fold_commitments(events, coded, book, (), as_of=day(each))
        for each in (early, early + later)
    )
    for one, grown in zip(before, after, strict=False):
        assert grown.history[: len(one.history)] == one.history


def _by_nobody(number: int) -> Report:
    """So many of the South who came free, without a word by whom."""
    return Report(
        words=f"The {number} Southern prisoners were exchanged.",
        day=8,
        mode="release",
        issue=Issue.PRISONERS,
        by=None,
        to="south",
        number=number,
    )


def test_just_as_many_as_were_promised_are_those_whoever_freed_them(fold: Fold) -> None:
    three = replace(PROMISED, words="The North will free three.", number=3)
    (release,) = fold([three, _by_nobody(3)], as_of=9)
    assert release.status is CommitmentStatus.KEPT


@pytest.mark.parametrize("number", [2, 4])
def test_another_number_freed_by_nobody_named_is_of_no_promise(
    fold: Fold, number: int
) -> None:
    three = replace(PROMISED, words="The North will free three.", number=3)
    (release,) = fold([three, _by_nobody(number)], as_of=9)
    assert release.status is CommitmentStatus.PROMISED


def test_whom_others_free_by_force_was_not_let_go(fold: Fold) -> None:
    freed = replace(released(100, 4), words="A hundred prisoners were freed in a raid.")
    (release,) = fold([PROMISED, freed], as_of=9)
    assert release.status is CommitmentStatus.PROMISED
    told = replace(freed, words="A hundred prisoners were freed.")
    (release,) = fold([PROMISED, told], as_of=9)
    assert _done(release) == 100


@pytest.mark.parametrize(("is_elsewhere", "done"), [(False, 40), (True, None)])
def test_forces_that_left_are_those_whom_the_sentence_names(
    fold: Fold, *, is_elsewhere: bool, done: int | None
) -> None:
    left = replace(
        LEAVING,
        words="Forty soldiers left the town.",
        day=4,
        told=Factuality.ACTUAL,
        number=40,
        on=(3, 3),
        terms=(),
        is_elsewhere=is_elsewhere,
    )
    (withdrawal,) = fold([LEAVING, left], as_of=9)
    assert _done(withdrawal) == done


def test_a_count_without_a_day_told_with_the_promise_is_of_before_it(
    fold: Fold,
) -> None:
    before = released(1000, None, reported=0)
    (release,) = fold([PROMISED, before, released(100, 2)], as_of=9)
    assert _done(release) == 100
    whole = released(5000, None, reported=0)
    (release,) = fold([PROMISED, whole], as_of=9)
    assert release.status is CommitmentStatus.KEPT


@pytest.mark.parametrize(
    ("is_elsewhere", "status"),
    [(True, CommitmentStatus.KEPT), (False, CommitmentStatus.PROMISED)],
)
def test_who_was_only_filled_in_as_freeing_them_is_nobody_named(
    fold: Fold, *, is_elsewhere: bool, status: CommitmentStatus
) -> None:
    three = replace(PROMISED, words="The North will free three.", number=3)
    freed = replace(_by_nobody(3), by="east", is_elsewhere=is_elsewhere)
    (release,) = fold([three, freed], as_of=9)
    assert release.status is status
