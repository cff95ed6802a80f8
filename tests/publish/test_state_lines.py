"""The state in words says no more than the reports, and where each thing was read."""

from dataclasses import replace
from datetime import date

import pytest

from tests.publish.invented import CODEBOOK
from tests.publish.process import process_of
from truceline.model import (
    CodedArticle,
    CommitmentStatus,
    Factuality,
    Issue,
    PhaseStatus,
    Precision,
    When,
)
from truceline.process import (
    Changes,
    CommitmentChange,
    State,
    Told,
    TrackChange,
    TrackState,
    Unknown,
    UnknownKind,
    fold_conditions,
)
from truceline.publish.changes_lines import changes_lines
from truceline.publish.lines import Line
from truceline.publish.state_lines import Words, state_lines, words_for

Articles = tuple[CodedArticle, ...]


@pytest.fixture(scope="module")
def state(articles: Articles) -> State:
    process = process_of(*articles)
    return State(
        as_of=date(2020, 3, 1),
        articles=4,
        last_report=date(2020, 2, 28),
        tracks=(TrackState(track="lake", name="Lake talks", phases=process.phases),),
        positions=process.positions,
        commitments=process.commitments,
        conditions=fold_conditions(articles, as_of=date(2020, 3, 1)),
        recent=process.events,
        unknowns=(
            *process.unknowns,
            Unknown(
                kind=UnknownKind.GAP,
                about="2020-02",
                says="No article was published in 2020-02",
                since=None,
                events=(),
                articles=(),
            ),
        ),
    )


@pytest.fixture(scope="module")
def words(articles: Articles) -> Words:
    told = Told(
        events=process_of(*articles).events, coded=articles, tracks=(), rules=()
    )
    return words_for(told, CODEBOOK)


def section(lines: list[Line], name: str) -> list[str]:
    """The sentences below a heading."""
    starts = [at for at, line in enumerate(lines) if line.is_heading]
    (start,) = [at for at in starts if lines[at].words == name]
    end = next((at for at in starts if at > start), len(lines))
    return [line.words for line in lines[start + 1 : end]]


def test_a_track_is_told_with_its_day_its_reason_and_the_report(
    state: State, words: Words, articles: Articles
) -> None:
    told = section(list(state_lines(state, words)), "Where the talks stand")
    assert told[0].startswith("Lake talks: talks resumed, 14–15 January 2020, as ")
    assert articles[0].article.id in told[1]
    assert told[1].startswith("“")
    assert "broken off (November 2019)" in told[2]


def test_a_track_without_a_report_says_so_and_quotes_nothing(
    state: State, words: Words
) -> None:
    start = replace(
        state.tracks[0].phases[0],
        status=PhaseStatus.NONE,
        since=None,
        evidence=(),
        because="no report of a meeting between the sides",
    )
    silent = replace(state, tracks=(replace(state.tracks[0], phases=(start,)),))
    told = section(list(state_lines(silent, words)), "Where the talks stand")
    assert told == ["Lake talks: no talks. No report of a meeting between the sides."]


def test_only_what_is_open_is_listed_among_the_promises(
    state: State, words: Words
) -> None:
    told = section(list(state_lines(state, words)), "Promised and open")
    assert told[0] == (
        "Southern Front promised: Release of 300 prisoners (at most 300 prisoners; by "
        "February 2020; 100 prisoners done). Status: said to be partly done."
    )
    assert not any("A pause on the lake" in line for line in told)
    assert told[-1] == "1 more are kept, broken, lapsed or cannot be told."


def test_a_promise_that_nobody_is_named_to_make_says_to_whom_it_was_made(
    state: State, words: Words
) -> None:
    whose = state.commitments[0]
    nobodys = replace(state, commitments=(replace(whose, by=(), to=whose.by),))
    told = section(list(state_lines(nobodys, words)), "Promised and open")
    assert told[0].startswith(
        "Promised to Southern Front, nobody named who will: Release of 300 prisoners"
    )


def test_talks_are_promised_between_all_who_are_to_hold_them(
    state: State, words: Words
) -> None:
    one = state.commitments[0]
    talks = replace(one, name="talks", issue=Issue.TALKS, to=one.to)
    told = section(
        list(state_lines(replace(state, commitments=(talks,)), words)),
        "Promised and open",
    )
    assert told[0].startswith("Promised between Southern Front and ")


def test_a_promise_without_number_or_day_is_told_behind_the_others_in_a_word(
    state: State, words: Words
) -> None:
    bound = state.commitments[0]
    bare = replace(
        bound,
        id="bare",
        name="talks",
        issue=Issue.TALKS,
        amount=None,
        due=None,
        start=None,
        end=None,
        target_share=None,
        status=CommitmentStatus.PROMISED,
    )
    both = replace(state, commitments=(bare, bound))
    told = section(list(state_lines(both, words)), "Promised and open")
    assert told[0].startswith("Southern Front promised: Release of 300 prisoners")
    assert (
        told[-1]
        == "Promised without number or day: talks (Southern Front and Northern Council)."
    )


def test_what_is_only_planned_or_possible_is_not_told_as_having_happened(
    state: State, words: Words
) -> None:
    told = " ".join(section(list(state_lines(state, words)), "The last 30 days"))
    done = [one for one in state.recent if one.factuality is Factuality.ACTUAL]
    others = [one for one in state.recent if one.factuality is not Factuality.ACTUAL]
    assert done
    assert others
    assert f"{len(others)} act" in told
    for event in others:
        assert event.mentions[0].quotation not in told


def test_months_without_an_article_are_named_among_what_is_not_known(
    state: State, words: Words
) -> None:
    told = section(list(state_lines(state, words)), "What is not known")
    assert "No article was published in 2020-02." in told
    assert "On 1 event the reports do not agree." in told


def test_a_state_of_nothing_says_so_under_every_heading(words: Words) -> None:
    nothing = State(
        as_of=date(2020, 1, 1),
        articles=0,
        last_report=None,
        tracks=(),
        positions=(),
        commitments=(),
        conditions=(),
        recent=(),
        unknowns=(),
    )
    lines = list(state_lines(nothing, words))
    for at, line in enumerate(lines):
        assert not line.is_heading or not lines[at + 1].is_heading
    assert lines[1].words == "By what no articles had reported up to then."


def test_changes_say_what_a_track_and_a_promise_were_before(
    state: State, words: Words
) -> None:
    (track,) = state.tracks
    promise = state.commitments[0]
    changes = Changes(
        earlier=date(2020, 1, 15),
        later=date(2020, 3, 1),
        articles=2,
        events=state.recent,
        again=(),
        tracks=(
            TrackChange(
                track="lake",
                name=track.name,
                before=track.phases[1],
                after=track.now,
                learned=track.phases[2:],
            ),
        ),
        positions=(),
        commitments=(CommitmentChange(before=None, after=promise),),
        differences=(),
    )
    lines = list(changes_lines(changes, words))
    assert section(lines, "Talks")[0].startswith(
        "Lake talks: talks resumed, was broken off, 14–15 January 2020"
    )
    assert section(lines, "Promises")[0] == (
        "Southern Front: Release of 300 prisoners (by February 2020): said to be partly "
        "done (new), 100 prisoners done."
    )
    assert not any(line.words == "Reports that differ" for line in lines)


def test_phases_learned_besides_are_told_with_their_days(
    state: State, words: Words
) -> None:
    (track,) = state.tracks
    change = TrackChange(
        track="lake",
        name=track.name,
        before=track.phases[0],
        after=track.now,
        learned=track.phases[1:],
    )
    nothing = Changes(
        earlier=date(2020, 1, 15),
        later=date(2020, 3, 1),
        articles=2,
        events=(),
        again=(),
        tracks=(change,),
        positions=(),
        commitments=(),
        differences=(),
    )
    told = section(list(changes_lines(nothing, words)), "Talks")
    assert "Also learned: " in told[0]
    assert "broken off (November 2019)" in told[0]


def test_an_act_dated_after_its_report_is_told_with_both_days(
    state: State, words: Words
) -> None:
    done = next(one for one in state.recent if one.factuality is Factuality.ACTUAL)
    ahead = date(2021, 6, 10)
    late = When(earliest=ahead, latest=ahead, precision=Precision.DAY)
    odd = replace(state, recent=(replace(done, when=late),))
    told = section(list(state_lines(odd, words)), "The last 30 days")
    assert told[0].startswith("reported ")
    assert ", dated 10 June 2021: " in told[0]
