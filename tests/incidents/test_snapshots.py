"""A snapshot is kept byte for byte, and a newer one says what it changed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.incidents.invented_rows import GED, GED_41, table
from truceline.errors import IncidentError
from truceline.incidents import (
    compare_incidents,
    find_snapshot,
    keep_snapshot,
    read_dataset,
    read_snapshot,
    snapshots_in,
)
from truceline.incidents.snapshots import KeptImport, snapshot_file

Write = Callable[..., Path]
TODAY = date(2026, 11, 25)


def keep(study: Path, file: Path, version: str | None = None) -> KeptImport:
    return keep_snapshot(study, file, dataset=None, version=version, today=TODAY)


def test_the_file_is_kept_byte_for_byte(write: Write, tmp_path: Path) -> None:
    file = write(table(GED_41, [GED]), "GEDEvent_v23_1.csv")
    kept = keep(tmp_path, file)
    assert kept.is_new
    assert (kept.snapshot.version, kept.snapshot.imported) == ("23.1", TODAY)
    stored = snapshot_file(tmp_path, kept.snapshot)
    assert stored.read_bytes() == file.read_bytes()
    assert snapshots_in(tmp_path) == (kept.snapshot,)
    assert read_snapshot(tmp_path, kept.snapshot).incidents == kept.imported.incidents


def test_the_same_file_again_is_no_second_snapshot(
    write: Write, tmp_path: Path
) -> None:
    file = write(table(GED_41, [GED]))
    first = keep(tmp_path, file)
    again = keep(tmp_path, file)
    assert not again.is_new
    assert again.snapshot == first.snapshot
    assert len(snapshots_in(tmp_path)) == 1


def test_a_newer_file_stands_beside_the_old_one(write: Write, tmp_path: Path) -> None:
    first = keep(tmp_path, write(table(GED_41, [GED]), "a.csv"))
    second = keep(tmp_path, write(table(GED_41, [{**GED, "best": "9"}]), "b.csv"))
    assert second.before == first.snapshot
    assert find_snapshot(tmp_path, None) == second.snapshot
    assert find_snapshot(tmp_path, first.snapshot.id) == first.snapshot


def test_a_file_that_was_changed_afterwards_is_refused(
    write: Write, tmp_path: Path
) -> None:
    kept = keep(tmp_path, write(table(GED_41, [GED])))
    snapshot_file(tmp_path, kept.snapshot).write_text("id\n")
    with pytest.raises(IncidentError, match="was changed since it was imported"):
        read_snapshot(tmp_path, kept.snapshot)


def test_a_file_that_gives_nothing_is_not_kept(write: Write, tmp_path: Path) -> None:
    with pytest.raises(IncidentError, match="none of its 1 rows can be used"):
        keep(tmp_path, write(table(GED_41, [{**GED, "date_prec": "x"}])))
    assert snapshots_in(tmp_path) == ()


def test_an_unknown_snapshot_is_refused_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(IncidentError, match=r"no snapshot named 'acled'; .*none"):
        find_snapshot(tmp_path, "acled")


def test_a_label_that_cannot_be_read_is_told(write: Write, tmp_path: Path) -> None:
    kept = keep(tmp_path, write(table(GED_41, [GED])))
    (tmp_path / "snapshots" / kept.snapshot.id / "snapshot.json").write_text("{")
    with pytest.raises(IncidentError, match="the label of a snapshot cannot be read"):
        snapshots_in(tmp_path)


def test_added_gone_and_revised_incidents_are_told_apart(write: Write) -> None:
    old = [{**GED, "id": "1"}, {**GED, "id": "2"}, {**GED, "id": "3"}]
    new = [
        {**GED, "id": "4"},
        {**GED, "id": "3"},
        {
            **GED,
            "id": "2",
            "best": "4",
            "date_start": "2016-02-28",
            "date_end": "2016-02-28",
        },
    ]
    before = read_dataset(write(table(GED_41, old), "old.csv")).incidents
    after = read_dataset(write(table(GED_41, new), "new.csv")).incidents
    changes = compare_incidents(before, after)
    assert [each.id for each in changes.added] == ["4"]
    assert [each.id for each in changes.removed] == ["1"]
    (revised,) = changes.revised
    assert revised.fields == ("first", "last", "deaths")
    assert changes.days == {date(2016, 2, 27): -1, date(2016, 2, 28): 1}
