"""truceline code: lines out, bad input aside, exit statuses."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran

Run = Callable[..., Ran]


def test_a_folder_gives_a_line_for_each_article_in_order(
    run: Run, articles: Path
) -> None:
    ran = run("code", articles)
    assert (ran.status, ran.err) == (0, "")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [line["article"]["path"] for line in lines] == [
        f"{day}.txt" for day in range(1, 6)
    ]
    assert lines[0]["claims"][0]["evidence"] == {"text": "Envoy1", "start": 0, "end": 6}


def test_processes_do_not_change_the_output(run: Run, articles: Path) -> None:
    assert run("code", articles, "--jobs", 2).out == run("code", articles).out


def test_standard_input_is_read_as_json_lines(run: Run) -> None:
    article = {"id": "x", "date": "2020-01-16", "text": "Sela met Rahimi."}
    ran = run("code", "-", stdin=json.dumps(article).encode())
    assert ran.status == 0
    assert json.loads(ran.out)["article"]["id"] == "x"


def test_a_bad_file_is_told_in_one_line_and_the_rest_is_coded(
    run: Run, articles: Path
) -> None:
    (articles / "3.txt").write_text("no day\nhere")
    ran = run("code", articles)
    assert ran.status == 0
    assert len(ran.out.splitlines()) == 4
    (line,) = ran.err.splitlines()
    assert line.startswith("3.txt: ")


def test_a_path_that_is_not_there_codes_nothing(run: Run, tmp_path: Path) -> None:
    ran = run("code", tmp_path / "gone.txt")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == "gone.txt: there is no such file or folder; check the path\n"


def test_an_article_that_fails_is_printed_without_rows_and_told(
    run: Run, articles: Path
) -> None:
    (articles / "3.txt").write_text("date 2020-01-03\n\nEXPLODE now.\n")
    ran = run("code", articles)
    assert ran.status == 0
    line = json.loads(ran.out.splitlines()[2])
    assert (line["claims"], line["faults"][0]["value"]) == ([], "3.txt")
    assert ran.err.startswith("3.txt: the article could not be coded")


def test_only_failures_are_nothing_coded(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("date 2020-01-03\n\nEXPLODE now.\n")
    assert run("code", tmp_path).status == 1


def test_a_process_that_dies_is_told_and_not_waited_for(
    run: Run, articles: Path
) -> None:
    (articles / "3.txt").write_text("date 2020-01-03\n\nDIE now.\n")
    ran = run("code", articles, "--jobs", 2)
    assert ran.status == 1
    assert "truceline: a process that coded articles was killed by signal 9" in ran.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "name a file, a folder, or - for standard input"),
        (("--jobs", "0", "x"), "Invalid value for '--jobs'"),
        (("-s", "jobs=2", "x.txt"), "-s is for a study, and no PATH is one"),
        (("--speed", "x.txt"), "No such option"),
    ],
)
def test_wrong_usage_is_refused(
    run: Run, arguments: tuple[str, ...], words: str
) -> None:
    ran = run("code", *arguments)
    assert ran.status == 2
    assert words in ran.err


def test_output_goes_to_a_file_that_appears_whole(
    run: Run, articles: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    assert run("code", articles, "-o", out).out == ""
    assert len(out.read_text().splitlines()) == 5
    assert sorted(path.name for path in tmp_path.iterdir()) == ["news", "out.jsonl"]


def test_an_old_output_stays_when_a_run_fails(
    run: Run, articles: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    (articles / "5.txt").write_text("date 2020-01-05\n\nDIE now.\n")
    assert run("code", articles, "-o", out, "--jobs", 2).status == 1
    assert out.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["news", "out.jsonl"]


def test_an_output_in_a_folder_that_is_not_there_is_wrong_usage(
    run: Run, articles: Path, tmp_path: Path
) -> None:
    ran = run("code", articles, "-o", tmp_path / "no" / "out.jsonl")
    assert ran.status == 2
    assert "does not exist" in ran.err


def test_a_study_fills_its_record_and_says_so(run: Run, study: Path) -> None:
    ran = run("code", study)
    assert ran.status == 0
    assert ran.out == (
        "Read 5 articles (5 new, 0 changed), left out 0, coded 5.\n"
        "The record holds 5 articles of 2020-01-01 to 2020-01-05 with 5 claims, "
        "0 statements and 0 conditions by 0 actors.\n"
    )
    assert "coded 0." in run("code", study).out


def test_a_study_is_named_alone(run: Run, study: Path, articles: Path) -> None:
    assert run("code", study, articles).status == 2
    assert run("code", study, "-o", study / "x.jsonl").status == 2


def test_a_broken_study_is_told_whole(run: Run, study: Path) -> None:
    (study / "project.toml").write_text("nam = 1\njobs = 0\n")
    ran = run("code", study)
    assert ran.status == 2
    assert "unknown key 'nam'; did you mean 'name'?" in ran.err
    assert "'jobs' wants a whole number from 1 to 64, not 0" in ran.err
    assert "Traceback" not in ran.err


def test_a_study_without_a_readable_article_has_coded_nothing(
    run: Run, study: Path
) -> None:
    for file in (study / "articles").iterdir():
        file.write_text("no day")
    assert run("code", study).status == 1


def test_what_is_odd_in_a_codebook_is_told_once_and_stops_nothing(
    run: Run, articles: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own" / "actors" / "mine.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(
        "seen: notes\nactors: [{id: my-farc, name: Rodrigo Londoño, kind: person}]\n"
    )
    ran = run("code", articles, "--codebook", own.parents[1])
    assert (ran.status, len(ran.out.splitlines())) == (0, 5)
    (line,) = ran.err.splitlines()
    assert line.startswith(
        f"warning: {own}:2 id: 'Rodrigo Londoño' names this actor of the study, and no "
        "longer 'timochenko' at "
    )
