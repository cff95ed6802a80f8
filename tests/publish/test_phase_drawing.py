"""The line of a track keeps vague beginnings vague and never leaves the drawing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.publish.process import day, pause, phases, process_of, span_of_days
from truceline.model import CodedArticle, Precision
from truceline.model.events import When
from truceline.model.phases import Phase
from truceline.model.vocabulary import PhaseStatus
from truceline.publish.phase_drawing import LABELS, WIDTH, PhaseDrawing, draw_phases

DAYS = st.dates(min_value=date(2010, 1, 1), max_value=date(2024, 1, 1))


def phase(since: When | None, status: PhaseStatus, reported: date) -> Phase:
    return Phase(
        track="lake",
        status=status,
        since=since,
        until=None,
        reported=reported,
        evidence=(),
        because="",
    )


def drawn(*phases: Phase, as_of: date = date(2021, 1, 1)) -> PhaseDrawing:
    drawing = draw_phases({"lake": "Lake"}, phases, (), as_of=as_of)
    assert drawing is not None
    return drawing


def test_a_phase_that_begins_on_a_day_has_an_upright_turn() -> None:
    drawing = drawn(
        phase(day("2020-01-01"), PhaseStatus.TALKS, date(2020, 1, 2)),
        phase(day("2020-03-01"), PhaseStatus.COLLAPSED, date(2020, 3, 2)),
    )
    (turn,) = drawing.tracks[0].turns
    assert not turn.is_vague
    assert turn.x1 == turn.x2
    assert turn.y2 > turn.y1


def test_a_vague_beginning_is_a_slope_in_dashes_over_the_days_in_question() -> None:
    month = span_of_days("2020-03-01", "2020-03-31", Precision.MONTH)
    drawing = drawn(
        phase(day("2020-01-01"), PhaseStatus.TALKS, date(2020, 1, 2)),
        phase(month, PhaseStatus.COLLAPSED, date(2020, 4, 2)),
    )
    (turn,) = drawing.tracks[0].turns
    assert turn.is_vague
    assert turn.x2 > turn.x1 + 10


def test_a_phase_without_a_told_beginning_comes_out_of_the_edge_in_dashes() -> None:
    (track,) = drawn(phase(None, PhaseStatus.TALKS, date(2020, 1, 16))).tracks
    (turn,) = track.turns
    assert turn.is_vague
    assert turn.x1 == LABELS


def test_talks_that_resume_stand_as_high_as_talks_before_the_break(
    articles: tuple[CodedArticle, ...],
) -> None:
    process = process_of(*articles)
    (track,) = drawn(*phases(tuple(process.events)), as_of=process.as_of).tracks
    talks, broken, resumed = track.stretches
    assert talks.y == resumed.y < broken.y
    assert [level.words for level in track.levels] == ["broken off", "talks"]
    assert resumed.lasts


def test_a_truce_without_a_told_end_trails_off(
    articles: tuple[CodedArticle, ...],
) -> None:
    truce = pause(articles)
    one = phase(day("2016-01-01"), PhaseStatus.TALKS, date(2016, 1, 2))
    drawing = draw_phases(
        {"lake": "Lake"}, (one,), ((truce, "x.html"),), as_of=date(2016, 6, 1)
    )
    assert drawing is not None
    (bar,) = drawing.bars
    assert not bar.tail_left
    assert bar.tail_right


@pytest.mark.parametrize("last", [date(1, 1, 1), date(9999, 12, 31)])
def test_the_ends_of_the_calendar_can_be_drawn(last: date) -> None:
    when = When(earliest=last, latest=last, precision=Precision.DAY)
    one = phase(when, PhaseStatus.TALKS, date(2020, 1, 1))
    assert drawn(one).tracks


def test_no_phase_is_no_drawing() -> None:
    assert draw_phases({"lake": "Lake"}, (), (), as_of=date(2020, 1, 1)) is None


@given(
    st.lists(
        st.tuples(
            st.none() | DAYS, st.none() | DAYS, DAYS, st.sampled_from(list(PhaseStatus))
        ),
        min_size=1,
        max_size=12,
    )
)
def test_no_line_leaves_the_drawing_or_runs_backwards(
    told: list[tuple[date | None, date | None, date, PhaseStatus]],
) -> None:
    made = [
        phase(
            When(earliest=first, latest=last, precision=Precision.ABOUT)
            if first or last
            else None,
            status,
            reported,
        )
        for first, last, reported, status in told
    ]
    drawing = drawn(*made, as_of=max(one.reported for one in made) + timedelta(days=1))
    for track in drawing.tracks:
        for stretch in track.stretches:
            assert LABELS <= stretch.x1 <= stretch.x2 <= WIDTH
            assert track.top < stretch.y < track.top + track.height
        for turn in track.turns:
            assert LABELS <= turn.x1 <= turn.x2 <= WIDTH
