"""The peace process as the record tells it: where each side stands on each issue.

Comes in: coded articles. Goes out: frozen positions with their history. A pure fold:
no store, no clock, and the same articles in any order give the same answer. It does not
judge whether a side means what it says.
"""

from truceline.process.positions import Position, Stand, fold_positions

__all__ = ["Position", "Stand", "fold_positions"]
