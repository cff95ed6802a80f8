"""From a snapshot and a pledge to a report, and to what a newer snapshot moves."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.incidents.invented_rows import GED, GED_41, table

Run = Callable[..., Ran]
FIRST = date(2016, 1, 1)
START = date(2016, 3, 1)

PLEDGES = """pledges:
  - id: hill-truce
    name: The hill truce
    by: [Hill Front, Government of Utopia]
    start: 2016-03-01
    end: 2016-03-14
    series:
      - dyad: [Government of Utopia, Hill Front]
    sources: [invented]
  - id: never
    name: Never begun
    by: [Hill Front]
    took_effect: false
    sources: [invented]
"""


def rows(during: int) -> list[dict[str, str]]:
    """Ten incidents a day, then some a day during the truce, then ten again."""
    found = []
    for number in range(100):
        day = FIRST + timedelta(days=number)
        is_truce = START <= day < START + timedelta(days=14)
        # Uneven, as incidents are.
        count = during if is_truce else 8 + number * 7 % 5
        found += [
            {
                **GED,
                "id": f"{number}-{each}",
                "date_start": f"{day}",
                "date_end": f"{day}",
            }
            for each in range(count)
        ]
    return found


@pytest.fixture
def pledged(study: Path, tmp_path: Path, run: Run) -> Path:
    (study / "pledges.yaml").write_text(PLEDGES)
    file = tmp_path / "ged161.csv"
    file.write_text(table(GED_41, rows(1)))
    assert run("incidents", "import", study, file).status == 0
    return study


def test_every_pledge_gets_a_report(run: Run, pledged: Path) -> None:
    ran = run("incidents", "report", pledged)
    assert ran.status == 0
    reports = {Path(line) for line in ran.out.splitlines()}
    assert len(reports) == 2
    texts = {path.name.split("-")[0]: path.read_text("utf-8") for path in reports}
    assert "GED 16.1, snapshot 0001-ged-" in texts["hill"]
    assert "under the pledge" in texts["hill"]
    assert "It never took effect, so there is no truce to test." in texts["never"]


def test_a_report_shows_the_finding_of_a_person(run: Run, pledged: Path) -> None:
    run(
        *("decide", "finding", pledged, "hill-truce", "held"),
        *("--by", "Ana Ruiz", "--because", "the road stayed open"),
    )
    ran = run("incidents", "report", pledged, "--pledge", "hill-truce")
    assert "the road stayed open" in Path(ran.out.strip()).read_text("utf-8")


def test_figures_are_drawn_where_there_is_a_result(
    run: Run, pledged: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "paper"
    ran = run("incidents", "report", pledged, "-o", folder, "--figures", "svg")
    assert ran.status == 0
    assert [path.name for path in folder.glob("*.svg")] == ["hill-truce.svg"]


def test_a_study_without_pledges_says_where_they_belong(run: Run, study: Path) -> None:
    ran = run("incidents", "report", study)
    assert ran.status == 2
    assert "write them down in pledges.yaml" in ran.err


def test_counts_that_are_not_there_leave_a_report_with_the_reason(
    run: Run, study: Path
) -> None:
    (study / "pledges.yaml").write_text(PLEDGES)
    ran = run("incidents", "report", study, "--pledge", "hill-truce")
    assert ran.status == 0
    text = Path(ran.out.strip()).read_text("utf-8")
    assert "Nothing could be computed" in text
    assert "there is no snapshot of incidents" in text


def test_a_newer_snapshot_says_which_results_move(
    run: Run, pledged: Path, tmp_path: Path
) -> None:
    newer = tmp_path / "ged171.csv"
    newer.write_text(table(GED_41, rows(9)))
    ran = run("incidents", "import", pledged, newer)
    (line,) = [line for line in ran.out.splitlines() if line.startswith("hill-truce")]
    assert "(rate ratio 0.10) becomes" in line


def test_a_newer_snapshot_that_moves_nothing_says_so(
    run: Run, pledged: Path, tmp_path: Path
) -> None:
    other = {**GED, "id": "x", "side_b": "Lake Front"}
    newer = tmp_path / "ged171.csv"
    newer.write_text(table(GED_41, [*rows(1), other]))
    ran = run("incidents", "import", pledged, newer, "--json")
    report = json.loads(ran.out)
    assert report["changes"]["added"] == ["x"]
    assert report["moved_results"] == ["No result of the study's pledges moves."]


def test_incidents_that_no_count_holds_are_told_of_a_truce_and_of_its_control(
    run: Run, study: Path, tmp_path: Path
) -> None:
    control = "    controls: [{name: all, side: Government of Utopia}]\n    sources: [invented]\n"
    pledges = PLEDGES.replace("    sources: [invented]\n", control, 1)
    (study / "pledges.yaml").write_text(pledges)
    vague = {**GED, "date_prec": "4", "date_start": "2016-03-01"}
    others = [
        {**vague, "id": "v1", "date_end": "2016-03-31"},
        {**vague, "id": "v2", "date_end": "2016-03-20"},
        {
            **vague,
            "id": "long ago",
            "date_start": "2016-01-02",
            "date_end": "2016-01-20",
        },
        {**GED, "id": "u", "side_b": "Unknown armed group"},
    ]
    file = tmp_path / "ged161.csv"
    file.write_text(table(GED_41, [*rows(1), *others]))
    assert run("incidents", "import", study, file).status == 0
    said = (
        "From 2016-02-02 to 2016-03-14, 3 incidents are not counted: 2 without an exact "
        "day and 1 of an unknown side."
    )
    tested = run("test", study, "--truce", "hill-truce")
    assert said in " ".join(tested.out.split())
    as_json = run("test", study, "--truce", "hill-truce", "--json")
    assert json.loads(as_json.out)["reasons"][-2:] == [
        said,
        "From 2016-02-02 to 2016-03-14 of the control all, 2 incidents are not counted: "
        "2 without an exact day.",
    ]
    report = run("incidents", "report", study, "--pledge", "hill-truce")
    assert said in " ".join(Path(report.out.strip()).read_text("utf-8").split())
