"""Promises with their terms, and what became of each, from the events of a record."""

from truceline.process.commitments.by_day import CommitmentsByDay
from truceline.process.commitments.fold import fold_commitments

__all__ = ["CommitmentsByDay", "fold_commitments"]
