"""A person's finding, and the scope of a pledge, as typed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.incidents.invented_rows import GED, GED_41, table

Run = Callable[..., Ran]

PLEDGES = """pledges:
  - id: hill-truce
    name: The hill truce
    by: [Hill Front, Government of Utopia]
    start: 2016-02-27
    end: 2016-02-28
    sources: [invented]
"""


@pytest.fixture
def pledged(study: Path) -> Path:
    (study / "pledges.yaml").write_text(PLEDGES)
    return study


def test_a_finding_goes_to_the_end_of_the_decisions(run: Run, pledged: Path) -> None:
    ran = run(
        *("decide", "finding", pledged, "hill-truce", "held_then_broke"),
        *("--by", "Ana Ruiz", "--because", "quiet till the 28th", "--on", "2026-11-25"),
    )
    assert ran.status == 0
    written = (pledged / "decisions.yaml").read_text()
    assert written.endswith(
        "  - kind: finding\n    of: hill-truce\n    verdict: held_then_broke\n"
        "    by: Ana Ruiz\n    day: 2026-11-25\n    because: quiet till the 28th\n"
    )


def test_a_finding_without_a_day_is_of_today(run: Run, pledged: Path) -> None:
    ran = run(
        *("decide", "finding", pledged, "hill-truce", "held"),
        *("--by", "A", "--because", "b"),
    )
    assert ran.status == 0
    assert "day: 20" in (pledged / "decisions.yaml").read_text()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("hill-truce", "won"), "'won' is no verdict"),
        (("hil-truce", "held"), "did you mean 'hill-truce'"),
    ],
)
def test_what_nobody_knows_is_refused(
    run: Run, pledged: Path, words: tuple[str, str], says: str
) -> None:
    ran = run("decide", "finding", pledged, *words, "--by", "A", "--because", "b")
    assert ran.status == 2
    assert says in ran.err
    assert not (pledged / "decisions.yaml").exists()


def test_each_incident_is_judged_against_the_pledge(
    run: Run, pledged: Path, tmp_path: Path
) -> None:
    file = tmp_path / "ged161.csv"
    rows = [
        GED,
        {**GED, "id": "2", "date_start": "2016-03-09", "date_end": "2016-03-09"},
    ]
    file.write_text(table(GED_41, rows))
    run("incidents", "import", pledged, file)
    ran = run("incidents", "scope", pledged, "hill-truce")
    (row,) = map(json.loads, ran.out.splitlines())
    assert (row["incident"], row["scope"], row["by"]) == ("1", "inside", "unknown")
    assert "1 incident: inside 1." in ran.err


def test_a_row_is_rejected_by_its_id_and_gone_from_the_list(
    run: Run, study: Path
) -> None:
    first, *others = [row["id"] for row in json.loads(run("show", study).out)]
    ran = run("decide", "reject", study, first, "--by", "Ana", "--because", "a joke")
    assert ran.status == 0
    assert f"added the decision reject on {first} by Ana" in ran.out
    written = (study / "decisions.yaml").read_text()
    assert f"  - kind: reject\n    of: {first}\n    row:\n      is: claim\n" in written
    assert [row["id"] for row in json.loads(run("show", study).out)] == others


def test_a_correction_without_a_value_is_wrong_usage(run: Run, study: Path) -> None:
    ran = run("decide", "correct", study, "abc", "--by", "A", "--because", "b")
    assert ran.status == 2
    assert "say what is right, as field=value" in ran.err
