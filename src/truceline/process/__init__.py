"""The peace process as the record tells it, on any day.

Comes in: events, coded articles, the codebook's tracks and rules of phases, and a day.
Goes out: a frozen state of what had been reported by that day: phases of each track,
positions with their history, conditions, and what is not known; or what became known
between two days. A pure fold: no store, no clock, and the same record in any order gives
the same answer. It does not judge whether a side means what it says.
"""

from truceline.process.changes import (
    Changes,
    CommitmentChange,
    NewDifference,
    PositionChange,
    TrackChange,
    fold_changes,
)
from truceline.process.commitments import CommitmentsByDay, fold_commitments
from truceline.process.conditions import ConditionTold, HeldCondition, fold_conditions
from truceline.process.phases import PhasesOnDay, fold_phases, fold_phases_by_day
from truceline.process.positions import Position, Shifted, Stand, fold_positions
from truceline.process.stances import Shift
from truceline.process.state import State, Told, TrackState, fold_state
from truceline.process.unknowns import Unknown, UnknownKind, find_unknowns
from truceline.process.untermed import find_untermed

__all__ = [
    "Changes",
    "CommitmentChange",
    "CommitmentsByDay",
    "ConditionTold",
    "HeldCondition",
    "NewDifference",
    "PhasesOnDay",
    "Position",
    "PositionChange",
    "Shift",
    "Shifted",
    "Stand",
    "State",
    "Told",
    "TrackChange",
    "TrackState",
    "Unknown",
    "UnknownKind",
    "find_unknowns",
    "find_untermed",
    "fold_changes",
    "fold_commitments",
    "fold_conditions",
    "fold_phases",
    "fold_phases_by_day",
    "fold_positions",
    "fold_state",
]
