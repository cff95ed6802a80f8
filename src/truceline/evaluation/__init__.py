"""Measures the coders on sets of articles that people have marked.

Comes in: folders of marked articles, given by path, and the tools that code. Goes out:
frozen scores with the worst confusions, each with its words. It keeps nothing of a set,
changes no rule, and decides nothing: `make gate` compares scores with pinned floors.
"""

from truceline.evaluation.scores import Confusion, Measure, NotGiven, SetScore
from truceline.evaluation.sets import SETS, MeasuringSet, own_gold, score_set

__all__ = [
    "SETS",
    "Confusion",
    "Measure",
    "MeasuringSet",
    "NotGiven",
    "SetScore",
    "own_gold",
    "score_set",
]
