"""Input and surroundings at their worst: every fault in words, and nothing is lost."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import PATHS, PROGRAM, Ran
from truceline.record import open_record

Run = Callable[..., Ran]

GOOD = "date 2020-01-16\n\nEnvoy met the other side.\n"
ODD_NAMES = (
    "new\nline.txt",
    "محادثات.txt",
    "a" * 251 + ".txt",
    "\x1b[31mred.txt",
    "#3.txt",
)


def ended(
    *arguments: object,
    shell: str = '"$@"',
    folder: Path | None = None,
    **environment: str,
) -> subprocess.CompletedProcess[bytes]:
    """A process of its own, from a shell that can close its streams or limit it."""
    return subprocess.run(
        ["sh", "-c", shell, "sh", sys.executable, "-c", PROGRAM, *map(str, arguments)],
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PAUSE": "0", "PYTHONPATH": PATHS, **environment},
        check=False,
        timeout=30,
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file is empty"),
        (b"Envoy met.\n", "no date of publication was found"),
        (b"date 03/04/2020\n\nEnvoy met.", "the date can be 2020-04-03 or 2020-03-04"),
        (b"date 2091-01-16\n\nEnvoy met.", "the date is in the future"),
        (b"date 2020-02-30\n\nEnvoy met.", "not a day of the calendar"),
        (b"date 2020-01-16\n\nEnvoy\0 met.", "NUL bytes stand in the text, 1 of them"),
        (bytes(range(256)) * 20, "this is not text but binary content"),
        (
            b"date 2020-01-16\n\n" + b"\x83\x41\x83\x74" * 9,
            "neither UTF-8 nor plausible",
        ),
    ],
    ids=["empty", "no-date", "two-days", "future", "no-day", "nul", "binary", "sjis"],
)
def test_a_bad_file_is_named_and_the_others_are_coded(
    run: Run, articles: Path, content: bytes, words: str
) -> None:
    (articles / "bad.txt").write_bytes(content)
    ran = run("code", articles)
    assert (ran.status, len(ran.out.splitlines())) == (0, 5)
    (line,) = ran.err.splitlines()
    assert line.startswith("bad.txt: ")
    assert words in line


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_another_encoding_is_read_as_what_it_is(
    run: Run, tmp_path: Path, encoding: str
) -> None:
    text = "date 2020-01-16\n\nEnvoy María met the other side’s “friends”.\n"
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    (line,) = run("code", tmp_path).out.splitlines()
    assert json.loads(line)["article"]["text"] == text.split("\n")[2]


def test_fifty_megabytes_on_one_line_are_refused_in_little_memory(
    tmp_path: Path,
) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_bytes(b"x" * 52_000_000)
    (tmp_path / "news" / "b.jsonl").write_bytes(b'{"text": "' + b"x" * 52_000_000)
    (tmp_path / "news" / "c.txt").write_text(GOOD)
    ran = ended("code", tmp_path / "news", shell='ulimit -v 900000; "$@"')
    assert (ran.returncode, ran.stdout.count(b"\n")) == (0, 1), ran.stderr
    assert b"a.txt: the file has 52,000,000 bytes" in ran.stderr
    assert b"b.jsonl:1: the line is longer than" in ran.stderr


def test_files_with_odd_names_are_coded_and_told_on_one_line_each(
    run: Run, tmp_path: Path
) -> None:
    for number, name in enumerate(ODD_NAMES):
        (tmp_path / name).write_text(GOOD.replace("side", f"side of {number}"))
        (tmp_path / f"{name[:200]}.bad.txt").write_text("no day")
    Path(os.fsdecode(bytes(tmp_path) + b"/caf\xe9.txt")).write_text(GOOD)
    ran = run("code", tmp_path)
    lines = [json.loads(line) for line in ran.out.splitlines()]
    paths = {line["article"]["path"] for line in lines}
    assert paths == {*ODD_NAMES, "caf\ufffd.txt"}
    assert len(ran.err.splitlines()) == len(ODD_NAMES)
    assert "\x1b" not in ran.err


def test_links_in_a_circle_and_pipes_do_not_hold_a_run_up(
    run: Run, articles: Path
) -> None:
    (articles / "loop").symlink_to(".")
    (articles / "self.txt").symlink_to("self.txt")
    (articles / "gone.txt").symlink_to("nowhere.txt")
    os.mkfifo(articles / "pipe.txt")
    ran = run("code", articles)
    assert (ran.status, len(ran.out.splitlines())) == (0, 5)
    told = {line.split(":")[0] for line in ran.err.splitlines()}
    assert told == {"self.txt", "gone.txt", "pipe.txt"}


def test_standard_input_with_every_fault_gives_the_rest(run: Run) -> None:
    good = '{"id": "%s", "date": "2020-01-16", "text": "Envoy met %s."}'
    lines = [
        good % ("one", "one"),
        "",
        "{",
        "[]",
        '{"id": "x", "date": "2020-01-16", "text": "Half \\ud800 of it."}',
        '{"id": "y", "date": "2020-01-16", "text": 5}',
        "[" * 50_000,
        good % ("two", "two"),
    ]
    ran = run("code", "-", stdin="\r\n".join(lines).encode())
    ids = [json.loads(line)["article"]["id"] for line in ran.out.splitlines()]
    assert (ran.status, ids) == (0, ["one", "two"])
    assert [line.split(": ")[0] for line in ran.err.splitlines()] == [
        "-:3",
        "-:4",
        "-:5",
        "-:6",
        "-:7",
    ]
    assert "half a character" in ran.err


def test_a_file_that_was_rewritten_is_shown_once_and_named(
    run: Run, study: Path
) -> None:
    run("code", study)
    (study / "articles" / "2.txt").write_text(GOOD.replace("Envoy", "Mediator"))
    (study / "articles" / "4.txt").unlink()
    ran = run("show", study)
    paths = sorted(row["path"] for row in json.loads(ran.out))
    assert paths == ["1.txt", "2.txt", "3.txt", "4.txt", "5.txt"]
    assert "2.txt: holds another text now, which took the place" in ran.err
    assert "4.txt: no longer there; its article stays in the record" in ran.err
    run("export", study, "-o", study / "tables")
    assert (study / "tables" / "articles.csv").read_text().count("2.txt") == 1


@pytest.mark.parametrize("jobs", [999_999, 65])
def test_a_study_cannot_ask_for_more_processes_than_a_machine_bears(
    run: Run, study: Path, jobs: int
) -> None:
    (study / "project.toml").write_text(f"jobs = {jobs}\n")
    ran = run("code", study)
    assert ran.status == 2
    assert f"'jobs' wants a whole number from 1 to 64, not {jobs}" in ran.err


def test_a_folder_that_may_not_be_read_is_named(articles: Path) -> None:
    # Root may read everything; without its capabilities it is like everybody else.
    (articles / "closed").mkdir()
    (articles / "closed").chmod(0)
    (articles / "3.txt").chmod(0)
    drop = "setpriv --bounding-set=-all --inh-caps=-all" if os.geteuid() == 0 else ""
    ran = ended("code", articles, shell=f'{drop} "$@"')
    (articles / "closed").chmod(0o755)
    assert (ran.returncode, ran.stdout.count(b"\n")) == (0, 4)
    assert b"3.txt: permission to read it is denied" in ran.stderr
    assert b"closed: permission to read it is denied" in ran.stderr


def test_a_full_disk_leaves_a_whole_record_and_the_next_run_goes_on(
    study: Path,
) -> None:
    for file in (study / "articles").iterdir():
        file.write_text(
            f"date 2020-01-0{file.stem}\n\nEnvoy met. {'that word ' * 30_000}"
        )
    ran = ended("code", study, shell='ulimit -f 1600; "$@"')
    assert ran.returncode == 1
    assert b"the disk is full or failing" in ran.stderr
    with open_record(study / "record.sqlite") as record:
        assert record.check() == ()
    assert ended("code", study).returncode == 0
    with open_record(study / "record.sqlite") as record:
        assert (record.check(), record.counts().coded) == ((), 5)


@pytest.mark.parametrize(
    ("shell", "status", "told"),
    [
        ('"$@" <&-', 0, b""),
        ('"$@" 2>&-', 0, b""),
        ('"$@" >&-', 1, b"standard output cannot be written"),
        ('"$@" >&- 2>&-', 1, b""),
    ],
    ids=["input", "errors", "output", "output-and-errors"],
)
def test_a_closed_stream_is_no_traceback(
    articles: Path, shell: str, status: int, told: bytes
) -> None:
    ran = ended("code", articles, shell=shell)
    assert ran.returncode == status
    assert told in ran.stderr
    assert b"Traceback" not in ran.stderr


def test_a_closed_standard_input_holds_no_article() -> None:
    ran = ended("code", "-", shell='"$@" <&-')
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"-: there is no article in it")


def test_a_terminal_without_our_letters_shows_them_as_numbers(study: Path) -> None:
    (study / "articles" / "1.txt").write_text("date 2020-01-01\n\n“Änd” it ends.\n")
    ran = ended(
        "show", study, "--table", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"
    )
    assert ran.returncode == 0, ran.stderr
    assert b"nd" in ran.stdout


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_run_that_is_told_to_end_leaves_no_half_file(
    articles: Path, tmp_path: Path, number: signal.Signals
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "code", articles, "-o", tmp_path / "out"],
        env={**os.environ, "PAUSE": "5", "PYTHONPATH": PATHS},
        stderr=subprocess.PIPE,
    )
    for _ in range(200):
        if any(tmp_path.glob(".out.*")):
            break
        time.sleep(0.05)
    process.send_signal(number)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (128 + number, b"")
    assert [path.name for path in tmp_path.iterdir()] == ["news"]


def test_two_runs_at_once_double_nothing(
    start: Callable[..., subprocess.Popen[bytes]], study: Path
) -> None:
    runs = [start("code", study, pause=0.05) for _ in range(2)]
    for one in runs:
        _, told = one.communicate(timeout=30)
        assert (one.returncode, told) == (0, b"")
    with open_record(study / "record.sqlite") as record:
        counts = record.counts()
        assert (counts.articles, counts.coded, counts.claims) == (5, 5, 5)
        assert record.check() == ()


def test_an_article_on_standard_input_and_in_a_file_is_coded_once(
    run: Run, tmp_path: Path
) -> None:
    line = '{"id": "x", "date": "2020-01-16", "text": "Envoy met."}\n'
    (tmp_path / "a.jsonl").write_text(line)
    ran = run("code", "-", tmp_path / "a.jsonl", stdin=line.encode())
    assert (ran.status, len(ran.out.splitlines())) == (0, 1)
    assert "a.jsonl:1: this is the same article as -#1, which was read" in ran.err


def test_a_folder_that_is_gone_from_under_a_run_is_told(articles: Path) -> None:
    ran = ended(
        "code",
        articles,
        shell='mkdir gone; cd gone; rmdir ../gone; "$@"',
        folder=articles.parent,
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith(b"truceline: the folder you are in is no longer there")
