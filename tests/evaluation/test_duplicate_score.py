"""Copies among edited dispatches: what is found, and that the score can tell."""

import pytest

from evaluation.duplicates.__main__ import report
from evaluation.duplicates.score import DuplicateScore, EditScore, score_duplicates


@pytest.fixture(scope="module")
def score() -> DuplicateScore:
    return score_duplicates()


def test_edited_dispatches_are_found_and_different_ones_are_not(
    score: DuplicateScore,
) -> None:
    assert score.f1 >= 0.97
    assert score.precision >= 0.97
    assert score.kinds_told >= 0.9


def test_every_way_of_editing_is_scored(score: DuplicateScore) -> None:
    assert [edit.edit for edit in score.edits] == [
        "agency copy",
        "cut",
        "merged",
        "retitled",
        "thinned",
        "updated",
    ]
    assert all(edit.made >= 40 for edit in score.edits)


def test_the_score_is_the_same_each_time(score: DuplicateScore) -> None:
    assert score_duplicates() == score


def test_pairs_found_wrongly_and_pairs_missed_cost_alike() -> None:
    edits = (EditScore(edit="cut", made=9, found=8, told=6),)
    score = DuplicateScore(right=8, wrong=2, missed=1, edits=edits)
    assert (score.precision, score.recall) == (0.8, 8 / 9)
    assert score.f1 == 16 / 19
    assert "| all | 9 | 8 | 0.75 of them |" in report(score)
