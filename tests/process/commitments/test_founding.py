"""Who makes a promise to whom, and which reports are of one promise."""

from collections.abc import Callable
from dataclasses import replace

from tests.process.commitments.invented import Report, by_day, day
from truceline.model import Commitment, CommitmentStatus, EventType, Factuality, Issue
from truceline.model.commitments import TermKind

Fold = Callable[..., tuple[Commitment, ...]]

TO_BE_FREED = Report(
    words="The Southern prisoners are to be freed by the tenth.",
    day=0,
    mode="release",
    told=Factuality.PLANNED,
    issue=Issue.PRISONERS,
    number=500,
    terms=((TermKind.DUE, by_day(10)),),
)
FREED = Report(
    words="The North freed 100 Southerners.",
    day=3,
    mode="release",
    issue=Issue.PRISONERS,
    number=100,
    on=(2, 2),
)
LEAVING = Report(
    words="The North will bring all its soldiers home.",
    day=0,
    mode="withdraw",
    told=Factuality.PLANNED,
    issue=Issue.WITHDRAWAL,
)
BASES = replace(
    LEAVING, words="The North will close five bases.", number=5, unit="bases"
)
TALKS = Report(
    words="Talks between the North and the South will begin soon.",
    day=0,
    type=EventType.CONSULT,
    told=Factuality.PLANNED,
    issue=Issue.TALKS,
)


def test_a_promise_whose_sentence_names_nobody_is_nobodys(fold: Fold) -> None:
    (release,) = fold([replace(TO_BE_FREED, is_elsewhere=True)], as_of=1)
    assert (release.by, [one.id for one in release.to]) == ((), ["south"])


def test_who_says_so_makes_a_promise_whose_sentence_names_nobody(fold: Fold) -> None:
    told = replace(TO_BE_FREED, is_elsewhere=True, said_by="north")
    (release,) = fold([told], as_of=1)
    assert [one.id for one in release.by] == ["north"]


def test_who_is_named_makes_it_whoever_says_so(fold: Fold) -> None:
    (release,) = fold([replace(TO_BE_FREED, said_by="south")], as_of=1)
    assert [one.id for one in release.by] == ["north"]


def test_what_nobody_was_named_to_do_is_done_by_whoever_is_seen_to(fold: Fold) -> None:
    more = replace(FREED, day=6, on=(5, 5), number=200, to="some men")
    reports = [replace(TO_BE_FREED, is_elsewhere=True), FREED, more]
    (release,) = fold(reports, as_of=9)
    assert release.done is not None
    assert release.done.least == 300


def test_whom_nobody_of_the_other_side_freed_is_no_part(fold: Fold) -> None:
    others = replace(FREED, to="east")
    (release,) = fold([replace(TO_BE_FREED, is_elsewhere=True), others], as_of=9)
    assert release.instalments == ()


def test_whom_those_it_was_promised_to_freed_is_no_part(fold: Fold) -> None:
    refusal = replace(
        FREED, words="The South rejected the offer.", day=4, by="south", to="north"
    )
    theirs = replace(FREED, day=6, on=(6, 6), number=20, by="south", to="north")
    reports = [
        replace(TO_BE_FREED, is_elsewhere=True),
        FREED,
        replace(refusal, type=EventType.REJECT, mode=None, number=None),
        theirs,
    ]
    (release,) = fold(reports, as_of=9)
    assert release.done is not None
    assert release.done.least == 100


def test_those_who_are_to_be_freed_are_not_the_other_side(fold: Fold) -> None:
    (release,) = fold([replace(TO_BE_FREED, to="ten prisoners")], as_of=1)
    assert release.to == ()


def test_a_sides_own_soldiers_are_not_the_other_side(fold: Fold) -> None:
    (leaving,) = fold([replace(LEAVING, to="north")], as_of=1)
    assert leaving.to == ()


def test_bases_are_another_promise_than_soldiers(fold: Fold) -> None:
    found = fold([LEAVING, BASES], as_of=1)
    assert {one.name for one in found} == {"withdrawal", "withdrawal of 5 bases"}


def test_soldiers_are_not_counted_in_bases(fold: Fold) -> None:
    gone = replace(
        LEAVING,
        words="Four soldiers of the North left.",
        day=3,
        told=Factuality.ACTUAL,
        number=4,
        unit="soldiers",
    )
    (bases,) = fold([BASES, gone], as_of=9)
    assert bases.instalments == ()


def test_talks_on_a_track_are_one_promise_whoever_of_it_speaks(fold: Fold) -> None:
    again = replace(TALKS, day=9, by="south", to="north")
    (talks,) = fold([TALKS, again], as_of=10)
    assert (talks.track, talks.reported) == ("lake", day(0))
    assert len(talks.sources) == 2


def test_talks_with_a_day_are_another_promise_than_talks_some_day(fold: Fold) -> None:
    dated = replace(TALKS, day=9, terms=((TermKind.DUE, by_day(20)),))
    some_day, by_then = fold([TALKS, dated], as_of=10)
    assert (some_day.due, by_then.due) == (None, by_day(20))


def test_talks_on_no_track_are_no_promise(fold: Fold) -> None:
    assert fold([replace(TALKS, to="east")]) == ()


def test_a_promise_without_a_day_cannot_be_told_once_it_was_quiet(fold: Fold) -> None:
    bare = replace(TO_BE_FREED, terms=())
    assert fold([bare], as_of=89)[0].status is CommitmentStatus.PROMISED
    (quiet,) = fold([bare], as_of=90)
    assert quiet.status is CommitmentStatus.CANNOT_TELL
    assert quiet.history[-1].because == "nothing was reported of it for 90 days"


def test_a_part_that_was_done_stays_done_when_it_is_quiet(fold: Fold) -> None:
    (release,) = fold([replace(TO_BE_FREED, terms=()), FREED], as_of=300)
    assert release.status is CommitmentStatus.PART_DONE


def test_what_hangs_on_a_truce_is_no_truce(fold: Fold) -> None:
    words = "The North promised the remaining men on one condition."
    told = Report(words=words, day=0, type=EventType.AGREE, issue=Issue.CEASEFIRE)
    assert fold([told]) == ()


def test_an_order_to_show_a_film_frees_nobody(fold: Fold) -> None:
    words = "The North ordered the release of the video of the shooting."
    told = Report(words=words, day=0, type=EventType.CONCEDE, issue=Issue.PRISONERS)
    assert fold([told]) == ()
