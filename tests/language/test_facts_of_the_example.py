"""The example's tracks and promises stand on each day where the facts have them.

The days and facts are those of ``python -m evaluation.facts``; the articles go through
the language model, the coders and the linking once.
"""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from evaluation.facts.expected import (
    ExpectedCommitment,
    ExpectedPhase,
    read_expected,
)
from evaluation.facts.told import read_said
from truceline.pipeline.demo import copy_example
from truceline.pipeline.settings import open_study
from truceline.pipeline.state import told_by_study
from truceline.process import State, Told, fold_state
from truceline.publish.state_rows import state_row

FACTS = Path(__file__).parents[2] / "evaluation" / "facts"
EXPECTED = read_expected(FACTS)
PHASES = [one for one in EXPECTED if isinstance(one, ExpectedPhase)]
PROMISES = [one for one in EXPECTED if isinstance(one, ExpectedCommitment)]
# What is still wrong is told by that command.
RIGHT_PROMISES = 54


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    place = tmp_path_factory.mktemp("example") / "study"
    copy_example(place)
    return told_by_study(open_study(place), today=date(2026, 1, 1)).told


@pytest.fixture(scope="module")
def states(told: Told) -> dict[date, State]:
    return {day: fold_state(told, as_of=day) for day in {one.as_of for one in EXPECTED}}


@pytest.mark.parametrize(
    "expected", PHASES, ids=[f"{one.track} {one.as_of}" for one in PHASES]
)
def test_a_track_stands_where_the_facts_have_it(
    expected: ExpectedPhase, states: dict[date, State]
) -> None:
    tracks = {one.track: one.now for one in states[expected.as_of].tracks}
    now = tracks.get(expected.track)
    assert (now.status.value if now else "none") in expected.status


def test_tracks_of_other_wars_are_not_told(states: dict[date, State]) -> None:
    last = states[max(states)]
    told = {one.track for one in last.tracks}
    assert {"us-taliban", "intra-afghan"} <= told
    assert not told & {"colombia-farc", "ethiopia-tplf", "turkey-pkk"}


def test_every_phase_but_none_has_its_reports(states: dict[date, State]) -> None:
    for state in states.values():
        for track in state.tracks:
            for phase in track.phases[1:]:
                assert phase.evidence
                assert phase.reported <= state.as_of


def test_no_fewer_promises_are_told_as_the_facts_have_them(
    states: dict[date, State],
) -> None:
    said = {
        day: read_said(msgspec.json.encode(state_row(state, track=None)))
        for day, state in states.items()
    }
    right = sum(one.judge(said[one.as_of]).is_right for one in PROMISES)
    assert right >= RIGHT_PROMISES
