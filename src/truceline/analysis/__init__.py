"""Tests with daily counts whether a truce held.

Comes in: a daily series, those of controls, and a question with the truce's days.
Goes out: a frozen `TruceTest` with figures, their uncertainty, a verdict and its reasons.
It blames nobody: it says what the counts of one side did, not who broke a promise.
"""

from truceline.analysis.question import Period, TruceQuestion
from truceline.analysis.truce_test import run_truce_test

__all__ = ["Period", "TruceQuestion", "run_truce_test"]
