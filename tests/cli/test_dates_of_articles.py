"""What a person can say about the dates of articles, through the commands."""

import json
from pathlib import Path

import pytest

from truceline.cli import main


@pytest.fixture
def study(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "project.toml").write_text('name = "Talks"\n')
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "left_out"),
    [
        ((), 1),
        (("--day-first",), 0),
        (("--month-first",), 0),
        (("-s", "dates=day-first"), 0),
        (("--date", "2020-04-03"), 0),
    ],
    ids=["nothing", "day", "month", "setting", "date"],
)
def test_an_order_can_be_said_and_is_never_guessed(
    typed: tuple[str, ...],
    left_out: int,
    study: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (study / "articles" / "a.txt").write_text("date 03/04/2020\n\nThe envoys met.")
    status = main(["import", str(study), "--json", *typed])
    report = json.loads(capsys.readouterr().out)
    assert (status, len(report["unread"])) == (left_out, left_out)


def test_a_study_can_state_the_order_once(
    study: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (study / "articles" / "a.txt").write_text("date 03/04/2020\n\nThe envoys met.")
    (study / "project.toml").write_text('dates = "month-first"\n')
    assert main(["import", str(study)]) == 0
    assert main(["import", str(study), "-s", "dates=us"]) == 2
    assert capsys.readouterr().err == (
        'truceline: -s dates=us: \'dates\' wants "day-first" or "month-first", not '
        "'us'; correct it\n"
    )
