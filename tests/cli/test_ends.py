"""How a run ends from outside: Ctrl-C, a reader that goes away, a full disk."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, write_articles
from truceline.record import open_record

Start = Callable[..., subprocess.Popen[bytes]]


def wait_for_a_line(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None
    return process.stdout.readline()


def children_of(process: subprocess.Popen[bytes]) -> set[int]:
    listed = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
    return {int(number) for number in listed.split()}


@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_ends_all_processes_with_130(
    start: Start, tmp_path: Path, jobs: int
) -> None:
    folder = tmp_path / "news"
    write_articles(folder, 9)
    big = "Envoy met. " + "x" * 25_000
    for file in folder.iterdir():
        file.write_text(f"date 2020-01-0{file.name[0]}\n\n{big}\n")
    process = start("code", folder, "--jobs", jobs, pause=0.3)
    wait_for_a_line(process)
    children = children_of(process)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert err.strip() == b"truceline: stopped"
    assert not any(Path(f"/proc/{child}").exists() for child in children)


def test_a_study_that_was_stopped_goes_on_where_it_was(
    start: Start, study: Path, tmp_path: Path
) -> None:
    for file in (study / "articles").iterdir():
        day = file.name[0]
        words = "The envoys met in the capital and said nothing. " * 520
        file.write_text(f"date 2020-01-0{day}\n\nEnvoy{day} met. {words}\n")
    told = tmp_path / "told"
    process = start("code", study, pause=0.5, told=told)
    wait_until(told.exists)
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=20)
    assert process.returncode == 130
    with open_record(study / "record.sqlite") as record:
        coded = record.counts().coded
    assert 0 < coded < 5
    again = start("code", study)
    out, _ = again.communicate(timeout=60)
    assert f"coded {5 - coded}.".encode() in out


def test_a_reader_that_goes_away_is_no_error_to_talk_about(
    start: Start, articles: Path
) -> None:
    process = start("code", articles, pause=0.2)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=20) == 1


def test_a_full_disk_behind_standard_output_is_told(articles: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "truceline", "--help"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            check=False,
        )
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"truceline: nothing more can be written")


def wait_until(is_so: Callable[[], bool]) -> None:
    # A minute is many times what it takes; a machine with other work may need some of it.
    for _ in range(1200):
        if is_so():
            return
        time.sleep(0.05)
    raise AssertionError("it never came")
