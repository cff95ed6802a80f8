"""Bringing incident data in and counting it, as typed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.incidents.invented_rows import (
    ACLED,
    ACLED_31,
    AGREEMENT,
    CEASEFIRE,
    CEASEFIRES,
    GED,
    GED_41,
    PAX,
    table,
)

Run = Callable[..., Ran]


@pytest.fixture
def ged(tmp_path: Path) -> Path:
    rows = [
        GED,
        {**GED, "id": "2", "date_start": "2016-02-29", "date_end": "2016-02-29"},
        {**GED, "id": "3", "date_prec": "4", "date_end": "2016-02-29"},
    ]
    file = tmp_path / "ged161.csv"
    file.write_text(table(GED_41, rows))
    return file


def test_an_import_says_what_it_kept(run: Run, study: Path, ged: Path) -> None:
    ran = run("incidents", "import", study, ged)
    assert ran.status == 0
    assert "0001-ged-" in ran.out
    assert "GED 16.1, 3 rows, 3 kept, 0 left out; 2016-02-27 to 2016-02-29" in ran.out
    assert "1 incident without an exact day" in ran.out
    assert len(list((study / "snapshots").iterdir())) == 1


def test_a_newer_file_says_what_it_changed(run: Run, study: Path, ged: Path) -> None:
    run("incidents", "import", study, ged)
    newer = ged.with_name("newer.csv")
    newer.write_text(table(GED_41, [{**GED, "best": "8"}, {**GED, "id": "9"}]))
    ran = run("incidents", "import", study, newer, "--json")
    changes = json.loads(ran.out)["changes"]
    assert changes["added"] == ["9"]
    assert changes["removed"] == ["2", "3"]
    assert changes["revised"] == {"1": ["deaths"]}
    assert changes["days"] == {"2016-02-27": 1, "2016-02-29": -1}


def test_the_same_file_again_changes_nothing(run: Run, study: Path, ged: Path) -> None:
    run("incidents", "import", study, ged)
    ran = run("incidents", "import", study, ged)
    assert ran.status == 0
    assert "This very file is there since" in ran.out


def test_rows_left_out_are_named_on_standard_error(
    run: Run, study: Path, tmp_path: Path
) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(table(GED_41, [GED, {**GED, "id": "2", "date_prec": "x"}]))
    ran = run("incidents", "import", study, file)
    assert ran.status == 0
    assert "bad.csv:3: date_prec is x, and not 1 to 5 ('2')" in ran.err


def test_a_file_of_no_data_set_is_refused(
    run: Run, study: Path, tmp_path: Path
) -> None:
    file = tmp_path / "bad.csv"
    file.write_text("a,b\n1,2\n")
    ran = run("incidents", "import", study, file)
    assert ran.status == 1
    assert "say what it is with --dataset" in ran.err


def test_a_list_of_truces_is_kept_but_not_counted(
    run: Run, study: Path, tmp_path: Path
) -> None:
    file = tmp_path / "truces.csv"
    file.write_text(table(CEASEFIRES, [CEASEFIRE]))
    assert run("incidents", "import", study, file).status == 0
    ran = run("incidents", "series", study)
    assert ran.status == 1
    assert "there is no snapshot of incidents" in ran.err


def test_a_series_is_csv_with_what_was_left_out_beside_it(
    run: Run, study: Path, ged: Path
) -> None:
    run("incidents", "import", study, ged)
    dyad = "Government of Utopia/Hill Front"
    ran = run("incidents", "series", study, "--dyad", dyad)
    rows = ran.out.splitlines()
    assert rows[0] == "date,events,side,area,kind,coverage,source"
    assert [row.split(",")[:2] for row in rows[1:]] == [
        ["2016-02-27", "1"],
        ["2016-02-28", "0"],
        ["2016-02-29", "1"],
    ]
    assert "Left out: 1 with a vague date" in ran.err


def test_a_file_is_counted_without_a_study(run: Run, ged: Path) -> None:
    ran = run(
        *("incidents", "series", ged, "--count", "deaths", "--from", "2016-02-28"),
        "--json",
    )
    found = json.loads(ran.out)
    assert (found["start"], found["counts"], found["unit"]) == (
        "2016-02-28",
        [0, 3],
        "deaths",
    )
    assert found["left_out"]["vague_dates"] == 1


def test_a_study_without_snapshots_says_how_to_get_one(run: Run, study: Path) -> None:
    ran = run("incidents", "series", study)
    assert ran.status == 1
    assert "truceline incidents import STUDY FILE" in ran.err


def test_who_is_listed_first_is_asked_of_acled_alone(
    run: Run, ged: Path, tmp_path: Path
) -> None:
    assert "GED does not say who began" in (
        run("incidents", "series", ged, "--side", "Hill Front", "--listed-first").err
    )
    file = tmp_path / "acled.csv"
    file.write_text(table(ACLED_31, [ACLED]))
    ran = run("incidents", "series", file, "--side", "Hill Front", "--listed-first")
    assert ran.status == 0
    assert "taken as begun by it" in ran.err


@pytest.mark.parametrize("dyad", ["A", "A/", "A/B/C"])
def test_a_dyad_wants_two_sides(run: Run, ged: Path, dyad: str) -> None:
    ran = run("incidents", "series", ged, "--dyad", dyad)
    assert ran.status == 2
    assert "--dyad wants two sides with / between" in ran.err


def test_imported_truces_and_agreements_are_listed_by_place(
    run: Run, study: Path, tmp_path: Path
) -> None:
    truces, agreements = tmp_path / "truces.csv", tmp_path / "pax.csv"
    elsewhere = {**CEASEFIRE, "cc": "701", "location": "Erewhon"}
    truces.write_text(table(CEASEFIRES, [CEASEFIRE, elsewhere]))
    agreements.write_text(table(PAX, [AGREEMENT]))
    run("incidents", "import", study, truces)
    run("incidents", "import", study, agreements)
    ran = run("incidents", "truces", study, "--place", "utop")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert [row["id"] for row in rows] == ["700012", "2099"]
    assert rows[0]["parties"][0]["declared"] == {"year": 2018, "month": 6, "day": 9}


def test_a_study_without_lists_of_truces_says_how_to_get_one(
    run: Run, study: Path
) -> None:
    ran = run("incidents", "truces", study)
    assert ran.status == 1
    assert "there is no list of truces or agreements" in ran.err


def test_checking_the_codebook_tells_faults_in_the_names_of_incident_data(
    run: Run, study: Path
) -> None:
    folder = study / "codebook" / "lookups"
    folder.mkdir(parents=True)
    table_of_names = folder / "incident_actors.yaml"
    table_of_names.write_text("actors:\n  - {side: nobody, names: [X], seen: here}\n")
    ran = run("codebook", "check", study)
    assert ran.status == 2
    assert "incident_actors.yaml:2 side: no actor has the id 'nobody'" in ran.err
