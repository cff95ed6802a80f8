"""How well copies are found: dispatches of the example, edited as newsrooms edit."""

from evaluation.duplicates.score import DuplicateScore, score_duplicates

__all__ = ["DuplicateScore", "score_duplicates"]
