"""The tutorial, followed to the letter: every line of its boxes is run, in order."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TUTORIAL = ROOT / "docs" / "tutorial.md"
BOX = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder in which all boxes were run, and what they printed."""
    folder = tmp_path_factory.mktemp("tutorial")
    shutil.copytree(ROOT / "examples" / "colombia", folder / "examples" / "colombia")
    command = folder / "bin" / "truceline"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m truceline "$@"\n')
    command.chmod(0o755)
    script = "set -e\n" + "".join(BOX.findall(TUTORIAL.read_text(encoding="utf-8")))
    ran = subprocess.run(
        ["sh", "-c", script],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": f"{ROOT / 'src'}",
        },
    )
    assert ran.returncode == 0, ran.stderr
    return folder, ran.stdout


def test_the_tutorial_has_a_box_for_each_of_its_steps() -> None:
    text = TUTORIAL.read_text(encoding="utf-8")
    steps = re.findall(r"^## \d", text, re.MULTILINE)
    assert len(BOX.findall(text)) >= len(steps) == 7


def test_every_step_leaves_what_the_tutorial_promises(
    followed: tuple[Path, str],
) -> None:
    folder, said = followed
    study = folder / "havana"
    for name in (
        "project.toml",
        "codebook/proposed.yaml",
        "site/index.html",
        "export/claims.csv",
        "codebook-pages/index.html",
    ):
        assert (study / name).is_file(), name
    assert "no faults" in said


def test_the_names_that_the_tutorial_asks_for_are_proposed(
    followed: tuple[Path, str],
) -> None:
    folder, _ = followed
    text = (folder / "havana" / "codebook" / "proposed.yaml").read_text("utf-8")
    for name in ("Humberto de la Calle", "Rubén Darío Alzate"):
        assert name in text
