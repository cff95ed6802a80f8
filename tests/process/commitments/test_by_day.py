"""The promises day after day are those of a fold of the whole record for each day."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.process.commitments.invented import TRACKS, Report, by_day, coded_of, day
from truceline.codebook import CommitmentBook
from truceline.linking import link_mentions, mentions_of
from truceline.model import EventType, Factuality, Issue
from truceline.model.commitments import TermKind
from truceline.process.commitments import CommitmentsByDay, fold_commitments

KINDS = (
    Report(
        words="The North will release 50 prisoners by then.",
        day=0,
        mode="release",
        told=Factuality.PLANNED,
        issue=Issue.PRISONERS,
        number=50,
        terms=((TermKind.DUE, by_day(20)),),
    ),
    Report(
        words="The North released 20 prisoners.",
        day=0,
        mode="release",
        issue=Issue.PRISONERS,
        number=20,
    ),
    Report(
        words="The North announced a truce of three days.",
        day=0,
        type=EventType.CONCEDE,
        issue=Issue.CEASEFIRE,
        terms=((TermKind.LENGTH, 3),),
    ),
    Report(
        words="The North promised to reduce violence.",
        day=0,
        mode="ceasefire",
        told=Factuality.PLANNED,
        issue=Issue.VIOLENCE_REDUCTION,
    ),
    Report(
        words="The North attacked the South.",
        day=0,
        type=EventType.ASSAULT,
    ),
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            lambda kind, on: replace(kind, day=on),
            st.sampled_from(KINDS),
            st.integers(0, 45),
        ),
        max_size=7,
    ),
    st.sets(st.integers(0, 120), min_size=1, max_size=12),
)
def test_each_day_has_the_promises_that_a_fold_of_all_reports_up_to_it_gives(
    book: CommitmentBook, reports: list[Report], days: set[int]
) -> None:
    coded = [coded_of(report, number) for number, report in enumerate(reports)]
    mentions = [mention for one in coded for mention in mentions_of(one)]
    events = tuple(link_mentions(mentions))
    promises = CommitmentsByDay(events, coded, book, TRACKS)
    for number in sorted(days):
        whole = fold_commitments(events, coded, book, TRACKS, as_of=day(number))
        known = {one.id: one for one in promises.on(day(number))}
        assert known == {one.id: one for one in whole}
