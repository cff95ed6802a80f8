"""Events in the terminal: listed, narrowed, and one shown with all its reports."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.process.acts import act, event
from truceline.cli.show_events import print_event
from truceline.model import SidesFrom

Run = Callable[..., Ran]


def test_show_lists_events_and_narrows_them_as_claims(run: Run, study: Path) -> None:
    rows = json.loads(run("show", study, "--events").out)
    assert [row["reported"] for row in rows] == [
        f"2020-01-0{day}" for day in (5, 4, 3, 2, 1)
    ]
    shown = run("show", study, "--events", "--until", "2020-01-02", "envoy2")
    assert [row["reported"] for row in json.loads(shown.out)] == ["2020-01-02"]
    assert json.loads(run("show", study, "--events", "--actor", "nobody").out) == []
    ran = run("show", study, "--events", "--kind", "threat")
    assert "--kind says nothing about events" in ran.err


def test_show_lists_events_with_whole_ids_on_a_narrow_terminal(
    run: Run, study: Path
) -> None:
    (first, *_) = json.loads(run("show", study, "--events").out)
    assert first["id"] in run("show", study, "--events", "--table").out


def test_show_shows_one_event_with_its_reports_and_why_they_were_joined(
    run: Run, study: Path
) -> None:
    first, second, *_ = json.loads(run("show", study).out)
    pair = (first["id"], second["id"])
    words = ("--by", "Ana Ruiz", "--because", "one meeting")
    assert run("decide", "same", study, *pair, *words).status == 0
    (event,) = (
        row
        for row in json.loads(run("show", study, "--events").out)
        if row["reports"] == 2
    )
    whole = json.loads(run("show", study, "--events", event["id"]).out)
    assert {each["claim_id"] for each in whole["mentions"]} == set(pair)
    assert whole["links"][0]["decided_by"] == "Ana Ruiz"
    assert whole["differences"] == []
    told = run("show", study, "--events", event["id"], "--table").out
    assert "2 reports in 2 articles, 2 independent sources" in told
    assert "“Envoy5”" in told
    assert "5.txt" in told
    assert "like report 1 (1.0): Ana Ruiz decided that they are the same" in told
    csv_rows = run("show", study, "--events", event["id"], "--csv").out.splitlines()
    assert len(csv_rows) == 3


def test_a_report_says_that_its_sides_were_weighed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = event(act(5, sides_from=SidesFrom.RANKING))
    print_event(found, {}, form="table")
    words = "     who did it or to whom was weighed by a trained model\n     claim c\n"
    assert words in capsys.readouterr().out
