"""truceline doctor: every problem with its remedy; no language model is loaded here."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from truceline.pipeline import doctor

Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_model", lambda name: doctor.Finding(what=name))


def test_a_whole_study_has_no_problem(run: Run, study: Path) -> None:
    run("code", study)
    ran = run("doctor", study)
    assert ran.status == 0
    assert all(line.startswith("ok ") for line in ran.out.splitlines())
    assert "the record is whole: 5 articles, 5 coded" in ran.out


def test_a_study_before_its_first_run_has_no_problem(run: Run, study: Path) -> None:
    ran = run("doctor", study)
    assert ran.status == 0
    assert "no record yet at" in ran.out


def test_a_broken_setting_is_a_problem_with_a_remedy(run: Run, study: Path) -> None:
    (study / "project.toml").write_text("jbs = 2\n")
    ran = run("doctor", study)
    assert ran.status == 1
    assert f"problem  {study / 'project.toml'}:1: unknown key 'jbs'" in ran.out
    assert "remedy: did you mean 'jobs'?" in ran.out


def test_a_record_that_is_none_is_a_problem(run: Run, study: Path) -> None:
    (study / "record.sqlite").write_text("not a database, but long enough to look at")
    ran = run("doctor", study)
    assert ran.status == 1
    assert "problem  " in ran.out
    assert "Traceback" not in ran.err


def test_a_fault_of_the_codebook_is_a_problem(run: Run, study: Path) -> None:
    (study / "codebook").mkdir()
    (study / "codebook" / "nonsense.yaml").write_text("a: 1")
    ran = run("doctor", study)
    assert ran.status == 1
    assert "nonsense.yaml: unknown file" in ran.out


def test_the_folder_one_is_in_is_the_study(
    run: Run, study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(study)
    assert "study 'Talks' in ." in run("doctor").out
