"""The verbs around code: what they print and how they end."""

import csv
import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import click
import pytest

from tests.cli.conftest import Ran
from tests.pipeline.fake_stages import FakeReader
from truceline.cli.verbs import VERBS, truceline

Run = Callable[..., Ran]


def test_every_verb_has_a_module_with_a_command_of_its_name() -> None:
    for verb in VERBS:
        command = import_module(f"truceline.cli.{verb.module}").command
        assert isinstance(command, click.Command)
        assert command.name == verb.name
    assert truceline.list_commands(click.Context(truceline)) == [
        verb.name for verb in VERBS
    ]


def test_every_module_of_the_command_line_is_a_verb_or_known() -> None:
    folder = Path(f"{import_module('truceline.cli').__file__}").parent
    shared = {
        "__init__",
        "codebook_actor",
        "days",
        "import_json",
        "import_report",
        "import_tables",
        "incident_words",
        "listing",
        "options",
        "output",
        "reading_bar",
        "reading_options",
        "run",
        "show_events",
        "signals",
        "streams",
        "study_truces",
        "telling",
        "truce_page",
        "verbs",
        "wrapped",
    }
    modules = {file.stem for file in folder.glob("*.py")}
    assert modules == shared | {verb.module for verb in VERBS}


@pytest.mark.parametrize("verb", [verb.name for verb in VERBS])
def test_every_verb_explains_itself(run: Run, verb: str) -> None:
    ran = run(verb, "--help")
    assert ran.status == 0
    assert ran.out.startswith(f"Usage: truceline {verb} ")


def test_an_unknown_verb_is_wrong_usage(run: Run) -> None:
    ran = run("cod")
    assert ran.status == 2
    assert "No such command 'cod'" in ran.err


def test_init_makes_a_study_and_says_what_to_do_next(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "my talks"
    ran = run("init", "Talks", "--dir", folder)
    assert ran.status == 0
    assert f'truceline site "{folder}"' in ran.out
    assert sorted(path.name for path in folder.iterdir()) == [
        ".gitignore",
        "articles",
        "codebook",
        "project.toml",
    ]
    assert run("init", "Talks", "--dir", folder).status == 2


def test_import_counts_and_names_what_is_left_out(run: Run, study: Path) -> None:
    (study / "articles" / "6.txt").write_text("no day")
    ran = run("import", study)
    assert ran.status == 0
    assert ran.out.startswith("5 new articles, 0 unchanged, 0 changed, 1 left out\n")
    assert "  6.txt: holds 1, read 0, quarantined 1\n    " in ran.out
    assert ran.err == ""
    report = json.loads(run("import", study, "--json").out)
    assert (report["new"], report["unchanged"]) == (0, 5)
    assert report["unread"][0]["path"] == "6.txt"


def test_show_lists_claims_newest_first(run: Run, study: Path) -> None:
    rows = json.loads(run("show", study).out)
    assert [row["quotation"] for row in rows] == [
        f"Envoy{day}" for day in (5, 4, 3, 2, 1)
    ]
    assert [row["id"] for row in json.loads(run("show", study, "--limit", 2).out)] == [
        row["id"] for row in rows[:2]
    ]


def test_show_narrows_by_day_word_and_type(run: Run, study: Path) -> None:
    shown = run("show", study, "--since", "2020-01-02", "--until", "2020-01-03")
    assert len(json.loads(shown.out)) == 2
    assert len(json.loads(run("show", study, "envoy4").out)) == 1
    assert len(json.loads(run("show", study, "--type", "consult").out)) == 5
    none = run("show", study, "--type", "AID")
    assert (none.status, none.out) == (1, "[]\n")


def test_show_writes_csv_and_tsv(run: Run, study: Path) -> None:
    rows = list(csv.DictReader(run("show", study, "--csv").out.splitlines()))
    assert rows[0]["quotation"] == "Envoy5"
    assert run("show", study, "--tsv").out.startswith("id\tarticle_id\t")


def test_show_draws_a_table_without_colours_off_a_terminal(
    run: Run, study: Path
) -> None:
    out = run("show", study, "--table").out
    assert "published" in out
    assert "\x1b" not in out


def test_show_searches_articles(run: Run, study: Path) -> None:
    (hit,) = json.loads(run("show", study, "--search", "Envoy3").out)
    assert hit["path"] == "3.txt"
    assert run("show", study, "--search").status == 2


def test_show_refuses_an_option_that_would_narrow_nothing(
    run: Run, study: Path
) -> None:
    ran = run("show", study, "--kind", "threat")
    assert ran.status == 2
    assert "--kind says nothing about claims" in ran.err


def test_show_names_the_words_of_a_vocabulary(run: Run, study: Path) -> None:
    ran = run("show", study, "--issue", "fishing")
    assert ran.status == 2
    assert "'fishing' is not one of ceasefire," in ran.err


def test_export_writes_every_table_without_texts(run: Run, study: Path) -> None:
    ran = run("export", study)
    assert ran.status == 0
    names = sorted(path.name for path in (study / "export").iterdir())
    assert names == [
        "README.md",
        "articles.csv",
        "claim_actors.csv",
        "claims.csv",
        "conditions.csv",
        "event_differences.csv",
        "event_links.csv",
        "event_mentions.csv",
        "events.csv",
        "statements.csv",
        "terms.csv",
    ]
    whole = "".join(path.read_text() for path in (study / "export").iterdir())
    assert "met the other side" not in whole


def test_export_marks_csv_for_excel_only_when_asked(run: Run, study: Path) -> None:
    run("export", study)
    assert (
        not (study / "export" / "claims.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    )
    run("export", study, "--bom")
    assert (study / "export" / "claims.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_export_writes_typed_json_lines(run: Run, study: Path, tmp_path: Path) -> None:
    run("export", study, "--format", "jsonl", "-o", tmp_path / "out")
    line = (tmp_path / "out" / "claims.jsonl").read_text().splitlines()[0]
    row = json.loads(line)
    assert (row["confidence"], row["issue"], row["source"]) == (0.5, None, [])


def test_site_prints_the_page_to_open_last(run: Run, study: Path) -> None:
    ran = run("site", study)
    assert ran.status == 0
    index = Path(ran.out.splitlines()[-1])
    assert index == study / "site" / "index.html"
    assert index.is_file()


def test_site_goes_where_it_is_told(run: Run, study: Path, tmp_path: Path) -> None:
    ran = run("site", study, "-o", tmp_path / "pages", "--excerpts")
    assert ran.out.splitlines()[-1] == f"{tmp_path / 'pages' / 'index.html'}"


def test_demo_copies_once_and_prints_the_page_last(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    first = run("demo", folder, "--jobs", 1)
    assert first.status == 0
    assert Path(first.out.splitlines()[-1]) == folder / "site" / "index.html"
    again = run("demo", folder, "--jobs", 1)
    assert again.status == 0
    assert "0 new" in again.out


def test_demo_leaves_other_folders_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    ran = run("demo", tmp_path)
    assert ran.status == 2
    assert "there is something here already and it is no demo" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_codebook_check_counts_what_is_there(run: Run, study: Path) -> None:
    ran = run("codebook", "check", study)
    assert ran.status == 0
    assert ran.out.startswith("no faults: 16 event types, ")


def test_codebook_check_tells_every_fault(run: Run, study: Path) -> None:
    (study / "codebook" / "actors").mkdir(parents=True)
    (study / "codebook" / "actors" / "own.yaml").write_text("actor: [")
    (study / "codebook" / "nonsense.yaml").write_text("a: 1")
    ran = run("codebook", "check", study)
    assert ran.status == 2
    assert "own.yaml:" in ran.out
    assert "nonsense.yaml: unknown file" in ran.out


def test_a_verb_outside_of_a_study_says_how_to_make_one(
    run: Run, tmp_path: Path
) -> None:
    ran = run("site", tmp_path)
    assert ran.status == 2
    assert "there is no study here" in ran.err


def test_codebook_new_says_what_it_found_and_what_to_do_next(
    run: Run, study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "truceline.pipeline.propose._reader", lambda study: FakeReader()
    )
    ran = run("codebook", "new", study)
    assert ran.status == 1
    assert "Read 5 articles; every name that stands in them 2 times or more" in ran.out
    assert not (study / "codebook").exists()


def test_codebook_show_tells_where_an_actor_stands_on_a_day(
    run: Run, study: Path
) -> None:
    ran = run(
        "codebook", "show", study, "--actor", "Haqqani Network", "--on", "2020-01-16"
    )
    assert (
        ran.out.splitlines()[0]
        == "Haqqani network (haqqani-network) on 16 January 2020"
    )
    assert "  Side: Taliban" in ran.out.splitlines()
    assert "  Part of: Taliban (from 1995)" in ran.out.splitlines()
    assert not (study / "codebook-pages").exists()


def test_codebook_show_tells_an_actor_as_json(run: Run, study: Path) -> None:
    ran = run("codebook", "show", study, "--actor", "taliban", "--json")
    told = json.loads(ran.out)
    assert (told["id"], told["on"], told["side"]) == ("taliban", None, None)
    assert "haqqani-network" in [one["actor"] for one in told["factions"]]


def test_codebook_show_names_the_nearest_actors_for_an_unknown_one(
    run: Run, study: Path
) -> None:
    ran = run("codebook", "show", study, "--actor", "Haqani Network")
    assert ran.status == 2
    assert "no actor is called 'Haqani Network'; did you mean haqqani-network" in (
        " ".join(ran.err.split())
    )


def test_codebook_show_wants_an_actor_for_a_day(run: Run, study: Path) -> None:
    ran = run("codebook", "show", study, "--on", "2020-01-16")
    assert ran.status == 2
    assert "name an actor" in ran.err


def test_codebook_check_warns_of_contradictions_and_goes_on(
    run: Run, study: Path
) -> None:
    (study / "codebook" / "actors").mkdir(parents=True)
    rows = "".join(
        f"- {{id: {name}, name: {name}, kind: person, offices: "
        "[{title: president, of: norway, from: '2020-01-01'}]}\n"
        for name in ("ash-ash", "elm-elm")
    )
    (study / "codebook" / "actors" / "own.yaml").write_text(f"seen: x\nactors:\n{rows}")
    ran = run("codebook", "check", study)
    assert ran.status == 0
    assert ran.out.splitlines()[0].startswith("warning: ")
    assert "own.yaml:4 title: 'elm-elm' and 'ash-ash' both hold 'president'" in ran.out
    assert "no faults" in ran.out.splitlines()[-1]


def test_codebook_show_prints_the_page_to_open_last(run: Run, study: Path) -> None:
    ran = run("codebook", "show", study)
    assert ran.status == 0
    index = Path(ran.out.splitlines()[-1])
    assert index == study / "codebook-pages" / "index.html"
    assert "Codebook of Talks" in index.read_text(encoding="utf-8")


def test_link_says_how_many_events_and_diff_what_became_known(
    run: Callable[..., Ran], study: Path
) -> None:
    linked = run("link", study)
    assert linked.status == 0
    assert "They tell of " in linked.out
    events = json.loads(run("link", study, "--json").out)
    assert all(event["mentions"] for event in events)
    told = run("state", study, "--json")
    last = json.loads(told.out)["as_of"]
    changed = run("diff", study, "--from", last)
    assert json.loads(changed.out)["events"] == []


def test_diff_refuses_days_in_the_wrong_order(
    run: Callable[..., Ran], study: Path
) -> None:
    ran = run("diff", study, "--from", "2999-01-02", "--to", "2999-01-01")
    assert ran.status == 2
    assert "is before" in ran.err


def test_state_and_diff_in_words_are_wrapped_as_the_terminal_is_wide(
    run: Callable[..., Ran], study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")
    told = run("state", study, "--words")
    assert told.status == 0
    assert "\nWhere the talks stand\n" in told.out
    changed = run("diff", study, "--from", "2020-01-02", "--words")
    assert "\nWhat became known after 2 January 2020" in changed.out
    for line in (*told.out.splitlines(), *changed.out.splitlines()):
        assert len(line) <= 40 or not line.startswith(" ")
    assert "\x1b" not in told.out


def test_tracks_whose_sides_no_article_names_are_not_told(
    run: Callable[..., Ran], study: Path
) -> None:
    assert json.loads(run("state", study).out)["tracks"] == []
    asked = run("state", study, "--track", "us-taliban")
    assert (asked.status, json.loads(asked.out)["tracks"]) == (0, [])
