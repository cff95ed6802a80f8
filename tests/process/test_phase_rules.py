"""Where a track stands, and what does not move it."""

from datetime import date

from tests.loaded import loaded_codebook
from truceline.codebook import Track
from truceline.model import PhaseStatus
from truceline.process import fold_phases

TRACK = Track(id="lake", name="Lake talks", sides=("north", "south"), names=())


def test_a_track_that_no_event_moves_stays_without_phase_and_evidence() -> None:
    (phase,) = fold_phases(
        (), (TRACK,), loaded_codebook().phases, as_of=date(2020, 1, 1)
    )
    assert (phase.status, phase.since, phase.evidence) == (PhaseStatus.NONE, None, ())


def test_every_rule_of_phases_names_a_look_alike() -> None:
    rules = loaded_codebook().phases
    assert rules
    assert all(rule.example != rule.look_alike for rule in rules)
