"""Through which phases each track of negotiation went, as far as the reports tell.

Comes in: events, the codebook's tracks and rules of phases, and a day. Goes out: frozen
phases, each with the events that made it. Only what took place moves a track; what is
planned, offered, demanded or denied does not.
"""

from truceline.process.phases.by_day import PhasesOnDay, fold_phases_by_day
from truceline.process.phases.fold import fold_phases
from truceline.process.phases.tracks import TrackFinder, TrackShare

__all__ = [
    "PhasesOnDay",
    "TrackFinder",
    "TrackShare",
    "fold_phases",
    "fold_phases_by_day",
]
