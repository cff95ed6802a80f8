"""The example's promises stand beside the facts no worse than they did.

The days and facts are those of ``python -m evaluation.facts``; what is still wrong there
is told by that command.
"""

from datetime import date
from pathlib import Path

import msgspec

from evaluation.facts.expected import ExpectedCommitment, read_expected
from evaluation.facts.told import read_said
from truceline.pipeline.demo import copy_example
from truceline.pipeline.settings import open_study
from truceline.pipeline.state import told_by_study
from truceline.process import fold_state
from truceline.publish.state_rows import state_row

FACTS = Path(__file__).parents[2] / "evaluation" / "facts"
RIGHT = 40


def test_no_fewer_promises_are_told_as_the_facts_have_them(tmp_path: Path) -> None:
    copy_example(tmp_path / "study")
    told = told_by_study(open_study(tmp_path / "study"), today=date(2026, 1, 1)).told
    right = 0
    for expected in read_expected(FACTS):
        if isinstance(expected, ExpectedCommitment):
            row = state_row(fold_state(told, as_of=expected.as_of), track=None)
            right += expected.judge(read_said(msgspec.json.encode(row))).is_right
    assert right >= RIGHT
