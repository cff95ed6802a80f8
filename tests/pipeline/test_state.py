"""The state of a study whose files gave no article."""

from datetime import date
from pathlib import Path

import pytest

from tests.pipeline.fake_stages import FakeMaker
from truceline.errors import StudyError
from truceline.pipeline.settings import open_study
from truceline.pipeline.state import told_by_study


def test_a_study_of_unread_files_says_which_and_why(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "project.toml").write_text("")
    (tmp_path / "articles" / "1.txt").write_text("No day.\n\nThey met.\n")
    with pytest.raises(StudyError, match=r"left out was 1\.txt: .*put articles"):
        told_by_study(open_study(tmp_path), today=date(2026, 1, 1), tools=FakeMaker())
