"""The import report as text, as JSON, and after a repair; and the bar while reading."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from truceline.cli.import_report import report_sections
from truceline.cli.import_tables import print_on_terminal
from truceline.cli.reading_bar import ReadingBar
from truceline.pipeline.import_report import read_overview
from truceline.pipeline.imports import ReadSoFar
from truceline.pipeline.settings import open_study

Run = Callable[..., Ran]

SPANISH = (
    "Los negociadores del gobierno y de la guerrilla se reunieron el martes en La Habana "
    "para discutir un alto el fuego bilateral y la entrega de los prisioneros."
)
LONG = " ".join(f"Envoy{number} came and that was the news." for number in range(30))


@pytest.fixture
def mixed(study: Path) -> Path:
    """The study with a bundle of which some is left out, a copy, and a Spanish text."""
    folder = study / "articles"
    (folder / "bundle.csv").write_text(
        "date,outlet,text\n"
        f"2020-03-01,Ridge Herald,{LONG}\n"
        f"2020-03-02,Lantern Post,{LONG}\n"
        "2020-13-01,Lantern Post,Envoy met them.\n"
    )
    (folder / "habana.txt").write_text(f"date 2020-06-05\n\n{SPANISH}\n")
    return study


def test_the_report_says_what_each_file_holds_and_what_was_left_out(
    run: Run, mixed: Path
) -> None:
    ran = run("import", mixed)
    assert (ran.status, ran.err) == (0, "")
    assert "8 new articles, 0 unchanged, 0 changed, 1 left out\n" in ran.out
    assert "  7 files hold 9 articles: 8 read, 1 quarantined.\n" in ran.out
    assert "  bundle.csv: holds 3, read 2, quarantined 1\n    line 4: " in ran.out
    assert "After a repair, truceline import --retry takes up these files." in ran.out


def test_the_report_shows_gaps_languages_and_copies(run: Run, mixed: Path) -> None:
    out = run("import", mixed).out
    assert "  Ridge Herald          ··1···\n" in out
    assert "  not known             5····1\n" in out
    assert "  Spanish, set aside and not coded: 1 article\n    habana.txt" in out
    assert (
        "  bundle.csv#1 (Ridge Herald, 2020-03-01) ← "
        "bundle.csv#2 (Lantern Post, 2020-03-02): reprint, 100% of its words\n" in out
    )


def test_the_report_as_json_has_all_of_it(run: Run, mixed: Path) -> None:
    report = json.loads(run("import", mixed, "--json").out)
    files = {file["path"]: file for file in report["files"]}
    assert files["bundle.csv"] == {
        "path": "bundle.csv",
        "format": "CSV",
        "holds": 3,
        "read": 2,
        "quarantined": 1,
        "missing": 0,
        "is_whole": True,
    }
    assert [one["path"] for one in report["quarantined"]] == ["bundle.csv"]
    assert (report["articles"], report["sources"]) == (8, 7)
    assert report["set_aside"][0]["language"] == "es"
    months = {row["outlet"]: row["months"] for row in report["outlets"]}
    assert months["Ridge Herald"]["2020-03"] == 1
    assert months["Ridge Herald"]["2020-04"] == 0
    ((copy,),) = [group["copies"] for group in report["copies"]]
    assert (copy["kind"], copy["share"]) == ("reprint", 1.0)


def test_what_was_left_out_of_a_bundle_stands_with_its_file(
    run: Run, study: Path
) -> None:
    piece = (
        "Envoys meet\n\nHarbour Times\n\nApril 1, 2012 Monday\n\n"
        "Copyright 2012 Harbour Times All Rights Reserved\n\nSection: NEWS; Pg. 4\n\n"
        "Length: 9 words\n\nBody\n\nEnvoy met the other side.\n\n"
        "Load-Date: April 1, 2012\n\nEnd of Document\n\n\n"
    )
    cut = f"{piece}{piece.replace('other', 'third')}{piece[:130]}"
    (study / "articles" / "bundle.txt").write_text(cut)
    ran = run("import", study)
    assert (
        "  bundle.txt: holds at least 3, read 2, quarantined 1\n    article 3, "
        in ran.out
    )
    assert "bundle.txt#3: not read" not in ran.out


def test_a_retry_says_what_was_repaired_and_what_is_still_left_out(
    run: Run, mixed: Path
) -> None:
    (mixed / "articles" / "none.txt").write_text("no day")
    run("import", mixed)
    bundle = mixed / "articles" / "bundle.csv"
    bundle.write_text(bundle.read_text().replace("2020-13-01", "2020-03-03"))
    ran = run("import", mixed, "--retry")
    assert ran.status == 0
    assert ran.out.startswith(
        "1 new article, 2 unchanged, 0 changed, 1 left out\n"
        "bundle.csv: repaired\nnone.txt: still quarantined\n"
    )
    assert "  8 files hold 10 articles: 9 read, 1 quarantined.\n" in ran.out


def test_a_retry_with_nothing_in_quarantine_says_so(run: Run, study: Path) -> None:
    run("import", study)
    ran = run("import", study, "--retry")
    assert ran.status == 0
    assert "nothing was quarantined\n" in ran.out
    report = json.loads(run("import", study, "--retry", "--json").out)
    assert (report["new"], report["articles"]) == (0, 5)


def test_code_without_a_study_leaves_another_language_out_by_name(
    run: Run, articles: Path
) -> None:
    (articles / "habana.txt").write_text(f"date 2020-06-05\n\n{SPANISH}\n")
    ran = run("code", articles)
    assert (ran.status, ran.out.count("\n")) == (0, 5)
    assert ran.err == (
        "habana.txt: the article is in Spanish, and only English is coded; give a "
        "translation, or leave it out\n"
    )


def test_on_a_terminal_what_was_left_out_is_a_table(
    run: Run, mixed: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (mixed / "articles" / "[red]none.txt").write_text("no day")
    run("import", mixed)
    overview = read_overview(open_study(mixed))
    print_on_terminal(overview, report_sections(overview))
    out = capfd.readouterr().out
    assert "why, and what to do" in out
    assert "[red]none.txt" in out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def told(seconds: float, so_far: ReadSoFar) -> str:
    """What the bar shows after so long."""
    terminal = Terminal()
    ticks = iter([0.0, seconds])
    ReadingBar(terminal, lambda: next(ticks)).tell(so_far)
    return terminal.getvalue()


def test_the_bar_shows_counts_and_an_estimate() -> None:
    shown = told(30.0, ReadSoFar(files=250, of_files=1000, articles=3204))
    assert shown == (
        "\r[#####...............] 250 of 1,000 files, 3,204 articles, about 2 min left"
    )


def test_the_bar_makes_no_estimate_from_a_moment() -> None:
    shown = told(1.0, ReadSoFar(files=1, of_files=2, articles=1))
    assert shown == "\r[##########..........] 1 of 2 files, 1 article"


def test_the_bar_is_gone_at_the_end_and_shows_nothing_off_a_terminal() -> None:
    terminal = Terminal()
    ticks = iter([0.0, 1.0])
    with ReadingBar(terminal, lambda: next(ticks)) as bar:
        bar.tell(ReadSoFar(files=1, of_files=2, articles=1))
    assert terminal.getvalue().endswith("\r")
    assert terminal.getvalue().split("\r")[-2].strip() == ""
    plain = io.StringIO()
    with ReadingBar(plain, lambda: 9.0) as bar:
        bar.tell(ReadSoFar(files=1, of_files=2, articles=1))
    assert plain.getvalue() == ""
